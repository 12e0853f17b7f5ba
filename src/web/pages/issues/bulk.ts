import { standing } from '../../../domain/by-id.ts'
import { deskRoles, isMover, workerRoles } from '../../../domain/issue-flow.ts'
import { IssueKind, IssueRoute, Severity } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'

/** Alters the ticked issues at once, as one change: what is left empty stays as it is with each. */
export type Bulk = { form: ChangeForm; ticked: string[] }

/** Several at once are altered by who judges issues and by who works on them; one alone also by whoever has or reported it. */
const mayChangeMany = ({ roles }: ProjectAsk): boolean => isMover({ roles, isAssignee: false, isReporter: false, isResolver: false }, ['desk', 'worker'])

export function bulkForm(ask: ProjectAsk, back: string): Bulk | null {
  const { project, reader: { words } } = ask
  const { issuesPage: { bulk: say, heads }, issueWords, issuePage } = words
  const names = namesOf(project, words)
  const stays = { value: '', label: say.stays }
  const of = <T extends string>(ids: readonly T[], name: (id: T) => string) => [stays, ...ids.map((value) => ({ value, label: name(value) }))]
  const form = !mayChangeMany(ask) ? null : changeForm(ask, 'edit-issues', {
    back, submit: say.submit, primary: true, hidden: { _sparse: 'yes' },
    fields: [
      { name: 'severity', label: heads.severity, hint: '', options: of(Severity.options, (id) => issueWords.severities[id]) },
      { name: 'kind', label: heads.kind, hint: '', options: of(IssueKind.exclude(['condition']).options, (id) => issueWords.kinds[id]) },
      { name: 'route', label: heads.route, hint: '', options: of(IssueRoute.options, (id) => issueWords.routes[id]) },
      { name: 'assignee', label: heads.holder, hint: '', options: of(standing(project.team).map(({ id }) => id), names.person) },
      { name: 'dueOn', label: heads.due, hint: '', type: 'date' },
      { name: 'status', label: say.moveTo, hint: '', options: of(['triaged', 'in-progress', 'closed', 'rejected'], (to) => say.moves[to as keyof typeof say.moves]) },
      { name: 'note', label: issuePage.moves.reason, hint: say.noteHint },
      { name: 'watching', label: say.watch, hint: '', options: [stays, { value: 'true', label: say.watchYes }, { value: 'false', label: say.watchNo }] },
    ],
  })
  return form && { form, ticked: form.form.failed ? (form.form.values['issues'] ?? '').split(/[\n,]+/) : [] }
}

/** Who may, in words. */
export const bulkMakers = ({ reader: { words } }: ProjectAsk): string => formatOf(words.id).list([...deskRoles, ...workerRoles].map((role) => words.method.roles[role]))
