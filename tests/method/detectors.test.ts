import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Goal } from '../../src/domain/goal.ts'
import type { Issue } from '../../src/domain/issue.ts'
import type { Phase, Project } from '../../src/domain/project.ts'
import { RiskKey } from '../../src/domain/risk.ts'
import { detect } from '../../src/method/detectors.ts'
import { locales } from '../../src/locales/locales.ts'
import { signSaid } from '../../src/locales/sign-said.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { goalOf, measured } from '../cast/goals.ts'
import { madeIssue } from '../cast/issues.ts'
import { castProcess, exactly, madeStep } from '../cast/processes.ts'

const codes = (project: Project, key: RiskKey, day: Day = today) => detect(project, day)[key].signs.map(({ code, level }) => `${code} ${level}`)
const stateOf = (project: Project, key: RiskKey, day: Day = today) => detect(project, day)[key].state
const started = { ...stamp, on: '2026-05-20' as Day }
const phased = (project: Project, ids: readonly string[], more: (phase: Phase) => Partial<Phase> = () => ({})): Project =>
  ({ ...project, phases: project.phases.map((phase) => (ids.includes(phase.id) ? { ...phase, started, ...more(phase) } : phase)) })
const withGoals = (...goals: Goal[]) => castAtWork({ goals })
const heard = (given: object) => (phase: Phase): Partial<Phase> => (phase.id === 'requirements' ? { criteria: phase.criteria.map((each) => (each.id === 'customers-heard' ? { ...each, ...given } : each)) } : {})
const rated = (value: 0 | 1 | 2 | 3 | 4, evidence = '') => ({ rating: { ...stamp, value, evidence, link: '' } })
const asIs = [madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'entry', ['step-3'], { work: exactly(10) }), madeStep('step-3', 'end', [])]
const otherTool = asIs.map((step) => (step.id === 'step-2' ? { ...step, system: 'crm' as const, work: exactly(5) } : step))

describe('The detectors of risks', () => {
  it('watch each of the fifteen, in each state that there is, and name a place to mend for whatever they see', () => {
    const found = Object.values(detect(castAtWork(), today))
    expect(Object.keys(detect(castAtWork(), today))).toEqual(RiskKey.options)
    expect(found.flatMap(({ signs }) => signs).every(({ place }) => place.page !== undefined)).toBe(true)
    for (const { state, signs } of found) expect(signs.length > 0).toBe(state === 'warns' || state === 'fails')
  })

  it('1: ask that the brief says why and how', () => {
    const { brief } = castProject()
    expect(stateOf(castProject(), 'no-strategic-plan')).toBe('ok')
    expect(codes(castAtWork({ brief: { ...brief, how: '' } }), 'no-strategic-plan')).toEqual(['how-unwritten warns'])
    expect(codes(castAtWork({ brief: { ...brief, why: '', how: '' } }), 'no-strategic-plan')).toEqual(['why-unwritten fails', 'how-unwritten fails'])
    const weak = phased(castAtWork(), ['planning'], (phase) => ({ criteria: phase.criteria.map((each) => (each.id === 'strategy-chosen' ? { ...each, ...rated(1) } : each)) }))
    expect(codes(weak, 'no-strategic-plan')).toEqual(['strategy-weak fails'])
  })

  it('2: warn of a goal without strategy, fail where half of them name none', () => {
    const named = (n: number) => goalOf({ id: `goal-${n}`, strategy: 'Keep key accounts' })
    expect(stateOf(withGoals(), 'not-aligned-with-business-strategy')).toBe('unwatched')
    expect(stateOf(withGoals(named(1)), 'not-aligned-with-business-strategy')).toBe('ok')
    expect(stateOf(withGoals(named(1), named(2), goalOf({ id: 'goal-3', strategy: '' })), 'not-aligned-with-business-strategy')).toBe('warns')
    expect(stateOf(withGoals(named(1), goalOf({ id: 'goal-2', strategy: '' })), 'not-aligned-with-business-strategy')).toBe('fails')
  })

  it('3: fail where a supplier is named before any problem is diagnosed', () => {
    expect(codes(castAtWork(), 'tool-copied-from-others')).toEqual(['supplier-before-needs fails'])
    expect(stateOf(castAtWork({ brief: { ...castProject().brief, supplier: '' } }), 'tool-copied-from-others')).toBe('unwatched')
  })

  it('4 and 9: ask for a goal about customers, and that it is followed', () => {
    expect(codes(withGoals(goalOf({ family: 'revenue-growth' })), 'customer-experience-ignored')).toEqual(['no-service-goal warns'])
    expect(stateOf(withGoals(goalOf({ family: 'service' })), 'customer-experience-ignored')).toBe('ok')
    expect(stateOf(castAtWork({ goals: [goalOf({})], outcomesLeftOut: [{ ...stamp, id: 'customer-satisfaction', reason: 'Later' }] }), 'having-customers-mistaken-for-customer-culture')).toBe('warns')
  })

  it('5: say nothing before the requirements, and want proof of what is rated as met', () => {
    const at = (given: object) => phased(castAtWork(), ['planning', 'requirements'], heard(given))
    expect(stateOf(castAtWork(), 'customers-not-involved')).toBe('unwatched')
    expect(codes(at(rated(3)), 'customers-not-involved')).toEqual(['customers-unproven warns'])
    expect(stateOf(at(rated(3, 'Forty interviews')), 'customers-not-involved')).toBe('ok')
    expect(codes(at(rated(1)), 'customers-not-involved')).toEqual(['customers-unheard warns'])
    expect(codes(at({ notApplicable: { ...stamp, reason: 'None' } }), 'customers-not-involved')).toEqual(['customers-left-out fails'])
  })

  it('6: fail where only IT people work, and where building begins before processes are evaluated', () => {
    const project = castProject()
    const it = { ...castAtWork(), team: project.team.map((person) => ({ ...person, position: 'it-director' as const, skills: ['it'] })) }
    expect(codes(it, 'treated-as-it-project')).toEqual(['only-it fails'])
    expect(codes(phased(castAtWork({ processes: [castProcess(asIs)] }), ['development']), 'treated-as-it-project')).toContain('platform-first fails')
  })

  it('7: warn without goals, fail once they should be there, and miss measurements of must goals', () => {
    expect(codes(withGoals(), 'no-goals-set', '2026-05-19' as Day)).toEqual(['no-goal warns'])
    const due = castAtWork({ goals: [] })
    expect(codes({ ...due, tasks: due.tasks.map((task) => (task.key === 'set-goals' ? { ...task, done: 100 } : task)) }, 'no-goals-set')).toEqual(['no-goal fails'])
    expect(stateOf(castProject(), 'no-goals-set')).toBe('ok')
    const silent = goalOf({ priority: 'must', rhythm: { unit: 'week', every: 1 }, baselineOn: '2026-05-01' as Day })
    expect(codes(withGoals(silent), 'no-goals-set')).toContain('goals-unmeasured fails')
  })

  it('8: want dated reviews and goals that go on after go-live', () => {
    const { benefits } = castProject()
    expect(codes(castAtWork({ benefits: { ...benefits, months: [] } }), 'one-off-effort')).toContain('no-review-planned warns')
    expect(codes(withGoals(goalOf({ dueOn: '2026-07-01' as Day, rhythm: null })), 'one-off-effort')).toEqual(['goals-end-at-go-live warns', 'no-rhythm warns'])
  })

  it('10 and 15: look for trained executives, timely courses and settled issues of users', () => {
    expect(codes(castAtWork(), 'middle-managers-and-staff-not-won')).toContain('executives-untrained warns')
    const issue = (n: number): Issue => madeIssue(n, { kind: 'training', status: 'triaged', dueOn: '2026-06-01' as Day })
    expect(codes(castAtWork({ issues: [issue(1)] }), 'staff-resistance')).toContain('issues-of-users-overdue warns')
    expect(codes(castAtWork({ issues: [1, 2, 3, 4, 5].map(issue) }), 'staff-resistance')).toContain('issues-of-users-overdue fails')
  })

  it('11: see a to-be that changes nothing but the tool, or nothing at all', () => {
    const of = (...toBe: typeof asIs) => castAtWork({ processes: [castProcess(asIs, [toBe])] })
    expect(codes(of(...otherTool), 'crm-bent-to-old-processes')).toContain('only-tool fails')
    expect(codes(of(...asIs), 'crm-bent-to-old-processes')).toContain('only-tool fails')
    expect(codes(of(...otherTool.map((step) => ({ ...step, contact: 'customer-acts' as const }))), 'crm-bent-to-old-processes')).not.toContain('only-tool fails')
    expect(stateOf(castAtWork(), 'crm-bent-to-old-processes')).toBe('unwatched')
  })

  it('12: see decisions that wait and a brief that is in no hurry', () => {
    const matter = (on: string) => ({ ...stamp, at: `${on}T02:00:00.000Z`, id: 'matter-1', kind: 'funds' as const, title: 'Money', text: '', dueOn: null, supplierConcerned: false, settled: null, withdrawn: null })
    const waits = (on: string) => codes(castAtWork({ matters: [matter(on)] }), 'not-seen-as-urgent')
    expect(waits('2026-06-08')).not.toContain('decisions-wait warns')
    expect(waits('2026-06-01')).toContain('decisions-wait warns')
    expect(waits('2026-05-20')).toContain('decisions-wait fails')
    expect(codes(castAtWork({ brief: { ...castProject().brief, urgency: 2 } }), 'not-seen-as-urgent')).toContain('urgency-low warns')
  })

  it('13 and 14: see goals behind, gaps of expectation, a missing manager and a budget that does not hold', () => {
    const behind = goalOf({ baselineOn: '2026-01-01' as Day, dueOn: '2026-06-30' as Day })
    const off = castAtWork({ goals: [behind], measurements: { 'goal-1': [measured(1, '2026-06-09' as Day, behind.baseline ?? 0)] } })
    expect(codes(off, 'results-below-expectation')).toContain('goals-behind fails')
    expect(codes(castAtWork({ issues: [madeIssue(1, { kind: 'expectation-gap', status: 'triaged' })] }), 'results-below-expectation')).toContain('expectation-gaps warns')
    const { team, budget } = castProject()
    expect(codes(castAtWork({ team: team.filter(({ group }) => group !== 'project-manager') }), 'budget-and-time-out-of-control')).toContain('no-manager fails')
    const line = (forecast: number) => ({ id: 'budget-line-1', kind: 'software' as const, phase: null, title: 'Licences', planned: 1_000_000, committed: 0, actual: 0, forecast, source: '', cost: null, changeRequest: null, withdrawn: null })
    const costing = (forecast: number) => codes(castAtWork({ budget: { ...budget, lines: [line(forecast)] } }), 'budget-and-time-out-of-control')
    expect(costing(1_200_000).filter((code) => code.startsWith('forecast'))).toEqual([])
    expect(costing(1_200_001)).toContain('forecast-over-budget warns')
    expect(costing(2_000_000)).toContain('forecast-over-budget fails')
  })

  it('of weak support names what applies and nothing else, with its figures', () => {
    const given = { ...stamp, on: '2026-05-20' as Day, givenBy: 'General manager', text: 'May call on all departments', link: '' }
    const { organisation } = castAtWork()
    const support = (more: Partial<Project>, id: 'en' | 'zh-CN' = 'en') => {
      const project = castAtWork(more)
      return detect(project, today)['budget-and-time-out-of-control'].signs.filter(({ code }) => code === 'support-weak').map((sign) => signSaid(sign, project, locales[id]).what)
    }
    const matter = { ...stamp, id: 'matter-1', kind: 'funds' as const, title: 'Servers', text: '', dueOn: null, supplierConcerned: false, settled: null, withdrawn: null }
    const waiting = { matters: [{ ...matter, at: '2026-05-20T08:00:00.000Z' }] }
    expect(support({})).toEqual(['Top management’s support looks weak: the project manager has no written mandate.'])
    expect(support({ organisation: { ...organisation, mandate: given } })).toEqual([])
    expect(support({ organisation: { ...organisation, mandate: given }, ...waiting })).toEqual([expect.stringMatching(/^Top management’s support looks weak: one decision has waited \d+\sworking days\.$/)])
    expect(support(waiting, 'zh-CN')).toEqual([expect.stringMatching(/^高层的支持显得不足：项目经理没有书面授权；有 1 项决策久拖未决，已等候 \d+\s个工作日。$/)])
  })
})
