import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/domain/day.ts'
import { judgedAt, pointAt, seriesOf } from '../../src/domain/goal-series.ts'
import { stamp } from '../cast/cast.ts'
import { goalOf, judged, measured, projectWith } from '../cast/goals.ts'

const series = (...entries: ReturnType<typeof measured>[]) => seriesOf(projectWith([goalOf()], { 'goal-1': entries }), 'goal-1').map(({ on, value }) => [on, value])

describe('The series of a goal', () => {
  it('is sorted by date, whatever the order of entry', () => {
    expect(series(measured(1, '2026-03-01', 50), measured(2, '2026-01-31', 42), measured(3, '2026-02-28', 47))).toEqual([['2026-01-31', 42], ['2026-02-28', 47], ['2026-03-01', 50]])
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 })
    fc.assert(fc.property(days, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (offsets, keys) => {
      const entries = offsets.map((offset, at) => measured(at + 1, addDays('2026-01-01' as Day, offset), offset))
      const shuffled = entries.map((entry, at) => ({ entry, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key).map(({ entry }) => entry)
      expect(series(...shuffled)).toEqual(series(...entries))
    }))
  })

  it('has one value a day, the one entered last, without what was taken back', () => {
    expect(series(measured(1, '2026-02-01', 41), measured(2, '2026-02-01', 43))).toEqual([['2026-02-01', 43]])
    expect(series(measured(1, '2026-02-01', 41), measured(2, '2026-02-01', 43, { withdrawn: stamp }))).toEqual([['2026-02-01', 41]])
  })

  it('puts a correction in the place of what it corrects, not after a later entry of that day', () => {
    const [first, second] = [measured(1, '2026-02-01', 41), measured(2, '2026-02-01', 43)]
    expect(series(first, second, measured(3, '2026-02-01', 14, { corrects: 'measurement-1' }))).toEqual([['2026-02-01', 43]])
    expect(series(first, second, measured(3, '2026-02-01', 34, { corrects: 'measurement-2' }))).toEqual([['2026-02-01', 34]])
  })

  it('follows corrections of corrections, and goes back when one is taken back', () => {
    const chain = [measured(1, '2026-02-01', 41), measured(2, '2026-02-01', 42, { corrects: 'measurement-1' }), measured(3, '2026-02-01', 43, { corrects: 'measurement-2' })]
    expect(series(...chain)).toEqual([['2026-02-01', 43]])
    expect(series(...chain.map((entry, at) => (at === 2 ? { ...entry, withdrawn: stamp } : entry)))).toEqual([['2026-02-01', 42]])
    expect(series(...chain.map((entry, at) => (at === 1 ? { ...entry, withdrawn: stamp } : entry)))).toEqual([['2026-02-01', 43]])
    expect(series(...chain.map((entry) => ({ ...entry, withdrawn: stamp })))).toEqual([])
  })

  it('is remembered for a list, and empty where nothing was measured', () => {
    const project = projectWith([goalOf()], { 'goal-1': [measured(1, '2026-02-01', 41)] })
    expect(seriesOf({ ...project, name: 'Renamed' }, 'goal-1')).toBe(seriesOf(project, 'goal-1'))
    expect(seriesOf(project, 'goal-2')).toEqual([])
  })

  it('is looked up by day', () => {
    const points = [measured(1, '2026-02-01', 41), measured(2, '2026-03-01', 43)]
    expect([pointAt(points, '2026-01-31' as Day), pointAt(points, '2026-02-28' as Day)?.value, pointAt(points, '2026-03-01' as Day)?.value]).toEqual([null, 41, 43])
  })
})

it('takes each judge’s newest judgement, and their mean', () => {
  const goal = goalOf({ judgements: [judged(1, 'person-1', '2026-03-01', 0), judged(2, 'person-2', '2026-03-02', 1), judged(3, 'person-1', '2026-05-01', 0.5), judged(4, 'person-2', '2026-02-01', 0)] })
  expect(judgedAt(goal, '2026-06-10' as Day)).toEqual({ on: '2026-05-01', value: 0.75 })
  expect(judgedAt(goal, '2026-03-02' as Day)).toEqual({ on: '2026-03-02', value: 0.5 })
  expect(judgedAt(goal, '2026-01-01' as Day)).toBeNull()
})
