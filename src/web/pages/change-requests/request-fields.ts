import { standing } from '../../../domain/by-id.ts'
import { CostKind } from '../../../domain/business-case.ts'
import type { ChangeRequest } from '../../../domain/change-request.ts'
import { phaseIds } from '../../../domain/ids.ts'
import { fieldWord } from '../../../locales/change-sentence.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { anyNumber, type Control, ticked } from '../brief/section-form.ts'

/** So many tasks that become longer, and so many options, can be written down at once; saved ones get new empty rows below them. */
const ROWS = 2

/** What a form for a request shows at first. */
export function requestValues(request: ChangeRequest | null): Record<string, string> {
  if (!request) return { scope: 'added', 'effect.kind': 'software', 'effect.cost': '0', 'effect.goals': '' }
  const { title, description, reason, requestedBy, phase, scope, effect } = request
  const text = (figure: number | null): string => (figure === null ? '' : String(figure))
  return {
    changeRequest: request.id, title, description, reason, requestedBy, phase, scope,
    'effect.cost': String(effect.cost), 'effect.kind': effect.kind, 'effect.goals': effect.goals.join('\n'), 'effect.goalsText': effect.goalsText, 'effect.requirements': effect.requirements, 'effect.risk': effect.risk,
    ...Object.fromEntries(effect.tasks.flatMap(({ id, days }, i) => [[`effect.tasks.${i}.id`, id], [`effect.tasks.${i}.days`, String(days)]])),
    ...Object.fromEntries(standing(request.options).flatMap((option, i) =>
      [[`options.${i}.id`, option.id], [`options.${i}.title`, option.title], [`options.${i}.text`, option.text], [`options.${i}.cost`, text(option.cost)], [`options.${i}.days`, text(option.days)]])),
  }
}

/** The parts of the form, each with a heading: what and why, what it changes, what else was weighed. `hidden` names the fields that nobody sees. */
export function requestParts(ask: ProjectAsk, request: ChangeRequest | null, form: Form): { parts: { title: string; text: string; fields: Control[] }[]; hidden: string[] } {
  const { changeRequestPage: say } = ask.reader.words
  const options = standing(request?.options ?? []).length
  return {
    parts: [
      { title: say.what, text: '', fields: whatFields(ask) },
      { title: say.effect, text: say.effectText, fields: effectFields(ask, request, form) },
      { title: say.options, text: say.optionsText, fields: optionFields(ask, options + ROWS) },
    ],
    hidden: [...(request ? ['changeRequest'] : []), ...Array.from({ length: options }, (_, i) => `options.${i}.id`)],
  }
}

const idOf = (name: string): string => `request-${name.replaceAll('.', '-')}`

function control({ reader: { words } }: ProjectAsk, name: string, given: Partial<Control> = {}): Control {
  const word = fieldWord(words, name.split('.').at(-1) ?? name)
  return { name, id: idOf(name), label: word.label, hint: word.hint ?? '', ...given }
}

function whatFields(ask: ProjectAsk): Control[] {
  const { reader: { words } } = ask
  const say = words.changeRequestPage
  return [
    control(ask, 'title', { required: true, wide: true }), control(ask, 'description', { label: say.description, hint: '', type: 'textarea', rows: 4, wide: true }),
    control(ask, 'reason', { label: say.reason, hint: say.reasonHint, type: 'textarea', rows: 3, wide: true }), control(ask, 'requestedBy'),
    control(ask, 'phase', { options: phaseIds.map((value) => ({ value, label: words.method.phases[value].name })) }),
    control(ask, 'scope', { options: (['added', 'altered', 'dropped'] as const).map((value) => ({ value, label: words.changeRequestWords.scopes[value] })) }),
  ]
}

function effectFields(ask: ProjectAsk, request: ChangeRequest | null, form: Form): Control[] {
  const { project, reader: { words } } = ask
  const say = words.changeRequestPage
  const names = namesOf(project, words)
  const known = request?.effect.tasks ?? []
  const named = new Set(known.map(({ id }) => id))
  const tasks = [{ value: '', label: say.noTask }, ...project.tasks.filter((task) => named.has(task.id) || (!task.withdrawn && !task.milestone && task.done < 100)).map((task) => ({ value: task.id, label: names.taskTitle(task) }))]
  const rows = Array.from({ length: known.length + ROWS }, (_, i) => [
    control(ask, `effect.tasks.${i}.id`, { label: say.task({ n: String(i + 1) }), hint: '', options: tasks }), control(ask, `effect.tasks.${i}.days`, { label: say.taskDays({ n: String(i + 1) }), hint: '', ...anyNumber }),
  ]).flat()
  const goals = standing(project.goals).map(({ id, title }) => ({ value: id, label: names.text(title) }))
  return [
    control(ask, 'effect.cost', { label: say.cost, hint: project.currency, ...anyNumber }), control(ask, 'effect.kind', { label: say.costKind, hint: '', options: CostKind.options.map((value) => ({ value, label: words.caseWords.kinds[value] })) }), ...rows,
    ...(goals.length === 0 ? [] : [control(ask, 'effect.goals', { label: say.goals, hint: '', wide: true, choices: ticked(form, 'effect.goals', goals) })]),
    control(ask, 'effect.goalsText', { type: 'textarea', rows: 2, wide: true }), control(ask, 'effect.requirements', { type: 'textarea', rows: 2, wide: true }), control(ask, 'effect.risk', { label: say.risk, type: 'textarea', rows: 2, wide: true }),
  ]
}

function optionFields(ask: ProjectAsk, count: number): Control[] {
  const say = ask.reader.words.changeRequestPage
  return Array.from({ length: count }, (_, i) => {
    const n = { n: String(i + 1) }
    return [
      control(ask, `options.${i}.title`, { label: say.option(n), hint: '' }), control(ask, `options.${i}.cost`, { label: say.optionCost(n), hint: '', ...anyNumber }),
      control(ask, `options.${i}.days`, { label: say.optionDays(n), hint: '', ...anyNumber }), control(ask, `options.${i}.text`, { label: say.optionText(n), hint: '', type: 'textarea', rows: 2, wide: true }),
    ]
  }).flat()
}
