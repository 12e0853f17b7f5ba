import { standing } from '../domain/by-id.ts'
import { goalsOn } from '../domain/diagnosis-rules.ts'
import { type RankedProblem, rankedProblems } from '../domain/problem-figures.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { nodesOf, whyTree } from '../domain/why-tree.ts'
import { catalogued, problemKeys } from './problem-catalogue.ts'

/** The diagnosed problems, the heaviest first. METHOD 5.1. */
export const rankingOf = remember((project: Project) => [project.diagnosis], ({ diagnosis }: Project): RankedProblem[] => rankedProblems(standing(diagnosis), problemKeys))

/** Problems whose cause lies, wholly or in part, where no CRM helps: they need something else. METHOD 5.2. */
export const notForCrm = (project: Project): RankedProblem[] => rankingOf(project).filter(({ problem: { verdict } }) => verdict !== null && verdict.kind !== 'crm')

/** Problems that a CRM may solve and that no goal works on yet. */
export const withoutGoal = (project: Project): RankedProblem[] =>
  rankingOf(project).filter(({ problem: { id, verdict } }) => verdict?.kind !== 'other' && goalsOn(project, id).length === 0)

/** Whys that have to be asked before a call for a CRM is believed. */
const DEEP_ENOUGH = 3

/** The known trap of METHOD 5.2: more complaints, so "hire CRM"; nobody asked far enough to find the fault in the product. */
export const mayBeTrap = ({ key, verdict, whys }: RankedProblem['problem']): boolean =>
  catalogued(key)?.trap === true && verdict?.kind !== 'other' && !nodesOf(whyTree({ whys })).some(({ depth }) => depth >= DEEP_ENOUGH)
