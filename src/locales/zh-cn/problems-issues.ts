import type { IssueStatus } from '../../domain/issue.ts'
import type { MoveLack } from '../../domain/issue-flow.ts'
import type { issueProblems as inEnglish } from '../en/problems-issues.ts'
import type { ProblemSentences, Say } from '../sentences.ts'
import { issueWords } from './issue-words.ts'

const status = (id: IssueStatus): string => `“${issueWords.statuses[id]}”`
const also = { assignee: '被指派的人', reporter: '上报人' } as const

const possibleText = (possible: readonly IssueStatus[], say: Say): string =>
  (possible.length === 0 ? '您不能再流转它。' : `您可以将它转为：${say.list(possible.map(status))}。`)

const whoText = ({ may, also: others }: { may: readonly Parameters<Say['role']>[0][]; also: readonly (keyof typeof also)[] }, say: Say): string =>
  say.list([...may.map(say.role), ...others.map((each) => also[each])])

const lackText: Readonly<Record<MoveLack, string>> = {
  kind: '类别', severity: '严重程度', reason: '理由', solution: '解决办法', 'waiting-for': '等待对象', original: '与哪张问题单重复',
}

export const issueProblems: Pick<ProblemSentences, keyof typeof inEnglish> = {
  'issue-move-unknown': ({ issue, from, to, possible }, say) =>
    (from === to ? `问题单${say.quoted(issue)}已经是${status(from)}状态。${possibleText(possible, say)}` : `问题单${say.quoted(issue)}不能从${status(from)}转为${status(to)}。${possibleText(possible, say)}`),
  'issue-move-not-yours': ({ issue, from, to, possible, ...who }, say) => `问题单${say.quoted(issue)}从${status(from)}转为${status(to)}，须由以下人员进行：${whoText(who, say)}。${possibleText(possible, say)}`,
  'issue-four-eyes': ({ issue }, say) => `解决问题的人不能自行验证，负责解决的供应商或顾问一方的其他人也不能。请由其他人查看${say.quoted(issue)}：上报人、项目负责人员或小组组长。`,
  'issue-due-early': ({ issue, dueOn, reported }, say) => `问题单${say.quoted(issue)}于${say.day(reported)}上报，不可能在${say.day(dueOn)}就到期。请填写上报当天或更晚的日期。`,
  'issue-unjudged': ({ issue, to, possible }, say) => `问题单${say.quoted(issue)}尚未判定，不能转为${status(to)}。请先说明类别与严重程度。${possibleText(possible, say)}`,
  'issue-move-lacks': ({ issue, to, lacks }, say) => `要将问题单${say.quoted(issue)}转为${status(to)}，请填写：${say.list(lacks.map((lack) => lackText[lack]))}。`,
  'issue-is-condition': ({ issue, change }, say) => `${say.quoted(issue)}是检查点的条件，由决策者处理。请在其检查点使用“${say.change(change)}”。`,
  'issue-circle': ({ issue, original }, say) => `问题单${say.quoted(issue)}不能以${say.quoted(original)}为准：两者是同一张，或后者本身与它重复。请指明最早的那张问题单。`,
  'issue-done': ({ issue, status: now }, say) => `问题单${say.quoted(issue)}的状态是${status(now)}。请先重新打开。`,
  'issue-leaned-on': ({ issue, duplicates }, say) => `问题单${say.quoted(issue)}不能撤回：${say.list(duplicates.map(say.quoted))}已作为它的重复项结案。请先重新打开其中一张，或改为与另一张问题单重复，以免所报告的问题无人处理。`,
  'issue-escalated': ({ issue, matter }, say) => `问题单${say.quoted(issue)}已提交委员会，议题为${say.quoted(matter)}。请在委员会页面查看。`,
  'issue-not-yours': ({ issue, change, ...who }, say) => `对${say.quoted(issue)}进行“${say.change(change)}”的人员限于：${whoText(who, say)}。您可以在评论中说明应如何修改。`,
  'door-members-only': () => '本项目的上报入口只接受项目成员的上报。请先登录，或请项目负责人员向所有人开放入口。',
  'team-needed': ({ change }, say) => `“${say.change(change)}”只供团队成员使用。请将您的账号与团队中的位置关联，或以团队成员的身份操作。`,
}
