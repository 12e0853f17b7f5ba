import type { IssueStatus } from '../../domain/issue.ts'
import type { MoveLack } from '../../domain/issue-flow.ts'
import type { ProblemSentences, Say } from '../sentences.ts'
import { issueWords } from './issue-words.ts'

const status = (id: IssueStatus): string => `“${issueWords.statuses[id]}”`
const also = { assignee: 'whoever it is assigned to', reporter: 'its reporter' } as const

const possibleText = (possible: readonly IssueStatus[], say: Say): string =>
  (possible.length === 0 ? 'You cannot move it on from there.' : `You can move it to ${say.list(possible.map(status))}.`)

const whoText = ({ may, also: others }: { may: readonly Parameters<Say['role']>[0][]; also: readonly (keyof typeof also)[] }, say: Say): string =>
  say.list([...may.map(say.role), ...others.map((each) => also[each])])

const lackText: Readonly<Record<MoveLack, string>> = {
  kind: 'what kind it is', severity: 'how bad it is', reason: 'a reason', solution: 'what solved it', 'waiting-for': 'whom it waits for', original: 'which issue it repeats',
}

/** What goes wrong with issues. */
export const issueProblems = {
  'issue-move-unknown': ({ issue, from, to, possible }, say) =>
    (from === to ? `The issue ${say.quoted(issue)} is ${status(from)} already. ${possibleText(possible, say)}` : `There is no way from ${status(from)} to ${status(to)} for the issue ${say.quoted(issue)}. ${possibleText(possible, say)}`),
  'issue-move-not-yours': ({ issue, from, to, possible, ...who }, say) => `From ${status(from)} to ${status(to)} the issue ${say.quoted(issue)} is moved by: ${whoText(who, say)}. ${possibleText(possible, say)}`,
  'issue-four-eyes': ({ issue }, say) => `Whoever solved an issue does not verify it, and neither does somebody else of the supplier or consultant who had it to solve. Have somebody else look at ${say.quoted(issue)}: its reporter, who runs the project, or who leads a group.`,
  'issue-due-early': ({ issue, dueOn, reported }, say) => `The issue ${say.quoted(issue)} was reported on ${say.day(reported)}, so it cannot be due on ${say.day(dueOn)} already. Give the day of its report or a later one.`,
  'issue-unjudged': ({ issue, to, possible }, say) => `Nobody has judged the issue ${say.quoted(issue)} yet, so it cannot become ${status(to)}. Say what kind it is and how bad. ${possibleText(possible, say)}`,
  'issue-move-lacks': ({ issue, to, lacks }, say) => `To make the issue ${say.quoted(issue)} ${status(to)}, say ${say.list(lacks.map((lack) => lackText[lack]))}.`,
  'issue-is-condition': ({ issue, change }, say) => `${say.quoted(issue)} is a condition of a checkpoint, and belongs to those who decide. Use “${say.change(change)}” at its checkpoint.`,
  'issue-circle': ({ issue, original }, say) => `The issue ${say.quoted(issue)} cannot lean on ${say.quoted(original)}: that one is the same, or a duplicate of it. Name the issue that was there first.`,
  'issue-done': ({ issue, status: now }, say) => `The issue ${say.quoted(issue)} is ${status(now)}. Open it again first.`,
  'issue-leaned-on': ({ issue, duplicates }, say) => `The issue ${say.quoted(issue)} cannot be withdrawn: ${say.list(duplicates.map(say.quoted))} ${duplicates.length === 1 ? 'was' : 'were'} settled as its duplicate. Open one of them again, or make it a duplicate of another issue, so that what was reported is not lost.`,
  'issue-escalated': ({ issue, matter }, say) => `The issue ${say.quoted(issue)} lies before the committee already, as ${say.quoted(matter)}. Look for it there.`,
  'issue-not-yours': ({ issue, change, ...who }, say) => `“${say.change(change)}” on ${say.quoted(issue)} is for: ${whoText(who, say)}. Say in a comment what should be different.`,
  'door-members-only': () => 'This project takes reports through its links from its members only. Sign in first, or ask whoever runs the project to open the links to everybody.',
  'team-needed': ({ change }, say) => `“${say.change(change)}” is for people of the team. Have your account linked with your place in it, or act as somebody of the team.`,
} satisfies Partial<ProblemSentences>
