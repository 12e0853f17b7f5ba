import { processFaults } from '../../domain/process/faults.ts'
import { takesTime } from '../../domain/process/graph.ts'
import { measuresOf } from '../../domain/process/measures.ts'
import { meanOf } from '../../domain/process/pert.ts'
import type { Step, Variant } from '../../domain/process/process.ts'
import { simulated } from '../../domain/process/simulation.ts'
import { stepNumbers } from '../../domain/process/step-numbers.ts'
import { isModelled } from '../../domain/process/variants.ts'
import { processFaultSaid, spreadSaid, timesSaid } from '../../locales/process-said.ts'
import { isSound } from '../../method/process-standing.ts'
import { exampleVariant } from '../../method/process-library/library-words.ts'
import { type PictureAsked, processDiagram, processDiagramName } from '../diagrams/process-diagram.ts'
import type { Diagram, Speaker } from '../told.ts'
import { findingMarks } from './process-findings.ts'
import { fitsOnPaper, headed, MOST_ON_PAPER, type ProcessTold } from './process-told.ts'

/** A variant as a chapter tells it: a sentence or two, what keeps it from being measured, its picture and its steps. */
export type VariantTold = {
  heading: string; said: string; faults: string[]; diagram: string; undrawn: string; steps: StepRow[]; more: string; diagrams: Record<string, Diagram>
}
type StepRow = Record<'step' | 'who' | 'system' | 'work' | 'wait' | 'error' | 'visits' | 'cost', string>

/** How the process is now, with the numbers of the findings in its picture. */
export function asIsTold(told: ProcessTold): VariantTold | null {
  const { asIs, speaker } = told
  if (!asIs || !isModelled(asIs)) return null
  const { headings } = speaker.doc.bpr
  // The library's name for its as-is says it all.
  const heading = exampleVariant.includes(asIs.title) ? speaker.names.text(asIs.title) : headed(speaker, headings.asIs, asIs)
  return variantTold(told, asIs, heading, { findings: findingMarks(told).asIs })
}

/** How it is to be, with what became of each step, and the findings that are left. */
export function toBeTold(told: ProcessTold): VariantTold | null {
  const { asIs, toBe, speaker } = told
  if (!toBe || !isModelled(toBe)) return null
  return variantTold(told, toBe, headed(speaker, speaker.doc.bpr.headings.toBe, toBe), { findings: findingMarks(told).toBe, ...(asIs && isModelled(asIs) ? { against: asIs } : {}) })
}

function variantTold(told: ProcessTold, variant: Variant, heading: string, asked: PictureAsked): VariantTold {
  const { speaker, say, process } = told
  const { project, words, doc: { bpr } } = speaker
  const drawn = fitsOnPaper(variant)
  const name = processDiagramName(process, variant)
  const rows = stepRows(told, variant)
  const measured = isSound(variant) ? bpr.runs({ spread: spreadSaid(say, simulated(variant.steps), null), work: say.duration(measuresOf(variant.steps, project.workRoles).work) }) : bpr.unmeasured
  return {
    heading, said: [shapeSaid(speaker, variant), measured].join(words.project.sentenceGap),
    faults: processFaults(variant.steps).map((fault) => processFaultSaid(say, variant.steps, fault)).slice(0, MOST_ON_PAPER),
    diagram: drawn ? name : '', undrawn: drawn ? '' : bpr.undrawn,
    steps: rows.slice(0, MOST_ON_PAPER), more: rows.length > MOST_ON_PAPER ? bpr.moreSteps({ n: speaker.format.count(rows.length - MOST_ON_PAPER) }) : '',
    diagrams: drawn ? { [name]: processDiagram(project, words, process, variant, asked) } : {},
  }
}

/** How many steps in how many departments, and what kinds of them. */
function shapeSaid({ format, doc: { bpr } }: Speaker, { steps }: Variant): string {
  const timed = steps.filter(takesTime)
  const departments = new Set(timed.flatMap(({ department }) => (department === '' ? [] : [department]))).size
  const kinds = (['entry', 'approval', 'check'] as const).map((kind) => ({ kind, n: timed.filter((step) => step.kind === kind).length })).filter(({ n }) => n > 0)
    .map(({ kind, n }) => bpr.kinds[kind]({ n, figure: format.count(n) }))
  const counted = { n: timed.length, figure: format.count(timed.length), departments, departmentFigure: format.count(departments) }
  return kinds.length === 0 ? bpr.shape(counted) : bpr.shapeOf({ ...counted, kinds: format.list(kinds) })
}

/** The steps that take time, as the picture numbers them. What a run needs of each is told of a variant without faults. */
function stepRows({ speaker: { project, words, names, format }, say }: ProcessTold, variant: Variant): StepRow[] {
  const numbers = stepNumbers(variant.steps)
  const measures = isSound(variant) ? measuresOf(variant.steps, project.workRoles) : null
  return variant.steps.filter(takesTime).map((step) => {
    const measured = measures?.byStep.get(step.id)
    return {
      step: words.documents.bpr.numbered({ number: format.count(numbers.get(step.id)), name: names.text(step.name) || step.id }), who: whoSaid({ names, words }, step), system: systemSaid({ names, words }, step),
      work: minutesSaid(say.duration, step.work), wait: minutesSaid(say.duration, step.wait), error: step.error === 0 ? '' : format.percent(Math.round(1000 * step.error) / 10),
      visits: measured ? timesSaid(format, measured.visits) : '', cost: measured && measured.cost > 0 ? say.money(measured.cost) : '',
    }
  })
}

const minutesSaid = (duration: (minutes: number) => string, minutes: Step['work']): string => (minutes.pessimistic === 0 ? '' : duration(meanOf(minutes)))

/** Who does a step: the role, in its department. */
export const whoSaid = ({ names, words }: Pick<Speaker, 'names' | 'words'>, { role, department }: Pick<Step, 'role' | 'department'>): string =>
  [...(role === null ? [] : [names.workRole(role)]), ...(department === '' ? [] : [names.text(department)])].join(words.goalWords.comma)

/** What a step is done with: its own name, else the kind of system. */
export const systemSaid = ({ names, words }: Pick<Speaker, 'names' | 'words'>, { system, systemName }: Pick<Step, 'system' | 'systemName'>): string =>
  names.text(systemName) || words.processWords.systems[system]
