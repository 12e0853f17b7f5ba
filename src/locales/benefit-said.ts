import { goLiveDay, lateConditions, openImprovements, overdueReviews, plannedReviews } from '../domain/benefit-reviews.ts'
import type { BenefitReview, ReviewedGoal } from '../domain/benefits.ts'
import type { Day } from '../domain/day.ts'
import { type GoalStatus, shapeOf } from '../domain/goal-figures.ts'
import type { Project } from '../domain/project.ts'
import { issuesSince } from '../domain/open-issues.ts'
import { comparedGoals } from '../method/benefit-comparison.ts'
import { type GoalStanding, goalStandings } from '../method/goal-standing.ts'
import { formatOf, NO_DATA } from './format.ts'
import { goalSpeaker, latestSaid, targetSaid } from './goal-said.ts'
import { goalValues } from './goal-value.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

/** The name of a review: its distance, or that it lies between them. */
export const reviewName = (months: number | null, { benefitWords: say }: Locale): string => (months === null ? say.between : say.distance({ months }))

/** Where the project stands after go-live, sentence by sentence: since when, the review that comes next, what is reached, what is late. */
export function benefitSentences(project: Project, today: Day, words: Locale): string[] {
  const { benefitWords: { lead: say } } = words
  const live = goLiveDay(project, today)
  const goals = goalStandings(project, today)
  const open = openImprovements(project)
  const late = lateConditions(project, today).length
  return [
    say[live.by]({ day: formatOf(words.id).date(live.on) }), ...reviewSentence(project, today, words),
    ...(live.by === 'forecast' || goals.length === 0 ? [] : [say.goals({ reached: goals.filter(({ status }) => status === 'achieved').length, goals: goals.length })]),
    ...(open.length === 0 ? [] : [say.improvements({ open: open.length, overdue: open.filter(({ dueOn }) => dueOn < today).length })]),
    ...(late === 0 ? [] : [say.conditions({ n: late })]),
    ...(live.by === 'forecast' ? [] : issueSentence(project, live.on, words)),
  ]
}

/** What was reported since the go-live, and what became of it. METHOD 11 asks each review for it. */
function issueSentence(project: Project, since: Day, { benefitWords: { lead: say } }: Locale): string[] {
  const { reported, settled, open, critical } = issuesSince(project, since)
  return reported === 0 && open === 0 ? [] : [say.issues({ reported, settled, open, critical })]
}

/** The review that waits longest, else the next one. */
function reviewSentence(project: Project, today: Day, { id, benefitWords: { lead: say } }: Locale): string[] {
  const planned = plannedReviews(project, today).filter(({ months }) => months !== null)
  const waiting = overdueReviews(project, today)[0] ?? (project.closed ? undefined : planned.find(({ state }) => state === 'due' || state === 'planned'))
  if (!waiting?.months) return project.closed ? [] : [planned.length === 0 ? say.nonePlanned : say.allHeld]
  const facts = { months: waiting.months, day: formatOf(id).date(waiting.on) }
  if (goLiveDay(project, today).by === 'forecast') return [say.first(facts)]
  return [say[waiting.state === 'held' ? 'planned' : waiting.state](facts)]
}

/** A value of a goal at a review or today. `share`: how much of the way, 0 to 100 %. */
export type ComparedCell = { value: string; expected: string; share: string; status: GoalStatus }
export type ComparedRow = { id: string; title: string; baseline: string; target: string; withdrawn: boolean; cells: (ComparedCell | null)[]; now: ComparedCell | null }

/** What each goal had reached at each review, in words; the columns are the reviews that were held. */
export function comparisonSaid(project: Project, today: Day, words: Locale): { reviews: BenefitReview[]; rows: ComparedRow[] } {
  const { reviews, goals } = comparedGoals(project, today)
  const { text } = namesOf(project, words)
  const rows = goals.map(({ goal, at, now }): ComparedRow => {
    const standing = now ?? null
    const speaker = standing && goalSpeaker(project, today, words, standing)
    const values = goalValues(project, goal, words)
    const bounded = shapeOf(goal) === 'range'
    const judged = goal.test !== '' && goal.target === null && goal.low === null
    const write = (value: number | null): string => (judged ? formatOf(words.id).percent(value && value * 100) : values.short(value))
    return {
      id: goal.id, title: text(goal.title), baseline: judged ? NO_DATA : values.short(goal.baseline), target: speaker ? targetSaid(speaker) : values.short(goal.target), withdrawn: goal.withdrawn !== null,
      cells: at.map((each) => each && reviewed(each, write, judged || bounded, words)), now: speaker && { ...present(speaker.standing, write, judged || bounded, words), value: latestSaid(speaker) },
    }
  })
  return { reviews, rows }
}

type Write = (value: number | null) => string

const reviewed = ({ value, expected, attainment, status }: ReviewedGoal, write: Write, noPlan: boolean, words: Locale): ComparedCell =>
  ({ value: write(value), expected: noPlan || expected === null ? '' : write(expected), share: shareSaid(attainment, words), status: isStatus(status, words) ? status : 'no-data' })

const present = ({ latest, expected, attainment, status }: GoalStanding, write: Write, noPlan: boolean, words: Locale): ComparedCell =>
  ({ value: write(latest?.value ?? null), expected: noPlan || expected === null ? '' : write(expected), share: shareSaid(attainment, words), status })

const isStatus = (status: string, { goalWords }: Locale): status is GoalStatus => Object.hasOwn(goalWords.statuses, status)

/** A goal that fell back behind its baseline is shown so; rounded down, for it promises nothing. */
const shareSaid = (attainment: number | null, { id }: Locale): string => (attainment === null ? '' : formatOf(id).percent(Math.floor(attainment * 100 + 1e-9)))
