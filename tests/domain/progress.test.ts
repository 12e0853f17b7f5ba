import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { progressOf, runningTasks, taskState } from '../../src/domain/progress.ts'
import type { Project, Task } from '../../src/domain/project.ts'
import { castAtWork, castProject } from '../cast/cast.ts'

const base = castProject()
const task = (n: number, days: number, given: Partial<Task> = {}): Task => ({
  ...(base.tasks[0] as Task), id: `task-${n}`, key: null, title: `Task ${n}`, order: n, predecessors: [], estimate: { optimistic: days, likely: days, pessimistic: days }, ...given,
})
/** Two tasks planned for a week from Monday 18 May: four days and one day. */
const two = (first: Partial<Task> = {}, second: Partial<Task> = {}): Project => ({
  ...base,
  tasks: [task(1, 4, first), task(2, 1, second)],
  baselines: [{ id: 'baseline-1', by: 'project-manager', at: '2026-05-18T08:00:00.000Z', on: base.start, reason: '', withdrawn: null, gates: [], tasks: [
    { id: 'task-1', start: '2026-05-18' as Day, finish: '2026-05-21' as Day }, { id: 'task-2', start: '2026-05-22' as Day, finish: '2026-05-22' as Day },
  ] }],
})

describe('The progress of the work', () => {
  it('weighs tasks by their mean duration, and the plan by the days that are over', () => {
    expect(progressOf(two({ done: 50 }), '2026-05-19' as Day)).toEqual({ done: 40, planned: 40 })
    expect(progressOf(two(), '2026-05-22' as Day)).toEqual({ done: 0, planned: 100 })
  })

  it('asks for nothing before the start, and no more on a weekend than on the Friday', () => {
    expect(progressOf(two(), '2026-05-17' as Day).planned).toBe(0)
    expect(progressOf(two(), '2026-05-23' as Day)).toEqual(progressOf(two(), '2026-05-22' as Day))
  })

  it('has no figure where there is no work', () => {
    expect(progressOf({ ...base, tasks: [] }, base.start)).toEqual({ done: null, planned: null })
  })
})

describe('The tasks under way', () => {
  const late = (project: Project, day: string) => runningTasks(project, day as Day).map(({ task: { id }, late: isLate }) => [id, isLate])

  it('are those begun and not done; of phases that have not started none', () => {
    expect(late(castAtWork(), '2026-05-18')).toEqual([['task-3', false]])
    expect(runningTasks(base, '2026-09-01' as Day)).toEqual([])
  })

  it('leave out, while the project is on hold, what nobody may begin', () => {
    const project = castAtWork()
    const hold = {
      by: 'committee-chair', at: '2026-06-01T08:00:00.000Z', id: 'decision-1', phase: 'planning', round: 1, kind: 'hold', on: '2026-06-01' as Day, reason: 'Network first',
      version: 1, score: null, readiness: 'incomplete', rows: [], conditions: [], supersedes: null, vote: null
    } as const satisfies Project['decisions'][number]
    expect(runningTasks(project, '2026-09-01' as Day).length).toBeGreaterThan(1)
    expect(runningTasks({ ...project, decisions: [hold] }, '2026-09-01' as Day).every(({ begun }) => begun)).toBe(true)
  })

  it('are called late where they may begin and should have, not where a gate keeps them back', () => {
    const [first] = two().tasks
    const state = (project: Project, day: string) => taskState(project, first as Task, day as Day)
    expect(state(two(), '2026-05-26')).toBe('not-started')
    const open = { ...two(), phases: castAtWork().phases }
    expect([state(open, '2026-05-18'), state(open, '2026-05-19')]).toEqual(['not-started', 'late'])
    expect(taskState(open, task(1, 4, { done: 50 }), '2026-05-21' as Day)).toBe('in-progress')
    expect(taskState(open, task(1, 4, { done: 50 }), '2026-05-22' as Day)).toBe('late')
    expect(taskState(open, task(1, 4, { done: 100 }), '2026-05-29' as Day)).toBe('done')
  })

  it('are late from the day after their planned finish, and when they should have begun', () => {
    const phases = castAtWork().phases
    const begun = { ...two({ startedOn: base.start, done: 50 }), phases }
    expect(late(begun, '2026-05-21')).toEqual([['task-1', false]])
    expect(late(begun, '2026-05-22')).toEqual([['task-1', true]])
    expect(late(begun, '2026-05-25')).toEqual([['task-1', true], ['task-2', true]])
  })
})
