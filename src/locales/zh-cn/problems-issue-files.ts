import type { AnswerHindrance, BatchHindrance } from '../../domain/issue-batches.ts'
import type { ProblemSentences } from '../sentences.ts'

const hindrances: Readonly<Record<BatchHindrance, string>> = {
  done: '已解决或已了结，无须移交。请去掉它，或先重新打开。',
  elsewhere: '不归他们处理，因此不移交。请先改派给他们，或去掉它。',
  confidential: '是保密的，不外发。请去掉它，或先取消保密。',
  condition: '是检查点的条件，由委员会掌握。请去掉它。',
}

const refusals: Readonly<Record<AnswerHindrance, (issue: string, batch: string) => string>> = {
  'not-in-batch': (issue, batch) => `问题单 ${issue} 不在第 ${batch} 批中，其答复未采用。请删去该行，或选择移交它的那一批。`,
  done: (issue) => `问题单 ${issue} 已经了结，其答复未采用。请删去该行，或先重新打开问题单。`,
  'no-solution': (issue) => `答复称问题单 ${issue} 已解决，却未说明如何解决。请索要解决办法，或补填。`,
  twice: (issue) => `文件中对问题单 ${issue} 有两条答复。请保留一条。`,
  answered: (_issue, batch) => `第 ${batch} 批已有答复，不能撤销。`,
}

/** What goes wrong with files of issues and with batches. */
export const issueFileProblems = {
  'issues-invalid': ({ file, faults }, say) => `未从${say.quoted(file)}采用任何问题单：${say.faults(faults)}。请更正后重新导入。`,
  'issues-refused': ({ faults, refused, rows }, say) => `未导入任何内容：${say.number(rows)} 行中有 ${say.number(refused)} 行无法采用。${say.faults(faults)}。请更正或删去这些行后重新导入。`,
  'batch-refused': ({ title, why }, say) => `${say.quoted(title)}${hindrances[why]}`,
  'answer-refused': ({ batch, issue, why }) => `${refusals[why](issue.slice('issue-'.length), batch.slice('batch-'.length))}`,
} satisfies Partial<ProblemSentences>
