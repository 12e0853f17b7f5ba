import { byId, standing } from './by-id.ts'
import type { Day } from './day.ts'
import type { DiagnosedProblem } from './diagnosis.ts'
import { goalFaults } from './goal-faults.ts'
import { milestoneDay } from './goal-figures.ts'
import type { Goal } from './goal.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { causesOf } from './why-tree.ts'

/** Throws the Problem of the first rule of METHOD 5.3 that a goal's figures and days break. */
export function refuseContradictions(project: Project, goal: Goal, today: Day): void {
  const { title, shape } = goal
  for (const fault of goalFaults(project, goal, today)) {
    if (fault.code === 'target-wrong-side') throw new Problem('target-wrong-side', { goal: title, shape: shape === 'decrease' ? shape : 'increase', baseline: fault.baseline, target: fault.target })
    if (fault.code === 'range-reversed') throw new Problem('range-reversed', { goal: title, low: fault.low, high: fault.high })
    if (fault.code === 'direction-unsaid') throw new Problem('goal-direction-unsaid', { goal: title, value: fault.value })
    if (fault.code === 'due-before-baseline') throw new Problem('goal-days-not-rising', { goal: title, first: fault.baselineOn, second: fault.dueOn })
  }
}

/**
 * Throws Problem `goal-days-not-rising` unless the days rise from the baseline over the milestone targets to the goal's due day, in
 * the order given. A checkpoint moves with the plan: after the due day it is late, not wrong.
 */
export function refuseUnordered(project: Project, { title: goal, milestones, baselineOn, dueOn }: Goal, today: Day): void {
  let first = baselineOn
  for (const milestone of milestones) {
    const second = milestoneDay(project, milestone, today, { planned: false })
    if (first !== null && second !== null && second <= first) throw new Problem('goal-days-not-rising', { goal, first, second })
    if (dueOn !== null && milestone.on !== null && milestone.on >= dueOn) throw new Problem('goal-days-not-rising', { goal, first: milestone.on, second: dueOn })
    first = second ?? first
  }
}

/** Throws unless a goal works on problems that are there and, if nobody overruled it in writing, on none that a CRM does not solve. METHOD 5.2. */
export function refuseForeignCauses({ diagnosis }: Project, { title: goal, problems, overruled }: Goal): void {
  for (const id of problems) {
    const problem: DiagnosedProblem = byId(diagnosis, id, 'problem')
    if (problem.withdrawn) throw new Problem('thing-unknown', { kind: 'problem', id })
    if (overruled === null && problem.verdict?.kind === 'other') {
      const { remedy, note } = problem.verdict
      throw new Problem('cause-not-crm', { goal, cause: causesOf(problem)[0] ?? problem.title, remedy, note })
    }
  }
}

/** Throws unless those who judge belong to the team. */
export function refuseStrangers({ team }: Project, { judges }: Goal): void {
  const there = new Set(standing(team).map(({ id }) => id))
  const stranger = judges.find((judge) => !there.has(judge))
  if (stranger) throw new Problem('thing-unknown', { kind: 'person', id: stranger })
}
