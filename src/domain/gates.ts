import type { DecisionKind, PhaseId, PhaseStatus } from './ids.ts'
import { phaseIds } from './ids.ts'
import type { Obstacle } from './problem.ts'
import type { Decision, Phase, Project } from './project.ts'
import { phaseOf } from './project.ts'

/** The two goes open the next phase. */
export const isGo = (kind: DecisionKind): boolean => kind === 'go' || kind === 'conditional-go'

/** The decision in force at a gate: the newest one. Older ones are superseded, never edited. */
export const gateDecision = (project: Project, phase: PhaseId): Decision | null =>
  project.decisions.findLast((decision) => decision.phase === phase) ?? null

/** All decisions at a gate, oldest first. */
export const decisionsAt = (project: Project, phase: PhaseId): Decision[] => project.decisions.filter((decision) => decision.phase === phase)

const earlierPhases = (phase: PhaseId): PhaseId[] => phaseIds.slice(0, phaseIds.indexOf(phase))

/**
 * Whether a gate stands open: decided with a go that nothing earlier has called in question since. A new decision at an
 * earlier gate puts the later ones to "to be confirmed".
 */
export function gateIsOpen(project: Project, phase: PhaseId): boolean {
  const decision = gateDecision(project, phase)
  if (!decision || !isGo(decision.kind)) return false
  return earlierPhases(phase).every((earlier) => gateIsOpen(project, earlier) && !isNewer(project, gateDecision(project, earlier), decision))
}

const isNewer = (project: Project, a: Decision | null, b: Decision): boolean => a !== null && project.decisions.indexOf(a) > project.decisions.indexOf(b)

/** The decision that stopped the project, or that holds it, if one is in force. */
export const inForce = (project: Project, kind: 'stop' | 'hold'): Decision | null =>
  phaseIds.map((phase) => gateDecision(project, phase)).find((decision) => decision?.kind === kind) ?? null

/** Why work of a phase cannot be started, or nothing. The one guard that web, CLI, API and import go through. METHOD 1. */
export function obstaclesToStart(project: Project, phase: PhaseId): Obstacle[] {
  if (phaseOf(project, phase).started) return [{ code: 'already-started' }]
  return [...standstill(project), ...obstaclesBefore(project, phase)]
}

function standstill(project: Project): Obstacle[] {
  const stop = inForce(project, 'stop')
  if (stop) return [{ code: 'project-stopped', phase: stop.phase }]
  const hold = inForce(project, 'hold')
  return hold ? [{ code: 'project-on-hold', phase: hold.phase }] : []
}

function obstaclesBefore(project: Project, phase: PhaseId): Obstacle[] {
  const shut = earlierPhases(phase).find((earlier) => !gateIsOpen(project, earlier))
  if (!shut) return []
  const decision = gateDecision(project, shut)
  if (!decision) return [{ code: 'gate-undecided', phase: shut }]
  return isGo(decision.kind) ? [{ code: 'gate-to-confirm', phase: shut }] : [{ code: 'gate-refused', phase: shut, decision: decision.kind }]
}

/** Why a task of a phase cannot be begun now: the phase is not running, unless the task was granted an early start. */
export function obstaclesToWork(project: Project, phase: PhaseId, earlyStart: boolean): Obstacle[] {
  const still = standstill(project)
  if (still.length > 0 || earlyStart) return still
  if (!phaseOf(project, phase).started) return [{ code: 'not-started' }, ...obstaclesBefore(project, phase)]
  return obstaclesBefore(project, phase)
}

/** Why the committee cannot take this decision at a gate now, or nothing. Hold and stop need no submission: an emergency has none. */
export function obstaclesToDecide(project: Project, phase: PhaseId, kind: DecisionKind): Obstacle[] {
  if (!phaseOf(project, phase).started) return [{ code: 'not-started' }]
  const before = obstaclesBefore(project, phase)
  if (before.length > 0) return before
  const stop = inForce(project, 'stop')
  if (stop && stop.phase !== phase) return [{ code: 'project-stopped', phase: stop.phase }]
  if (kind === 'hold' || kind === 'stop') return []
  const current = gateDecision(project, phase)
  if (isUnderReview(phaseOf(project, phase), current) || (current && current.kind !== 'rework')) return []
  return [{ code: 'not-submitted', phase }]
}

/** Handed to the committee, and no decision since. */
export function isUnderReview(phase: Phase, current: Decision | null): boolean {
  const last = phase.submissions.at(-1)
  return last !== undefined && (current === null || last.round > current.round)
}

/** The round that a checkpoint is in: the first, or one more than the last decided one once work goes on. */
export function roundOf(project: Project, phase: PhaseId): number {
  const current = gateDecision(project, phase)
  return current ? current.round + 1 : 1
}

const statusAfter: Record<DecisionKind, PhaseStatus> = {
  go: 'passed', 'conditional-go': 'passed-with-conditions', rework: 'in-rework', hold: 'on-hold', stop: 'stopped',
}

/** Where a phase stands; computed, never stored. A hold lasts until a new decision, whatever is submitted meanwhile. */
export function phaseStatus(project: Project, id: PhaseId): PhaseStatus {
  const phase = phaseOf(project, id)
  if (!phase.started) return 'not-started'
  const current = gateDecision(project, id)
  if (current?.kind === 'stop') return 'stopped'
  const unconfirmed = current && isGo(current.kind) ? !gateIsOpen(project, id) : obstaclesBefore(project, id).length > 0
  if (unconfirmed) return 'to-be-confirmed'
  if (current?.kind !== 'hold' && isUnderReview(phase, current)) return 'in-review'
  return current ? statusAfter[current.kind] : 'in-progress'
}

/** The phase the project is in: the first one that is not passed, the last one when all are. */
export function presentPhase(project: Project): PhaseId {
  return phaseIds.find((phase) => !gateIsOpen(project, phase)) ?? 'go-live'
}

/** The decision in force, unless a new one is awaited or an earlier gate has put it in question. Its score is the one that counts. */
export function settledDecision(project: Project, phase: PhaseId): Decision | null {
  const decision = gateDecision(project, phase)
  return decision && phaseStatus(project, phase) !== 'in-review' && (!isGo(decision.kind) || gateIsOpen(project, phase)) ? decision : null
}
