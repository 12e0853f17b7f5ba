import { z } from 'zod'
import { byId, nextId, positionOf, standingById } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { hashOf } from '../domain/history.ts'
import { AnswerState, BatchId, type Issue, type IssueBatch, IssueId } from '../domain/issue.ts'
import { type Answer, answerHindrance, batchHindrance, batchSides, turnByAnswer } from '../domain/issue-batches.ts'
import { deskRoles } from '../domain/issue-flow.ts'
import { sideOf } from '../domain/issue-waits.ts'
import { Problem } from '../domain/problem.ts'
import { OptionalLine, Paragraphs } from '../domain/text.ts'
import { change, type Facts } from './change.ts'
import { baseOf, find, findStanding } from './find.ts'
import { turnTo } from './issue-turn.ts'

/**
 * Hands issues to the supplier or the consultant: from now on they wait for them, unless they did already. What is kept inside, done
 * or lies with others is refused by name.
 */
export const sendBatch = change({
  name: 'send-batch',
  input: z.strictObject({ to: z.enum(batchSides), issues: z.array(IssueId).min(1).max(5_000), note: Paragraphs.default('') }),
  may: deskRoles,
  make(project, { to, issues: given, note }, { stamp, today }) {
    const base = baseOf(project)
    const issues = [...new Set(given)]
    for (const id of issues) {
      const issue = standingById(base.issues, id, 'issue')
      const why = batchHindrance(issue, to)
      if (why) throw new Problem('batch-refused', { issue: id, title: issue.title, why })
      if (sideOf(issue) !== to || issue.status !== 'waiting') turnTo(find(project.issues, id, 'issue'), { status: 'waiting', route: to, waitingFor: to, note }, { stamp, today })
    }
    const id = nextId(baseOf(project.issueDesk.batches), 'batch')
    project.issueDesk.batches.push({ ...stamp, id, on: today, to, issues, note, answered: [], withdrawn: null })
    return { batch: id, issues: issues.length }
  },
})

/** A batch that never went out: the list of batches leaves it out. What waits goes on waiting. */
export const withdrawBatch = change({
  name: 'withdraw-batch',
  input: z.strictObject({ batch: BatchId }),
  may: deskRoles,
  make(project, { batch: id }, { stamp }) {
    const batch = findStanding(project.issueDesk.batches, id, 'batch')
    if (batch.answered.length > 0) throw new Problem('answer-refused', { batch: id, issue: '', why: 'answered' })
    batch.withdrawn = stamp
  },
})

const AnswerRow = z.strictObject({
  issue: IssueId, state: AnswerState, answer: Paragraphs.default(''), cause: Paragraphs.default(''), solution: Paragraphs.default(''), readyOn: GivenDay.nullable().default(null),
  /** What the comment is to say; without it the answer itself. */
  comment: Paragraphs.optional(),
})
type AnswerRow = z.output<typeof AnswerRow>

/** What an answer says, in few letters: the same row twice is one answer. */
export const fingerprintOf = ({ state, answer, cause, solution, readyOn }: Answer): string => hashOf(JSON.stringify([state, answer, cause, solution, readyOn])).slice(0, 16)

/**
 * The answers of the supplier or the consultant, all or none: each a comment, with cause and solution where they were given, and the
 * issue is ours again. An answer that was taken before is passed over.
 */
export const answerIssues = change({
  name: 'answer-issues',
  input: z.strictObject({ batch: BatchId, rows: z.array(AnswerRow).min(1).max(5_000), file: OptionalLine.default('') }),
  may: deskRoles,
  make(project, { batch: id, rows, file }, facts) {
    const batch = standingById(baseOf(project.issueDesk.batches), id, 'batch')
    const known = new Set(batch.answered.flatMap((each) => each.rows.map(({ issue, says }) => `${issue} ${says}`)))
    const wanted = rows.filter((row) => !known.has(`${row.issue} ${fingerprintOf(row)}`))
    const issues = baseOf(project.issues)
    const seen = new Set<string>()
    for (const row of wanted) {
      const issue = issues[positionOf(issues, row.issue)] ?? null
      const why = seen.has(row.issue) ? 'twice' : answerHindrance(batch, issue, row)
      seen.add(row.issue)
      if (why || !issue) throw new Problem('answer-refused', { batch: id, issue: row.issue, why: why ?? 'not-in-batch' })
      take(find(project.issues, row.issue, 'issue'), row, batch, file, facts)
    }
    if (wanted.length > 0) record(byDraft(project.issueDesk.batches, id), wanted, facts)
    return { answered: wanted.length, same: rows.length - wanted.length }
  },
})

const byDraft = (batches: IssueBatch[], id: string): IssueBatch => byId(batches, id, 'batch')

function take(issue: Issue, row: AnswerRow, batch: IssueBatch, file: string, { stamp, today }: Facts): void {
  const turn = turnByAnswer(batch, baseOf(issue), row.state)
  const text = row.comment ?? row.answer
  if (text !== '') issue.comments.push({ ...stamp, id: nextId(baseOf(issue.comments), 'comment'), text, mentions: [], seen: [], edited: null, withdrawn: null })
  if (row.cause !== '') issue.cause = row.cause
  if (row.solution !== '') issue.solution = row.solution
  else if (row.state === 'solved' && issue.solution === '') issue.solution = row.answer
  if (turn) turnTo(issue, { ...turn, note: file }, { stamp, today })
}

function record(batch: IssueBatch, rows: readonly AnswerRow[], { stamp, today }: Facts): void {
  batch.answered.push({ ...stamp, id: nextId(batch.answered, 'answer'), on: today, issues: rows.length, rows: rows.map((row) => ({ issue: row.issue, state: row.state, says: fingerprintOf(row) })) })
}
