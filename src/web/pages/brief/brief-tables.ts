import { standing } from '../../../domain/by-id.ts'
import { GroupId, OutcomeFamily, Priority, Side } from '../../../domain/ids.ts'
import { dayIn } from '../../../domain/day.ts'
import { SystemFate } from '../../../domain/brief-facts.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { mayChange } from '../../may-change.ts'

const blank = { value: '', label: '–' }
const textOf = (value: string | number | boolean | null): string => (value === null ? '' : String(value))
const anchored = (ask: ProjectAsk, anchor: string) => `${ask.path}#${anchor}`

/** The goals with one form each; an empty form adds one. */
export function goalsTable(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const { method } = words
  const empty = { title: '', unit: '', baseline: '', target: '', dueOn: '', owner: '', priority: '', family: '' }
  const rows = standing(project.goals).map((goal) => ({
    id: goal.id, title: text(goal.title), unit: text(goal.unit), baseline: format.number(goal.baseline), target: format.number(goal.target),
    dueOn: goal.dueOn ? format.day(goal.dueOn, today) : '–', owner: goal.owner ? text(goal.owner) : '–',
    priority: goal.priority ? method.priorities[goal.priority] : '–', family: goal.family ? method.outcomeFamilies[goal.family] : '–',
    form: mayChange(ask, 'edit-goal') ? formFor(ask, 'edit-goal', anchored(ask, goal.id), {
      goal: goal.id, title: goal.title, unit: goal.unit, baseline: textOf(goal.baseline), target: textOf(goal.target), dueOn: textOf(goal.dueOn),
      owner: goal.owner, priority: textOf(goal.priority), family: textOf(goal.family),
    }, 'goal') : null,
    remove: mayChange(ask, 'withdraw-goal') ? formFor(ask, 'withdraw-goal', anchored(ask, 'goals'), { goal: goal.id }, 'goal') : null,
  }))
  return {
    rows, add: mayChange(ask, 'add-goal') ? formFor(ask, 'add-goal', anchored(ask, 'goals'), empty) : null,
    priorities: [blank, ...Priority.options.map((value) => ({ value, label: method.priorities[value] }))],
    families: [blank, ...OutcomeFamily.options.map((value) => ({ value, label: method.outcomeFamilies[value] }))],
  }
}

export function teamTable(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const { method, project: say } = words
  const empty = { name: '', group: 'business-analysis', side: 'client', allocation: '', lead: 'false', topManagement: 'false' }
  const rows = standing(project.team).map((person) => ({
    id: person.id, name: text(person.name), group: method.groups[person.group].name, side: method.sides[person.side],
    allocation: format.percent(person.allocation), lead: person.lead ? say.yes : '', topManagement: person.topManagement ? say.yes : '',
    form: mayChange(ask, 'edit-person') ? formFor(ask, 'edit-person', anchored(ask, person.id), {
      person: person.id, name: person.name, group: person.group, side: person.side, allocation: textOf(person.allocation),
      lead: textOf(person.lead), topManagement: textOf(person.topManagement),
    }, 'person') : null,
    remove: mayChange(ask, 'withdraw-person') ? formFor(ask, 'withdraw-person', anchored(ask, 'team'), { person: person.id }, 'person') : null,
  }))
  return {
    rows, add: mayChange(ask, 'add-person') ? formFor(ask, 'add-person', anchored(ask, 'team'), empty) : null,
    groups: GroupId.options.map((value) => ({ value, label: method.groups[value].name })),
    sides: Side.options.map((value) => ({ value, label: method.sides[value] })),
  }
}

/** Lists that are given whole: what stands there, and some empty rows to add to. */
const EMPTY_ROWS = 3

export function systemsTable(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const { systems } = project.brief
  const values: Record<string, string> = {}
  for (let at = 0; at < systems.length + EMPTY_ROWS; at += 1) {
    values[`systems.${at}.name`] = systems[at]?.name ?? ''
    values[`systems.${at}.fate`] = textOf(systems[at]?.fate ?? null)
    values[`systems.${at}.cost`] = textOf(systems[at]?.cost ?? null)
  }
  return {
    rows: systems.map(({ id, name, fate, cost }) => ({ id, name: text(name), fate: fate ? words.method.systemFates[fate] : '–', cost: format.money(cost, project.currency) })),
    form: mayChange(ask, 'edit-brief') ? formFor(ask, 'edit-brief', anchored(ask, 'systems'), values) : null,
    lines: [...Array(systems.length + EMPTY_ROWS).keys()],
    fates: [blank, ...SystemFate.options.map((value) => ({ value, label: words.method.systemFates[value] }))],
  }
}

export function departmentsTable(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const { text } = namesOf(project, words)
  const { departments } = project.brief
  const values: Record<string, string> = {}
  for (let at = 0; at < departments.length + EMPTY_ROWS; at += 1) {
    values[`departments.${at}.name`] = departments[at]?.name ?? ''
    values[`departments.${at}.uses`] = departments[at] ? textOf(departments[at].uses) : ''
    values[`departments.${at}.importance`] = textOf(departments[at]?.importance ?? null)
    values[`departments.${at}.urgency`] = textOf(departments[at]?.urgency ?? null)
  }
  return {
    rows: departments.map(({ id, name, uses, importance, urgency }) => ({
      id, name: text(name), uses: uses ? words.project.yes : words.project.no, importance: importance ?? '–', urgency: urgency ?? '–',
    })),
    form: mayChange(ask, 'edit-brief') ? formFor(ask, 'edit-brief', anchored(ask, 'departments'), values) : null,
    lines: [...Array(departments.length + EMPTY_ROWS).keys()],
    yesNo: [blank, { value: 'true', label: words.project.yes }, { value: 'false', label: words.project.no }],
  }
}

export function risksTable(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const { text } = namesOf(project, words)
  const { risks } = project.brief
  const values: Record<string, string> = {}
  for (let at = 0; at < risks.length + EMPTY_ROWS; at += 1) {
    values[`risks.${at}.text`] = risks[at]?.text ?? ''
    values[`risks.${at}.answer`] = risks[at]?.answer ?? ''
  }
  return {
    rows: risks.map(({ id, text: risk, answer }) => ({ id, text: text(risk), answer: answer ? text(answer) : '–' })),
    form: mayChange(ask, 'edit-brief') ? formFor(ask, 'edit-brief', anchored(ask, 'risks'), values) : null,
    lines: [...Array(risks.length + EMPTY_ROWS).keys()],
  }
}

export function baselinesTable(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  return {
    rows: standing(project.baselines).toReversed().map(({ id, at, by, reason }) => ({
      id, on: format.day(dayIn(project.timeZone, at), today), by: names.actor(by), reason: reason ? names.text(reason) : words.briefPage.firstBaseline,
    })),
    form: mayChange(ask, 'set-baseline') ? formFor(ask, 'set-baseline', anchored(ask, 'baselines'), { reason: '' }) : null,
  }
}
