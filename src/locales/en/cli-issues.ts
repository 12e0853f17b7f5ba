/** What the command line says about issues. */
export const issueCommands = { issue: 'Issues: add PROJECT TITLE, list PROJECT, show PROJECT ISSUE, move PROJECT ISSUE STATUS' }

export const issuePositionals = { issue: 'Id or number of an issue, such as issue-12 or 12; for add its title', to: 'Status: triaged, in-progress, waiting, resolved, verified, closed, rejected, duplicate, new' }

export const issueOptions = {
  issueDescription: 'add: what happened, in Markdown',
  issueWhere: 'add: where it happened; list: only with this in it',
  issueKind: 'add, move … triaged: its kind; list: only these, with commas',
  issueSeverity: 'add, move … triaged: critical, major, minor or suggestion; list: only these, with commas',
  issuePhase: 'add: its phase, the present one if left out; list: only these, with commas',
  issueDepartment: 'add: the department that reported it; list: only with this in it',
  issueName: 'add: who reported it, if it was told to you',
  issueAssignee: 'add, move … triaged: id of a person, such as person-3; list: only theirs, none for nobody’s',
  issueConfidential: 'add: keep it from the public form',
  issueNote: 'move: what is to be said with it; for rejected the reason',
  issueWaitingFor: 'move … waiting: reporter, internal, supplier, consultant or committee',
  issueSolution: 'move … resolved: what solved it',
  issueCause: 'move … resolved: what it came from',
  issueDuplicateOf: 'move … duplicate: the issue that it repeats',
  issueRoute: 'move: internal, supplier or consultant; list: only these, with commas',
  issueDue: 'move … triaged: the day it is due; by the rules of the project if left out',
  issueView: 'list: open (if left out), mine, watched, untriaged, overdue, supplier, verify, closed or all',
  issueStatus: 'list: only these, with commas',
  issueText: 'list: only with these words in it',
  issueSort: 'list: number, title, severity, status, kind, route, phase, assignee, due or reported',
  issueDirection: 'list: asc or desc',
  issuePage: 'list: this page of 25 alone',
}

export const issueHeads = { severity: 'Severity', assignee: 'Assigned to', reported: 'Reported', layWith: 'Lay with' }

export const issueMessages = {
  issueNeeded: 'What is meant is missing: the title of a new issue, the issue, or the status to move it to.',
  issueValue: ({ option, value }: { option: string; value: string }) => `--${option} knows no ${value}.`,
  issueMoved: ({ issue, status, version }: { issue: string; status: string; version: number }) => `${issue}: ${status}, version ${version}.`,
  issueWaits: ({ status, whom }: { status: string; whom: string }) => `${status} for ${whom}`,
}
