import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { brokenInvariant } from '../../src/domain/invariants.ts'
import type { Patch } from '../../src/domain/patch.ts'
import type { Project, Task } from '../../src/domain/project.ts'
import { castProject, stamp } from '../cast/cast.ts'
import { planned, workweek } from '../cast/drawing.ts'
import { madeIssue } from '../cast/issues.ts'

const code = (project: Project, ...paths: string[][]) => brokenInvariant(project, paths.length === 0 ? undefined : paths.map((path): Patch => ({ op: 'delete', path })))?.code ?? null
const edited = (fields: Partial<Task>): Project => {
  const project = castProject()
  return { ...project, tasks: project.tasks.map((task) => (task.id === 'task-2' ? { ...task, ...fields } : task)) }
}

describe('What always holds of a project', () => {
  it('no issue, desk or change request holds more than its schema lets it', () => {
    const comment = (n: number) => ({ ...stamp, id: `comment-${n}`, text: 'x', mentions: [], seen: [], edited: null, withdrawn: null })
    const said = (count: number) => castProject({ issues: [madeIssue(1), madeIssue(2, { comments: Array.from({ length: count }, (_, at) => comment(at + 1)) })] })
    expect(code(said(2_000), ['issues', 'issue-2', 'comments', 'comment-2000'])).toBeNull()
    expect(code(said(2_001), ['issues', 'issue-2', 'comments', 'comment-2001'])).toBe('invariant-broken')
    expect(code(said(2_001))).toBe('invariant-broken')
    // What a change does not touch is not looked at.
    expect(code(said(2_001), ['issues', 'issue-1', 'title'])).toBeNull()
    const filter = (n: number) => ({ ...stamp, id: `filter-${n}`, title: 'x', query: '', shared: false, withdrawn: null })
    const desk = castProject().issueDesk
    expect(code(castProject({ issueDesk: { ...desk, filters: Array.from({ length: 501 }, (_, at) => filter(at + 1)) } }), ['issueDesk', 'filters', 'filter-501'])).toBe('invariant-broken')
  })

  it('holds of the cast, as it was made', () => {
    expect(code(castProject())).toBeNull()
  })

  it('numbers rise in every list that is searched by them', () => {
    const { tasks: list, translations } = castProject()
    expect(code(castProject({ tasks: [...list].reverse() }))).toBe('invariant-broken')
    expect(code(castProject({ tasks: [...list, ...list.slice(0, 1)] }))).toBe('invariant-broken')
    expect(code(castProject({ translations: [...translations].reverse() }))).toBe('invariant-broken')
  })

  it('predecessors stand, wait in no circle, and belong to no later phase', () => {
    expect(code(edited({ predecessors: ['task-999'] }), ['tasks', 'task-2', 'predecessors'])).toBe('predecessor-unknown')
    expect(code(edited({ predecessors: ['task-40'] }), ['tasks', 'task-2', 'predecessors'])).toBe('predecessor-later')
    expect(code(edited({ predecessors: ['task-3'] }), ['tasks', 'task-2', 'predecessors'])).toBe('tasks-circular')
    expect(code(edited({ withdrawn: stamp }), ['tasks', 'task-2', 'withdrawn'])).toBe('predecessor-unknown')
  })

  it('the calendar has a working day, and the plan does not run out of it', () => {
    expect(code(castProject({ calendar: { ...workweek, weekend: [1, 2, 3, 4, 5, 6, 7] } }), ['calendar'])).toBe('calendar-empty')
    const chain = (count: number) => planned(Array.from({ length: count }, (_, n) => `t${n} | 2000d${n ? ` | after t${n - 1}` : ''}`).join('\n'))
    expect(code(chain(4), ['tasks', 'task-4'])).toBeNull()
    expect(code(chain(6), ['tasks', 'task-6'])).toBe('calendar-out-of-reach')
    expect(code(chain(40), ['tasks', 'task-2', 'estimate'])).toBe('calendar-out-of-reach')
    expect(code(castProject({ tasks: [] }))).toBeNull()
  })

  it('nobody worked long before the project began', () => {
    expect(code(edited({ startedOn: '2020-05-18' as Day }), ['tasks', 'task-2', 'startedOn'])).toBeNull()
    expect(code(edited({ startedOn: '0206-05-18' as Day }), ['tasks', 'task-2', 'startedOn'])).toBe('calendar-out-of-reach')
    expect(code(edited({ finishedOn: '1926-05-18' as Day }), ['tasks', 'task-2', 'finishedOn'])).toBe('calendar-out-of-reach')
  })

  it('what was submitted or decided has started', () => {
    const project = castProject()
    const phases = project.phases.map((phase) => (phase.id === 'planning' ? { ...phase, submissions: [{ ...stamp, id: 'submission-1', round: 1, recommendation: 'go' as const, reason: '', conditions: [] }] } : phase))
    expect(code({ ...project, phases }, ['phases', 'planning', 'started'])).toBe('invariant-broken')
  })

  it('is asked only where a change may have broken it', () => {
    expect(code(edited({ predecessors: ['task-999'] }), ['tasks', 'task-2', 'done'])).toBeNull()
    expect(code(edited({ predecessors: ['task-999'] }), ['tasks', 'task-2'])).toBe('predecessor-unknown')
    expect(code(edited({ predecessors: ['task-999'] }))).toBe('predecessor-unknown')
  })
})

describe('Series of measurements', () => {
  const entry = (id: string) => ({ ...stamp, id, on: '2026-06-01' as Day, value: 1, part: null, whole: null, sample: null, source: '', corrects: null, withdrawn: null })

  it('have numbers that rise, and belong to a goal', () => {
    expect(brokenInvariant(castProject({ measurements: { 'goal-1': [entry('measurement-1'), entry('measurement-3')] } }))).toBeNull()
    expect(brokenInvariant(castProject({ measurements: { 'goal-1': [entry('measurement-3'), entry('measurement-3')] } }))?.facts).toEqual({ rule: 'ids-rise', detail: 'measurements: goal-1 measurement-3' })
    expect(brokenInvariant(castProject({ measurements: { 'goal-9': [entry('measurement-1')] } }))?.facts).toEqual({ rule: 'ids-rise', detail: 'measurements: goal-9 goal-9' })
  })
})
