import { z } from 'zod'
import type { Improvement } from '../domain/benefits.ts'
import { nextId, standing } from '../domain/by-id.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import { Problem } from '../domain/problem.ts'
import { phaseOf, type Project, ProjectId } from '../domain/project.ts'
import { Id, PersonId } from '../domain/stamp.ts'
import { Line, Paragraphs, Reason } from '../domain/text.ts'
import { goalStandings } from '../method/goal-standing.ts'
import { change, deciders, type Facts, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'

/** Reviews are kept by those who run the project or keep the committee's minutes. */
const keepers = [...runners, 'committee-secretary'] as const

/** The cut-over lies inside the sixth phase, so the company can be live before that phase has its go. */
export const recordGoLive = change({
  name: 'record-go-live',
  input: z.strictObject({ on: GivenDay.optional() }),
  may: runners,
  make(project, { on: given }, { today }) {
    const on = given ?? today
    const { started } = phaseOf(project, 'go-live')
    if (!started) throw new Problem('go-live-early', {})
    refuseAhead(on, today)
    if (on < started.on) throw new Problem('dates-reversed', { start: started.on, end: on })
    project.benefits.liveOn = on
  },
})

const Distances = z.array(z.int().min(1).max(120)).max(20).refine((months) => months.every((each, at) => at === 0 || each > (months[at - 1] ?? 0)), 'months-not-rising')

/** At which distances the benefits are looked at; what was held stays held. */
export const setReviewRhythm = change({
  name: 'set-review-rhythm',
  input: z.strictObject({ months: Distances }),
  may: keepers,
  make(project, { months }) {
    project.benefits.months = months
  },
})

/** A review that took place: what each goal had reached on its day is kept as it was then, whatever is measured or corrected later. */
export const holdReview = change({
  name: 'hold-review',
  input: z.strictObject({
    months: z.int().min(1).max(120).nullable().default(null), on: GivenDay.optional(), present: z.array(PersonId).max(100).default([]),
    adoption: Paragraphs.default(''), lessons: Paragraphs.default(''), conclusion: Reason,
  }),
  may: keepers,
  make(project, { months, on: given, present, ...said }, { today, stamp, version }) {
    const base = baseOf(project)
    const on = given ?? today
    refuseEarlyReview(base, on, today)
    refuseOtherDistance(base, months)
    for (const person of present) findStanding(base.team, person, 'person')
    const id = nextId(base.benefits.reviews, 'review')
    const goals = goalStandings(base, on).map(({ goal, latest, expected, attainment, status }) =>
      ({ goal: goal.id, value: latest?.value ?? null, measuredOn: latest?.on ?? null, expected, attainment, status }))
    project.benefits.reviews.push({ ...stamp, id, months, on, present: [...new Set(present)], goals, ...said, version, withdrawn: null })
    return { review: id }
  },
})

function refuseAhead(on: Day, today: Day): void {
  if (on > today) throw new Problem('day-ahead', { day: on, today })
}

function refuseEarlyReview({ benefits: { liveOn } }: Project, on: Day, today: Day): void {
  if (liveOn === null) throw new Problem('go-live-unrecorded', {})
  refuseAhead(on, today)
  if (on < liveOn) throw new Problem('dates-reversed', { start: liveOn, end: on })
}

function refuseOtherDistance({ benefits }: Project, months: number | null): void {
  if (months === null) return
  const held = standing(benefits.reviews).find((review) => review.months === months)
  if (held) throw new Problem('review-held', { months, review: held.id })
  if (!benefits.months.includes(months)) throw new Problem('review-distance-unknown', { months, known: benefits.months })
}

const GoalId = z.string().regex(/^goal-\d{1,9}$/)
const Fields = z.strictObject({ title: Line, review: Id.nullable(), goal: GoalId.nullable(), owner: Line, people: Paragraphs, dueOn: GivenDay })

/** Something to improve or to maintain, out of a review or in between. */
export const addImprovement = change({
  name: 'add-improvement',
  input: Fields.extend({ review: Id.nullable().default(null), goal: GoalId.nullable().default(null), people: Paragraphs.default('') }),
  may: [...keepers, ...deciders],
  make(project, given, { stamp, today }) {
    refuseStrays(baseOf(project), given, today)
    const id = nextId(baseOf(project.benefits.improvements), 'improvement')
    project.benefits.improvements.push({ id, ...given, status: 'open', raised: stamp, closed: null, withdrawn: null })
    return { improvement: id }
  },
})

export const editImprovement = change({
  name: 'edit-improvement',
  input: Fields.partial().extend({ improvement: Id }),
  may: [...keepers, ...deciders],
  make(project, { improvement: id, ...given }, { today }) {
    const improvement = openImprovement(project, id)
    refuseStrays(baseOf(project), changedOf(baseOf(improvement), given), today)
    assignGiven(improvement, given)
  },
})

/** Done, or let go with the reason why. */
export const closeImprovement = change({
  name: 'close-improvement',
  input: z.strictObject({ improvement: Id, status: z.enum(['done', 'dropped']), on: GivenDay.optional(), note: Paragraphs.default('') })
    .refine(({ status, note }) => status === 'done' || note !== '', { message: 'required', path: ['note'] }),
  may: [...keepers, ...deciders],
  make(project, { improvement: id, status, on, note }, { stamp, today }) {
    refuseAhead(on ?? today, today)
    const improvement = openImprovement(project, id)
    improvement.status = status
    improvement.closed = { ...stamp, on: on ?? today, note }
  },
})

export const reopenImprovement = change({
  name: 'reopen-improvement',
  input: z.strictObject({ improvement: Id }),
  may: [...keepers, ...deciders],
  make(project, { improvement: id }) {
    const improvement = findStanding(project.benefits.improvements, id, 'improvement')
    improvement.status = 'open'
    improvement.closed = null
  },
})

function openImprovement(project: Project, id: string): Improvement {
  const improvement = findStanding(project.benefits.improvements, id, 'improvement')
  if (improvement.status !== 'open') throw new Problem('already-done', { kind: 'improvement', id })
  return improvement
}

/** What is to be other than it is: a form sends a day that has gone by along with a new owner. */
const changedOf = <T extends object>(present: Improvement, given: T): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([field, value]) => value !== present[field as keyof Improvement])) as Partial<T>

/** A review and a goal that it names must be there, and its day is still to come when it is set. */
function refuseStrays(project: Project, { review, goal, dueOn }: { review?: string | null | undefined; goal?: string | null | undefined; dueOn?: Day | undefined }, today: Day): void {
  if (review) findStanding(project.benefits.reviews, review, 'review')
  if (goal) findStanding(project.goals, goal, 'goal')
  if (dueOn && dueOn < today) throw new Problem('dates-reversed', { start: today, end: dueOn })
}

/** The project that goes on from here. The executor has seen that it does, and whether one that was linked before is gone: iteration-asked.ts. */
export const linkNextIteration = change({
  name: 'link-next-iteration',
  input: z.strictObject({ project: ProjectId }),
  may: ['administrator', ...runners],
  undoable: false,
  onClosed: true,
  iteration: ({ project }) => project,
  make(project, { project: next }, { stamp, goneIteration }) {
    refuseSecond(baseOf(project), next, goneIteration)
    if (baseOf(project).benefits.next?.project !== next) project.benefits.next = { ...stamp, project: next }
  },
})

function refuseSecond({ id, benefits }: Project, next: string, gone: Facts['goneIteration']): void {
  const known = benefits.next?.project ?? next
  if (known !== next && known !== gone) throw new Problem('iteration-exists', { project: id, next: known })
}
