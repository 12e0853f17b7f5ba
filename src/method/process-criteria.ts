import { standing } from '../domain/by-id.ts'
import { processFaults } from '../domain/process/faults.ts'
import { type Evaluation, type Process, type Variant, yardsticks } from '../domain/process/process.ts'
import { approvalState, asIsOf, evaluationIn, isCurrent, isModelled, toBesOf } from '../domain/process/variants.ts'
import type { Project } from '../domain/project.ts'
import { type Assessed, type Missing, type Place, shareOf } from './rating.ts'

const noProcess: Missing = { code: 'no-process', place: { page: 'processes', anchor: 'add' } }

const inScope = ({ processes }: Project): Process[] => standing(processes).filter((process) => process.inScope)
const placeOf = ({ id }: Process): Place => ({ page: 'processes', anchor: id })

/** Every process in scope is modelled as it is and as it will be, without faults, and held against each other as both stand now. */
export function processesEvaluated(project: Project): Assessed {
  const processes = inScope(project)
  const missing = processes.flatMap((process) => unevaluated(project, process) ?? [])
  return shareOf(processes.length - missing.length, processes.length, missing, noProcess)
}

/** The first thing that a process lacks on its way to a valid evaluation; null: it has one. */
function unevaluated(project: Project, process: Process): Missing | null {
  const { id, title, evaluations } = process
  const base = { process: id, title, place: placeOf(process) }
  const asIs = asIsOf(process)
  const toBes = toBesOf(process).filter(isModelled)
  const lacks = [...(asIs && isModelled(asIs) ? [] : ['as-is' as const]), ...(toBes.length > 0 ? [] : ['to-be' as const])]
  if (lacks.length > 0) return { code: 'process-unmodelled', lacks, ...base }
  if (standing(evaluations).some((evaluation) => isCurrent(project, process, evaluation))) return null
  const faulty = [...(asIs ? [asIs] : []), ...(toBes.every(isFaulty) ? toBes.slice(-1) : [])].find(isFaulty)
  if (faulty) return { code: 'process-faulty', variant: faulty.kind, faults: processFaults(faulty.steps).length, ...base }
  return { code: 'process-unevaluated', why: standing(evaluations).length > 0 ? 'stale' : 'none', ...base }
}

const isFaulty = ({ steps }: Variant): boolean => processFaults(steps).length > 0

/**
 * Each to-be (the approved one, else the one evaluated last) is better on at least one of the four yardsticks, and worse on none without a
 * recorded reason. Judged by the evaluation as it was frozen; one whose variants were altered since counts for nothing.
 */
export function toBeBetter(project: Project): Assessed {
  const processes = inScope(project)
  const missing = processes.flatMap((process) => notBetter(project, process) ?? [])
  return shareOf(processes.length - missing.length, processes.length, missing, noProcess)
}

function notBetter(project: Project, process: Process): Missing | null {
  const { id, title, approved } = process
  const base = { process: id, title, place: placeOf(process) }
  if (approvalState(project, process) === 'stale') return { code: 'approval-stale', ...base }
  const evaluation = approved ? evaluationIn(process, approved.evaluation) : newestOf(process)
  if (!evaluation || !isCurrent(project, process, evaluation)) return { code: 'process-unevaluated', why: evaluation ? 'stale' : 'none', ...base }
  const judged = yardsticks.map((yardstick) => ({ yardstick, ...evaluation.yardsticks[yardstick] }))
  if (judged.every(({ verdict }) => verdict !== 'better')) return { code: 'to-be-no-better', ...base }
  const unexplained = judged.filter(({ verdict, reason }) => verdict === 'worse' && reason === '').map(({ yardstick }) => yardstick)
  return unexplained.length > 0 ? { code: 'worse-without-reason', yardsticks: unexplained, ...base } : null
}

/** The evaluation made last, of a to-be that was not withdrawn. */
const newestOf = (process: Process): Evaluation | undefined => {
  const there = new Set(toBesOf(process).map(({ id }) => id))
  return standing(process.evaluations).findLast(({ toBe }) => there.has(toBe))
}
