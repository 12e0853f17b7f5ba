import { standing } from '../../../domain/by-id.ts'
import { inFlowOrder } from '../../../domain/process/flow-order.ts'
import { takesTime } from '../../../domain/process/graph.ts'
import { type Process, RemedyKind, type Step, type Variant } from '../../../domain/process/process.ts'
import { toBesOf } from '../../../domain/process/variants.ts'
import { faultSentence } from '../../../locales/fault.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { Fault } from '../../../domain/problem.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { FieldOf, Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { paths, withQuery } from '../../paths.ts'
import { stepNumber } from '../../steps/cells.ts'
import { neededFields, type RemedyField, remedyFields, type RemedyTexts, stepsNamed } from '../../steps/remedy-form.ts'
import { variantPath } from './grid.ts'
import { mayModel } from './may-model.ts'

/** A remedy that was asked for and refused: what was typed, and what is wrong. */
export type RemedyRefused = { texts: RemedyTexts; faults: Fault[] }
type Shown = { process: Process; variant: Variant; refused: RemedyRefused | null }

/** More steps than these are not ticked one by one: their numbers are typed. */
const MOST_BOXES = 80

/** What was done to a to-be, and the form for one more; on the as-is the form that tries one in a to-be. */
export function remediesBlock(ask: ProjectAsk, { process, variant, refused }: Shown) {
  const { project, today, reader: { words } } = ask
  const say = words.variantPage.remedies
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const kind = RemedyKind.safeParse(refused ? refused.texts['kind'] : ask.query['remedy'])
  const toBe = variant.kind === 'to-be'
  const may = mayModel(ask, 'apply-remedy')
  const steps = refused ? '' : (ask.query['steps'] ?? '')
  return {
    title: say.title, isToBe: toBe, may, texts: say.texts, open: kind.success || refused !== null, none: toBe ? say.none : '', choose: say.choose,
    done: standing(variant.remedies).map((remedy) => ({
      id: remedy.id, kind: words.processWords.remedies[remedy.kind], steps: format.list(remedy.steps.map((id) => names.step(process.id, id))), note: names.text(remedy.note),
      by: say.by({ who: names.actor(remedy.by), when: format.time(remedy.at, project.timeZone, today) }),
    })),
    kinds: RemedyKind.options.map((each) => ({
      href: `${withQuery(variantPath(project.id, process.id, variant.id), { remedy: each, steps: steps || null })}#remedy`, label: capital(words.processWords.remedies[each]), current: kind.success && kind.data === each,
    })),
    form: kind.success && may ? formOf(ask, kind.data, { process, variant, refused }) : null,
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type ShownField = FieldOf & { id: string; label: string; hint: string; boxes?: { value: string; label: string; ticked: boolean }[] }

function formOf(ask: ProjectAsk, kind: RemedyKind, { process, variant, refused }: Shown) {
  const { project, held, reader: { words } } = ask
  const say = words.variantPage.remedies
  const asked = stepsNamed(refused ? (refused.texts['steps'] || refused.texts['step'] || '') : (ask.query['steps'] ?? ''))
  const steps = inFlowOrder(variant.steps).filter((step) => takesTime(step) || (kind === 'eliminate' && step.kind === 'choice'))
  const values: Record<string, string> = refused ? { ...refused.texts } : { step: asked[0] ?? '', steps: asked.map((id) => stepNumber(id)).join(', '), place: 'before', into: toBesOf(process).at(-1)?.id ?? '' }
  const errors = Object.fromEntries((refused?.faults ?? []).map(({ path, message }) => [path, message === 'needed' ? say.needed : faultSentence(words, message)]))
  const form: Form = { action: paths.variantRemedies(project.id, stepNumber(process.id), stepNumber(variant.id)), back: '', version: held.version, values, errors, failed: refused !== null }
  const fields = [...remedyFields[kind], 'note' as const].map((name) => fieldOf(ask, kind, name, { steps, asked }))
  return { form, kind, text: say.texts[kind], fields, into: intoField(ask, process, variant), submit: variant.kind === 'to-be' ? say.submit : say.submitNew }
}

/** On the as-is: which to-be takes it. */
function intoField({ project, reader: { words } }: ProjectAsk, process: Process, variant: Variant): ShownField[] {
  if (variant.kind === 'to-be') return []
  const say = words.variantPage.remedies
  const names = namesOf(project, words)
  const options = [...toBesOf(process).map(({ id }) => ({ value: id, label: names.variant(process.id, id) })), { value: '', label: say.fresh }]
  return [{ name: 'into', id: 'remedy-into', label: say.into, hint: '', options }, { name: 'title', id: 'remedy-title', label: say.freshTitle, hint: '' }]
}

function fieldOf({ project, reader: { words } }: ProjectAsk, kind: RemedyKind, name: RemedyField | 'note', { steps, asked }: { steps: readonly Step[]; asked: readonly string[] }): ShownField {
  const say = words.variantPage.remedies
  const names = namesOf(project, words)
  const needed = name !== 'note' && neededFields[kind].includes(name)
  const base = { name, id: `remedy-${name}`, hint: '', required: needed }
  const stepOptions = (): Option[] => [{ value: '', label: '' }, ...steps.map(({ id, name: called }) => ({ value: id, label: `${stepNumber(id)} ${names.text(called)}` }))]
  const free = needed ? '' : kind === 'combine' ? say.sum : say.unchanged
  switch (name) {
    case 'step': return { ...base, label: say.step, options: stepOptions() }
    case 'other': return { ...base, label: say.other, options: stepOptions() }
    case 'steps':
      return steps.length > MOST_BOXES ? { ...base, label: say.stepNumbers, wide: true } : { ...base, label: say.steps, wide: true, boxes: steps.map(({ id, name: called }) => ({ value: id, label: `${stepNumber(id)} ${names.text(called)}`, ticked: asked.includes(id) })) }
    case 'place': return { ...base, label: say.place, options: Object.entries(say.places).map(([value, label]) => ({ value, label })) }
    case 'role': return { ...base, label: say.role, options: [{ value: '', label: say.noChange }, ...standing(project.workRoles).map(({ id }) => ({ value: id, label: names.workRole(id) })), ...(kind === 'combine' ? [{ value: 'nobody', label: say.nobody }] : [])] }
    case 'freeRole': return { ...base, label: say.freeRole, type: 'checkbox', required: false }
    case 'note': return { ...base, label: say.note, type: 'textarea', rows: 2, wide: true }
    case 'name': case 'department': case 'systemName': return { ...base, label: say[name], hint: needed ? '' : say.unchanged }
    default: return { ...base, label: say[name], hint: free, attributes: { inputmode: 'text', autocomplete: 'off' } }
  }
}
