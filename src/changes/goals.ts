import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { goalDefaults } from '../domain/completed.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import { Goal, type MilestoneTarget } from '../domain/goal.ts'
import { refuseContradictions, refuseForeignCauses, refuseStrangers, refuseUnordered } from '../domain/goal-rules.ts'
import { goalRoots } from '../domain/goal-roots.ts'
import { seriesOf } from '../domain/goal-series.ts'
import { PhaseId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Line, Reason } from '../domain/text.ts'
import { change, runners } from './change.ts'
import { Figure } from './figure.ts'
import { baseOf, find } from './find.ts'
import { assignGiven } from './given.ts'

/** Milestone targets, the overruling and the judgements have changes of their own. */
const GoalFields = Goal.omit({ id: true, milestones: true, overruled: true, judgements: true, withdrawn: true }).extend({
  baselineOn: GivenDay.nullable(), dueOn: GivenDay.nullable(), baseline: Figure.nullable(), target: Figure.nullable(), low: Figure.nullable(), high: Figure.nullable(), tolerance: Figure.min(0).nullable(), yearlyBenefit: Figure.nullable(),
})
type Given = { [Field in keyof z.output<typeof GoalFields>]?: z.output<typeof GoalFields>[Field] | undefined }

/** `reason`: keeps the goal, in writing, on a cause that no CRM solves. METHOD 5.2. */
export const addGoal = change({
  name: 'add-goal',
  input: GoalFields.partial().extend({ title: Line, reason: Reason.optional() }),
  may: runners,
  make(project, { reason, ...given }, { today, stamp }) {
    const id = nextId(baseOf(project.goals), 'goal')
    const goal: Goal = { id, title: given.title, unit: '', baseline: null, target: null, dueOn: null, owner: '', priority: null, family: null, ...goalDefaults, withdrawn: null }
    if (reason !== undefined && goalRoots(baseOf(project), { problems: given.problems ?? [] }).other.length > 0) goal.overruled = { ...stamp, reason }
    fill(baseOf(project), goal, given, today)
    project.goals.push(goal)
    return { goal: id }
  },
})

export const editGoal = change({
  name: 'edit-goal',
  input: GoalFields.partial().extend({ goal: z.string() }),
  may: runners,
  make(project, { goal: id, ...given }, { today }) {
    const goal = presentGoal(project, id)
    refuseMixedUnits(baseOf(project), baseOf(goal), given)
    fill(baseOf(project), goal, given, today)
  },
})

/** Only what is given is asked about: a plan that slipped, or a problem whose verdict changed later, keeps nobody from correcting a title. */
function fill(project: Project, goal: Goal, given: Given, today: Day): void {
  const has = (...fields: (keyof Given)[]): boolean => fields.some((field) => given[field] !== undefined)
  assignGiven(goal, given)
  if (has('shape', 'baseline', 'target', 'low', 'high', 'baselineOn', 'dueOn')) refuseContradictions(project, goal, today)
  if (has('baselineOn', 'dueOn')) refuseUnordered(project, { ...goal, milestones: goal.milestones.filter(({ on }) => on !== null) }, today)
  if (has('baselineOn')) refuseEarlyReadings(project, goal, today)
  if (has('problems')) refuseForeignCauses(project, goal)
  if (has('judges')) refuseStrangers(project, goal)
}

/** A series in one unit that goes on in another says nothing any more. */
function refuseMixedUnits(project: Project, goal: Goal, given: Given): void {
  const count = seriesOf(project, goal.id).length
  const other = (field: 'unit' | 'unitKind' | 'ratio'): boolean =>
    given[field] !== undefined && given[field] !== goal[field] && goal[field] !== '' && goal[field] !== null
  if (count > 0 && (other('unit') || other('unitKind') || other('ratio'))) throw new Problem('unit-in-use', { goal: goal.title, unit: goal.unit, count })
}

function refuseEarlyReadings(project: Project, { id, title, baselineOn }: Goal, today: Day): void {
  if (baselineOn === null) return
  if (baselineOn > today) throw new Problem('day-ahead', { day: baselineOn, today })
  const early = seriesOf(project, id).find(({ on }) => on < baselineOn)
  if (early) throw new Problem('goal-days-not-rising', { goal: title, first: baselineOn, second: early.on })
}

/** A goal taken out is measured no more; its series stays in the history. */
export const withdrawGoal = change({
  name: 'withdraw-goal',
  input: z.strictObject({ goal: z.string() }),
  may: runners,
  make(project, { goal }, { stamp }) {
    presentGoal(project, goal).withdrawn = stamp
  },
})

const MilestoneGiven = z.strictObject({ phase: PhaseId.nullable().default(null), on: GivenDay.nullable().default(null), value: Figure })
  .refine(({ phase, on }) => (phase === null) !== (on === null), 'target-at-one-place')

/** What is to be reached when, all of it; a target that stays at its place keeps its id. */
export const setMilestoneTargets = change({
  name: 'set-milestone-targets',
  input: z.strictObject({ goal: z.string(), milestones: z.array(MilestoneGiven).max(40) }),
  may: runners,
  make(project, { goal: id, milestones }, { today }) {
    const goal = presentGoal(project, id)
    const next = numbered(baseOf(goal).milestones, milestones)
    refuseUnordered(baseOf(project), { ...baseOf(goal), milestones: next }, today)
    goal.milestones = next
  },
})

function numbered(old: readonly MilestoneTarget[], given: readonly Omit<MilestoneTarget, 'id'>[]): MilestoneTarget[] {
  const placeOf = ({ phase, on }: Omit<MilestoneTarget, 'id'>): string => phase ?? String(on)
  const known = new Map(old.map((target) => [placeOf(target), target.id]))
  let last = old.reduce((highest, { id }) => Math.max(highest, Number(id.slice('target-'.length))), 0)
  return given.map((target) => {
    const id = known.get(placeOf(target))
    known.delete(placeOf(target))
    if (id) return { id, ...target }
    last += 1
    return { id: `target-${last}`, ...target }
  })
}

/** Keeps a goal on a cause that no CRM solves, with the reason in writing. METHOD 5.2. The problems may be given with it. */
export const overruleGoal = change({
  name: 'overrule-goal',
  input: z.strictObject({ goal: z.string(), reason: Reason, problems: GoalFields.shape.problems.optional() }),
  may: runners,
  make(project, { goal: id, reason, problems }, { stamp }) {
    const goal = presentGoal(project, id)
    goal.overruled = { ...stamp, reason }
    if (problems === undefined) return
    goal.problems = problems
    refuseForeignCauses(baseOf(project), { ...goal, problems })
  },
})

/** The draft of a goal that stands. Throws Problems `thing-unknown`, `goal-withdrawn`. */
export function presentGoal(project: Project, id: string): Goal {
  const goal = find(project.goals, id, 'goal')
  if (goal.withdrawn) throw new Problem('goal-withdrawn', { goal: goal.title })
  return goal
}
