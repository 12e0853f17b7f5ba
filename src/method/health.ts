import { overdueConditions } from '../domain/conditions.ts'
import { type Day, dayIn } from '../domain/day.ts'
import { gateIsOpen, inForce, phaseStatus, presentPhase } from '../domain/gates.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import { gateMilestone } from '../domain/milestones.ts'
import { openFacts } from '../domain/open-points.ts'
import { phaseOf, type Project } from '../domain/project.ts'
import { runningTotal } from './change-control.ts'
import { committeeIssues } from './committee-issues.ts'

/** How a project is in one word, with the facts that say why. The first that applies, the gravest first. */
export type Health =
  | { kind: 'closed'; on: Day }
  | { kind: 'stopped'; phase: PhaseId; on: Day }
  | { kind: 'on-hold'; phase: PhaseId; on: Day }
  | { kind: 'live'; on: Day }
  | { kind: 'to-be-confirmed'; phase: PhaseId }
  | { kind: 'decision-due'; phase: PhaseId; since: Day }
  | { kind: 'in-rework'; phase: PhaseId }
  | { kind: 'conditions-overdue'; count: number }
  | { kind: 'critical-overdue'; count: number }
  | { kind: 'over-tolerance' }
  | { kind: 'late'; days: number }
  | { kind: 'open-points'; count: number }
  | { kind: 'not-started' }
  | { kind: 'on-track' }
export type HealthKind = Health['kind']

/** Without these nobody can run or decide anything. */
const essential = ['team', 'goals', 'modules']

export function healthOf(project: Project, today: Day): Health {
  if (project.closed) return { kind: 'closed', on: dayIn(project.timeZone, project.closed.at) }
  return standstillOf(project) ?? gateHealth(project) ?? planHealth(project, today) ?? { kind: project.phases.some(({ started }) => started) ? 'on-track' : 'not-started' }
}

function standstillOf(project: Project): Health | null {
  const stop = inForce(project, 'stop')
  if (stop) return { kind: 'stopped', phase: stop.phase, on: stop.on }
  const hold = inForce(project, 'hold')
  if (hold) return { kind: 'on-hold', phase: hold.phase, on: hold.on }
  if (!gateIsOpen(project, 'go-live')) return null
  return { kind: 'live', on: project.decisions.findLast(({ phase }) => phase === 'go-live')?.on ?? project.start }
}

function gateHealth(project: Project): Health | null {
  const unconfirmed = phaseIds.find((phase) => phaseStatus(project, phase) === 'to-be-confirmed')
  const phase = presentPhase(project)
  const status = phaseStatus(project, phase)
  const submitted = phaseOf(project, phase).submissions.at(-1)
  if (status === 'in-review' && submitted) return { kind: 'decision-due', phase, since: dayIn(project.timeZone, submitted.at) }
  if (unconfirmed) return { kind: 'to-be-confirmed', phase: unconfirmed }
  return status === 'in-rework' ? { kind: 'in-rework', phase } : null
}

function planHealth(project: Project, today: Day): Health | null {
  const overdue = overdueConditions(project, today)
  if (overdue.length > 0) return { kind: 'conditions-overdue', count: overdue.length }
  const critical = committeeIssues(project, today).filter(({ why }) => why === 'overdue')
  if (critical.length > 0) return { kind: 'critical-overdue', count: critical.length }
  const { over } = runningTotal(project, today)
  if (over.cost || over.days) return { kind: 'over-tolerance' }
  const { slip } = gateMilestone(project, 'go-live', today)
  if (slip !== null && slip > 0) return { kind: 'late', days: slip }
  const open = openFacts(project)
  return open.some((fact) => essential.includes(fact)) ? { kind: 'open-points', count: open.length } : null
}
