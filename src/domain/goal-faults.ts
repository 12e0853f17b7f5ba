import { standing } from './by-id.ts'
import type { Day } from './day.ts'
import { isJudged, milestoneDay, shapeOf } from './goal-figures.ts'
import type { Goal } from './goal.ts'
import { kindEnds } from './kind-ends.ts'
import type { Project } from './project.ts'

/** What a goal may lack before it can be measured or judged. */
export type GoalField = 'unit' | 'baseline' | 'target' | 'low' | 'high' | 'dueOn' | 'owner' | 'priority' | 'judges'

/** What is missing or unreasonable in a goal. */
export type GoalFault =
  | { code: 'incomplete'; fields: GoalField[] }
  | { code: 'no-rhythm' }
  | { code: 'no-family' }
  /** Baseline and target are equal and nobody said which side is the good one: taken as "at or above". */
  | { code: 'direction-unsaid'; value: number }
  /** A keep goal or a range: just outside already counts as nothing. */
  | { code: 'no-tolerance' }
  | { code: 'target-wrong-side'; baseline: number; target: number }
  | { code: 'range-reversed'; low: number; high: number }
  | { code: 'due-before-baseline'; baselineOn: Day; dueOn: Day }
  | { code: 'milestone-before-baseline' | 'milestone-after-due' | 'milestone-not-rising'; milestone: string; on: Day }
  /** Behind the target before it, or beyond the goal's own. */
  | { code: 'milestone-wrong-way'; milestone: string; value: number }
  /** The first figure that a unit of this kind cannot have, as 120 per cent; infinite where the kind has no end. */
  | { code: 'beyond-kind'; value: number; least: number; most: number }
  /** A unit of per cent with another kind of unit. */
  | { code: 'unit-unlike'; unit: string }

/** What a goal lacks. A written test with judges counts for a goal that cannot be quantified; a range has bounds for a target. METHOD 5.3. */
export function goalGaps(goal: Goal): GoalField[] {
  const asked = isJudged(goal) ? judgedFields : shapeOf(goal) === 'range' ? rangeFields : quantifiedFields
  return asked.filter((field) => {
    const value = goal[field]
    return Array.isArray(value) ? value.length === 0 : value === null || value === ''
  })
}

const quantifiedFields: GoalField[] = ['unit', 'baseline', 'target', 'dueOn', 'owner', 'priority']
const rangeFields: GoalField[] = ['unit', 'baseline', 'low', 'high', 'dueOn', 'owner', 'priority']
const judgedFields: GoalField[] = ['dueOn', 'owner', 'priority', 'judges']

/** All that is missing or unreasonable, the gravest first; empty for a goal that is well set. Changes refuse most contradictions; a moving plan and older data bring them. */
export function goalFaults(project: Project, goal: Goal, today: Day): GoalFault[] {
  const fields = goalGaps(goal)
  return [
    ...contradictions(goal), ...(fields.length > 0 ? [{ code: 'incomplete' as const, fields }] : []), ...milestoneFaults(project, goal, today), ...kindFaults(goal), ...advice(goal),
  ]
}

function contradictions({ shape, baseline, target, low, high, baselineOn, dueOn }: Goal): GoalFault[] {
  const wrong = baseline !== null && target !== null && ((shape === 'increase' && target < baseline) || (shape === 'decrease' && target > baseline))
  return [
    ...(wrong ? [{ code: 'target-wrong-side' as const, baseline, target }] : []),
    ...(low !== null && high !== null && low >= high ? [{ code: 'range-reversed' as const, low, high }] : []),
    ...(baselineOn !== null && dueOn !== null && dueOn <= baselineOn ? [{ code: 'due-before-baseline' as const, baselineOn, dueOn }] : []),
  ]
}

function milestoneFaults(project: Project, goal: Goal, today: Day): GoalFault[] {
  let before: Day | null = null
  let reached = goal.baseline
  return goal.milestones.flatMap((milestone): GoalFault[] => {
    const { id, value } = milestone
    const on = milestoneDay(project, milestone, today, { planned: false })
    const faults = [...(on === null ? [] : dayFaults(goal, id, on, before)), ...(isWrongWay(goal, reached, value) ? [{ code: 'milestone-wrong-way' as const, milestone: id, value }] : [])]
    before = on ?? before
    reached = value
    return faults
  })
}

function dayFaults({ baselineOn, dueOn }: Goal, milestone: string, on: Day, before: Day | null): GoalFault[] {
  return [
    ...(baselineOn !== null && on <= baselineOn ? [{ code: 'milestone-before-baseline' as const, milestone, on }] : []),
    ...(dueOn !== null && on >= dueOn ? [{ code: 'milestone-after-due' as const, milestone, on }] : []),
    ...(before !== null && on <= before ? [{ code: 'milestone-not-rising' as const, milestone, on }] : []),
  ]
}

function isWrongWay(goal: Goal, before: number | null, value: number): boolean {
  const shape = shapeOf(goal)
  if (shape !== 'increase' && shape !== 'decrease') return false
  const sign = shape === 'increase' ? 1 : -1
  return (before !== null && sign * value < sign * before) || (goal.target !== null && sign * value > sign * goal.target)
}

function kindFaults(goal: Goal): GoalFault[] {
  const { unit, unitKind, baseline, target, low, high, milestones } = goal
  const { least, most } = kindEnds(goal)
  const value = [baseline, target, low, high, ...milestones.map((milestone) => milestone.value)].find((each) => each !== null && (each < least || each > most))
  return [
    ...(value == null ? [] : [{ code: 'beyond-kind' as const, value, least, most }]),
    ...(unitKind !== null && unitKind !== 'percent' && /^[%％]$/.test(unit) ? [{ code: 'unit-unlike' as const, unit }] : []),
  ]
}

function advice(goal: Goal): GoalFault[] {
  const shape = shapeOf(goal)
  const bound = shape === 'range' || shape === 'keep-above' || shape === 'keep-below'
  return [
    ...(goal.shape === null && shape === 'keep-above' ? [{ code: 'direction-unsaid' as const, value: goal.target ?? 0 }] : []),
    ...(bound && !goal.tolerance ? [{ code: 'no-tolerance' as const }] : []),
    ...(goal.rhythm === null ? [{ code: 'no-rhythm' as const }] : []),
    ...(goal.family === null ? [{ code: 'no-family' as const }] : []),
  ]
}

/** More must-goals than these are too many for one stage: advise stages. METHOD 5.3. */
export const MOST_MUST_GOALS = 7

/** How many must-goals there are, where they are too many; else null. */
export function tooManyMusts(project: Project): number | null {
  const count = standing(project.goals).filter(({ priority }) => priority === 'must').length
  return count > MOST_MUST_GOALS ? count : null
}
