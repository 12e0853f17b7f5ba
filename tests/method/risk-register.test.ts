import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import type { Risk, RiskAnswer, RiskKey } from '../../src/domain/risk.ts'
import { detect } from '../../src/method/detectors.ts'
import { answersOf, highRisks, likelihoodOf, meanAnswer, riskRows, scoreOf, topRisks } from '../../src/method/risk-register.ts'
import { castProject, stamp, today } from '../cast/cast.ts'

const answer = (n: number, risk: RiskKey, question: number, value: number, by = 'person-1'): RiskAnswer => ({ ...stamp, by, id: `risk-answer-${n}`, risk, question, value, note: '', withdrawn: null })
const withRisks = (given: (risk: Risk) => Partial<Risk>, more: Partial<Project> = {}): Project => {
  const project = castProject()
  return { ...project, risks: project.risks.map((risk) => ({ ...risk, ...given(risk) })), ...more }
}
const rowOf = (project: Project, id: string, day: Day = today) => riskRows(project, day).find(({ risk }) => risk.id === id)
const states = ['ok', 'warns', 'fails', 'unwatched'] as const
const values = fc.array(fc.record({ question: fc.integer({ min: 1, max: 3 }), value: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 24 })

describe('The likelihood of a risk', () => {
  it('follows from the mean answer by the formula of the method, half up', () => {
    expect([0, 0.3, 0.375, 1, 1.125, 1.5, 2, 2.625, 3].map((mean) => likelihoodOf(mean, 'unwatched'))).toEqual([1, 1, 2, 2, 3, 3, 4, 5, 5])
  })

  it('is at least 3 while a detector warns and 4 while it fails; what nobody answered and nothing watches is unknown', () => {
    expect(states.map((state) => likelihoodOf(0, state))).toEqual([1, 3, 4, 1])
    expect(states.map((state) => likelihoodOf(3, state))).toEqual([5, 5, 5, 5])
    expect(states.map((state) => likelihoodOf(null, state))).toEqual([1, 3, 4, null])
  })

  it('lets each question count the same, however many answered it', () => {
    expect(meanAnswer([])).toBeNull()
    expect(meanAnswer([{ question: 1, value: 0 }, { question: 1, value: 0 }, { question: 1, value: 0 }, { question: 2, value: 3 }])).toBe(1.5)
  })

  it('lies from 1 to 5, never falls when an answer gets worse, and no detector lowers it', () => {
    fc.assert(fc.property(values, fc.nat(), fc.constantFrom(...states), (given, which, state) => {
      const at = which % given.length
      const worse = given.map((each, i) => (i === at ? { ...each, value: Math.min(3, each.value + 1) } : each))
      const [before, after] = [likelihoodOf(meanAnswer(given), state) ?? 0, likelihoodOf(meanAnswer(worse), state) ?? 0]
      expect(before).toBeGreaterThanOrEqual(1)
      expect(after).toBeLessThanOrEqual(5)
      expect(after).toBeGreaterThanOrEqual(before)
      expect(before).toBeGreaterThanOrEqual(likelihoodOf(meanAnswer(given), 'unwatched') ?? 0)
    }))
  })
})

describe('The register', () => {
  it('begins with the fifteen of the method, what is unknown first, then what nobody has rated', () => {
    const rows = riskRows(castProject(), today)
    expect(rows).toHaveLength(15)
    const ranks = rows.map(({ likelihood, impact }) => (likelihood === null ? 0 : impact === null ? 1 : 2))
    expect(ranks).toEqual(ranks.toSorted())
    expect(ranks[0]).toBe(0)
    expect(rows.every(({ score, band }) => score === null && band === null)).toBe(true)
  })

  it('multiplies likelihood and impact, and puts the score into the bands of complexity', () => {
    expect([scoreOf(null, 3), scoreOf(3, null), scoreOf(4, 5)]).toEqual([null, null, 20])
    const project = withRisks(() => ({ impact: 5 }), { riskAnswers: [answer(1, 'one-off-effort', 1, 3), answer(2, 'one-off-effort', 2, 3)] })
    expect(rowOf(project, 'risk-8')).toMatchObject({ answered: 3, likelihood: 5, impact: 5, score: 25, band: 'very-high' })
    expect(answersOf(project).get('one-off-effort')).toHaveLength(2)
    expect(highRisks(project, today)).toBe(riskRows(project, today).filter(({ score }) => (score ?? 0) >= 10).length)
  })

  it('tells the trend against the review held last, by score, or by likelihood while the impact is not rated', () => {
    const then = (likelihood: number | null, impact: number | null) => ({ risk: 'risk-8', likelihood, impact, warned: 'ok' as const })
    const reviewed = (row: ReturnType<typeof then>, impact: number | null) => withRisks(({ id }) => (id === 'risk-8' ? { impact } : {}), {
      riskAnswers: [answer(1, 'one-off-effort', 1, 2)], riskReviews: [{ ...stamp, id: 'risk-review-1', on: today, note: '', rows: [row], withdrawn: null }],
    })
    expect(rowOf(reviewed(then(2, 3), 3), 'risk-8')).toMatchObject({ likelihood: 4, trend: 'rising', before: { score: 6 } })
    expect(rowOf(reviewed(then(5, 3), 3), 'risk-8')?.trend).toBe('falling')
    expect(rowOf(reviewed(then(4, 3), 3), 'risk-8')?.trend).toBe('steady')
    expect(rowOf(reviewed(then(2, null), 3), 'risk-8')?.trend).toBe('rising')
    expect(rowOf(reviewed(then(null, 3), 3), 'risk-8')?.trend).toBeNull()
    expect(rowOf(withRisks(() => ({})), 'risk-8')?.trend).toBeNull()
  })

  it('counts what is overdue, and keeps closed risks at its end without counting them', () => {
    const action = (n: number, dueOn: string | null, done: boolean) => ({ id: `action-${n}`, text: 'Ask', owner: null, dueOn: dueOn as Day | null, done: done ? { ...stamp, on: today, note: '' } : null, withdrawn: null })
    const actions = [action(1, '2026-06-01', false), action(2, '2026-06-01', true), action(3, '2026-06-10', false), action(4, null, false)]
    expect(rowOf(withRisks(({ id }) => (id === 'risk-1' ? { actions } : {})), 'risk-1')?.overdue).toBe(1)
    expect(rowOf(withRisks(({ id }) => (id === 'risk-1' ? { dueOn: '2026-06-01' as Day } : {})), 'risk-1')?.overdue).toBe(1)
    const closed = withRisks(({ id }) => (id === 'risk-1' ? { actions, impact: 5, closed: { ...stamp, on: today, reason: 'Over' } } : { impact: 5 }))
    expect(riskRows(closed, today).at(-1)).toMatchObject({ closed: true, overdue: 0, risk: { id: 'risk-1' } })
    expect(topRisks(closed, today, 20).map(({ risk }) => risk.id)).not.toContain('risk-1')
  })

  it('shows first the risks with a score, then those that are likely and not rated', () => {
    const project = withRisks(({ id }) => (id === 'risk-8' ? { impact: 2 } : {}))
    const top = topRisks(project, today, 5)
    expect(top[0]?.risk.id).toBe('risk-8')
    expect(top.slice(1).every(({ likelihood, impact }) => impact === null && (likelihood ?? 0) >= 3)).toBe(true)
  })

  it('is worked out once for a value of the project and a day', () => {
    const project = castProject()
    expect(riskRows(project, today)).toBe(riskRows(project, today))
    expect(detect(project, today)).toBe(detect(project, today))
  })
})
