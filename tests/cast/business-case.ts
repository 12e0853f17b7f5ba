import type { CostLine } from '../../src/domain/business-case.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Goal } from '../../src/domain/goal.ts'
import type { Project } from '../../src/domain/project.ts'
import { goalOf, projectWith } from './goals.ts'

/** A cost of the cast: software for 1,200 on 1 July 2026, once. */
export const costOf = (n: number, more: Partial<CostLine> = {}): CostLine =>
  ({ id: `cost-${n}`, kind: 'software', title: `Cost ${n}`, amount: 1_200, rhythm: 'once', from: '2026-07-01' as Day, until: null, source: '', withdrawn: null, ...more })

/** A goal that is worth 1,000 a year with odds of 0.8, from 1 January 2027 on. */
export const moneyGoal = (n = 1, more: Partial<Goal> = {}): Goal => goalOf({ id: `goal-${n}`, yearlyBenefit: 1_000, odds: 0.8, ...more })

/** The cast's project, which begins on 18 May 2026, with these costs and goals. */
export const caseOf = (costs: CostLine[], goals: Goal[] = [moneyGoal()], more: Partial<Project> = {}): Project =>
  projectWith(goals, {}, { businessCase: { costs, payers: ['person-1'] }, ...more })
