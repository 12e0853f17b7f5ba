import type { Goal } from '../domain/goal.ts'
import { seriesOf } from '../domain/goal-series.ts'
import type { Project } from '../domain/project.ts'
import { formatOf, NO_DATA, type WorseSide } from './format.ts'
import { formatWords, NO_BREAK } from './format-words.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

type Figure = number | null | undefined

/** How the values of one goal are written: in its own unit, with no more decimals than its figures have. */
export type GoalValues = {
  /** `90 %`, `¥ 1,200,000`, `3.5 days`; what is not known is `–`. */
  value: (n: Figure) => string
  /** The same where there is little room: large amounts in millions or 万. */
  short: (n: Figure) => string
  /** Without the unit, under a head that names it. */
  bare: (n: Figure) => string
  /** With its sign, under a head that names the unit: `−4`, `0`, `+2`. */
  gap: (n: Figure) => string
  /** How far two values are apart, without sign: `4 points`, `¥ 3,000`. `up`: rounded up, so that it fits a value rounded to the worse side. */
  apart: (n: Figure, up?: boolean) => string
  /** A worked-out value, rounded to the worse side: never more than the true one promises. */
  guess: (n: Figure, side: WorseSide) => string
  guessBare: (n: Figure, side: WorseSide) => string
  /** A value of an axis with so many decimals. */
  tick: (n: number, digits: number) => string
  /** `%`, `CNY`, `days`; empty where the goal names none. */
  unit: string
  /** Between a figure and the unit. */
  unitGap: string
}

/** Beyond this a number is written with its power of ten: nobody counts thirty digits. */
const LONG = 1e15

const MOST_FIGURES = 40
const newestFigures = (project: Project, { id }: Goal): number[] => seriesOf(project, id).slice(-MOST_FIGURES).map(({ value }) => value)

/** `figures`: values as they were measured, the newest of the goal's unless others are shown; they say how exact its values are. */
export function goalValues(project: Project, goal: Goal, words: Locale, figures: readonly number[] = newestFigures(project, goal)): GoalValues {
  const format = formatOf(words.id)
  const say = words.goalWords
  const unit = goal.unitKind === 'percent' && goal.unit === '' ? '%' : namesOf(project, words).text(goal.unit)
  const unitGap = unit === '%' ? formatWords[words.id].beforePercent : NO_BREAK
  const money = goal.unitKind === 'money' && (goal.unit === '' || /^[A-Z]{3}$/.test(goal.unit)) ? goal.unit || project.currency : null
  const digits = digitsOf([goal.baseline, goal.target, goal.low, goal.high, ...goal.milestones.map(({ value }) => value), ...(goal.ratio ? figures.map((figure) => ratioRead(goal, figure)) : figures)])
  const known = (n: Figure, write: (value: number) => string): string => (typeof n === 'number' && Number.isFinite(n) ? (Math.abs(n) >= LONG ? n.toExponential(2) : write(n)) : NO_DATA)
  const withUnit = (text: string): string => (text === NO_DATA || unit === '' ? text : `${text}${unitGap}${unit}`)
  const bare = (n: Figure): string => known(n, (value) => format.figure(value, digits))
  const value = (n: Figure): string => (money ? known(n, (amount) => format.money(amount, money)) : withUnit(bare(n)))
  const guessBare = (n: Figure, side: WorseSide): string => known(n, (each) => format.worse(each, digits, side))
  return {
    bare, value, guessBare, unitGap, unit: money ?? unit,
    short: (n) => (money ? known(n, (amount) => format.moneyShort(amount, money)) : value(n)),
    gap: (n) => known(n, (each) => `${Number(each.toFixed(digits)) > 0 ? '+' : ''}${format.figure(each, digits)}`),
    apart: (n, up = false) => known(n, (each) => {
      const size = up ? Math.ceil(Number((Math.abs(each) * 10 ** digits).toPrecision(14))) / 10 ** digits : Math.abs(each)
      return unit === '%' ? say.points({ n: Number(size.toFixed(digits)), figure: format.figure(size, digits) }) : value(size)
    }),
    guess: (n, side) => (money ? known(n, (amount) => format.moneyShort(amount, money)) : withUnit(guessBare(n, side))),
    tick: (n, decimals) => (money ? known(n, (amount) => (amount === 0 ? '0' : format.moneyShort(amount, money))) : known(n, (each) => format.fixed(each, decimals))),
  }
}

/** What two counts make has as many decimals as the division leaves, and says no more than the first: 63.1 %, 2.45 calls. */
const ratioRead = ({ unitKind }: Goal, figure: number): number => Number(figure.toFixed(unitKind === 'percent' ? 1 : 2))

/** As many decimals as the goal's own figures have, at most three; one more where all of them lie close together. */
function digitsOf(figures: readonly (number | null)[]): number {
  const known = figures.filter((figure): figure is number => figure !== null)
  const written = known.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0)
  const span = known.reduce((most, figure) => Math.max(most, figure), Number.NEGATIVE_INFINITY) - known.reduce((least, figure) => Math.min(least, figure), Number.POSITIVE_INFINITY)
  return Math.min(3, Math.max(written, span > 0 && span < 10 ? 1 : 0))
}

function decimalsOf(figure: number): number {
  const [, decimals = ''] = /\.(\d+)$/.exec(String(figure)) ?? []
  return decimals.length
}
