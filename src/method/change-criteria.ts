import { approvedRequests, daysOf } from '../domain/change-requests.ts'
import type { Day } from '../domain/day.ts'
import type { PhaseId } from '../domain/ids.ts'
import type { Criterion, Project } from '../domain/project.ts'
import { runningTotal } from './change-control.ts'
import { type Assessed, type Missing, rateAtMost } from './rating.ts'

const MOST_NAMED = 3

/**
 * The sums of approved changes against budget and time tolerance, the worse of both, in per cent of the tolerance. METHOD 1, "At most m":
 * the mark is all of it. Nothing approved is all well; what costs where no tolerance is known is not.
 */
export function changesInTolerance(project: Project, _phase: PhaseId, today: Day, { mark }: Criterion): Assessed {
  const total = runningTotal(project, today)
  const { currency } = project
  const unknown = total.tolerance.money === null && total.cost > 0
  const worst = Math.max(total.costShare ?? 0, total.daysShare ?? 0)
  const rating = unknown ? 0 : rateAtMost(worst, (mark ?? 100) / 100)
  if (unknown) return { rating, have: null, of: null, missing: [{ code: 'no-tolerance', sum: total.cost, currency, place: { page: 'change-requests', anchor: 'limits' } }, ...largest(project)] }
  const place = { page: 'change-requests', anchor: 'total' } as const
  const over: Missing[] = [
    ...(total.over.cost ? [{ code: 'changes-over' as const, what: 'cost' as const, sum: total.cost, tolerance: total.tolerance.money ?? 0, currency, place }] : []),
    ...(total.over.days ? [{ code: 'changes-over' as const, what: 'days' as const, sum: total.days, tolerance: total.tolerance.days, currency, place }] : []),
  ]
  return { rating, have: Number.isFinite(worst) ? 100 * worst : null, of: Number.isFinite(worst) ? 100 : null, missing: rating >= 3 ? [] : [...over, ...largest(project)] }
}

/** The approved requests that weigh most: by cost, then by days. */
const largest = (project: Project): Missing[] => approvedRequests(project)
  .toSorted((a, b) => b.effect.cost - a.effect.cost || daysOf(b.effect) - daysOf(a.effect)).slice(0, MOST_NAMED)
  .map(({ id, title, effect }) => ({ code: 'change-large', title, cost: effect.cost, days: daysOf(effect), currency: project.currency, place: { page: 'change-requests', anchor: id } }))
