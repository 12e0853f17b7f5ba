import { positionOf } from '../../../domain/by-id.ts'
import { maySet } from '../../../changes/issue-fields.ts'
import { standingTo } from '../../../domain/issue-flow.ts'
import type { Issue } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { isEarlierSettled, recurrenceOf } from '../../../method/recurring.ts'
import { similarIssues } from '../../../method/similar-issues.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { issueRow, type IssueRow } from '../issues/issue-row.ts'
import { offered } from './moves.ts'

export type SimilarRow = IssueRow & { likeness: string; /** What it was and what helped, where it is known. */ known: string[]; link: ChangeForm | null; duplicate: ChangeForm | null; /** Says that it is that settled one again, or that it is not. */ again: ChangeForm | null }

const MOST = 5

/** Issues like this one, the likest first, each with one click to say that they are the same or have to do with each other. */
export function similarBlock(ask: ProjectAsk, issue: Issue, back: string): SimilarRow[] {
  const { project } = ask
  const isDuplicable = offered(ask, issue).includes('duplicate')
  return similarIssues(project, issue, { most: MOST, except: issue.id }).flatMap(({ issue: id, likeness }) => {
    const other = project.issues[positionOf(project.issues, id)]
    return other ? [similarRow(ask, issue, other, likeness, { back, isDuplicable })] : []
  })
}

function similarRow(ask: ProjectAsk, issue: Issue, other: Issue, likeness: number, { back, isDuplicable }: { back: string; isDuplicable: boolean }): SimilarRow {
  const { words } = ask.reader
  const { similar: say } = words.issuePage
  const pair = { back, key: 'issue' }
  return {
    ...issueRow(ask, other), likeness: say.likeness({ share: formatOf(words.id).percent(Math.floor(100 * likeness)) }), known: knownOf(ask, other),
    link: issue.related.includes(other.id) || issue.withdrawn ? null : changeForm(ask, 'link-issues', { ...pair, hidden: { issue: issue.id, other: other.id }, submit: say.link }),
    duplicate: isDuplicable && other.duplicateOf !== issue.id ? changeForm(ask, 'move-issue', { ...pair, hidden: { issue: issue.id, status: 'duplicate', duplicateOf: other.id }, submit: say.duplicate }) : null,
    again: againForm(ask, issue, other, back),
  }
}

/** Whether an issue recurs is told when it is judged; who runs the desk may know better. */
function againForm(ask: ProjectAsk, issue: Issue, other: Issue, back: string): ChangeForm | null {
  const { project, roles, me, reader: { who, words } } = ask
  const { similar: say } = words.issuePage
  if (issue.withdrawn || issue.status === 'duplicate' || issue.status === 'rejected' || !isEarlierSettled(project, other.id, issue)) return null
  if (!maySet(issue, 'recurs', standingTo(project, issue, { id: who.id, roles, me: me?.id ?? null }))) return null
  const isSaid = recurrenceOf(project, issue)?.like === other.id
  return changeForm(ask, 'edit-issue', { back, key: 'issue', hidden: { issue: issue.id, recurs: isSaid ? 'none' : other.id }, submit: isSaid ? say.notAgain : say.again })
}

/** "Closed in May. Cause: … Solution: …": what to try first. */
export function knownOf({ project, today, reader: { words } }: ProjectAsk, { cause, solution, closed, turns, status }: Issue): string[] {
  const { similar: say } = words.issuePage
  if (!['resolved', 'verified', 'closed'].includes(status) || (cause === '' && solution === '')) return []
  const { text } = namesOf(project, words)
  const on = closed?.on ?? turns.at(-1)?.on ?? null
  return [say.solvedOn({ day: formatOf(words.id).day(on, today) }), ...(cause === '' ? [] : [say.cause({ cause: text(cause) })]), ...(solution === '' ? [] : [say.solution({ solution: text(solution) })])]
}
