import type { AnswerHindrance, BatchHindrance } from '../../domain/issue-batches.ts'
import type { ProblemSentences } from '../sentences.ts'

const hindrances: Readonly<Record<BatchHindrance, string>> = {
  done: '已解決或已了結，無須移交。請去掉它，或先重新開啟。',
  elsewhere: '不歸他們處理，因此不移交。請先改派給他們，或去掉它。',
  confidential: '屬於保密，不對外移交。請去掉它，或先取消保密。',
  condition: '是查核點的條件，由委員會掌握。請去掉它。',
}

const refusals: Readonly<Record<AnswerHindrance, (issue: string, batch: string) => string>> = {
  'not-in-batch': (issue, batch) => `問題單 ${issue} 不在第 ${batch} 批中，其答覆未採用。請刪去該列，或選擇移交它的那一批。`,
  done: (issue) => `問題單 ${issue} 已經了結，其答覆未採用。請刪去該列，或先重新開啟問題單。`,
  'no-solution': (issue) => `答覆稱問題單 ${issue} 已解決，卻未說明如何解決。請索取解決辦法，或自行補填。`,
  twice: (issue) => `檔案中對問題單 ${issue} 有兩則答覆。請保留一則。`,
  answered: (_issue, batch) => `第 ${batch} 批已有答覆，無法撤銷。`,
}

/** What goes wrong with files of issues and with batches. */
export const issueFileProblems = {
  'issues-invalid': ({ file, faults }, say) => `未從${say.quoted(file)}採用任何問題單：${say.faults(faults)}。請更正後重新匯入。`,
  'issues-refused': ({ faults, refused, rows }, say) => `未匯入任何內容：${say.number(rows)} 列中有 ${say.number(refused)} 列無法採用。${say.faults(faults)}。請更正或刪去這些列後重新匯入。`,
  'batch-refused': ({ title, why }, say) => `${say.quoted(title)}${hindrances[why]}`,
  'answer-refused': ({ batch, issue, why }) => `${refusals[why](issue.slice('issue-'.length), batch.slice('batch-'.length))}`,
} satisfies Partial<ProblemSentences>
