import { goalDefaults } from '../../src/domain/completed.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { Goal, Judgement, Measurement } from '../../src/domain/goal.ts'
import type { Project } from '../../src/domain/project.ts'
import { castProject, stamp } from './cast.ts'

/** A goal of the cast in full: calls solved at the first number, 40 % on 1 January, 80 % on 31 December, measured every month. */
export const goalOf = (overrides: Partial<Goal> = {}): Goal => ({
  ...goalDefaults, id: 'goal-1', title: 'Calls solved at the first number', unit: '%', unitKind: 'percent', shape: 'increase', baseline: 40, baselineOn: '2026-01-01' as Day,
  baselineSource: 'Call centre', target: 80, dueOn: '2026-12-31' as Day, owner: 'Service manager', priority: 'must', family: 'customer-satisfaction',
  rhythm: { unit: 'month', every: 1 }, withdrawn: null, ...overrides,
})

export const measured = (id: number, on: string, value: number, overrides: Partial<Measurement> = {}): Measurement => ({
  ...stamp, id: `measurement-${id}`, on: on as Day, value, part: null, whole: null, sample: null, source: '', corrects: null, withdrawn: null, ...overrides,
})

export const judged = (id: number, judge: string, on: string, value: 0 | 0.5 | 1): Judgement => ({ ...stamp, id: `judgement-${id}`, on: on as Day, judge, value, note: '' })

/** The cast's project with these goals and, goal by goal, the values measured. */
export const projectWith = (goals: Goal[], measurements: Project['measurements'] = {}, overrides: Partial<Project> = {}): Project => castProject({ goals, measurements, ...overrides })

/** One value a week from a day on. */
export const weekly = (from: string, values: readonly number[]): Measurement[] => values.map((value, at) => measured(at + 1, addDays(from as Day, 7 * at), value))
