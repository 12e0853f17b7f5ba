import { heldReviews } from '../domain/benefit-reviews.ts'
import type { BenefitReview, ReviewedGoal } from '../domain/benefits.ts'
import type { Day } from '../domain/day.ts'
import type { Goal } from '../domain/goal.ts'
import type { Project } from '../domain/project.ts'
import { type GoalStanding, goalStandings } from './goal-standing.ts'

/** One goal at each review that was held, null where it did not exist then; `now` is null for one that was taken out since. */
export type ComparedGoal = { goal: Goal; at: (ReviewedGoal | null)[]; now: GoalStanding | null }

/** The goals side by side at each review, as they were frozen, and as they stand today: the same after go-live at 1, 3, 6, 12 months. */
export function comparedGoals(project: Project, today: Day): { reviews: BenefitReview[]; goals: ComparedGoal[] } {
  const reviews = heldReviews(project)
  const now = new Map(goalStandings(project, today).map((each) => [each.goal.id, each]))
  const reviewed = new Set(reviews.flatMap(({ goals }) => goals.map(({ goal }) => goal)))
  const goals = project.goals.filter(({ id }) => now.has(id) || reviewed.has(id)).map((goal): ComparedGoal => ({
    goal, now: now.get(goal.id) ?? null, at: reviews.map((review) => review.goals.find((each) => each.goal === goal.id) ?? null),
  }))
  return { reviews, goals }
}

/** How many of the goals of a review were reached. */
export const reachedAt = ({ goals }: BenefitReview): number => goals.filter(({ status }) => status === 'achieved').length
