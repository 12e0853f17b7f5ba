import { type Issue, isOpenIssue } from './issue.ts'
import { type Day, dayIn, dayOf, daysBetween, type Instant } from './day.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** The standing issues that still ask for something, in the order in which they were reported. Conditions of checkpoints are among them. */
export const openIssues = remember(({ issues }: Pick<Project, 'issues'>) => [issues], ({ issues }: Pick<Project, 'issues'>): Issue[] =>
  issues.filter((issue) => issue.withdrawn === null && isOpenIssue(issue)))

/** The day of a moment differs by one at most between time zones: asking the calendar takes long, so it is asked only there. */
function isSince({ timeZone }: Project, at: Instant, since: Day): boolean {
  const day = dayOf(at)
  return Math.abs(daysBetween(day, since)) > 1 ? day > since : dayIn(timeZone, at) >= since
}

/** What was reported from a day on and how much of that is settled, and what is open in all. Conditions of checkpoints are told apart. */
export const issuesSince = remember((project: Project, since: Day) => [project.issues, project.timeZone, since], (project: Project, since: Day): Record<'reported' | 'settled' | 'open' | 'critical', number> => {
  const reported = project.issues.filter(({ withdrawn, kind, raised }) => withdrawn === null && kind !== 'condition' && isSince(project, raised.at, since))
  const open = openIssues(project).filter(({ kind }) => kind !== 'condition')
  return { reported: reported.length, settled: reported.filter((issue) => !isOpenIssue(issue)).length, open: open.length, critical: open.filter(({ severity }) => severity === 'critical').length }
})
