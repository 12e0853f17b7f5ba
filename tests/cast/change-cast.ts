import type { ChangeRequest, ChangeRuling } from '../../src/domain/change-request.ts'
import { daysOf, requestFacts, requestHash } from '../../src/domain/change-requests.ts'
import type { Day } from '../../src/domain/day.ts'
import { stamp } from './cast.ts'

/** A request of the cast that costs and takes so much: a draft. `tasks`: the working days that each becomes longer by. */
export function wish(n: number, cost = 0, tasks: Record<string, number> = {}, more: Partial<ChangeRequest> = {}): ChangeRequest {
  return {
    ...stamp, id: `change-request-${n}`, title: `Wish ${n}`, description: 'One more list', reason: 'Clerks ask for it', requestedBy: 'Sales', phase: 'development', scope: 'added', issue: null, options: [],
    effect: { cost, kind: 'software', tasks: Object.entries(tasks).map(([id, days]) => ({ id, days })), goals: [], goalsText: '', requirements: '', risk: '' },
    submitted: null, rulings: [], withdrawn: null, ...more,
  }
}

/** The same, handed in. */
export const submitted = (request: ChangeRequest, on = '2026-06-10'): ChangeRequest => ({ ...request, submitted: { ...stamp, on: on as Day, rulings: request.rulings.length } })

/** The same with a ruling on what it says now. */
export function ruled(request: ChangeRequest, kind: ChangeRuling['kind'] = 'approved'): ChangeRequest {
  const ruling: ChangeRuling = {
    ...stamp, id: `ruling-${request.rulings.length + 1}`, on: '2026-06-10' as Day, kind, decidedBy: 'project-manager', reason: 'Worth it', vote: null,
    hash: requestHash(request), facts: requestFacts(request), cost: request.effect.cost, days: daysOf(request.effect),
  }
  return { ...request, rulings: [...request.rulings, ruling] }
}
