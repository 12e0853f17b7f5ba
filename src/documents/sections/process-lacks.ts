import { yardsticks } from '../../domain/process/process.ts'
import { isCurrent, isModelled } from '../../domain/process/variants.ts'
import type { ProcessTold } from './process-told.ts'

/** What a process lacks before the committee can approve its to-be, each with who brings it; empty: nothing, or it is approved. */
export function lacksOf(told: ProcessTold): string[] {
  if (told.state === 'approved') return []
  const unmeasured = whyUnmeasured(told)
  return unmeasured === null ? evaluationLacks(told) : [unmeasured]
}

/** Why the two variants cannot be held against each other yet; null: they can. */
function whyUnmeasured({ asIs, toBe, measurable, speaker: { words, doc: { bpr: { lacks } } } }: ProcessTold): string | null {
  const { variants } = words.processWords
  if (!asIs || !isModelled(asIs)) return lacks.asIs
  if (!measurable.asIs) return lacks.faults({ variant: variants['as-is'] })
  if (!toBe || !isModelled(toBe)) return lacks.toBe
  return measurable.toBe ? null : lacks.faults({ variant: variants['to-be'] })
}

function evaluationLacks({ evaluation, comparison, process, state, speaker: { project, words, format, doc: { bpr: { lacks } } } }: ProcessTold): string[] {
  if (!evaluation) return [lacks.evaluation]
  if (!isCurrent(project, process, evaluation)) return [process.approved ? lacks.approvedAnew : lacks.evaluatedAnew]
  const bare = yardsticks.filter((yardstick) => evaluation.yardsticks[yardstick].verdict === 'worse' && evaluation.yardsticks[yardstick].reason === '')
  if (process.approved && state === 'stale') return [lacks.decidedAnew]
  return [
    ...(comparison?.onlyTool ? [lacks.onlyTool] : []),
    ...(comparison && ['improve', 'reject'].includes(comparison.recommendation) ? [lacks.better] : []),
    ...(bare.length > 0 ? [lacks.reasons({ yardsticks: format.list(bare.map((yardstick) => words.processWords.inSentence[yardstick])) })] : []),
  ]
}
