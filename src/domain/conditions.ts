import type { Day } from './day.ts'
import { type Condition, isCondition, isOpenIssue } from './issue.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** The standing conditions of the checkpoints, in the order in which they were set. They are issues among others. */
export const conditionsOf = remember(({ issues }: Pick<Project, 'issues'>) => [issues], ({ issues }: Pick<Project, 'issues'>): Condition[] =>
  issues.filter(isCondition).filter(({ withdrawn }) => withdrawn === null))

export const openConditions = (project: Pick<Project, 'issues'>): Condition[] => conditionsOf(project).filter(isOpenIssue)

/** Those whose day has passed. */
export const overdueConditions = (project: Pick<Project, 'issues'>, today: Day): Condition[] => openConditions(project).filter(({ dueOn }) => dueOn < today)
