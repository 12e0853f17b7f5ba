import type { IssueStatus } from '../../domain/issue.ts'
import type { MoveLack } from '../../domain/issue-flow.ts'
import type { issueProblems as inEnglish } from '../en/problems-issues.ts'
import type { ProblemSentences, Say } from '../sentences.ts'
import { issueWords } from './issue-words.ts'

const status = (id: IssueStatus): string => `「${issueWords.statuses[id]}」`
const also = { assignee: '被指派的人', reporter: '回報人' } as const

const possibleText = (possible: readonly IssueStatus[], say: Say): string =>
  (possible.length === 0 ? '您無法再流轉它。' : `您可以將它轉為：${say.list(possible.map(status))}。`)

const whoText = ({ may, also: others }: { may: readonly Parameters<Say['role']>[0][]; also: readonly (keyof typeof also)[] }, say: Say): string =>
  say.list([...may.map(say.role), ...others.map((each) => also[each])])

const lackText: Readonly<Record<MoveLack, string>> = {
  kind: '類別', severity: '嚴重程度', reason: '理由', solution: '解決辦法', 'waiting-for': '等待對象', original: '與哪張問題單重複',
}

export const issueProblems: Pick<ProblemSentences, keyof typeof inEnglish> = {
  'issue-move-unknown': ({ issue, from, to, possible }, say) =>
    (from === to ? `問題單${say.quoted(issue)}已經是${status(from)}狀態。${possibleText(possible, say)}` : `問題單${say.quoted(issue)}不能從${status(from)}轉為${status(to)}。${possibleText(possible, say)}`),
  'issue-move-not-yours': ({ issue, from, to, possible, ...who }, say) => `問題單${say.quoted(issue)}從${status(from)}轉為${status(to)}，須由以下人員進行：${whoText(who, say)}。${possibleText(possible, say)}`,
  'issue-four-eyes': ({ issue }, say) => `解決問題的人不能自行驗證，負責解決的供應商或顧問一方的其他人也不能。請由其他人查看${say.quoted(issue)}：回報人、專案負責人員或小組組長。`,
  'issue-due-early': ({ issue, dueOn, reported }, say) => `問題單${say.quoted(issue)}於${say.day(reported)}回報，不可能在${say.day(dueOn)}就到期。請填回報當天或更晚的日期。`,
  'issue-unjudged': ({ issue, to, possible }, say) => `問題單${say.quoted(issue)}尚未判定，不能轉為${status(to)}。請先說明類別與嚴重程度。${possibleText(possible, say)}`,
  'issue-move-lacks': ({ issue, to, lacks }, say) => `要將問題單${say.quoted(issue)}轉為${status(to)}，請填寫：${say.list(lacks.map((lack) => lackText[lack]))}。`,
  'issue-is-condition': ({ issue, change }, say) => `${say.quoted(issue)}是查核點的條件，由有權決議者處理。請在其查核點使用「${say.change(change)}」。`,
  'issue-circle': ({ issue, original }, say) => `問題單${say.quoted(issue)}不能以${say.quoted(original)}為準：兩者是同一張，或後者本身與它重複。請指明最早的那張問題單。`,
  'issue-done': ({ issue, status: now }, say) => `問題單${say.quoted(issue)}的狀態是${status(now)}。請先重新開啟。`,
  'issue-leaned-on': ({ issue, duplicates }, say) => `問題單${say.quoted(issue)}不能撤回：${say.list(duplicates.map(say.quoted))}已作為它的重複項結案。請先重新開啟其中一張，或改為與另一張問題單重複，以免所回報的問題無人處理。`,
  'issue-escalated': ({ issue, matter }, say) => `問題單${say.quoted(issue)}已提交委員會，議題為${say.quoted(matter)}。請在委員會頁面查看。`,
  'issue-not-yours': ({ issue, change, ...who }, say) => `對${say.quoted(issue)}進行「${say.change(change)}」的人員限於：${whoText(who, say)}。您可以在留言中說明應如何修改。`,
  'door-members-only': () => '本專案的回報入口只接受專案成員的回報。請先登入，或請專案負責人員向所有人開放入口。',
  'team-needed': ({ change }, say) => `「${say.change(change)}」只供團隊成員使用。請將您的帳號與團隊中的位置連結，或以團隊成員的身分操作。`,
}
