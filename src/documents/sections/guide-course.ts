import type { Process, Step } from '../../domain/process/process.ts'
import { takesTime } from '../../domain/process/graph.ts'
import { meanOf } from '../../domain/process/pert.ts'
import { stepNumbers } from '../../domain/process/step-numbers.ts'
import { type WayOn, waysOn } from '../../domain/process/ways-on.ts'
import { processSpeaker } from '../../locales/process-said.ts'
import { paragraphsOf, type Speaker } from '../told.ts'
import { whoSaid } from './process-variant.ts'

/** A share of cases that go wrong from which on people are told to look twice. */
const OFTEN_WRONG = 0.05

/** Each step that takes time in the order of the picture: what it is called, and in sentences who does it, with what, what is written, and what comes next. */
export const courseOf = (speaker: Speaker, steps: readonly Step[]): { name: string; text: string }[] =>
  steps.filter(takesTime).map((step) => ({ name: numberedStep(speaker, steps, step), text: stepText(speaker, steps, step) }))

/** A step as pictures and tables call it. */
export const numberedStep = ({ names, format, doc: { guide } }: Pick<Speaker, 'names' | 'format' | 'doc'>, steps: readonly Step[], { id, name }: Step): string =>
  guide.stepNumbered({ number: format.count(stepNumbers(steps).get(id)), name: names.text(name) || id })

function stepText(speaker: Speaker, steps: readonly Step[], step: Step): string {
  const { names, words } = speaker
  return [deedText(speaker, step), ...mindTexts(speaker, step), ...paragraphsOf(names.text(step.note)), ...timeTexts(speaker, step), thenText(speaker, steps, step)].join(words.project.sentenceGap)
}

/** Who does it with what, and what is written. */
function deedText(speaker: Speaker, step: Step): string {
  const { names, words, format, doc: { guide } } = speaker
  const data = format.list(step.data.map(names.text))
  const sentences = isAutomatic(step)
    ? [guide.doneBySystem({ name: crmName(speaker, step) }), data && guide.isWritten({ data })]
    : [guide.done({ who: doerSaid(speaker, step), where: whereSaid(speaker, step) }), step.kind === 'approval' || step.kind === 'check' ? guide.kinds[step.kind] : '', data && guide.writes({ data })]
  return sentences.filter(Boolean).join(words.project.sentenceGap)
}

/** What to pay attention to. */
const mindTexts = ({ format, doc: { guide } }: Speaker, step: Step): string[] => {
  const { contact, control, error } = step
  const met = contact === 'none' ? [] : [contact === 'company-acts' && isAutomatic(step) ? guide.contactBySystem : guide.contacts[contact]]
  return [...met, ...(control ? [guide.control] : []), ...(error >= OFTEN_WRONG ? [guide.lookTwice({ share: format.percent(Math.round(100 * error)) })] : [])]
}

function timeTexts({ project, words, doc: { guide } }: Speaker, { work, wait }: Step): string[] {
  const { duration } = processSpeaker(project, words)
  if (work.pessimistic === 0) return []
  return [(wait.pessimistic === 0 ? guide.takes : guide.takesAfter)({ work: duration(meanOf(work)), wait: duration(meanOf(wait)) })]
}

/** Nobody does it, the CRM does: as automating leaves a step whose role it frees. */
export const isAutomatic = ({ role, system }: Step): boolean => role === null && system === 'crm'

/** In the lane of a customer, who acts here: nobody of the company works in that lane. */
export const isCustomers = (steps: readonly Step[], { role, contact, department }: Step): boolean =>
  role === null && contact === 'customer-acts' && department !== '' && steps.every((other) => other.department !== department || other.role === null)

/** Who does it; the system, where it does so by itself; or that nobody is named. */
export function doerSaid(speaker: Speaker, step: Step): string {
  const { guide } = speaker.doc
  if (isAutomatic(step)) return guide.bySystem
  return whoSaid(speaker, step) || guide.nobody
}

function whereSaid(speaker: Speaker, step: Step): string {
  const { names, doc: { guide } } = speaker
  const { system } = step
  const name = system === 'crm' ? crmName(speaker, step) : names.text(step.systemName)
  return name === '' ? guide.where[system] : guide.whereNamed[system]({ name })
}

/** What the CRM is called, where that says more than the word. */
function crmName({ names }: Speaker, { systemName }: Step): string {
  const name = names.text(systemName)
  return name.trim().toLowerCase() === 'crm' ? '' : name
}

/** What comes next: one thing, several at the same time, or one of several. */
function thenText(speaker: Speaker, steps: readonly Step[], step: Step): string {
  const { words, format, doc: { guide } } = speaker
  const ways = waysOn(steps, step)
  const [only] = ways
  if (!only) return ''
  if (ways.length === 1) return (only.waits ? guide.nextWhenAll : guide.next)({ next: targetsSaid(speaker, steps, only) })
  const each = ways.map((way) => guide.oneOf({
    share: format.percent(Math.round(100 * way.share)), label: way.labels.length === 0 ? '' : format.quoted(way.labels.map(speaker.names.text).join(words.goalWords.comma)), next: targetsSaid(speaker, steps, way),
  }))
  return guide.next({ next: each.join(words.goalWords.semicolon) })
}

function targetsSaid(speaker: Speaker, steps: readonly Step[], { to }: WayOn): string {
  const { format, doc: { guide } } = speaker
  const each = to.map((target) => targetSaid(speaker, steps, target))
  return each.length === 1 ? (each[0] ?? '') : guide.together({ steps: format.list(each) })
}

function targetSaid(speaker: Speaker, steps: readonly Step[], target: Step): string {
  const { names, doc: { guide } } = speaker
  if (target.kind === 'end') return target.name === '' ? guide.end : guide.endNamed({ name: names.text(target.name) })
  return guide.target({ step: numberedStep(speaker, steps, target), who: doerSaid(speaker, target) })
}

/** What a process is for a reader: what starts it, what it brings, and whom to ask. */
export const aboutOf = ({ names, doc: { guide } }: Speaker, { trigger, result, customer, owner }: Process): string[] => [
  ...(trigger === '' ? [] : [guide.about.trigger({ text: names.text(trigger) })]), ...(result === '' ? [] : [guide.about.result({ text: names.text(result) })]),
  ...(customer === '' ? [] : [guide.about.customer({ text: names.text(customer) })]), owner === '' ? guide.about.ownerless : guide.about.owner({ text: names.text(owner) }),
]
