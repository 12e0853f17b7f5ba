import type { ChangeRequest } from '../domain/change-request.ts'
import { daysOf } from '../domain/change-requests.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { type FigureSource, type MoneyAndDays, runningTotal, whoDecides, type WhoReason } from '../method/change-control.ts'
import { formatOf, NO_DATA } from './format.ts'
import type { Locale } from './locale.ts'

/** Money of a project, and working days, in one language; limits that are shares of something are rounded down, to hundredths. */
export function amountsIn({ currency }: Pick<Project, 'currency'>, words: Locale) {
  const format = formatOf(words.id)
  return { money: (amount: number | null): string => format.money(amount, currency), days: (days: number): string => format.workingDays(Math.floor(Number((days * 100).toPrecision(12))) / 100) }
}

/** What a request takes, in two short parts: its cost and its days. */
export function effectSaid(project: Pick<Project, 'currency'>, { effect }: Pick<ChangeRequest, 'effect'>, words: Locale): { cost: string; days: string } {
  const { money, days } = amountsIn(project, words)
  const say = words.changeRequestWords
  const taken = daysOf(effect)
  return { cost: effect.cost > 0 ? money(effect.cost) : say.free, days: taken > 0 ? say.more({ days: days(taken) }) : say.noDays }
}

/** Who decides on a request, and why, a sentence each. */
export function whoDecidesSaid(project: Project, request: ChangeRequest, today: Day, words: Locale): string[] {
  const { by, reasons } = whoDecides(project, request, today)
  return [words.changeRequestWords.decides[by], ...reasons.map((reason) => reasonSaid(project, reason, words))]
}

function reasonSaid(project: Project, reason: WhoReason, words: Locale): string {
  const { money, days } = amountsIn(project, words)
  const say = words.changeRequestWords.reasons
  if (reason.code === 'no-budget') return say['no-budget']({ amount: money(reason.cost), limit: '' })
  const shown = reason.code.includes('days') ? days : money
  return say[reason.code]({ amount: shown(reason.amount), limit: shown(reason.limit) })
}

/** How the sums of approved changes stand, and what waits; a sentence each. */
export function totalSaid(project: Project, today: Day, words: Locale): string[] {
  const total = runningTotal(project, today)
  const { lead } = words.changeRequestWords
  const { money, days } = amountsIn(project, words)
  const { count, list, percent } = formatOf(words.id)
  const over = (['cost', 'days'] as const).filter((what) => total.over[what] && (what === 'days' || total.tolerance.money !== null))
  const shares = ([['cost', total.costShare], ['days', total.daysShare]] as const).flatMap(([what, share]) => (share ? [{ what: lead.what[what], share: percent(100 * share, 'high') }] : []))
  const waiting = total.waiting.count > 0 ? [lead.waiting({ n: total.waiting.count, count: count(total.waiting.count) })] : []
  if (total.approved === 0) return [lead.none, ...waiting]
  return [
    lead.approved({ n: total.approved, count: count(total.approved), cost: money(total.cost), days: days(total.days) }),
    ...(over.length > 0 ? [lead.over({ what: list(over.map((what) => lead.what[what])) })] : total.over.cost ? [lead.noTolerance] : shares.length > 0 ? [lead.within({ shares })] : []),
    ...waiting,
  ]
}

/** A figure with where it comes from: `¥ 240,000 (the reserve)`; of the reserve itself only where none is set. */
export function sourcedSaid(project: Pick<Project, 'currency'>, what: 'reserve' | 'tolerance', figures: MoneyAndDays, words: Locale): { money: string; days: string } {
  const { money, days } = amountsIn(project, words)
  const { sources } = words.changeRequestWords
  const from = (source: FigureSource): string => (what === 'reserve' && source === 'reserve' ? '' : words.goalWords.inBrackets(sources[source]))
  return {
    money: `${figures.money === null ? NO_DATA : money(figures.money)}${from(figures.moneyBy)}`,
    days: `${days(figures.days)}${from(figures.daysBy)}`,
  }
}
