import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { bareBudget, type ChangeRequest } from '../../src/domain/change-request.ts'
import { phaseOf, type Project } from '../../src/domain/project.ts'
import { limitsOf, reserveOf, runningTotal, toleranceOf, waitingRequests, whatIf, whoDecides } from '../../src/method/change-control.ts'
import { committeeQueue } from '../../src/method/committee-queue.ts'
import { evaluateCheckpoint } from '../../src/method/evaluation.ts'
import { healthOf } from '../../src/method/health.ts'
import { nextSteps } from '../../src/method/next-steps.ts'
import { rateAtMost } from '../../src/method/rating.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { ruled, submitted, wish } from '../cast/change-cast.ts'

/** The cast's budget is 1,200,000; a reserve of 100,000 and 20 days. */
const bare = castProject()
const kept = (changeRequests: ChangeRequest[] = [], more: Partial<Project> = {}): Project =>
  ({ ...bare, organisation: { ...bare.organisation, reserve: { money: 100_000, days: 20 } }, changeRequests, ...more })
const task = 'task-22'
const decides = (request: ChangeRequest, others: ChangeRequest[] = [], more: Partial<Project> = {}) => whoDecides(kept([...others, request], more), request, today)

describe('Limits, reserve and tolerance', () => {
  it('are 1 % of the budget and 3 working days for one request, in sum half the reserve, and the reserve as tolerance', () => {
    expect(limitsOf(kept(), today)).toEqual({ oneMoney: 12_000, oneDays: 3, sumMoney: 50_000, sumDays: 10 })
    expect(toleranceOf(kept(), today)).toEqual({ money: 100_000, days: 20, moneyBy: 'reserve', daysBy: 'reserve' })
    expect(toleranceOf(kept([], { budget: { ...bareBudget, tolerance: { money: 7, days: 0 } } }), today)).toEqual({ money: 7, days: 0, moneyBy: 'set', daysBy: 'set' })
  })

  it('take the reserve that the complexity asks for where none is set, and say so', () => {
    const reserve = reserveOf(castProject(), today)
    expect(reserve).toMatchObject({ money: 180_000, moneyBy: 'asked', daysBy: 'asked' })
    expect(reserve.days).toBeGreaterThan(0)
    const poor = castProject({ brief: { ...castProject().brief, budget: null } })
    expect(reserveOf(poor, today)).toMatchObject({ money: null, moneyBy: 'none' })
    expect(limitsOf(poor, today)).toMatchObject({ oneMoney: null, sumMoney: null, oneDays: 3 })
  })
})

describe('Who decides', () => {
  it('is the project manager at exactly the limit of one request, and the committee beyond', () => {
    expect(decides(wish(1, 12_000, { [task]: 3 })).by).toBe('project-manager')
    expect(decides(wish(1, 12_000.01))).toEqual({ by: 'committee', reasons: [{ code: 'cost-above', amount: 12_000.01, limit: 12_000 }] })
    expect(decides(wish(1, 0, { [task]: 2, 'task-23': 1.5 }))).toEqual({ by: 'committee', reasons: [{ code: 'days-above', amount: 3.5, limit: 3 }] })
  })

  it('is the project manager at exactly half the reserve in sum, and the committee beyond', () => {
    const others = [1, 2, 3, 4].map((n) => ruled(submitted(wish(n, 10_000, { [task]: 2 }))))
    expect(decides(wish(9, 10_000, { [task]: 2 }), others).by).toBe('project-manager')
    expect(decides(wish(9, 10_001), others).reasons).toEqual([{ code: 'sum-cost-above', amount: 50_001, limit: 50_000 }])
    expect(decides(wish(9, 0, { [task]: 2.5 }), others).reasons).toEqual([{ code: 'sum-days-above', amount: 10.5, limit: 10 }])
  })

  it('does not mistake the noise of arithmetic for more', () => {
    const project = kept([], { brief: { ...castProject().brief, budget: 30 }, organisation: { ...castProject().organisation, reserve: { money: 0.6, days: 20 } } })
    const others = [ruled(submitted(wish(1, 0.1)))]
    expect(whoDecides({ ...project, changeRequests: others }, wish(2, 0.2), today).by).toBe('project-manager')
  })

  it('is the committee for whatever costs where no budget is known, and the project manager for what only takes time', () => {
    const poor = { brief: { ...castProject().brief, budget: null } }
    expect(decides(wish(1, 1), [], poor)).toEqual({ by: 'committee', reasons: [{ code: 'no-budget', cost: 1 }] })
    expect(decides(wish(1, 0, { [task]: 3 }), [], poor).by).toBe('project-manager')
    expect(decides(wish(1), [], poor).by).toBe('project-manager')
  })

  it('does not count the request itself twice when it is decided anew', () => {
    const own = ruled(submitted(wish(1, 12_000)))
    expect(whoDecides(kept([own]), own, today).reasons).toContainEqual({ code: 'sum-cost-within', amount: 12_000, limit: 50_000 })
  })
})

describe('The running total', () => {
  it('never falls when more is approved, and never counts what is void', () => {
    fc.assert(fc.property(fc.array(fc.record({ cost: fc.integer({ min: 0, max: 1e6 }), days: fc.integer({ min: 0, max: 20 }), void: fc.boolean() }), { maxLength: 12 }), (wishes) => {
      const requests = wishes.map(({ cost, days, void: gone }, i) => {
        const approved = ruled(submitted(wish(i + 1, cost, days > 0 ? { [task]: days } : {})))
        return gone ? { ...approved, reason: 'altered' } : approved
      })
      let before = { cost: 0, days: 0 }
      for (let n = 0; n <= requests.length; n += 1) {
        const now = runningTotal(kept(requests.slice(0, n)), today)
        expect(now.cost).toBeGreaterThanOrEqual(before.cost)
        expect(now.days).toBeGreaterThanOrEqual(before.days)
        before = now
      }
      const counted = wishes.filter((each) => !each.void)
      expect(before).toMatchObject({ approved: counted.length, cost: counted.reduce((sum, { cost }) => sum + cost, 0), days: counted.reduce((sum, { days }) => sum + days, 0) })
    }), { numRuns: 40 })
  })

  it('says what waits, what is left of the reserve, and what is over', () => {
    const total = runningTotal(kept([ruled(submitted(wish(1, 110_000, { [task]: 5 }))), submitted(wish(2, 3_000, { [task]: 1 }))]), today)
    expect(total).toMatchObject({ approved: 1, waiting: { count: 1, cost: 3_000, days: 1 }, over: { cost: true, days: false }, reserveLeft: { money: -10_000, days: 15, overrun: 0 }, costShare: 1.1, daysShare: 0.25 })
  })
})

describe('What a request does to the plan', () => {
  it('moves the gates of its phase and of all later ones, not those before', () => {
    const project = castAtWork()
    const { gates, finish } = whatIf(project, wish(1, 0, { [project.tasks.find(({ key }) => key === 'configure-and-build')?.id ?? '']: 10 }), today)
    expect(gates.map(({ slip }) => slip)).toEqual([0, 0, 10, 10, 10, 10])
    expect(finish.slip).toBe(10)
  })

  it('compares with the plan without it also when it is approved already', () => {
    const id = castProject().tasks.find(({ key }) => key === 'configure-and-build')?.id ?? ''
    const approved = ruled(submitted(wish(1, 0, { [id]: 4 })))
    expect(whatIf(kept([approved]), approved, today).finish.slip).toBe(4)
  })
})

describe('The criterion of the development phase', () => {
  const rated = (changeRequests: ChangeRequest[], more: Partial<Project> = {}) => {
    const row = evaluateCheckpoint(kept(changeRequests, more), 'development', today).rows.find(({ id }) => id === 'changes-in-tolerance')
    return { rating: row?.rating, missing: row?.missing.map(({ code }) => code) }
  }

  it('rates the worse share of the tolerance: all well up to a half, met up to the whole', () => {
    expect(rated([])).toEqual({ rating: 4, missing: [] })
    const costs = [50_000, 50_001, 100_000, 100_001, 200_000, 500_000, 500_001]
    expect(costs.map((cost) => rated([ruled(submitted(wish(1, cost)))]).rating)).toEqual([4, 3, 3, 2, 2, 1, 0])
    expect(rated([ruled(submitted(wish(1, 0, { [task]: 21 })))]).rating).toBe(2)
    expect(rated([submitted(wish(1, 900_000))]).rating).toBe(4)
  })

  it('names the sums and the largest requests', () => {
    expect(rated([wish(1, 90_000, { [task]: 30 }), wish(2, 30_000)].map((each) => ruled(submitted(each)))).missing).toEqual(['changes-over', 'changes-over', 'change-large', 'change-large'])
  })

  it('is 0 for any cost with a tolerance of nothing, or with none that is known', () => {
    const none = { budget: { ...bareBudget, tolerance: { money: 0, days: 0 } } }
    expect(rated([ruled(submitted(wish(1, 1)))], none).rating).toBe(0)
    expect(rated([], none).rating).toBe(4)
    const unknown = { brief: { ...castProject().brief, budget: null }, organisation: castProject().organisation }
    expect(rated([ruled(submitted(wish(1, 1)))], unknown)).toEqual({ rating: 0, missing: ['no-tolerance', 'change-large'] })
  })

  it('follows the rule "at most m"', () => {
    expect([0, 0.5, 0.51, 1, 1.01, 2, 2.01, 5, 5.01, Infinity].map((x) => rateAtMost(x, 1))).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0, 0])
  })

  it('is nothing that people rate', () => {
    expect(phaseOf(kept(), 'development').criteria.find(({ id }) => id === 'changes-in-tolerance')?.rating).toBeNull()
  })
})

describe('What waits', () => {
  const large = submitted(wish(1, 90_000))
  const small = submitted(wish(2, 500))
  const formed = { ...kept([large, small]).organisation, formed: { ...stamp, on: today } }

  it('is the committee’s above the limits and the project manager’s within them', () => {
    const project = kept([large, small, wish(3, 90_000)])
    expect(waitingRequests(project, today).map(({ request, by }) => [request.id, by])).toEqual([['change-request-1', 'committee'], ['change-request-2', 'project-manager']])
    expect(committeeQueue(project, today).filter(({ kind }) => kind === 'change-request')).toMatchObject([{ key: 'change-request:change-request-1', request: 'change-request-1', since: '2026-06-10' }])
  })

  it('stands among the next steps, each for who decides', () => {
    const steps = (project: Project) => nextSteps(project, today).flatMap((step) => (step.kind === 'change-request' ? [[step.request, step.by, step.way]] : []))
    expect(steps(kept([large, small]))).toEqual([['change-request-1', 'committee', 'decide'], ['change-request-2', 'project-manager', 'decide']])
    expect(steps(kept([large, small], { organisation: formed }))[0]).toEqual(['change-request-1', 'committee', 'put-to-vote'])
  })

  it('waits as a matter once it was brought in as one', () => {
    const matter = { ...stamp, id: 'matter-1', kind: 'change-request' as const, title: 'Wish 1', text: '', dueOn: null, supplierConcerned: true, changeRequest: 'change-request-1', settled: null, withdrawn: null }
    expect(committeeQueue(kept([large], { matters: [matter] }), today).map(({ kind }) => kind)).toEqual(['matter'])
    const dated = kept([large], { matters: [{ ...matter, dueOn: '2026-07-01' as Day }] })
    expect(nextSteps(dated, today).filter(({ kind }) => kind === 'change-request')).toMatchObject([{ on: '2026-07-01', who: { group: 'steering-committee' }, since: '2026-06-10' }])
  })

  it('is the committee’s first of all, whatever it is, by the day that its queue names', () => {
    const funds = { ...stamp, id: 'matter-1', kind: 'funds' as const, title: 'Two more servers', text: '', dueOn: '2026-07-01' as Day, supplierConcerned: false, settled: null, withdrawn: null }
    const [first] = nextSteps(kept([small], { matters: [funds] }), today)
    expect(first).toMatchObject({ kind: 'queued', on: '2026-07-01', who: { group: 'steering-committee' }, place: { page: 'committee', anchor: 'matter-1' } })
  })

  it('tells a project that is over its tolerance', () => {
    expect(healthOf(kept([ruled(submitted(wish(1, 100_001)))]), today).kind).toBe('over-tolerance')
    expect(healthOf(kept([ruled(submitted(wish(1, 100_000)))]), today).kind).not.toBe('over-tolerance')
  })
})
