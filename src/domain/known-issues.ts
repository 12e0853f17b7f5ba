import { standing } from './by-id.ts'
import type { Issue } from './issue.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** A number of another tool as it is compared; empty: it has none. */
export const externalKey = (number: string): string => number.normalize('NFKC').trim().toLowerCase()

/** Which standing issue somebody means by a number of another tool, or by our own number together with its title: ours alone would be that of any project. */
export const knownIssues = remember(({ issues }: Pick<Project, 'issues'>) => [issues], ({ issues }: Pick<Project, 'issues'>) => {
  const byExternal = new Map<string, Issue>()
  const byNumber = new Map<string, Issue>()
  for (const issue of standing(issues)) {
    if (issue.external !== '') byExternal.set(externalKey(issue.external), issue)
    byNumber.set(issue.id.slice('issue-'.length), issue)
  }
  return (external: string, number: string, title: string): Issue | null => {
    const ours = byNumber.get(/(?<!\d)(\d+)$/.exec(number.trim())?.[1] ?? '')
    return (external === '' ? null : byExternal.get(externalKey(external))) ?? (ours && ours.title === title ? ours : null)
  }
})
