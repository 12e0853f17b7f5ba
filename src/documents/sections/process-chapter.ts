import type { Comparison } from '../../domain/process/compare.ts'
import { purposeOf } from '../../domain/process/links.ts'
import type { Variant } from '../../domain/process/process.ts'
import { simulated } from '../../domain/process/simulation.ts'
import { isModelled } from '../../domain/process/variants.ts'
import { processFaults } from '../../domain/process/faults.ts'
import { areaSaid, asIsSaid, comparedSaid, fatesSaid } from '../../locales/process-said.ts'
import type { Speaker } from '../told.ts'
import { comparedTold, sensitivityTold } from './process-compared.ts'
import { actualTold, approvalTold, evaluationTold } from './process-decision.ts'
import { findingRows } from './process-findings.ts'
import { measuresTold } from './process-measures.ts'
import { redesignTold } from './process-redesign.ts'
import { asIsTold, toBeTold } from './process-variant.ts'
import type { ProcessTold } from './process-told.ts'

/** One process from its facts to what became of it. What is missing is said in its place, with who brings it. */
export function processChapter(told: ProcessTold) {
  const { process, speaker: { names } } = told
  const asIs = asIsTold(told)
  const toBe = toBeTold(told)
  const compared = comparedTold(told)
  const { diagrams: _first, ...asIsPart } = asIs ?? { diagrams: {} }
  const { diagrams: _second, ...toBePart } = toBe ?? { diagrams: {} }
  return {
    diagrams: { ...asIs?.diagrams, ...toBe?.diagrams, ...compared.diagrams },
    chapter: {
      title: names.text(process.title), verdict: verdictOf(told), facts: factRows(told), asIs: asIs ? asIsPart : null, toBe: toBe ? toBePart : null, findings: findingRows(told), examined: told.measurable.asIs !== null, measures: measuresTold(told),
      redesign: redesignTold(told), compared: { rows: compared.rows, diagram: compared.diagram }, sensitivity: sensitivityTold(told), evaluation: evaluationTold(told), approval: approvalTold(told), actual: actualTold(told),
    },
  }
}

/** How far it has come, in the sentences that a reader of nothing else needs. */
export const verdictOf = (told: ProcessTold): string => verdictSentences(told).join(told.speaker.words.project.sentenceGap)

function verdictSentences(told: ProcessTold): string[] {
  const { asIs, toBe, measurable, comparison, fates, say, speaker } = told
  if (!asIs || !isModelled(asIs)) return [speaker.words.processWords.lead.unmodelled]
  if (!measurable.asIs) return [faultySaid(speaker, asIs)]
  if (comparison) return [...comparedSaid(say, comparison), ...fatesSaid(say, asIs.steps, fates), advised(told, comparison)]
  return [...asIsSaid(say, measurable.asIs, simulated(measurable.asIs.steps).mean, fates.fated.length), ...(toBe && isModelled(toBe) ? [faultySaid(speaker, toBe)] : [])]
}

function faultySaid({ words, format }: Speaker, { steps, kind }: Variant): string {
  const n = processFaults(steps).length
  return words.processWords.lead.faulty({ n, figure: format.count(n), variant: words.processWords.variants[kind] })
}

/** Once approved nobody asks any more what the figures advise. */
const advised = ({ state, process, speaker }: ProcessTold, comparison: Comparison): string =>
  (state === 'approved' && process.approved ? speaker.doc.bpr.approvedOn({ day: speaker.format.date(process.approved.on) }) : recommended(speaker, comparison))

/** What the figures advise, and in a word why. */
export function recommended({ doc: { bpr: { recommended: say } } }: Speaker, { recommendation, betterOn, yardsticks }: Comparison): string {
  if (recommendation !== 'improve') return say[recommendation]
  return betterOn.length === 0 ? say.nothingBetter : Object.values(yardsticks).some(({ targetMet }) => targetMet === false) ? say.targetMissed : say.worseWeighs
}

type Fact = { subject: string; known: string }

/** What is known of the process; for what is not, who says it. */
function factRows({ process, speaker: { project, names, words, format, doc: { bpr } } }: ProcessTold): Fact[] {
  const { goals, problems } = purposeOf(project, process)
  const purposes: [keyof typeof bpr.facts, string[]][] = [['goals', goals.map(({ title }) => names.text(title))], ['problems', problems.map(names.problemTitle)]]
  return [
    { subject: bpr.facts.area, known: areaSaid(words, process.area) },
    ...(['owner', 'customer', 'trigger', 'result'] as const).map((field) => ({ subject: bpr.facts[field], known: names.text(process[field]) || bpr.factMissing[field] })),
    { subject: bpr.facts.volume, known: process.volume === null ? bpr.factMissing.volume : format.count(process.volume) },
    ...purposes.map(([field, titles]) => ({ subject: bpr.facts[field], known: titles.length === 0 ? bpr.factMissing[field as 'goals'] : titles.join(words.goalWords.semicolon) })),
  ]
}
