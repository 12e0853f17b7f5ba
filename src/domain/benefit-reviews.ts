import type { BenefitReview, Improvement } from './benefits.ts'
import { overdueConditions } from './conditions.ts'
import type { Condition } from './issue.ts'
import { standing } from './by-id.ts'
import { slipInWorkingDays, workingDayFrom } from './calendar.ts'
import { addDays, addMonths, type Day, dayIn, daysBetween } from './day.ts'
import { gateIsOpen, inForce } from './gates.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'
import { scheduleOf } from './schedule/project-schedule.ts'

/** When the company went or will go live, and who says so: its record, the decision at the sixth checkpoint, or the plan's forecast of that. */
export type GoLive = { on: Day; by: 'record' | 'checkpoint' | 'forecast' }

export function goLiveDay(project: Project, today: Day): GoLive {
  const { liveOn } = project.benefits
  if (liveOn !== null) return { on: liveOn, by: 'record' }
  const { date, decided } = scheduleOf(project, today).gates['go-live']
  return { on: date, by: decided ? 'checkpoint' : 'forecast' }
}

/** What became of the go-live that the company wished for. `late` in working days, 0 when it is kept. Null where nothing was wished. */
export function goLiveWish(project: Project, today: Day): { wish: Day; date: Day; late: number } | null {
  const wish = project.brief.wishedGoLive
  if (!wish) return null
  const { on: date } = goLiveDay(project, today)
  return { wish, date, late: Math.max(0, slipInWorkingDays(project.calendar, wish, date)) }
}

/** A review at its distance after go-live, or one between them (`months` null). `on`: the day it is planned for; `late` in days, 0 unless overdue. */
export type PlannedReview = { months: number | null; on: Day; state: 'held' | 'due' | 'overdue' | 'planned'; late: number; review: BenefitReview | null }

/** A review is announced so many days ahead. */
export const DAYS_AHEAD = 14

/**
 * The reviews after go-live by date: one at each distance in months, on the next working day (METHOD 11), and those that were held
 * between them. Before go-live none is due; after a project was closed none becomes so.
 */
export const plannedReviews = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): PlannedReview[] => {
  const { months: distances, reviews } = project.benefits
  const live = goLiveDay(project, today)
  const held = standing(reviews)
  const closed = project.closed && dayIn(project.timeZone, project.closed.at)
  const now = closed && closed < today ? closed : today
  const planned = distances.map((months): PlannedReview => {
    const on = workingDayFrom(project.calendar, addMonths(live.on, months))
    const review = held.find((each) => each.months === months)
    return review ? { months, on, review, late: 0, state: 'held' } : { months, on, review: null, ...waiting(on, live, now) }
  })
  const between = held.filter(({ months }) => months === null || !distances.includes(months))
    .map((review): PlannedReview => ({ months: review.months, on: review.on, state: 'held', late: 0, review }))
  return [...planned, ...between].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
})

function waiting(on: Day, { by }: GoLive, now: Day): Pick<PlannedReview, 'late' | 'state'> {
  if (by === 'forecast') return { late: 0, state: 'planned' }
  const late = Math.max(0, daysBetween(on, now))
  return { late, state: late > 0 ? 'overdue' : addDays(now, DAYS_AHEAD) >= on ? 'due' : 'planned' }
}

/** What waits for somebody: none of a project that was closed or stopped. */
export const overdueReviews = (project: Project, today: Day): PlannedReview[] =>
  (project.closed || inForce(project, 'stop') ? [] : plannedReviews(project, today).filter(({ state }) => state === 'overdue'))

/** The reviews that were held, by their day. */
export const heldReviews = ({ benefits }: Project): BenefitReview[] => standing(benefits.reviews).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** What is still to be improved, the earliest due first. */
export const openImprovements = ({ benefits }: Project): Improvement[] =>
  standing(benefits.improvements).filter(({ status }) => status === 'open').sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))

/** Overdue conditions of the sixth checkpoint; once it has its go, those of earlier ones too: no later checkpoint asks for them any more. METHOD 1. */
export function lateConditions(project: Project, today: Day): Condition[] {
  const passed = gateIsOpen(project, 'go-live')
  return overdueConditions(project, today).filter(({ phase }) => passed || phase === 'go-live')
}

/** Whether the next iteration may begin: the sixth checkpoint has its go, or the company is live. */
export const mayIterate = (project: Project): boolean => project.benefits.liveOn !== null || gateIsOpen(project, 'go-live')

/** What always holds after go-live: a review stands on a recorded go-live and not before it, each distance has one, numbers rise. */
export function brokenBenefits({ benefits: { liveOn, months, reviews, improvements } }: Project): Problem | null {
  const stray = [reviews, improvements].flatMap((list) => list.filter(({ id }, at) => at > 0 && numberOf(id) <= numberOf(list[at - 1]?.id ?? '')))[0]
  if (stray) return new Problem('invariant-broken', { rule: 'ids-rise', detail: `benefits: ${stray.id}` })
  const fallen = months.find((each, at) => at > 0 && each <= (months[at - 1] ?? 0))
  if (fallen !== undefined) return new Problem('invariant-broken', { rule: 'months-rise', detail: String(fallen) })
  const held = standing(reviews)
  const early = held.find(({ on }) => liveOn === null || on < liveOn)
  if (early) return new Problem('review-before-go-live', { review: early.id, day: early.on, liveOn })
  const twice = held.find((review, at) => review.months !== null && held.findIndex((each) => each.months === review.months) < at)
  return twice?.months ? new Problem('review-held', { months: twice.months, review: twice.id }) : null
}

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))
