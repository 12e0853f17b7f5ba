import { standing } from '../../domain/by-id.ts'
import { changedFields, differencesOf } from '../../domain/process/differences.ts'
import { takesTime } from '../../domain/process/graph.ts'
import { meanOf } from '../../domain/process/pert.ts'
import type { Step } from '../../domain/process/process.ts'
import { toBesOf } from '../../domain/process/variants.ts'
import { compareVariants } from '../../domain/process/compare.ts'
import { NO_DATA } from '../../locales/format.ts'
import { comparedSaid, processFaultSaid } from '../../locales/process-said.ts'
import { isSound } from '../../method/process-standing.ts'
import { processFaults } from '../../domain/process/faults.ts'
import { stepMarks } from '../diagrams/process-picture.ts'
import { dateAt, paragraphsOf } from '../told.ts'
import { systemSaid } from './process-variant.ts'
import { MOST_ON_PAPER, type ProcessTold } from './process-told.ts'

/** What was done to get from the as-is to the to-be: remedies, what became of each step, whether more than the tool changed, and what else was tried. */
export function redesignTold(told: ProcessTold) {
  const { asIs, toBe, speaker: { doc: { bpr } } } = told
  if (!asIs || !toBe) return { remedies: [], differences: { rows: [], kept: '', more: '' }, tool: '', others: [] }
  const { onlyTool, kept, changed, removed, added } = differencesOf(asIs.steps, toBe.steps)
  const altered = changed.length + removed.length + added.length > 0
  return {
    remedies: remedyRows(told), differences: differenceRows(told, asIs.steps, toBe.steps), others: otherCandidates(told),
    tool: onlyTool ? bpr.onlyTool : altered ? bpr.notOnlyTool : kept.length > 0 ? bpr.unaltered : '',
  }
}

/** The remedies recorded with the to-be, as they were applied. */
const remedyRows = ({ toBe, process, speaker }: ProcessTold) => standing(toBe?.remedies ?? []).map(({ kind, steps, note, at }) => ({
  remedy: speaker.words.processWords.remedies[kind], steps: steps.map((step) => speaker.names.step(process.id, step)).join(speaker.words.goalWords.semicolon),
  note: paragraphsOf(speaker.names.text(note)).join(speaker.words.project.sentenceGap), day: dateAt(speaker, at),
}))

/** Steps that are gone, those that changed with what about them, and new ones, each in the order of its table. */
function differenceRows(told: ProcessTold, then: readonly Step[], now: readonly Step[]) {
  const { names, words, format, doc: { bpr } } = told.speaker
  const legend = words.documents.diagrams.processes.legend
  const marks = stepMarks(then, now)
  const before = new Map(then.map((step) => [step.id, step]))
  const marked = (steps: readonly Step[], mark: string): Step[] => steps.filter((step) => takesTime(step) && marks.get(step.id) === mark)
  const named = (step: Step): string => names.text(step.name) || step.id
  const rows = [
    ...marked(then, 'removed').map((step) => ({ step: named(step), fate: legend.removed, what: '' })),
    ...marked(now, 'changed').map((step) => ({ step: named(before.get(step.id) ?? step), fate: legend.changed, what: changesSaid(told, before.get(step.id) ?? step, step) })),
    ...marked(now, 'added').map((step) => ({ step: named(step), fate: legend.added, what: '' })),
  ]
  const kept = marked(now, 'kept').length
  return {
    rows: rows.slice(0, MOST_ON_PAPER), kept: kept === 0 ? '' : bpr.keptSteps({ n: kept, figure: format.count(kept) }),
    more: rows.length > MOST_ON_PAPER ? bpr.moreSteps({ n: format.count(rows.length - MOST_ON_PAPER) }) : '',
  }
}

/** What is different about a step, with what it was and is; that other steps follow it only where that is all. */
function changesSaid(told: ProcessTold, before: Step, after: Step): string {
  const { words } = told.speaker
  const fields = changedFields(before, after).filter((field) => field !== 'systemName' || before.system === after.system)
  const own = fields.length > 1 ? fields.filter((field) => field !== 'next') : fields
  return own.map((field) => {
    const [from, to] = [fieldSaid(told, before, field), fieldSaid(told, after, field)]
    const name = words.processWords.stepFields[field]
    return from === to ? name : words.documents.bpr.fieldChanged({ field: name, change: words.processWords.fromTo({ from, to }) })
  }).join(words.goalWords.semicolon)
}

/** A field of a step in a few words; of those that have none, nothing. */
function fieldSaid({ say, speaker }: ProcessTold, step: Step, field: keyof Step): string {
  const { names, format } = speaker
  switch (field) {
    case 'name': case 'department': return names.text(step[field]) || NO_DATA
    case 'role': return step.role === null ? NO_DATA : names.workRole(step.role)
    case 'system': case 'systemName': return systemSaid(speaker, step)
    case 'work': case 'wait': return say.duration(meanOf(step[field]))
    case 'cost': return say.money(step.cost)
    case 'error': return format.percent(Math.round(1000 * step.error) / 10)
    default: return ''
  }
}

/** The to-bes that are not the one put forward, each in a sentence. */
function otherCandidates({ asIs, toBe, process, say, speaker }: ProcessTold): string[] {
  const { names, words, doc: { bpr } } = speaker
  return toBesOf(process).filter(({ id }) => id !== toBe?.id).map((variant) => {
    const title = names.variant(process.id, variant.id)
    const sound = asIs && isSound(asIs) && isSound(variant)
    const fault = processFaults(variant.steps)[0]
    const verdict = sound ? comparedSaid(say, compareVariants(process, asIs, variant, speaker.project.workRoles)) : [fault ? bpr.faulty({ fault: processFaultSaid(say, variant.steps, fault) }) : bpr.unmeasured]
    return bpr.candidate({ title, verdict: verdict.join(words.project.sentenceGap) })
  })
}
