import { lateConditions, plannedReviews } from '../domain/benefit-reviews.ts'
import type { Day } from '../domain/day.ts'
import { goLiveDay } from '../domain/benefit-reviews.ts'
import type { Project } from '../domain/project.ts'
import { reviewName } from '../locales/benefit-said.ts'
import { formatOf } from '../locales/format.ts'
import { namesOf } from '../locales/names.ts'
import { reachedAt } from '../method/benefit-comparison.ts'
import type { Asked, Sheet } from './areas.ts'
import type { Cell } from './table.ts'

/** What there is after go-live, for programs: as it is stored, with the day of go-live, the calendar of reviews and what is overdue of the committee's conditions. */
export const rawBenefits = (project: Project, today: Day) => ({
  ...project.benefits, live: goLiveDay(project, today), calendar: plannedReviews(project, today).map(({ review, ...planned }) => ({ ...planned, review: review?.id ?? null })),
  lateConditions: lateConditions(project, today).map(({ id }) => id),
})

/** The reviews, then what is to be improved, in one table. */
export function benefitsSheet({ project, today, words, cli: { heads } }: Asked): Sheet {
  const { benefitWords: say, benefitsPage: { reviews, title } } = words
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const reviewRows = plannedReviews(project, today).map(({ months, on, state, late, review }): Cell[] => [
    review?.id ?? '', reviewName(months, words), late > 0 ? say.late({ days: format.days(late) }) : say.states[state], on, review?.on ?? '',
    review ? reviews.reachedOf({ reached: format.count(reachedAt(review)), goals: format.count(review.goals.length) }) : '', '',
  ])
  const improvements = project.benefits.improvements.filter(({ withdrawn }) => withdrawn === null).map(({ id, title: what, owner, dueOn, status, closed }): Cell[] =>
    [id, text(what), status === 'open' && dueOn < today ? words.frame.overdue : say.improvementStates[status], dueOn, closed?.on ?? '', '', text(owner)])
  return {
    columns: [{ head: heads.id }, { head: title }, { head: heads.status }, { head: heads.due }, { head: heads.on }, { head: reviews.reached, right: true }, { head: heads.owner }],
    rows: [...reviewRows, ...improvements],
  }
}
