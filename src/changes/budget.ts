import { z } from 'zod'
import { nextId, standingById } from '../domain/by-id.ts'
import { costsMissing } from '../domain/budget-figures.ts'
import { duesOf } from '../domain/business-case-figures.ts'
import type { CostLine } from '../domain/business-case.ts'
import { Budget, BudgetLine } from '../domain/change-request.ts'
import type { Day } from '../domain/day.ts'
import { phaseIds, type RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { scheduleOf } from '../domain/schedule/project-schedule.ts'
import { change, type Facts } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'

/** Who keeps the money of the project: who runs it, and who answers for it. No consultant, as in the business case. */
const keepers = ['project-manager', 'committee-chair'] as const satisfies RoleId[]

const MOST_LINES = 1_000
const { kind, phase, title, planned, committed, actual, forecast, source, changeRequest } = BudgetLine.shape
const LineFields = z.strictObject({ kind, phase, title, planned, committed, actual, forecast, source, changeRequest })

export const addBudgetLine = change({
  name: 'add-budget-line',
  input: LineFields.extend({
    phase: phase.default(null), planned: planned.default(0), committed: committed.default(0), actual: actual.default(0), forecast: forecast.default(null),
    source: source.default(''), changeRequest: changeRequest.default(null),
  }),
  may: keepers,
  make(project, given) {
    const base = baseOf(project)
    refuseFull(base, 1, given.title)
    const id = nextId(base.budget.lines, 'budget-line')
    project.budget.lines.push(following(base, { id, ...given, cost: null, withdrawn: null }))
    return { budgetLine: id }
  },
})

export const editBudgetLine = change({
  name: 'edit-budget-line',
  input: LineFields.partial().extend({ budgetLine: BudgetLine.shape.id }),
  may: keepers,
  make(project, { budgetLine: id, ...given }) {
    const line = findStanding(project.budget.lines, id, 'budget-line')
    assignGiven(line, given)
    Object.assign(line, following(baseOf(project), { ...line }))
  },
})

export const withdrawBudgetLine = change({
  name: 'withdraw-budget-line',
  input: z.strictObject({ budgetLine: BudgetLine.shape.id }),
  may: keepers,
  make(project, { budgetLine: id }, { stamp }) {
    findStanding(project.budget.lines, id, 'budget-line').withdrawn = stamp
  },
})

/** A line for each cost of the business case that has none yet: what falls due of it until the end of the plan, in the phase in which it begins. */
export const copyCosts = change({
  name: 'copy-costs',
  input: z.strictObject({}),
  may: keepers,
  make(project, _given, { today }) {
    const base = baseOf(project)
    const costs = costsMissing(base)
    refuseFull(base, costs.length, 'business-case')
    let last = nextId(base.budget.lines, 'budget-line')
    for (const cost of costs) {
      project.budget.lines.push({
        id: last, kind: cost.kind, phase: phaseAt(base, cost.from, today), title: cost.title, planned: dueInPlan(base, cost, today), committed: 0, actual: 0, forecast: null,
        source: cost.source, cost: cost.id, changeRequest: null, withdrawn: null,
      })
      last = nextId([{ id: last }], 'budget-line')
    }
    return { lines: costs.length }
  },
})

/** What a cost comes to until the plan ends, at least once: the years of operation after that are the business case's. */
function dueInPlan(project: Project, cost: CostLine, today: Day): number {
  const { finish } = scheduleOf(project, today)
  const from = cost.from < project.start ? cost.from : project.start
  return cost.amount * Math.max(1, duesOf(cost, from, finish).length)
}

/** The phase whose gate is the first not before a day; what comes later belongs to none. */
function phaseAt(project: Project, day: Day, today: Day): BudgetLine['phase'] {
  const { gates } = scheduleOf(project, today)
  return phaseIds.find((id) => day <= gates[id].date) ?? null
}

/** What follows a change request has nothing planned beside what was decided on it. Throws `thing-unknown`. */
function following(base: Project, line: BudgetLine): BudgetLine {
  if (line.changeRequest === null) return line
  standingById(base.changeRequests, line.changeRequest, 'change-request')
  return { ...line, planned: 0 }
}

function refuseFull({ budget }: Project, more: number, detail: string): void {
  if (budget.lines.length + more > MOST_LINES) throw new Problem('invariant-broken', { rule: 'budget-lines-at-most-1000', detail })
}

/** Up to which the project manager decides, and how far changes may go in sum. Once there is a committee, that is its word. */
export const setBudgetLimits = change({
  name: 'set-budget-limits',
  input: z.strictObject({ limits: Budget.shape.limits.partial(), tolerance: Budget.shape.tolerance.partial() }).partial(),
  may: keepers,
  rule: 'limits-of-committee',
  make(project, { limits, tolerance }, facts) {
    if (!mayLimit(project, facts.roles)) throw new Problem('not-allowed', { change: 'set-budget-limits', role: facts.role, may: ['committee-chair'] })
    if (limits) assignGiven(project.budget.limits, limits)
    if (tolerance) assignGiven(project.budget.tolerance, tolerance)
  },
})

/** Whether somebody may set the limits: the chair, and the project manager as long as no committee is formed. */
export const mayLimit = ({ organisation }: Pick<Project, 'organisation'>, roles: Facts['roles']): boolean =>
  organisation.formed === null ? roles.length > 0 : roles.some((role) => role === 'operator' || role === 'committee-chair')
