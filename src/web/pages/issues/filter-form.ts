import { standing } from '../../../domain/by-id.ts'
import { phaseIds } from '../../../domain/ids.ts'
import { IssueKind, IssueRoute, Severity } from '../../../domain/issue.ts'
import type { IssueQuery } from '../../../domain/issue-query.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import { paths } from '../../paths.ts'
import type { Asked } from './asked.ts'

export type Filter = {
  action: string
  hidden: { name: string; value: string }[]
  text: string
  selects: { name: string; label: string; value: string; options: Option[] }[]
  /** Everything that was filtered, let go; null: nothing is. */
  clear: string | null
}

/** The form above the list; what the tabs and heads say stays. */
export function filterForm(ask: ProjectAsk, { query, look, href }: Asked): Filter {
  const { project, held, past, reader: { words } } = ask
  const { issuesPage: { filter: say, heads }, issueWords, frame, method } = words
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const of = <T extends string>(ids: readonly T[], name: (id: T) => string): Option[] => [{ value: '', label: frame.all }, ...ids.map((value) => ({ value, label: name(value) }))]
  const people = assigned(project)
  return {
    action: paths.issues(project.id), text: query.text,
    hidden: Object.entries({ view: query.view, sort: query.sort, direction: query.direction, as: look === 'list' ? '' : look, at: past ? String(held.version) : '' })
      .filter(([name, value]) => value !== '' && !(name === 'view' && value === 'open')).map(([name, value]) => ({ name, value })),
    selects: [
      { name: 'severity', label: heads.severity, value: query.severity.join(','), options: of(Severity.options, (id) => issueWords.severities[id]) },
      { name: 'kind', label: heads.kind, value: query.kind.join(','), options: of(IssueKind.options, (id) => issueWords.kinds[id]) },
      { name: 'route', label: heads.route, value: query.route.join(','), options: of(IssueRoute.options, (id) => issueWords.routes[id]) },
      { name: 'phase', label: say.phase, value: query.phase.join(','), options: of(phaseIds, (id) => say.phaseNamed({ n: format.count(phaseIds.indexOf(id) + 1), phase: method.phases[id].short })) },
      { name: 'department', label: heads.where, value: query.department, options: of(departments(project), names.text) },
      { name: 'assignee', label: heads.holder, value: query.assignee, options: [...of(people, names.person), { value: 'none', label: say.nobody }] },
    ].map((select) => withChosen(select)),
    clear: isFiltered(query) ? href({ text: '', number: null, severity: [], kind: [], route: [], status: [], phase: [], where: '', department: '', assignee: '' }) : null,
  }
}

/** What is asked for can be chosen again, whatever it is: two severities at once from a saved view, a department nobody names any more. */
const withChosen = <T extends { value: string; options: Option[] }>(select: T): T =>
  select.options.some(({ value }) => value === select.value) ? select : { ...select, options: [...select.options, { value: select.value, label: select.value }] }

export const isFiltered = ({ text, number, severity, kind, route, status, phase, where, department, assignee }: IssueQuery): boolean =>
  [text, where, department, assignee].some((each) => each !== '') || number !== null || [severity, kind, route, status, phase].some((each) => each.length > 0)

/** So many can be chosen from; the text finds the others. */
const MOST = 100

/** The departments that reported something, and those of the brief. */
const departments = remember((project: Project) => [project.issues, project.brief], (project: Project): string[] => {
  const known = new Set(project.brief.departments.map(({ name }) => name))
  for (const { reporter: { department } } of project.issues) if (department !== '' && known.size < MOST) known.add(department)
  return [...known].slice(0, MOST)
})

/** The people who have an issue, in the order of the team. */
const assigned = remember((project: Project) => [project.issues, project.team], (project: Project): string[] => {
  const has = new Set(project.issues.map(({ assignee }) => assignee))
  return standing(project.team).map(({ id }) => id).filter((id) => has.has(id))
})
