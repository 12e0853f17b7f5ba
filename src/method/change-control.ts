import { slipInWorkingDays } from '../domain/calendar.ts'
import { standing } from '../domain/by-id.ts'
import { budgetFigures } from '../domain/budget-figures.ts'
import type { ChangeRequest } from '../domain/change-request.ts'
import { addedBy, approvedRequests, daysOf, requestState, sumOf } from '../domain/change-requests.ts'
import type { Day } from '../domain/day.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { scheduleWith } from '../domain/schedule/project-schedule.ts'
import { reserveAsked } from './checks/manager-checks.ts'

/** Where a figure comes from: set by hand, taken from the reserve that is set, taken from what the complexity asks for; none: not known. */
export type FigureSource = 'set' | 'reserve' | 'asked' | 'none'
/** Money in the project's currency (null: not known), working days, and where both come from. */
export type MoneyAndDays = { money: number | null; days: number; moneyBy: FigureSource; daysBy: FigureSource }

/** The reserve that is set, else the one that the complexity asks for, shown as such. METHOD 4.2. */
export function reserveOf(project: Project, today: Day): MoneyAndDays {
  const { money, days } = project.organisation.reserve
  const asked = money === null || days === null ? reserveAsked(project, today) : null
  const askedMoney = asked?.money ?? null
  return {
    money: money ?? askedMoney, moneyBy: money !== null ? 'reserve' : askedMoney === null ? 'none' : 'asked',
    days: days ?? asked?.days ?? 0, daysBy: days !== null ? 'reserve' : 'asked',
  }
}

/** How far approved changes may go in sum: as set, by default the reserve. METHOD 9. */
export function toleranceOf(project: Project, today: Day): MoneyAndDays {
  const { money, days } = project.budget.tolerance
  const reserve = reserveOf(project, today)
  return {
    money: money ?? reserve.money, moneyBy: money !== null ? 'set' : reserve.moneyBy,
    days: days ?? reserve.days, daysBy: days !== null ? 'set' : reserve.daysBy,
  }
}

/** Up to which the project manager decides. `oneMoney`, `sumMoney` null: no budget or no reserve is known, so whatever costs goes up. */
export type Limits = { oneMoney: number | null; oneDays: number; sumMoney: number | null; sumDays: number }

/** METHOD 9: by default 1 % of the budget and 3 working days for one request, in sum half the reserve. */
export function limitsOf(project: Project, today: Day): Limits {
  const { share, days, reserveShare } = project.budget.limits
  const { budget } = project.brief
  const reserve = reserveOf(project, today)
  const part = (of: number | null, percent: number): number | null => (of === null ? null : (of * percent) / 100)
  return { oneMoney: part(budget, share), oneDays: days, sumMoney: budget === null ? null : part(reserve.money, reserveShare), sumDays: (reserve.days * reserveShare) / 100 }
}

/** Sums of approved changes; `waiting`: of those handed in and not decided. */
export type RunningTotal = {
  approved: number; cost: number; days: number
  waiting: { count: number; cost: number; days: number }
  budget: number | null
  limits: Limits
  reserve: MoneyAndDays
  tolerance: MoneyAndDays
  /** Shares of the tolerance, 1 all of it; null where there is nothing to measure with: no tolerance, or 0 with nothing used. Infinity: more than a tolerance of 0. */
  costShare: number | null
  daysShare: number | null
  /** More than the tolerance, in money, in days or in what is not known at all. */
  over: { cost: boolean; days: boolean }
  /** What is left of the reserve: after approved changes and what lines of the budget will cost more than planned. */
  reserveLeft: { money: number | null; days: number; overrun: number }
}

/** What approved changes come to, beside budget, reserve and tolerance. */
export const runningTotal = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): RunningTotal => {
  const approved = approvedRequests(project)
  const submitted = standing(project.changeRequests).filter((request) => requestState(request) === 'submitted')
  const { cost, days } = sumsOf(approved)
  const [reserve, tolerance] = [reserveOf(project, today), toleranceOf(project, today)]
  const overrun = Math.max(0, budgetFigures(project).total.difference)
  return {
    approved: approved.length, cost, days, waiting: { count: submitted.length, ...sumsOf(submitted) },
    budget: project.brief.budget, limits: limitsOf(project, today), reserve, tolerance,
    costShare: shareOf(cost, tolerance.money), daysShare: shareOf(days, tolerance.days),
    over: { cost: tolerance.money === null ? cost > 0 : isOver(cost, tolerance.money), days: isOver(days, tolerance.days) },
    reserveLeft: { money: reserve.money === null ? null : reserve.money - cost - overrun, days: reserve.days - days, overrun },
  }
})

const sumsOf = (requests: readonly ChangeRequest[]): { cost: number; days: number } =>
  ({ cost: sumOf(requests.map(({ effect }) => effect.cost)), days: sumOf(requests.map(({ effect }) => daysOf(effect))) })

/** A share of a tolerance of 0 is nothing as long as nothing is used. */
const shareOf = (used: number, of: number | null): number | null => (of === null ? null : of > 0 ? used / of : used > 0 ? Infinity : null)

/** What lies closer to a limit than money is counted is at it, although 0.1 + 0.2 > 0.3 in binary. */
const isOver = (amount: number, limit: number): boolean => amount > limit + Math.abs(limit) * 1e-12

export type DecidedBy = 'project-manager' | 'committee'
/** Why one decides and not the other: figures in the currency and in working days; sums with this request. */
export type WhoReason =
  | { code: 'no-budget'; cost: number }
  | { code: 'cost-above' | 'cost-within' | 'sum-cost-above' | 'sum-cost-within'; amount: number; limit: number }
  | { code: 'days-above' | 'days-within' | 'sum-days-above' | 'sum-days-within'; amount: number; limit: number }

/**
 * Who decides on a request: the project manager within all four limits, else the committee. METHOD 9. The sums are those of the other
 * approved requests with this one. The reasons: what is above, else what is within.
 */
export function whoDecides(project: Project, request: ChangeRequest, today: Day): { by: DecidedBy; reasons: WhoReason[] } {
  const { cost } = request.effect
  const days = daysOf(request.effect)
  const limits = limitsOf(project, today)
  const others = sumsOf(approvedRequests(project).filter(({ id }) => id !== request.id))
  const [sumCost, sumDays] = [sumOf([others.cost, cost]), sumOf([others.days, days])]
  const reasons: WhoReason[] = []
  if (cost > 0) {
    if (limits.oneMoney === null) reasons.push({ code: 'no-budget', cost })
    else reasons.push({ code: isOver(cost, limits.oneMoney) ? 'cost-above' : 'cost-within', amount: cost, limit: limits.oneMoney })
    if (limits.oneMoney !== null && limits.sumMoney !== null) reasons.push({ code: isOver(sumCost, limits.sumMoney) ? 'sum-cost-above' : 'sum-cost-within', amount: sumCost, limit: limits.sumMoney })
  }
  if (days > 0 || cost === 0) reasons.push({ code: isOver(days, limits.oneDays) ? 'days-above' : 'days-within', amount: days, limit: limits.oneDays })
  if (days > 0) reasons.push({ code: isOver(sumDays, limits.sumDays) ? 'sum-days-above' : 'sum-days-within', amount: sumDays, limit: limits.sumDays })
  const above = reasons.filter(({ code }) => !code.endsWith('-within'))
  return above.length > 0 ? { by: 'committee', reasons: above } : { by: 'project-manager', reasons }
}

/** A gate's date without and with a request; `slip` in working days. */
export type GateEffect = { phase: PhaseId; before: Day; after: Day; slip: number; decided: boolean }
export type WhatIf = { gates: GateEffect[]; finish: { before: Day; after: Day; slip: number } }

/** What a request does to the plan: its dates without the request and with it, all other approved ones as they are. */
export const whatIf = remember((project: Project, request: ChangeRequest, today: Day) => [project, request, today], (project: Project, request: ChangeRequest, today: Day): WhatIf => {
  const others = approvedRequests(project).filter(({ id }) => id !== request.id)
  const before = scheduleWith(project, today, addedBy(others))
  const after = scheduleWith(project, today, addedBy([...others, request]))
  const slip = (from: Day, to: Day): number => slipInWorkingDays(project.calendar, from, to)
  return {
    gates: phaseIds.map((phase) => {
      const [was, will] = [before.gates[phase], after.gates[phase]]
      return { phase, before: was.date, after: will.date, slip: slip(was.date, will.date), decided: was.decided }
    }),
    finish: { before: before.finish, after: after.finish, slip: slip(before.finish, after.finish) },
  }
})

/** Requests that wait for a decision, each with who decides. */
export const waitingRequests = (project: Project, today: Day): { request: ChangeRequest; by: DecidedBy }[] =>
  standing(project.changeRequests).filter((request) => requestState(request) === 'submitted').map((request) => ({ request, by: whoDecides(project, request, today).by }))
