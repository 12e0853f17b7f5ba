import { describe, expect, it } from 'vitest'
import { isProblem } from '../../src/domain/problem.ts'
import { readPlan } from '../../src/exchange/plan-file.ts'

const plan = (more: object = {}) => ({
  name: 'CRM', start: '2027-01-04', phases: ['a'], resources: [{ id: 'r0', name: 'X' }],
  calendar: { workDays: [1, 2, 3, 4, 5], hours: [['09:00', '18:00']], holidays: [['2027-02-05', '2027-02-07'], ['2027-04-05', '2027-04-05']] },
  tasks: [
    { id: 1, name: '梳理', phase: 0, milestone: false, durationDays: 3, estimate: [2, 3, 7], resource: 'r0', deps: [] },
    { id: 2, name: 'Gate', phase: 0, milestone: true, durationDays: 0, estimate: [0, 0, 0], resource: null, deps: [{ id: 1, type: 'SS', lagDays: 2 }] },
  ],
  ...more,
})
const read = (value: unknown) => readPlan(typeof value === 'string' ? value : JSON.stringify(value), 'plan.json')
const faultsIn = (value: unknown): unknown => {
  try {
    return read(value)
  } catch (error) {
    if (isProblem(error) && error.code === 'plan-invalid') return (error.facts as { faults: object[] }).faults
    throw error
  }
}

describe('a plan from another tool', () => {
  it('becomes a calendar, a start and tasks with links', () => {
    expect(read(plan())).toEqual({
      name: 'CRM', start: '2027-01-04',
      calendar: { country: '', weekend: [6, 7], daysOff: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-04-05'], workDays: [], coveredYears: [2027] },
      tasks: [
        { id: '1', name: '梳理', durationDays: 3, links: [] },
        { id: '2', name: 'Gate', durationDays: 0, links: [{ id: '1', type: 'SS', lagDays: 2 }] },
      ],
    })
  })

  it('of ten thousand tasks is read', () => {
    const tasks = Array.from({ length: 10_000 }, (_, i) => ({ id: i + 1, name: `t${i}`, durationDays: 2, deps: i ? [{ id: i, type: 'FS', lagDays: 0 }] : [] }))
    const text = JSON.stringify(plan({ tasks }))
    expect(read(text).tasks).toHaveLength(10_000)
  })

  it.each([
    ['half a file', '{"start":\n"2027-', [expect.objectContaining({ message: expect.stringMatching(/^malformed:.*JSON/) as string, line: 2 })]],
    ['an unknown field', plan({ strat: 1 }), [{ path: 'strat', message: 'unknown-field:start' }]],
    ['a missing start', plan({ start: undefined }), [{ path: 'start', message: 'required' }]],
    ['an id given twice', plan({ tasks: [{ id: 1, name: 'a', durationDays: 1 }, { id: '1', name: 'b', durationDays: 1 }] }), [{ path: 'tasks.1.id', message: 'duplicate' }]],
    ['a link to nothing', plan({ tasks: [{ id: 1, name: 'a', durationDays: 1, deps: [{ id: 9 }] }] }), [{ path: 'tasks.0.deps.0.id', message: 'task-unknown:9' }]],
    ['a duration below zero', plan({ tasks: [{ id: 1, name: 'a', durationDays: -1 }] }), [{ path: 'tasks.0.durationDays', message: 'too-small:0' }]],
    ['a kind of link we do not know', plan({ tasks: [{ id: 1, name: 'a', durationDays: 1, deps: [{ id: 1, type: 'FF' }] }] }), [{ path: 'tasks.0.deps.0.type', message: 'not-one-of:FS, SS' }]],
    ['no working day', plan({ calendar: { workDays: [] } }), [{ path: 'calendar.workDays', message: 'too-few:1' }]],
    ['a holiday that ends before it begins', plan({ calendar: { workDays: [1], holidays: [['2027-02-05', '2027-02-04']] } }), [{ path: 'calendar.holidays.0', message: 'dates-reversed' }]],
    ['a holiday of a thousand years', plan({ calendar: { workDays: [1], holidays: [['2027-02-05', '3027-02-04']] } }), [{ path: 'calendar.holidays', message: 'too-many:4000' }]],
    ['the field __proto__', '{"__proto__": {"start": "2027-01-04"}}', [{ path: '__proto__', message: 'unknown-field' }]],
  ])('with %s is refused', (_, value, faults) => {
    expect(faultsIn(value)).toEqual(faults)
  })
})
