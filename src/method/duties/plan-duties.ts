import { addDays, type Day, dayIn } from '../../domain/day.ts'
import { type GroupId, type PhaseId, phaseIds } from '../../domain/ids.ts'
import { runningTasks, type RunningTask } from '../../domain/progress.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { gateDecision, inForce } from '../../domain/gates.ts'
import { chairOf } from '../../domain/votes.ts'
import { DAYS_AHEAD, type Found } from '../duty.ts'
import { type NextStep, nextSteps } from '../next-steps.ts'
import { managersOf, unitOfGroup } from '../units.ts'

/** What the plan asks of the project manager, of who leads a group, and of the committee's chair where a decision hangs. */
export const planDuties = (project: Project, today: Day): Found[] => [...steps(project, today), ...lateTasks(project, today)]

const ids = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id)

function steps(project: Project, today: Day): Found[] {
  const managers = ids(managersOf(project))
  const chair = chairOf(project)
  const until = addDays(today, DAYS_AHEAD)
  return nextSteps(project, today).flatMap((step): Found[] => {
    const duty = stepDuty(project, step, today)
    return duty && (duty.dueOn === null || duty.dueOn <= until) ? [{ people: 'group' in step.who && step.who.group === 'steering-committee' && chair ? [chair.id] : managers, duty }] : []
  })
}

/** Votes, conditions, tasks and what waits at a checkpoint are found elsewhere, each with whose it is; criteria are advice. */
function stepDuty(project: Project, step: NextStep, today: Day): Found['duty'] | null {
  const { place } = step
  switch (step.kind) {
    case 'decide-anew': return { kind: step.kind, key: `${step.kind}:${step.phase}`, phase: step.phase, since: step.since, dueOn: null, place }
    case 'confirm': return { kind: step.kind, key: `${step.kind}:${step.phase}`, phase: step.phase, since: project.decisions.at(-1)?.on ?? today, dueOn: null, place }
    case 'start-phase': return { kind: step.kind, key: `${step.kind}:${step.phase}`, phase: step.phase, since: startableSince(project, step.phase), dueOn: step.on, place }
    case 'submit': return { kind: step.kind, key: `${step.kind}:${step.phase}`, phase: step.phase, ready: step.readiness === 'ready', since: phaseOf(project, step.phase).started?.on ?? today, dueOn: step.on, place }
    case 'review': return { kind: 'review', key: `review:${step.months}`, months: step.months, since: step.due, dueOn: step.due, place }
    default: return null
  }
}

/** A phase can start from the decision at the gate before it; the first one since there is a project. */
function startableSince(project: Project, phase: PhaseId): Day {
  const before = phaseIds[phaseIds.indexOf(phase) - 1]
  return (before && gateDecision(project, before)?.on) || dayIn(project.timeZone, project.created.at)
}

/** Late tasks, for who leads their group; where nobody does, for the project manager. */
function lateTasks(project: Project, today: Day): Found[] {
  const late = inForce(project, 'hold') ? [] : runningTasks(project, today).filter((running) => running.late)
  return [...new Set(late.map(({ task }) => task.group))].map((group): Found => ({
    people: leadersOf(project, group), duty: lateDuty(group, late.filter(({ task }) => task.group === group)),
  }))
}

function leadersOf(project: Project, group: GroupId): string[] {
  const { leads } = unitOfGroup(project, group)
  return ids(leads.length > 0 ? leads : managersOf(project))
}

function lateDuty(group: GroupId, late: readonly RunningTask[]): Found['duty'] {
  const since = late.map(({ planned, finish }) => planned ?? finish).sort()[0] as Day
  const [first] = late
  return {
    kind: 'late-tasks', key: `late-tasks:${group}`, tasks: late.map(({ task }) => task.id), group, begun: first?.begun ?? false, since, dueOn: since,
    place: { page: 'phase', ...(first ? { phase: first.task.phase, anchor: late.length === 1 ? first.task.id : 'tasks' } : {}) },
  }
}
