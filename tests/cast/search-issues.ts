import { type Issue, issueDefaults } from '../../src/domain/issue.ts'

/** An issue of the cast with whatever a test is about. */
export const castIssue = (number: number, more: Partial<Issue> = {}): Issue => ({
  ...issueDefaults, id: `issue-${number}`, kind: 'system', title: `Issue ${number}`, phase: 'testing', owner: '', status: 'triaged', dueOn: null, decision: null,
  raised: { by: 'project-manager', at: '2026-06-01T02:00:00.000Z' }, closed: null, withdrawn: null, ...more,
})
