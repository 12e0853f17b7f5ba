import { standing } from './by-id.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** The accounts of those who belong to a project. */
export const accountsIn = remember(({ team }: Project) => [team], ({ team }: Project): string[] =>
  standing(team).flatMap(({ account }) => (account ? [account] : [])))
