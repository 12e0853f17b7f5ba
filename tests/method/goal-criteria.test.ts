import { describe, expect, it } from 'vitest'
import type { DiagnosedProblem } from '../../src/domain/diagnosis.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Goal } from '../../src/domain/goal.ts'
import type { Project } from '../../src/domain/project.ts'
import { reasonOf } from '../../src/locales/reason.ts'
import { locales } from '../../src/locales/locales.ts'
import { evaluateCheckpoint, type Row } from '../../src/method/evaluation.ts'
import { stamp, today } from '../cast/cast.ts'
import { goalOf, measured, projectWith } from '../cast/goals.ts'

function row(project: Project, id: string, phase: 'planning' | 'requirements' | 'testing' = 'planning'): Row {
  const found = evaluateCheckpoint(project, phase, today).rows.find((each) => each.id === id)
  if (!found) throw new Error(`no criterion ${id}`)
  return found
}
const sentences = (project: Project, found: Row, locale: 'en' | 'zh-CN' | 'zh-TW' = 'en') => {
  const { text, missing } = reasonOf(found, project, locales[locale])
  return [text, ...missing.map((each) => each.text)]
}

describe('The three results that tell success', () => {
  const families = (...list: Goal['family'][]) => list.map((family, at) => goalOf({ id: `goal-${at + 1}`, family }))

  it('are each covered by a goal, or left out with a reason', () => {
    expect(row(projectWith(families('revenue-growth', 'profit-growth', 'customer-satisfaction', null)), 'outcomes-covered')).toMatchObject({ automatic: true, rating: 4, have: 3, of: 3, missing: [] })
    const two = projectWith(families('revenue-growth', 'profit-growth', 'adoption'))
    expect(row(two, 'outcomes-covered')).toMatchObject({ rating: 1, have: 2, of: 3 })
    expect(sentences(two, row(two, 'outcomes-covered'))).toEqual(['2 of 3 results covered', 'No goal serves customer satisfaction, and no reason says why it is left out.'])
    const leftOut = { ...two, outcomesLeftOut: [{ ...stamp, id: 'customer-satisfaction' as const, reason: 'A project for dealers alone' }] }
    expect(row(leftOut, 'outcomes-covered').rating).toBe(4)
  })

  it('count goals that stand alone', () => {
    expect(row(projectWith([goalOf({ family: 'revenue-growth', withdrawn: stamp })]), 'outcomes-covered')).toMatchObject({ rating: 0, have: 0 })
  })
})

describe('Goals on root causes', () => {
  const problem = (id: number, kind: 'crm' | 'partly' | 'other' | null, withdrawn: DiagnosedProblem['withdrawn'] = null): DiagnosedProblem => ({
    ...stamp, id: `problem-${id}`, key: null, title: `Problem ${id}`, area: 'service', motives: [], evidence: '', ratings: [], whys: [], withdrawn,
    verdict: kind && { ...stamp, kind, cause: 'Cause', remedy: null, note: '' },
  })
  const diagnosis = [problem(1, 'crm'), problem(2, 'partly'), problem(3, 'other'), problem(4, null), problem(5, 'crm', stamp)]
  const rated = (...goals: Partial<Goal>[]) => {
    const project = projectWith(goals.map((each, at) => goalOf({ id: `goal-${at + 1}`, ...each })), {}, { diagnosis })
    const found = row(project, 'goals-rooted')
    return { rating: found.rating, have: found.have, why: found.missing.map((each) => ('why' in each ? each.why : each.code)), places: found.missing.map(({ place }) => place.page) }
  }

  it('trace to a diagnosed problem that a CRM solves, wholly or in part', () => {
    expect(rated({ problems: ['problem-1'] }, { problems: ['problem-2'] }, { problems: ['problem-1', 'problem-4'] })).toMatchObject({ rating: 4, have: 3 })
  })

  it('or say what is missing: no problem, no verdict, another cause', () => {
    expect(rated({ problems: [] }, { problems: ['problem-4'] }, { problems: ['problem-1', 'problem-3'] }, { problems: ['problem-5'] }, { problems: ['problem-1'] })).toEqual({
      rating: 0, have: 1, why: ['no-problem', 'undiagnosed', 'other-cause', 'undiagnosed'], places: ['goals', 'diagnosis', 'goals', 'diagnosis'],
    })
  })

  it('or are overruled in writing', () => {
    expect(rated({ problems: ['problem-3'], overruled: { ...stamp, reason: 'The board wants the complaints counted' } }).rating).toBe(4)
    expect(rated({ problems: ['problem-3'], overruled: { ...stamp, reason: '' } }).rating).toBe(0)
  })

  it('cannot be counted without a goal', () => {
    expect(row(projectWith([]), 'goals-rooted')).toMatchObject({ rating: 0, have: 0, of: 0, missing: [{ code: 'no-goal' }] })
  })
})

describe('Milestone targets at a checkpoint', () => {
  const goal = goalOf({ milestones: [{ id: 'target-1', phase: 'planning', on: null, value: 50 }, { id: 'target-2', phase: 'testing', on: null, value: 70 }] })
  const at = (value: number): Project => projectWith([goal], { 'goal-1': [measured(1, '2026-06-01', value)] })

  it('are met by the latest value', () => {
    expect(row(at(50), 'milestone-goals-met')).toMatchObject({ automatic: true, rating: 4, have: 1, of: 1, out: null })
    expect(row(at(49), 'milestone-goals-met')).toMatchObject({ rating: 0, have: 0, of: 1, missing: [{ code: 'milestone-missed', target: 50, value: 49 }] })
    expect(sentences(at(49), row(at(49), 'milestone-goals-met'))).toEqual(['0 of 1 milestone target met', 'Goal “Calls solved at the first number” is at 49\u00a0%; 50\u00a0% is due.'])
    expect(row(at(50), 'milestone-goals-met', 'testing')).toMatchObject({ rating: 0 })
  })

  it('leave the sum where none is due, and say so in every language', () => {
    const found = row(at(50), 'milestone-goals-met', 'requirements')
    expect(found).toMatchObject({ automatic: true, out: 'not-applicable', outReason: '', rating: null, missing: [] })
    expect((['en', 'zh-CN', 'zh-TW'] as const).map((locale) => sentences(at(50), found, locale)[0])).toEqual([
      'Not applicable: no goal has a milestone target at this checkpoint', '不适用：没有目标在本检查点设有目标值', '不適用：沒有目標在本查核點訂有目標值',
    ])
    const without = projectWith([goalOf()])
    expect(evaluateCheckpoint(without, 'requirements', today).score).toBe(evaluateCheckpoint({ ...without, phases: without.phases.map((phase) => ({ ...phase, criteria: phase.criteria.filter(({ id }) => id !== 'milestone-goals-met') })) }, 'requirements', today).score)
  })

  it('stay out with the reason of whoever left them out', () => {
    const project = at(49)
    const phases = project.phases.map((phase) => ({ ...phase, criteria: phase.criteria.map((each) => (each.id === 'milestone-goals-met' ? { ...each, notApplicable: { ...stamp, reason: 'Not at this gate' } } : each)) }))
    const found = row({ ...project, phases }, 'milestone-goals-met')
    expect([found.out, found.outReason, sentences({ ...project, phases }, found)[0]]).toEqual(['not-applicable', 'Not at this gate', 'Not applicable: Not at this gate'])
  })

  it('with a day of their own count at the next checkpoint, and only there', () => {
    const dated = goalOf({ milestones: [{ id: 'target-1', phase: null, on: '2026-06-05' as Day, value: 50 }] })
    const project = projectWith([dated], { 'goal-1': [measured(1, '2026-06-01', 55)] })
    expect((['planning', 'requirements', 'testing'] as const).map((phase) => row(project, 'milestone-goals-met', phase).of)).toEqual([1, null, null])
  })
})

it('takes a written test with judges for a quantified goal', () => {
  const test = goalOf({ unit: '', unitKind: null, shape: null, baseline: null, target: null, test: 'Dealers say that they are heard', judges: ['person-1'] })
  expect(row(projectWith([goalOf(), { ...test, id: 'goal-2' }]), 'goals-quantified')).toMatchObject({ rating: 4, have: 2, of: 2 })
  const project = projectWith([{ ...test, judges: [] }])
  expect(sentences(project, row(project, 'goals-quantified'))[1]).toBe('Goal “Calls solved at the first number” lacks judges.')
})
