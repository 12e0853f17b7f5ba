import type { Goal } from '../../../domain/goal.ts'
import { standing } from '../../../domain/by-id.ts'
import { OutcomeFamily, Priority } from '../../../domain/ids.ts'
import { openFacts } from '../../../domain/open-points.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { goalGaps } from '../../../method/automatic-criteria.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'
import { withQuery } from '../../paths.ts'
import { lacksOf } from './row-tables.ts'
import { anyNumber, type Control, type SectionForm, sectionForm } from './section-form.ts'

/** `mid`: left out where the table has little room. */
type Head = { label: string; figure: boolean; mid: boolean }
type Row = {
  id: string; name: string; lacks: string
  cells: { text: string; figure: boolean; label: string; own?: boolean; mid?: boolean }[]
  href: string; editLabel: string
  /** The form of the row that is open. */
  edit: SectionForm | null; remove: Form | null; closeHref: string
}
/** Goals, edited one by one: a row opens its form below itself. */
export type ThingTable = { id: string; title: string; why: string; heads: Head[]; rows: Row[]; editable: boolean; add: { title: string; form: SectionForm } | null }

const textOf = (value: string | number | boolean | null): string => (value === null ? '' : String(value))
const blank = { value: '', label: '–' }
const isOpen = (ask: ProjectAsk, id: string, edit: Form | null, remove: Form | null): boolean =>
  edit !== null && (ask.query['edit'] === id || edit.failed || remove?.failed === true)

/** What a row needs besides its own: the way to open and close it, and its forms when it is open. */
function opened(ask: ProjectAsk, id: string, name: string, edit: Form | null, remove: Form | null, fields: (id: string) => Control[]): Pick<Row, 'href' | 'editLabel' | 'edit' | 'remove' | 'closeHref'> {
  const { words } = ask.reader
  const open = isOpen(ask, id, edit, remove)
  return {
    href: `${withQuery(ask.path, { edit: id })}#${id}`, editLabel: words.briefPage.editOf({ name }), closeHref: `${ask.path}#${id}`,
    edit: open && edit ? { form: edit, fields: fields(id), submit: words.frame.save } : null, remove: open ? remove : null,
  }
}

export function goalsTable(ask: ProjectAsk): ThingTable {
  const { project, reader: { words } } = ask
  const labels = words.project.goalFields
  const form = sectionForm(ask, 'add-goal', 'goals', goalValues(null))
  return {
    id: 'goals', title: words.briefPage.goals, editable: mayChange(ask, 'edit-goal'),
    why: openFacts(project).includes('goals') ? words.project.openPoints.goals.why : '',
    heads: [labels.title, labels.baseline, labels.target, labels.dueOn, labels.owner, labels.priority, labels.family].map((label, at) => ({ label, figure: at >= 1 && at <= 3, mid: at === 6 })),
    rows: standing(project.goals).map((goal) => goalRow(ask, goal)),
    add: form ? { title: words.briefPage.addGoal, form: { form, fields: goalControls(ask, 'new'), submit: words.briefPage.addGoal } } : null,
  }
}

function goalRow(ask: ProjectAsk, goal: Goal): Row {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const { method, project: { goalFields: labels } } = words
  const name = text(goal.title)
  const unit = goal.unit === '' ? '' : `\u00a0${text(goal.unit)}`
  const edit = sectionForm(ask, 'edit-goal', goal.id, { goal: goal.id, ...goalValues(goal) }, 'goal')
  const remove = sectionForm(ask, 'withdraw-goal', 'goals', { goal: goal.id }, 'goal')
  const figure = (label: string, shown: string) => ({ label, text: shown, figure: true })
  const plain = (label: string, shown: string) => ({ label, text: shown || '–', figure: false })
  return {
    id: goal.id, name, lacks: lacksOf(ask, goalGaps(goal).map((field) => labels[field])),
    cells: [
      figure(labels.baseline, goal.baseline === null ? '–' : format.number(goal.baseline) + unit), figure(labels.target, goal.target === null ? '–' : format.number(goal.target) + unit),
      figure(labels.dueOn, goal.dueOn ? format.day(goal.dueOn, today) : '–'), { ...plain(labels.owner, text(goal.owner)), own: true },
      plain(labels.priority, goal.priority ? method.priorities[goal.priority] : ''), { ...plain(labels.family, goal.family ? method.outcomeFamilies[goal.family] : ''), mid: true },
    ],
    ...opened(ask, goal.id, name, edit, remove, (id) => goalControls(ask, id)),
  }
}

const goalValues = (goal: Goal | null): Record<string, string> => ({
  title: goal?.title ?? '', unit: goal?.unit ?? '', baseline: textOf(goal?.baseline ?? null), target: textOf(goal?.target ?? null),
  dueOn: textOf(goal?.dueOn ?? null), owner: goal?.owner ?? '', priority: textOf(goal?.priority ?? null), family: textOf(goal?.family ?? null),
})

function goalControls({ reader: { words } }: ProjectAsk, spot: string): Control[] {
  const labels = words.project.goalFields
  const number = { ...anyNumber, attributes: { step: 'any', inputmode: 'decimal' } }
  const control = (name: keyof typeof labels, more: Partial<Control> = {}): Control => ({ name, id: `${spot}-${name}`, label: labels[name], hint: '', ...more })
  return [
    control('title', { required: true, wide: true }), control('unit'), control('baseline', number), control('target', number), control('dueOn', { type: 'date' }),
    control('owner'), control('priority', { options: [blank, ...Priority.options.map((value) => ({ value, label: words.method.priorities[value] }))] }),
    control('family', { options: [blank, ...OutcomeFamily.options.map((value) => ({ value, label: words.method.outcomeFamilies[value] }))] }),
  ]
}
