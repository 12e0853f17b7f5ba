import { standing } from './by-id.ts'
import { CostKind, type CostLine } from './business-case.ts'
import { addDays, addMonths, type Day, daysBetween } from './day.ts'
import type { Goal } from './goal.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** Five years. METHOD 5.4. */
export const CASE_QUARTERS = 20

/** A calendar quarter, its last day included. Money in the project's currency, costs as positive amounts, nothing rounded. */
export type CaseQuarter = { from: Day; until: Day; kinds: Record<CostKind, number>; cost: number; benefit: number; net: number; cumulated: number }
/** A cost with what falls due of it within the five years; `outside`: some of it falls due before or after them. */
export type CaseLine = { line: CostLine; total: number; outside: boolean }
/** A money goal: what a year is expected to bring (benefit × odds) from a day on, and within the five years; nulls where goal or figures do not say. */
export type CaseGoal = { goal: Goal; yearly: number; odds: number | null; from: Day | null; expected: number | null; total: number }
/**
 * The first quarter whose cumulated sum is zero or more after it has been negative. `never-negative`: there was nothing to pay back.
 * METHOD 5.4.
 */
export type Payback = { code: 'paid-back'; quarter: CaseQuarter } | { code: 'not-within' } | { code: 'never-negative' }
/** Costs against benefits, quarter by quarter. */
export type CaseCourse = { quarters: CaseQuarter[]; benefit: number; net: number; payback: Payback }

export type CaseFigures = {
  from: Day
  until: Day
  lines: CaseLine[]
  goals: CaseGoal[]
  kinds: Record<CostKind, number>
  cost: number
  /** Null without a goal whose benefit can be counted: then there is no figure. METHOD 5.4. */
  course: CaseCourse | null
}

/** What the project costs and brings in the five years from the quarter of its start on. Worked out once per value of the project. */
export const caseFigures = remember((project: Project) => [project], (project: Project): CaseFigures => {
  const spans = spansFrom(project.start)
  const [from, until] = [spans[0]?.from ?? project.start, spans.at(-1)?.until ?? project.start]
  const lines = standing(project.businessCase.costs).map((line) => ({ line, dues: duesOf(line, from, until) }))
  const goals = standing(project.goals).flatMap((goal) => caseGoal(goal, spans))
  const quarters = quartersOf(spans, lines, goals)
  const kinds = kindsOf((kind) => sumOf(quarters.map((quarter) => quarter.kinds[kind])))
  return {
    from, until, kinds, cost: sumOf(quarters.map(({ cost }) => cost)),
    lines: lines.map(({ line, dues }) => ({ line, total: line.amount * dues.length, outside: line.from < from || line.from > until })),
    goals: goals.map(({ shares: _shares, ...goal }) => goal),
    course: goals.some(({ expected }) => expected !== null) ? courseOf(quarters) : null,
  }
})

type Span = { from: Day; until: Day; days: number }

/** The calendar quarters from the one of a day on. */
function spansFrom(day: Day): Span[] {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  const first = `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01` as Day
  return Array.from({ length: CASE_QUARTERS }, (_, i) => {
    const [from, next] = [addMonths(first, 3 * i), addMonths(first, 3 * (i + 1))]
    return { from, until: addDays(next, -1), days: daysBetween(from, next) }
  })
}

const steps = { once: Number.POSITIVE_INFINITY, monthly: 1, yearly: 12 } as const

/** The months, counted from that of `from`, in which a cost falls due within the five years: on the same day of each, or the last of a shorter one. */
export function duesOf({ rhythm, from: first, until: end }: CostLine, from: Day, until: Day): number[] {
  const step = steps[rhythm]
  const begin = monthsBetween(from, first)
  const last = end !== null && rhythm !== 'once' && end < until ? lastDue(monthsBetween(from, end), first, end) : monthsBetween(from, until)
  const dues: number[] = []
  // A line may have begun long ago: what was due before is passed over in one stride.
  for (let month = begin >= 0 || rhythm === 'once' ? begin : begin + Math.ceil(-begin / step) * step; month <= last; month += step) if (month >= 0) dues.push(month)
  return dues
}

/** In the month in which a line ends it falls due only if its day comes before the end. */
function lastDue(month: number, first: Day, end: Day): number {
  const lastOfMonth = addDays(addMonths(`${end.slice(0, 8)}01` as Day, 1), -1)
  return Math.min(dateOf(first), dateOf(lastOfMonth)) <= dateOf(end) ? month : month - 1
}

const dateOf = (day: Day): number => Number(day.slice(8, 10))
const monthsBetween = (a: Day, b: Day): number => (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7))

/** Figures beyond this are slips of the pen that older files may hold; sums of them would overflow. */
const MOST = 1e15

/** A goal with a yearly benefit: it counts from the day after its target date, a quarter of a year's for each quarter, by days where it begins inside one. */
function caseGoal(goal: Goal, spans: readonly Span[]): (CaseGoal & { shares: number[] })[] {
  if (goal.yearlyBenefit === null) return []
  const yearly = Math.max(-MOST, Math.min(MOST, goal.yearlyBenefit))
  const from = goal.dueOn === null ? null : addDays(goal.dueOn, 1)
  const expected = goal.odds === null || from === null ? null : yearly * goal.odds
  const shares = spans.map((span) => (expected === null || from === null ? 0 : (expected / 4) * (daysIn(span, from) / span.days)))
  return [{ goal, yearly, odds: goal.odds, from, expected, total: sumOf(shares), shares }]
}

/** How many days of a quarter lie on or after a day. */
const daysIn = ({ from, until, days }: Span, since: Day): number => (since <= from ? days : since > until ? 0 : daysBetween(since, until) + 1)

function quartersOf(spans: readonly Span[], lines: readonly { line: CostLine; dues: number[] }[], goals: readonly { shares: number[] }[]): CaseQuarter[] {
  const amounts = spans.map(() => kindsOf((): number[] => []))
  for (const { line, dues } of lines) for (const month of dues) amounts[Math.floor(month / 3)]?.[line.kind].push(line.amount)
  const nets: number[] = []
  let moved = 0
  return spans.map(({ from, until }, i) => {
    const kinds = kindsOf((kind) => sumOf(amounts[i]?.[kind] ?? []))
    const cost = sumOf(Object.values(kinds))
    const benefit = sumOf(goals.map(({ shares }) => shares[i] ?? 0))
    const net = benefit - cost
    nets.push(net)
    moved += cost + Math.abs(benefit)
    return { from, until, kinds, cost, benefit, net, cumulated: withoutNoise(sumOf(nets), moved) }
  })
}

/** Binary fractions make three times a tenth a little more than three tenths: what is nothing beside what was moved is zero. */
const withoutNoise = (sum: number, moved: number): number => (Math.abs(sum) <= moved * 1e-9 ? 0 : sum)

function courseOf(quarters: CaseQuarter[]): CaseCourse {
  const benefit = sumOf(quarters.map((quarter) => quarter.benefit))
  return { quarters, benefit, net: quarters.at(-1)?.cumulated ?? 0, payback: paybackOf(quarters) }
}

function paybackOf(quarters: readonly CaseQuarter[]): Payback {
  const negative = quarters.findIndex(({ cumulated }) => cumulated < 0)
  if (negative === -1) return { code: 'never-negative' }
  const quarter = quarters.find(({ cumulated }, i) => i > negative && cumulated >= 0)
  return quarter ? { code: 'paid-back', quarter } : { code: 'not-within' }
}

/** The sum in order of size: the same whatever the order in which people entered the amounts. */
const sumOf = (amounts: readonly number[]): number => [...amounts].sort((a, b) => a - b).reduce((sum, amount) => sum + amount, 0)

const kindsOf = <T>(of: (kind: CostKind) => T): Record<CostKind, T> =>
  Object.fromEntries(CostKind.options.map((kind) => [kind, of(kind)])) as Record<CostKind, T>
