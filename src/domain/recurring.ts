import type { Issue, IssueStatus } from './issue.ts'

const solved: readonly IssueStatus[] = ['resolved', 'verified', 'closed']
const settled: readonly IssueStatus[] = ['verified', 'closed']

/** How often an issue was opened again after it had been solved: resolved, verified or closed. */
export const reopenedTimes = (issue: Pick<Issue, 'turns'>): number => timesBack(issue, solved)

/** How often it came back after it had been verified or closed: then it recurs. */
export const recurredTimes = (issue: Pick<Issue, 'turns'>): number => timesBack(issue, settled)

const timesBack = ({ turns }: Pick<Issue, 'turns'>, from: readonly IssueStatus[]): number =>
  turns.filter(({ status }, at) => !solved.includes(status) && from.includes(turns[at - 1]?.status ?? 'new')).length
