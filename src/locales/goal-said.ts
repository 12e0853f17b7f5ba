import type { Day } from '../domain/day.ts'
import { type GoalFault, MOST_MUST_GOALS } from '../domain/goal-faults.ts'
import { kindEnds } from '../domain/kind-ends.ts'
import { phaseIds } from '../domain/ids.ts'
import type { Goal, MilestoneTarget } from '../domain/goal.ts'
import type { Project } from '../domain/project.ts'
import { aheadOf, type GoalStanding } from '../method/goal-standing.ts'
import { formatOf, type WorseSide } from './format.ts'
import { type GoalValues, goalValues } from './goal-value.ts'
import type { Locale } from './locale.ts'

/** What is said of one goal in one language, wherever it is shown. */
export type GoalSpeaker = { project: Project; today: Day; words: Locale; standing: GoalStanding; values: GoalValues }

export const goalSpeaker = (project: Project, today: Day, words: Locale, standing: GoalStanding): GoalSpeaker =>
  ({ project, today, words, standing, values: goalValues(project, standing.goal, words) })

/** What is to be reached: `90 %`, `at most 3 days`, `10 to 20`, or that there is a written test. */
export function targetSaid({ words: { goalWords: say }, standing: { goal, shape, judged }, values }: GoalSpeaker): string {
  if (judged) return say.target.test
  if (shape === 'range') return say.target.between({ bare: values.bare(goal.low), low: values.short(goal.low), high: values.short(goal.high) })
  if (goal.target === null || shape === null) return values.short(goal.target)
  if (shape === 'keep-above') return say.target.atLeast({ value: values.short(goal.target) })
  return shape === 'keep-below' ? say.target.atMost({ value: values.short(goal.target) }) : values.short(goal.target)
}

/** The latest value; of a judged goal the share its judges see reached. */
export const latestSaid = ({ words, standing: { latest, judged }, values }: GoalSpeaker): string =>
  (judged ? formatOf(words.id).percent(latest && latest.value * 100) : values.short(latest?.value))

/** Where the goal stands, as one sentence. */
export function positionSaid(speaker: GoalSpeaker): string {
  const { today, words, standing: { goal, latest, judged, status, ahead } } = speaker
  const { position: say } = words.goalWords
  if (!latest) return judged ? say.notJudged : say.never
  const [value, day] = [latestSaid(speaker), formatOf(words.id).day(latest.on, today)]
  if (status === 'missed') return say.missed({ value, day: formatOf(words.id).day(goal.dueOn, today) })
  if (judged) return say.judged({ share: value })
  if (status === 'achieved') return say.achieved({ value, day })
  if (ahead === null) return say.unjudgeable({ value })
  return status === 'no-data' ? say.old({ day }) : besidePlan(speaker, ahead)
}

/** How the latest value lies to the plan, or to the bounds. */
function besidePlan(speaker: GoalSpeaker, ahead: number): string {
  const { words: { goalWords: { position: say } }, standing: { shape }, values } = speaker
  const [value, gap] = [latestSaid(speaker), values.apart(ahead)]
  if (shape !== 'increase' && shape !== 'decrease') return ahead < 0 ? say.outside({ value, gap }) : say.inside({ value })
  if (values.gap(ahead) === '0') return say.asPlanned({ value })
  return ahead < 0 ? say.behind({ value, gap }) : say.ahead({ value, gap })
}

/** On which side a forecast of a goal is the worse one. */
export const worseSide = ({ shape, goal }: GoalStanding, value: number): WorseSide =>
  (shape === 'decrease' || shape === 'keep-below' || (shape === 'range' && goal.high !== null && value > goal.high) ? 'high' : 'low')

/** What the forecast says for the target date: as a sentence, and in the few words of a cell; empty for a goal that is judged. */
export function forecastSaid({ today, words, standing, values }: GoalSpeaker): { sentence: string; value: string; range: string; when: string } {
  const { forecast, goal, shape, judged, status } = standing
  const { forecast: say } = words.goalWords
  const format = formatOf(words.id)
  const nothing = { sentence: '', value: '', range: '', when: '' }
  if (judged) return nothing
  if (status === 'achieved') return { ...nothing, when: say.achieved }
  if (forecast.code === 'too-few') return { ...nothing, sentence: say.tooFew(forecast), when: say.tooFewShort }
  if (!forecast.due) return { ...nothing, sentence: say.noDate }
  if (forecast.due.on <= today) return { ...nothing, sentence: '', when: say.passed }
  const { value: at, low, high } = withinKind(goal, forecast.due)
  const { meets } = forecast.due
  const guess = values.guess(at, worseSide(standing, at))
  const end = at > forecast.due.value ? say.least : at < forecast.due.value ? say.most : null
  const value = end ? end.sentence({ value: guess }) : guess
  const day = format.date(forecast.due.on)
  const gap = values.apart(aheadOf(goal, shape, at, goal.target), true)
  const keeps = shape !== 'increase' && shape !== 'decrease'
  const sentence = meets ? (keeps ? say.stays : say.meets)({ value, day }) : (keeps ? say.leaves : say.short)({ value, day, gap })
  const [least, greatest] = [values.guessBare(low, 'low'), values.guessBare(high, 'high')]
  return { sentence, value: end ? end.cell({ value: guess }) : guess, range: least === greatest ? '' : say.range({ low: least, high: greatest }), when: reachedSaid({ today, words }, standing, keeps && !meets) }
}

/** A line goes on for ever; a share ends at 0 and 100, and nothing that is counted or lasts is less than nothing. */
export function withinKind(goal: Goal, band: { value: number; low: number; high: number }): { value: number; low: number; high: number } {
  const { least, most } = kindEnds(goal)
  const within = (value: number): number => Math.min(most, Math.max(least, value))
  return { value: within(band.value), low: within(band.low), high: within(band.high) }
}

/** When the target is reached at the present pace; `leaving`: what is to be kept will not be kept. */
function reachedSaid({ today, words }: Pick<GoalSpeaker, 'today' | 'words'>, { forecast }: GoalStanding, leaving: boolean): string {
  const { forecast: say } = words.goalWords
  const format = formatOf(words.id)
  if (forecast.code !== 'forecast') return ''
  if (leaving && (forecast.reachedOn === null || forecast.reachedOn <= today)) return say.leaving
  if (forecast.reachedOn === null) return say.never
  return (forecast.reachedOn <= today ? say.metSince : say.reached)({ day: format.day(forecast.reachedOn, today) })
}

/** Where a milestone target stands: its checkpoint, else its day. */
export function milestonePlace({ phase, on }: Pick<MilestoneTarget, 'phase' | 'on'>, today: Day, words: Locale): string {
  return phase === null ? formatOf(words.id).day(on, today) : words.goalWords.checkpoint({ n: formatOf(words.id).count(phaseIds.indexOf(phase) + 1) })
}

/** What is missing or unreasonable in a goal, as a sentence. */
export function goalFaultSaid(fault: GoalFault, goal: Goal, { today, words, values }: Pick<GoalSpeaker, 'today' | 'words' | 'values'>): string {
  const { faults: say, fields } = words.goalWords
  const format = formatOf(words.id)
  const day = (on: Day): string => format.day(on, today)
  switch (fault.code) {
    case 'incomplete': return say.incomplete({ fields: format.list(fault.fields.map((field) => fields[field])) })
    case 'target-wrong-side': return say[fault.code]({ baseline: values.value(fault.baseline), target: values.value(fault.target) })
    case 'range-reversed': return say[fault.code]({ low: values.value(fault.low), high: values.value(fault.high) })
    case 'due-before-baseline': return say[fault.code]({ baselineOn: day(fault.baselineOn), dueOn: day(fault.dueOn) })
    case 'milestone-before-baseline': case 'milestone-after-due': case 'milestone-not-rising': return say[fault.code]({ place: placeOf(goal, fault.milestone, today, words), on: day(fault.on) })
    case 'milestone-wrong-way': return say[fault.code]({ place: placeOf(goal, fault.milestone, today, words), value: values.value(fault.value) })
    case 'beyond-kind': return say[fault.code]({ value: values.value(fault.value), least: endSaid(fault.least, values), most: endSaid(fault.most, values) })
    case 'unit-unlike': return say[fault.code]({ unit: fault.unit })
    default: return say[fault.code]
  }
}

const endSaid = (end: number, values: GoalSpeaker['values']): string => (Number.isFinite(end) ? values.bare(end) : '')

function placeOf(goal: Goal, id: string, today: Day, words: Locale): string {
  const milestone = goal.milestones.find((each) => each.id === id)
  return milestone ? milestonePlace(milestone, today, words) : id
}

/** That there are more musts than can be reached at once. */
export const manyMustsSaid = (count: number, words: Locale): string =>
  words.goalWords.manyMusts({ count: formatOf(words.id).count(count), most: formatOf(words.id).count(MOST_MUST_GOALS) })
