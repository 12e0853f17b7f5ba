import { standing } from './by-id.ts'
import { type Day, daysBetween } from './day.ts'
import { judgedAt, type Point, pointAt, seriesOf } from './goal-series.ts'
import type { Goal, GoalShape, MilestoneTarget } from './goal.ts'
import { gateMilestone } from './milestones.ts'
import type { Project } from './project.ts'
import { addRhythm } from './rhythm.ts'

/** A goal that cannot be quantified: a written test of success instead of a target, judged 0, 0.5 or 1 by people. */
export const isJudged = ({ test, target, low, high }: Goal): boolean => test !== '' && target === null && low === null && high === null

/**
 * Which way a goal goes. Baseline = target makes it a keep goal: at or above, for a decrease at or below. A goal that does not say
 * goes from its baseline to its target, or stays in its range; null while that is not known, and for a judged goal. METHOD 5.3.
 */
export function shapeOf(goal: Goal): GoalShape | null {
  const { shape, baseline, target, low, high } = goal
  const equal = baseline !== null && baseline === target
  if (shape !== null) return equal ? (kept[shape] ?? shape) : shape
  if (target === null && low !== null && high !== null) return 'range'
  if (target === null || baseline === null) return null
  return equal ? 'keep-above' : target > baseline ? 'increase' : 'decrease'
}

const kept: Partial<Record<GoalShape, GoalShape>> = { increase: 'keep-above', decrease: 'keep-below' }

/** Where a goal starts and where it is to arrive; a judged one goes from 0 to 1. */
const endsOf = (goal: Goal): { baseline: number | null; target: number | null } => (isJudged(goal) ? { baseline: 0, target: 1 } : goal)

/** The day of the baseline; one that does not say is taken to be of the project's first day. */
export const baselineDay = (project: Project, { baselineOn }: Goal): Day => baselineOn ?? project.start

/** When a milestone target is due: its own day, or that of its checkpoint by the forecast or, `planned`, by the plan's baseline; null where there is none. */
export function milestoneDay(project: Project, { phase, on }: MilestoneTarget, today: Day, { planned }: { planned: boolean }): Day | null {
  if (phase === null) return on
  const gate = gateMilestone(project, phase, today)
  return planned ? gate.planned : gate.date
}

/**
 * The way a goal is to go: baseline, milestone targets, target, by rising dates. A milestone that does not lie between baseline
 * and target date is left out, and of several on one day the last counts. A keep goal's is level; a range has none: it is the band from low to high.
 */
export function curveOf(project: Project, goal: Goal, today: Day, { planned }: { planned: boolean }): Point[] {
  const shape = shapeOf(goal)
  if (shape === 'range' || (shape === null && !isJudged(goal))) return []
  const { baseline, target } = endsOf(goal)
  const level = isKeep(shape)
  const start = level ? target : baseline
  const first: Point | null = start === null ? null : { on: baselineDay(project, goal), value: start }
  const last: Point | null = target === null || goal.dueOn === null ? null : { on: goal.dueOn, value: target }
  if (first && last && last.on <= first.on) return [last]
  const between = level ? [] : goal.milestones.flatMap((milestone): Point[] => {
    const on = milestoneDay(project, milestone, today, { planned })
    return on === null || (first && on <= first.on) || (last && on >= last.on) ? [] : [{ on, value: milestone.value }]
  })
  const rising = between.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).filter(({ on }, at, all) => all[at + 1]?.on !== on)
  return [...(first ? [first] : []), ...rising, ...(last ? [last] : [])]
}

const isKeep = (shape: GoalShape | null): boolean => shape === 'keep-above' || shape === 'keep-below'

/**
 * What a goal should have reached on a day: linear between the points of its curve, outside them the nearest. Keep: the bound;
 * range: the one nearer to `near`, the baseline unless told. Null where the goal does not say. METHOD 5.3.
 */
export function expectedAt(curve: readonly Point[], shape: GoalShape | null, goal: Goal, day: Day, near: number | null = goal.baseline): number | null {
  if (isKeep(shape)) return goal.target
  if (shape === 'range') return nearerBound(goal, near)
  const after = curve.findIndex(({ on }) => on >= day)
  const to = curve.at(after)
  const from = after > 0 ? curve[after - 1] : undefined
  if (!to || !from) return to?.value ?? null
  const share = daysBetween(from.on, day) / daysBetween(from.on, to.on)
  return from.value * (1 - share) + to.value * share
}

function nearerBound({ low, high }: Goal, value: number | null): number | null {
  if (low === null || high === null) return low ?? high
  return value !== null && value - low > high - value ? high : low
}

/** The newest value up to today; the baseline counts as one. A judged goal's is what its judges say together. */
export function latestOf(project: Project, goal: Goal, today: Day): Point | null {
  if (isJudged(goal)) return judgedAt(goal, today)
  const { baseline, baselineOn } = goal
  const measured = pointAt(seriesOf(project, goal.id), today)
  if (baseline === null || (baselineOn !== null && baselineOn > today)) return measured
  if (measured && (baselineOn === null || measured.on >= baselineOn)) return measured
  return { on: baselineDay(project, goal), value: baseline }
}

/** How far outside its bounds a value lies; 0 inside, null where the goal has no bound. */
function distanceOf(goal: Goal, value: number, target: number | null): number | null {
  switch (shapeOf(goal)) {
    case 'increase': case 'keep-above': return target === null ? null : Math.max(0, target - value)
    case 'decrease': case 'keep-below': return target === null ? null : Math.max(0, value - target)
    case 'range': return goal.low === null || goal.high === null ? null : Math.max(0, goal.low - value, value - goal.high)
    case null: return isJudged(goal) ? Math.max(0, (target ?? 1) - value) : null
  }
}

/** Whether a value is as good as the target, or as a milestone's; for a range, whether it is inside. */
export const meets = (goal: Goal, value: number, target: number | null = goal.target): boolean => distanceOf(goal, value, target) === 0

/**
 * How much of the way is gone: (latest − baseline) / (target − baseline), which may leave 0 to 1. Keep and range: 1 inside, else
 * 1 − distance / tolerance, never below 0, and 0 without a tolerance. Null without data or figures. METHOD 5.3.
 */
export function attainmentOf(goal: Goal, latest: Point | null): number | null {
  if (!latest) return null
  if (isBound(shapeOf(goal))) {
    const distance = distanceOf(goal, latest.value, goal.target)
    if (distance === null) return null
    return distance === 0 ? 1 : goal.tolerance ? Math.max(0, 1 - distance / goal.tolerance) : 0
  }
  return shareOfWay(goal, latest.value)
}

/** Null where there is no way, or one too long for the arithmetic. */
function shareOfWay(goal: Goal, value: number): number | null {
  const { baseline, target } = endsOf(goal)
  if (baseline === null || target === null || baseline === target) return null
  // A sum with 0 has no minus zero.
  const share = (value - baseline) / (target - baseline) + 0
  return Number.isFinite(share) && Number.isFinite(target - baseline) ? share : null
}

const weights = { must: 3, should: 2, could: 1 } as const

/** The mean attainment of the goals with data, each cut to 0 to 1, weighted by priority (one without counts as could); null without any. METHOD 5.3. */
export function projectAttainment(project: Project, today: Day): number | null {
  let sum = 0
  let weight = 0
  for (const goal of standing(project.goals)) {
    const attained = goalStatus(project, goal, today) === 'no-data' ? null : attainmentOf(goal, latestOf(project, goal, today))
    if (attained === null) continue
    const counts = weights[goal.priority ?? 'could']
    sum += counts * Math.min(1, Math.max(0, attained))
    weight += counts
  }
  return weight === 0 ? null : sum / weight
}

export type GoalStatus = 'no-data' | 'achieved' | 'missed' | 'on-track' | 'at-risk' | 'off-track'

/** How far behind its curve a goal may be, as a share of the whole way. METHOD 5.3. */
const BEHIND = { 'on-track': 0.05, 'at-risk': 0.15 }

/** 62 − 61.6 of 8 is a twentieth, although binary fractions make it a little more. */
const NOISE = 1e-9

/**
 * The first that fits, as of the latest value: no data (none for two rhythms, or no figures to judge it by), achieved, missed, on
 * track, at risk, off track. METHOD 5.3.
 */
export function goalStatus(project: Project, goal: Goal, today: Day): GoalStatus {
  const latest = latestOf(project, goal, today)
  if (!latest || isStale(goal, latest, today)) return 'no-data'
  const distance = distanceOf(goal, latest.value, goal.target)
  if (distance === null) return 'no-data'
  const { dueOn } = goal
  const bound = isBound(shapeOf(goal))
  if (distance === 0 && (!bound || (dueOn !== null && today >= dueOn))) return 'achieved'
  if (dueOn !== null && today > dueOn) return 'missed'
  return bound ? statusOutside(distance, goal.tolerance ?? 0) : statusOfWay(behindOf(project, goal, latest, today))
}

const statusOutside = (distance: number, tolerance: number): GoalStatus => (distance === 0 ? 'on-track' : distance <= tolerance ? 'at-risk' : 'off-track')

const isBound = (shape: GoalShape | null): boolean => shape === 'range' || isKeep(shape)

const isStale = ({ rhythm }: Goal, latest: Point, today: Day): boolean => rhythm !== null && addRhythm(latest.on, rhythm, 2) < today

function statusOfWay(behind: number | null): GoalStatus {
  if (behind === null) return 'no-data'
  return behind <= BEHIND['on-track'] + NOISE ? 'on-track' : behind <= BEHIND['at-risk'] + NOISE ? 'at-risk' : 'off-track'
}

/** How much of the whole way the latest value is behind the expected one of its day; negative when ahead. */
function behindOf(project: Project, goal: Goal, latest: Point, today: Day): number | null {
  if (goal.dueOn === null) return null
  const expected = expectedAt(curveOf(project, goal, today, { planned: false }), shapeOf(goal), goal, latest.on)
  const [should, is] = [expected === null ? null : shareOfWay(goal, expected), shareOfWay(goal, latest.value)]
  return should === null || is === null ? null : should - is
}
