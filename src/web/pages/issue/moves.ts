import { isJudged, movesFrom, standingTo } from '../../../domain/issue-flow.ts'
import { type Issue, type IssueStatus, isOpenIssue, WaitingFor } from '../../../domain/issue.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { numberOfIssue } from '../issues/issue-row.ts'

/** A way out of the present status: one click, or a form where the move needs to be told something. */
export type MoveShown = { to: IssueStatus; form: ChangeForm; /** Stands as a button; else behind its name. */ oneClick: boolean }

/** What the reader may do with the issue now, by the workflow and the reader's part in it; the likeliest first. */
export function movesOf(ask: ProjectAsk, issue: Issue): MoveShown[] {
  if (issue.withdrawn) return []
  const shown = offered(ask, issue).flatMap((to) => moveShown(ask, issue, to))
  // What is not judged yet is judged first, by the form for that.
  return shown.map((move, at) => ({ ...move, form: { ...move.form, primary: at === 0 && isJudged(issue) } }))
}

/** The statuses that the reader may move an issue to. Judging a new one has a form of its own. */
export function offered({ project, roles, me, reader: { who } }: ProjectAsk, issue: Issue): IssueStatus[] {
  const mine = movesFrom(issue, standingTo(project, issue, { id: who.id, roles, me: me?.id ?? null }))
  return order.filter((to) => mine.includes(to) && (to !== 'triaged' || isJudged(issue)))
}

const order: readonly IssueStatus[] = ['verified', 'closed', 'resolved', 'in-progress', 'waiting', 'triaged', 'new', 'duplicate', 'rejected']

/** What a move is called, from where it is now. */
export function moveName({ reader: { words } }: Pick<ProjectAsk, 'reader'>, { status }: Pick<Issue, 'status'>, to: IssueStatus): string {
  const say = words.issuePage.moves
  switch (to) {
    case 'in-progress': return status === 'triaged' ? say.start : status === 'waiting' ? say.goOn : say.reopen
    case 'triaged': return say.putBack
    case 'new': return say.judgeAgain
    case 'waiting': return status === 'waiting' ? say.waitElse : say.wait
    case 'resolved': return say.solve
    case 'verified': return say.verify
    case 'closed': return say.close
    case 'rejected': return say.reject
    case 'duplicate': return say.duplicate
  }
}

function moveShown(ask: ProjectAsk, issue: Issue, to: IssueStatus): MoveShown[] {
  const fields = fieldsOf(ask, issue, to)
  const form = changeForm(ask, 'move-issue', {
    back: `${ask.path}#moves`, hidden: { issue: issue.id, status: to }, key: 'status', fields, submit: moveName(ask, issue, to), values: valuesOf(issue, to), text: textOf(ask, issue, to),
  })
  return form ? [{ to, form, oneClick: fields.length === 0 }] : []
}

/** What is asked for with a move. */
function fieldsOf({ reader: { words } }: ProjectAsk, { status }: Issue, to: IssueStatus): FieldOf[] {
  const say = words.issuePage.moves
  const note = (label: string, { required = false, hint }: { required?: boolean; hint?: string } = {}): FieldOf => ({ name: 'note', label, type: 'textarea', rows: 2, wide: true, required, ...(hint ? { hint } : {}) })
  switch (to) {
    case 'waiting': return [{ name: 'waitingFor', label: say.waitingFor, options: WaitingFor.options.map((value) => ({ value, label: words.issueWords.waitingFor[value] })) }, note(say.waitNote, { hint: say.waitNoteHint })]
    case 'resolved': return [
      { name: 'cause', label: say.cause, hint: '', type: 'textarea', rows: 2, wide: true },
      { name: 'solution', label: say.solution, hint: say.solutionHint, type: 'textarea', rows: 3, wide: true, required: true },
    ]
    case 'rejected': return [note(say.reason, { required: true, hint: say.reporterReads })]
    case 'duplicate': return [{ name: 'duplicateOf', label: say.original, hint: say.originalHint, required: true, attributes: { inputmode: 'numeric', placeholder: 'issue-12' } }]
    case 'in-progress': return isOpenIssue({ status }) && status !== 'resolved' ? [] : [note(say.whyReopen, { required: true })]
    default: return []
  }
}

const valuesOf = ({ cause, solution, waitingFor }: Issue, to: IssueStatus): Record<string, string> =>
  to === 'resolved' ? { cause, solution } : to === 'waiting' ? { waitingFor: waitingFor ?? 'supplier' } : {}

function textOf({ reader: { words } }: ProjectAsk, { id }: Issue, to: IssueStatus): string {
  return to === 'duplicate' ? words.issuePage.moves.duplicateText({ n: String(numberOfIssue(id)) }) : ''
}
