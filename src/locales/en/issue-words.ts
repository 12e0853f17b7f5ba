import type { IssueKind, IssueRoute, IssueStatus, Severity, WaitingFor } from '../../domain/issue.ts'

/** What issues are called wherever they are shown. */
export const issueWords = {
  the: ({ title }: { title: string }) => `the issue ${title}`, this: 'this issue',
  kinds: {
    system: 'System',
    process: 'Process',
    operation: 'Operation',
    data: 'Data',
    'expectation-gap': 'Expectation gap',
    conflict: 'Conflict',
    training: 'Training',
    infrastructure: 'Infrastructure',
    condition: 'Condition',
  } as const satisfies Record<IssueKind, string>,
  severities: {
    critical: 'Critical',
    major: 'Major',
    minor: 'Minor',
    suggestion: 'Suggestion',
  } as const satisfies Record<Severity, string>,
  routes: {
    internal: 'Internal',
    supplier: 'Supplier',
    consultant: 'Consultant',
  } as const satisfies Record<IssueRoute, string>,
  statuses: {
    new: 'New',
    triaged: 'Triaged',
    'in-progress': 'In progress',
    waiting: 'Waiting',
    resolved: 'Resolved',
    verified: 'Verified',
    closed: 'Closed',
    rejected: 'Rejected',
    duplicate: 'Duplicate',
  } as const satisfies Record<IssueStatus, string>,
  /** After "waiting for". */
  waitingFor: {
    reporter: 'the reporter',
    internal: 'us',
    supplier: 'the supplier',
    consultant: 'the consultant',
    committee: 'the committee',
  } as const satisfies Record<WaitingFor, string>,
  /** Who did something through the form of the front line. */
  door: ({ title }: { title: string }) => `Report form “${title}”`,
}
