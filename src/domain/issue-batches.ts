import { positionOf, standing } from './by-id.ts'
import { type AnswerState, type Issue, type IssueBatch, isOpenIssue } from './issue.ts'
import { isJudged } from './issue-flow.ts'
import { sideOf } from './issue-waits.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** Who gets issues in batches. */
export type BatchSide = IssueBatch['to']
export const batchSides = ['supplier', 'consultant'] as const satisfies BatchSide[]

/** Why an issue does not go out: it is done, lies with somebody else, is kept inside, or belongs to those who decide. */
export type BatchHindrance = 'done' | 'elsewhere' | 'confidential' | 'condition'

/** Why an issue cannot be handed to a side; null: it can. What nobody has routed to the side is not its business. */
export function batchHindrance(issue: Issue, to: BatchSide): BatchHindrance | null {
  if (issue.kind === 'condition') return 'condition'
  if (!isOpenIssue(issue) || issue.status === 'resolved') return 'done'
  if (issue.confidential) return 'confidential'
  return sideOf(issue) === to || issue.route === to ? null : 'elsewhere'
}

/** The standing batches that an issue went out in, the newest last. */
const batchesByIssue = remember(({ issueDesk: { batches } }: Pick<Project, 'issueDesk'>) => [batches], ({ issueDesk: { batches } }: Pick<Project, 'issueDesk'>) => {
  const found = new Map<string, IssueBatch[]>()
  for (const batch of standing(batches)) for (const issue of batch.issues) found.set(issue, [...(found.get(issue) ?? []), batch])
  return found
})

/** What came back of an issue in a batch, the newest last. */
export const answersTo = (batch: IssueBatch, issue: string): { state: AnswerState; on: string }[] =>
  batch.answered.flatMap(({ rows, on }) => rows.filter((row) => row.issue === issue).map(({ state }) => ({ state, on })))

/** Whether a batch has had its say on an issue: who is still working on it has not. */
export const isAnswered = (batch: IssueBatch, issue: string): boolean => answersTo(batch, issue).some(({ state }) => state !== 'in-work')

/** The batch in which an issue lies with a side without an answer yet; null where there is none. */
export const awaitedIn = (project: Pick<Project, 'issueDesk'>, issue: Issue, to: BatchSide): IssueBatch | null =>
  (sideOf(issue) === to ? (batchesByIssue(project).get(issue.id)?.findLast((batch) => batch.to === to && !isAnswered(batch, issue.id)) ?? null) : null)

/** The standing issues of a batch, in their order. */
export const issuesIn = (project: Pick<Project, 'issues'>, batch: IssueBatch): Issue[] =>
  batch.issues.flatMap((id) => {
    const issue = project.issues[positionOf(project.issues, id)]
    return issue && issue.withdrawn === null ? [issue] : []
  })

/** What somebody answered, as they wrote it. */
export type Answer = { state: AnswerState; answer: string; cause: string; solution: string; readyOn: string | null }

/** Why an answer is not taken: the issue was not in the batch, it is done meanwhile, or it says solved and not how. */
export type AnswerHindrance = 'not-in-batch' | 'done' | 'no-solution' | 'twice' | 'answered'

export function answerHindrance(batch: IssueBatch, issue: Issue | null, { state, answer, solution }: Answer): AnswerHindrance | null {
  if (!issue || issue.withdrawn !== null || !batch.issues.includes(issue.id)) return 'not-in-batch'
  if (!isOpenIssue(issue)) return 'done'
  return state === 'solved' && solution === '' && answer === '' && issue.solution === '' ? 'no-solution' : null
}

/** What an answer turns an issue into; null: it stays where it is. Who has it answers; elsewhere it is only noted. */
export function turnByAnswer(batch: IssueBatch, issue: Issue, state: AnswerState): { status: 'resolved' | 'waiting'; waitingFor: 'internal' | null } | null {
  if (sideOf(issue) !== batch.to || state === 'in-work') return null
  return state === 'solved' && isJudged(issue) ? { status: 'resolved', waitingFor: null } : { status: 'waiting', waitingFor: 'internal' }
}

export const batchNumber = ({ id }: Pick<IssueBatch, 'id'>): string => id.slice('batch-'.length)

/** What we ask of an issue in a batch, the older first: what was written when it was handed to them last, and what the batch asks of all, unless that is older. */
export function questionsOf({ to, at, note }: Pick<IssueBatch, 'to' | 'at' | 'note'>, { turns }: Issue): string[] {
  const own = turns.findLast(({ waitingFor, note: said }) => waitingFor === to && said !== '')
  return [...new Set([own?.note ?? '', !own || at >= own.at ? note : ''])].filter((said) => said !== '')
}
