import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { goalGaps } from '../domain/goal-faults.ts'
import { latestOf, meets } from '../domain/goal-figures.ts'
import { goalRoots, isRooted } from '../domain/goal-roots.ts'
import type { Goal, MilestoneTarget } from '../domain/goal.ts'
import { type PhaseId, phaseIds, successFamilies } from '../domain/ids.ts'
import { gateMilestone } from '../domain/milestones.ts'
import type { Project } from '../domain/project.ts'
import { type Assessed, type Missing, rateShare, shareOf } from './rating.ts'

const noGoal: Missing = { code: 'no-goal', place: { page: 'goals', anchor: 'add' } }

/** At least one goal, each with what METHOD 5.3 asks for; a written test counts for one that cannot be quantified. */
export function goalsQuantified(project: Project): Assessed {
  const goals = standing(project.goals)
  const missing = goals.flatMap((goal): Missing[] => {
    const fields = goalGaps(goal)
    return fields.length === 0 ? [] : [{ code: 'goal-incomplete', goal: goal.id, title: goal.title, fields, place: { page: 'goals', anchor: goal.id } }]
  })
  return shareOf(goals.length - missing.length, goals.length, missing, noGoal)
}

/** The three results that tell success, each served by a goal or left out with a reason. */
export function outcomesCovered({ goals, outcomesLeftOut }: Project): Assessed {
  const covered = new Set([...standing(goals).map(({ family }) => family), ...outcomesLeftOut.filter(({ reason }) => reason !== '').map(({ id }) => id)])
  const open = successFamilies.filter((family) => !covered.has(family))
  const of = successFamilies.length
  const missing = open.map((family): Missing => ({ code: 'family-uncovered', family, place: { page: 'goals', anchor: 'families' } }))
  return { rating: rateShare((of - open.length) / of), have: of - open.length, of, missing }
}

/** Every goal traces to a diagnosed root cause that a CRM can solve, or is overruled in writing. */
export function goalsRooted(project: Project): Assessed {
  const goals = standing(project.goals)
  const missing = goals.filter((goal) => !isRooted(project, goal)).map((goal): Missing => {
    const { other, open } = goalRoots(project, goal)
    const why = other.length > 0 ? 'other-cause' : open.length > 0 ? 'undiagnosed' : 'no-problem'
    const place = why === 'undiagnosed' ? { page: 'diagnosis' as const, anchor: open[0] ?? '' } : { page: 'goals' as const, anchor: goal.id }
    return { code: 'goal-rootless', goal: goal.id, title: goal.title, why, place }
  })
  return shareOf(goals.length - missing.length, goals.length, missing, noGoal)
}

/** The milestone targets due at a checkpoint, met by the latest value. None due: null, the criterion leaves the sum. */
export function milestoneGoalsMet(project: Project, phase: PhaseId, today: Day): Assessed | null {
  const due = standing(project.goals).flatMap((goal) => dueAt(project, goal, phase, today).map((milestone) => ({ goal, milestone })))
  if (due.length === 0) return null
  const missing = due.flatMap(({ goal, milestone }): Missing[] => {
    const value = latestOf(project, goal, today)?.value ?? null
    if (value !== null && meets(goal, value, milestone.value)) return []
    const { id, title } = goal
    return [{ code: 'milestone-missed', goal: id, title, target: milestone.value, value, place: { page: 'goals', anchor: id } }]
  })
  return { rating: rateShare((due.length - missing.length) / due.length), have: due.length - missing.length, of: due.length, missing }
}

/** A goal's targets for this checkpoint, and those with a day of their own after the one before and not after this one. */
function dueAt(project: Project, { milestones }: Goal, phase: PhaseId, today: Day): MilestoneTarget[] {
  const own = milestones.some(({ on }) => on !== null) ? daysOf(project, phase, today) : null
  return milestones.filter((milestone) => (milestone.on === null ? milestone.phase === phase : own !== null && milestone.on > own.after && milestone.on <= own.until))
}

function daysOf(project: Project, phase: PhaseId, today: Day): { after: Day | ''; until: Day } {
  const before = phaseIds[phaseIds.indexOf(phase) - 1]
  return { after: before ? gateMilestone(project, before, today).date : '', until: gateMilestone(project, phase, today).date }
}
