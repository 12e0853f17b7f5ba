import type { Issue, IssueStatus } from './issue.ts'

const solved: readonly IssueStatus[] = ['resolved', 'verified', 'closed']
const settled: readonly IssueStatus[] = ['verified', 'closed']

/** How often an issue was opened again after it had been solved: resolved, verified or closed. */
export const reopenedTimes = (issue: Pick<Issue, 'turns'>): number => timesBack(issue, solved)

/** How often it came back after it had been verified or closed: then it recurs. */
export const recurredTimes = (issue: Pick<Issue, 'turns'>): number => timesBack(issue, settled)

/** Whether it recurs, as lists and reports flag it: it came back itself, or says again what was settled. METHOD 9. */
export const isRecurring = (issue: Pick<Issue, 'turns' | 'recurs'>): boolean => settledLike(issue) !== null || (issue.turns.length > 1 && recurredTimes(issue) > 0)

/** The settled issue that it says again, as far as that was told. */
export const settledLike = ({ recurs }: Pick<Issue, 'recurs'>): string | null => (recurs === 'none' ? null : recurs)

const timesBack = ({ turns }: Pick<Issue, 'turns'>, from: readonly IssueStatus[]): number =>
  turns.filter(({ status }, at) => !solved.includes(status) && from.includes(turns[at - 1]?.status ?? 'new')).length
