import { type GivenFields, maySet } from '../../../changes/issue-fields.ts'
import { standing } from '../../../domain/by-id.ts'
import { phaseIds } from '../../../domain/ids.ts'
import { standingTo } from '../../../domain/issue-flow.ts'
import { type Issue, IssueKind, IssueRoute, isOpenIssue, Severity } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf, type Option } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'

/** The kinds that somebody may choose; conditions are set by those who decide. */
const kinds = IssueKind.exclude(['condition']).options

/** What can be chosen for an issue, each list beginning with what is said of nothing chosen. */
export function optionsFor({ project, reader: { words } }: ProjectAsk) {
  const { issueWords, issuePage: { facts: say }, issuesPage, method } = words
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const first = (label: string): Option => ({ value: '', label })
  return {
    severity: [first(say.notJudged), ...Severity.options.map((value) => ({ value, label: issueWords.severities[value] }))],
    kind: [first(say.notJudged), ...kinds.map((value) => ({ value, label: issueWords.kinds[value] }))],
    route: IssueRoute.options.map((value) => ({ value, label: issueWords.routes[value] })),
    assignee: [first(say.nobody), ...standing(project.team).map(({ id }) => ({ value: id, label: names.person(id) }))],
    phase: phaseIds.map((value, at) => ({ value, label: issuesPage.filter.phaseNamed({ n: format.count(at + 1), phase: method.phases[value].short }) })),
    goal: [first(say.none), ...standing(project.goals).map(({ id }) => ({ value: id, label: names.goal(id) }))],
    process: [first(say.none), ...standing(project.processes).map(({ id }) => ({ value: id, label: names.process(id) }))],
    task: [first(say.none), ...standing(project.tasks).slice(0, MOST_TASKS).map(({ id }) => ({ value: id, label: names.task(id) }))],
  }
}

/** A list of more is no help: a task beyond it is named by the command line. */
const MOST_TASKS = 400

/** Kind, severity, way, person and day of an issue that nobody has judged yet. What is left empty follows from the rules. */
export function triageForm(ask: ProjectAsk, issue: Issue, back: string): ChangeForm | null {
  if (!isOpenIssue(issue) || issue.withdrawn || issue.kind === 'condition') return null
  const { facts: say, triage } = ask.reader.words.issuePage
  const options = optionsFor(ask)
  return changeForm(ask, 'triage-issue', {
    back, hidden: { issue: issue.id, _sparse: 'yes' }, key: 'issue', submit: triage.submit, primary: true,
    values: { severity: issue.severity ?? '', kind: issue.kind ?? '', route: issue.route, phase: issue.phase, assignee: issue.assignee ?? '', dueOn: issue.dueOn ?? '' },
    fields: [
      { name: 'severity', label: say.severity, hint: '', options: options.severity, required: true }, { name: 'kind', label: say.kind, hint: '', options: options.kind, required: true },
      { name: 'route', label: say.route, hint: '', options: options.route }, { name: 'assignee', label: say.assignee, hint: '', options: options.assignee },
      { name: 'phase', label: say.phase, hint: '', options: options.phase }, { name: 'dueOn', label: say.due, hint: triage.dueHint, type: 'date' },
      { name: 'note', label: triage.note, hint: '', wide: true },
    ],
  })
}

/** What of an issue the reader may alter: all of it, what comes of the work on it, or one's own words. */
export function editForm(ask: ProjectAsk, issue: Issue): ChangeForm | null {
  const { project, roles, me, reader: { who, words } } = ask
  if (issue.withdrawn || !mayChange(ask, 'edit-issue')) return null
  const mine = standingTo(project, issue, { id: who.id, roles, me: me?.id ?? null })
  const fields = editFields(ask).filter(({ name }) => maySet(issue, name, mine))
  // What is not judged yet is judged by the form for that: an empty choice would be none.
  const shown = fields.filter(({ name }) => !((name === 'severity' && issue.severity === null) || (name === 'kind' && issue.kind === null) || (name === 'step' && issue.links.process === null)))
  if (shown.length === 0) return null
  return changeForm(ask, 'edit-issue', { back: `${ask.path}#edit`, hidden: { issue: issue.id }, submit: words.frame.save, fields: shown.map((field) => withStep(ask, issue, field)), values: valuesOf(issue) })
}

type EditField = FieldOf & { name: keyof GivenFields }

function editFields(ask: ProjectAsk): EditField[] {
  const { facts: say, edit } = ask.reader.words.issuePage
  const options = optionsFor(ask)
  const text = (name: keyof GivenFields, label: string, rows: number, hint = ''): EditField => ({ name, label, hint, type: 'textarea', rows, wide: true })
  return [
    { name: 'title', label: edit.title, hint: '', required: true, wide: true }, text('description', edit.description, 5, edit.markdown),
    { name: 'where', label: say.where, hint: '' }, { name: 'department', label: edit.department, hint: '' },
    { name: 'severity', label: say.severity, hint: '', options: options.severity.slice(1) }, { name: 'kind', label: say.kind, hint: '', options: options.kind.slice(1) },
    { name: 'route', label: say.route, hint: '', options: options.route }, { name: 'assignee', label: say.assignee, hint: '', options: options.assignee },
    { name: 'owner', label: edit.owner, hint: edit.ownerHint }, { name: 'dueOn', label: say.due, hint: '', type: 'date' },
    { name: 'phase', label: say.phase, hint: '', options: options.phase }, { name: 'task', label: say.task, hint: '', options: options.task },
    { name: 'process', label: say.process, hint: '', options: options.process }, { name: 'step', label: edit.step, hint: '' }, { name: 'goal', label: say.goal, hint: '', options: options.goal },
    { name: 'requirement', label: say.requirement, hint: edit.requirementHint }, { name: 'external', label: say.external, hint: '' },
    text('plan', edit.plan, 2), text('cause', say.cause, 2), text('solution', say.solution, 2),
    { name: 'confidential', label: say.confidential, hint: edit.confidentialHint, type: 'checkbox' },
  ]
}

/** The steps of the process that the issue names. */
function withStep({ project, reader: { words } }: ProjectAsk, { links }: Issue, field: EditField): FieldOf {
  const process = project.processes.find(({ id }) => id === links.process)
  if (field.name !== 'step' || !process) return field
  const names = namesOf(project, words)
  const ids = [...new Set(standing(process.variants).flatMap(({ steps }) => steps.map(({ id }) => id)))]
  return { ...field, options: [{ value: '', label: words.issuePage.facts.none }, ...ids.map((id) => ({ value: id, label: names.step(process.id, id) }))] }
}

function valuesOf({ title, description, where, reporter, severity, kind, route, assignee, owner, dueOn, phase, links, external, plan, cause, solution, confidential }: Issue): Record<string, string> {
  return {
    title, description, where, department: reporter.department, severity: severity ?? '', kind: kind ?? '', route, assignee: assignee ?? '', owner, dueOn: dueOn ?? '', phase, external, plan, cause, solution,
    confidential: String(confidential), requirement: links.requirement, task: links.task ?? '', process: links.process ?? '', step: links.step ?? '', goal: links.goal ?? '',
  }
}
