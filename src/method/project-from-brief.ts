import type { BriefParts } from '../domain/brief.ts'
import type { Day } from '../domain/day.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Baseline } from '../domain/baseline.ts'
import type { Criterion, Deliverable, Phase, Project, Task } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'
import { completed } from '../domain/completed.ts'
import { scheduleOf } from '../domain/schedule/project-schedule.ts'
import { complexityOf, scaledDays } from './complexity.ts'
import { criteriaOfEvery, type DefaultCriterion, defaultCriteria, defaultWeight } from './criteria.ts'
import { deliverablesOf } from './documents.ts'
import { type DefaultTask, defaultTasks } from './tasks.ts'

/** The score from which a phase is ready, unless the project says otherwise. METHOD 1. */
const PASS_MARK = 75

/** The complete project that a brief makes: six phases with tasks, deliverables and criteria, and its first baseline. */
export function projectFromBrief(parts: BriefParts, id: string, stamp: Stamp): Project {
  const bare = completed({
    ...parts,
    id,
    demonstrationDay: null,
    created: stamp,
    closed: null,
    phases: phaseIds.map(phaseFor),
    tasks: tasksFor(complexityOf(parts.brief).factor),
    deliverables: phaseIds.flatMap(deliverablesFor).map((deliverable, at) => ({ ...deliverable, id: `deliverable-${at + 1}` })),
    decisions: [], issues: [], earlyStarts: [], baselines: [],
  } as unknown as Project)
  return { ...bare, baselines: [baselineOf(bare, 'baseline-1', stamp, bare.start, bare.start, '')] }
}

const phaseFor = (id: PhaseId): Phase => ({
  id, started: null, passMark: PASS_MARK, submissions: [],
  criteria: [...defaultCriteria[id], ...criteriaOfEvery].map(criterionFor),
})

const criterionFor = (criterion: DefaultCriterion): Criterion => ({
  id: criterion.key, title: '', mandatory: criterion.mandatory, weight: defaultWeight(criterion), mark: criterion.mark,
  rating: null, notApplicable: null, dropped: null, withdrawn: null,
})

function tasksFor(factor: number): Task[] {
  const rows = phaseIds.flatMap((phase) => defaultTasks[phase].map((task: DefaultTask) => ({ phase, task })))
  const ids = new Map(rows.map(({ task }, at) => [task.key, `task-${at + 1}`]))
  return rows.map(({ phase, task: { key, group, days: [optimistic, likely, pessimistic], after } }, at) => ({
    id: `task-${at + 1}`, phase, key, title: '', group, milestone: false,
    estimate: { optimistic: scaledDays(optimistic, factor), likely: scaledDays(likely, factor), pessimistic: scaledDays(pessimistic, factor) },
    predecessors: after.map((each) => ids.get(each) as string),
    order: at + 1, done: 0, startedOn: null, finishedOn: null, withdrawn: null,
  }))
}

const deliverablesFor = (phase: PhaseId): Deliverable[] =>
  deliverablesOf(phase).map(({ key, group }) => ({
    id: '', phase, document: key, title: '', group, status: 'draft', link: '', approved: null, withdrawn: null,
  }))

/** The plan of a project as it stands on a day, to measure later forecasts against. */
export function baselineOf(project: Project, id: string, stamp: Stamp, on: Day, today: Day, reason: string): Baseline {
  const { tasks, gates } = scheduleOf(project, today)
  return {
    ...stamp, id, on, reason, withdrawn: null,
    tasks: [...tasks].map(([task, { start, finish }]) => ({ id: task, start, finish })),
    gates: phaseIds.map((phase) => ({ id: phase, date: gates[phase].date })),
  }
}
