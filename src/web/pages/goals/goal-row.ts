import { goalGaps } from '../../../domain/goal-faults.ts'
import type { Day } from '../../../domain/day.ts'
import { OutcomeFamily, Priority } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { forecastSaid, type GoalSpeaker, goalSpeaker, latestSaid, targetSaid } from '../../../locales/goal-said.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { type GoalStanding, goalStandings } from '../../../method/goal-standing.ts'
import { paths } from '../../paths.ts'
import { goalStatusShown, type Status } from '../../status.ts'
import { sparkline } from './sparkline.ts'

/** One goal in a list: everything worded, `spark` is ready markup. */
export type GoalRow = {
  id: string; href: string; title: string; sub: string[]; lacks: string; spark: string
  /** The latest value with its unit; and apart, for where the figure is set large: the unit then brings its gap. */
  latest: string; figure: string; unit: string; latestOn: string; gap: string; behind: boolean; expected: string; target: string; by: string
  status: Status; forecast: string; range: string; when: string
}

/** The number in a goal's address. */
export const goalNumber = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

/** All goals by priority, then by outcome family, then as they were set. Made once per value of the project, day and language. */
export const goalRows = remember(
  (project: Project, today: Day, words: Locale) => [project, words, today],
  (project: Project, today: Day, words: Locale): { standing: GoalStanding; row: GoalRow }[] =>
    goalStandings(project, today).map((standing, at) => ({ standing, row: rememberedRow(project, today, words, standing), at }))
      .sort((a, b) => rank(a.standing) - rank(b.standing) || a.at - b.at),
)

const rank = ({ goal: { priority, family } }: GoalStanding): number => placeIn(Priority.options, priority) * 10 + placeIn(OutcomeFamily.options, family)
const placeIn = <T>(list: readonly T[], value: T | null): number => (value === null ? list.length : list.indexOf(value))

/** A goal's row is made anew only where its own figures, its dates or the language are others: of hundreds of goals a measurement alters one. */
const rememberedRow = remember(
  (project: Project, today: Day, words: Locale, { goal, series, plan, promised }: GoalStanding) =>
    [goal, series, words, project.translations, today, JSON.stringify([project.id, project.currency, project.start, plan, promised])],
  rowOf,
)

function rowOf(project: Project, today: Day, words: Locale, standing: GoalStanding): GoalRow {
  const { goal, latest, expected, ahead, status } = standing
  const speaker = goalSpeaker(project, today, words, standing)
  const { values } = speaker
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const shown = goalStatusShown(status, words)
  const forecast = forecastSaid(speaker)
  const gaps = goalGaps(goal)
  const fields = format.list(gaps.map((field) => words.goalWords.fields[field]))
  return {
    id: goal.id, href: paths.goal(project.id, goalNumber(goal.id)), title: text(goal.title),
    sub: [...(goal.family ? [words.method.outcomeFamilies[goal.family]] : []), ...(goal.owner ? [text(goal.owner)] : [])],
    lacks: gaps.length === 0 ? '' : words.goalsPage.lacks({ fields }), spark: sparkline(speaker, shown.tone),
    latest: latestSaid(speaker), ...figureAndUnit(speaker), latestOn: latest ? format.day(latest.on, today) : '', gap: values.gap(ahead), behind: ahead !== null && ahead < 0 && values.gap(ahead) !== '0',
    expected: expected === null || standing.judged || standing.shape === 'range' ? NO_DATA : values.short(expected), target: targetSaid(speaker), by: goal.dueOn ? words.goalsPage.byDay({ day: format.day(goal.dueOn, today) }) : '',
    status: shown, forecast: forecast.value, range: forecast.range === '' ? '' : words.goalWords.inBrackets(forecast.range), when: forecast.when,
  }
}

/** A share that people judge and an amount of money are written as one. */
function figureAndUnit(speaker: GoalSpeaker): { figure: string; unit: string } {
  const { standing: { goal, latest, judged }, values } = speaker
  return judged || goal.unitKind === 'money' || !latest ? { figure: latestSaid(speaker), unit: '' } : { figure: values.bare(latest.value), unit: values.unit === '' ? '' : values.unitGap + values.unit }
}

/** How many goals are in which state, in words: "2 on track, 1 at risk". */
export function statesSaid(rows: readonly { standing: GoalStanding }[], words: Locale): string {
  const format = formatOf(words.id)
  const states = (['on-track', 'achieved', 'at-risk', 'off-track', 'missed', 'no-data'] as const).map((status) => ({ status, count: rows.filter(({ standing }) => standing.status === status).length }))
  return states.filter(({ count }) => count > 0).map(({ status, count }) => words.goalWords.counted[status]({ count: format.count(count) })).join(words.goalWords.comma)
}
