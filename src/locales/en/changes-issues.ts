import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { issueWords } from './issue-words.ts'

export const issueNames = {
  'report-issue': 'Report an issue',
  'triage-issue': 'Judge an issue',
  'edit-issue': 'Edit an issue',
  'move-issue': 'Move an issue on',
  'edit-issues': 'Edit several issues',
  'withdraw-issue': 'Take an issue back',
  'link-issues': 'Link two issues',
  'watch-issue': 'Watch an issue',
  'escalate-issue': 'Bring an issue before the committee',
  'comment-issue': 'Comment on an issue',
  'edit-comment': 'Edit a comment',
  'withdraw-comment': 'Take a comment back',
  'see-mentions': 'Mark mentions as read',
  'set-issue-rules': 'Set the due days of issues',
  'save-filter': 'Save a view of the issues',
  'withdraw-filter': 'Take a saved view out',
} as const

const { statuses, severities, waitingFor: sides } = issueWords

export const issueSentences: Pick<ChangeSentences, keyof typeof issueNames> = {
  'report-issue': ({ title, name, department }, names) => {
    const source = name === '' ? '' : [name, department].filter((part) => part !== '').map(names.quoted).join(', ')
    return `reported ${names.newIssue(title)}${source === '' ? '' : `, as told by ${source}`}`
  },
  'triage-issue': ({ issue, severity, note, ...rest }, names) =>
    `judged ${names.theIssue(issue)}${severity ? `: ${severities[severity]}` : Object.keys(rest).length > 0 ? `: ${names.fields(rest)}` : ''}${note ? `: ${names.quoted(note)}` : ''}`,
  'edit-issue': ({ issue, ...rest }, names) => `edited ${names.theIssue(issue)}: ${names.fields(rest)}`,
  'move-issue': ({ issue, status, waitingFor, note }, names) =>
    `moved ${names.theIssue(issue)} to “${statuses[status]}”${waitingFor ? `, waiting for ${sides[waitingFor]}` : ''}${note ? `: ${names.quoted(note)}` : ''}`,
  'edit-issues': ({ issues, status, ...rest }, names) =>
    `${status ? `moved ${count(issues.length, names.number)} to “${statuses[status]}”` : `edited ${count(issues.length, names.number)}: ${names.fields(rest)}`}`,
  'withdraw-issue': ({ issue }, names) => `took ${names.theIssue(issue)} back`,
  'link-issues': ({ issue, other, linked }, names) => (linked ? `linked ${names.theIssue(issue)} and ${names.issue(other)}` : `took the link between ${names.theIssue(issue)} and ${names.issue(other)} out`),
  'watch-issue': ({ issue, watching }, names) => (watching ? `watches ${names.theIssue(issue)}` : `no longer watches ${names.theIssue(issue)}`),
  'escalate-issue': ({ issue }, names) => `brought ${names.theIssue(issue)} before the committee`,
  'comment-issue': ({ issue, text }, names) => `said of ${names.theIssue(issue)}: ${names.quoted(text)}`,
  'edit-comment': ({ issue }, names) => `edited a comment on ${names.theIssue(issue)}`,
  'withdraw-comment': ({ issue }, names) => `took back a comment on ${names.theIssue(issue)}`,
  'see-mentions': ({ issue }, names) => `read what was said to them in ${names.theIssue(issue)}`,
  'set-issue-rules': ({ dueDays, serviceDays }, names) => `set the days of issues: ${names.fields({ dueDays, serviceDays })}`,
  'save-filter': ({ title, shared }, names) => `saved the view ${names.quoted(title)} of the issues${shared ? ' for all' : ''}`,
  'withdraw-filter': () => 'took a saved view of the issues out',
}

const count = (n: number, number: (n: number) => string): string => (n === 1 ? 'one issue' : `${number(n)} issues`)

export const issueFields = {
  description: { label: 'Description', hint: 'Markdown' },
  where: { label: 'Where', hint: 'a screen, a station, a department' },
  photo: { label: 'Photo or file' },
  requirement: { label: 'Requirement', hint: 'its number in the specification' },
  assignee: { label: 'Assigned to' },
  confidential: { label: 'Keep from the public form', hint: 'never offered there as similar or known; members of the project see it' },
  route: { label: 'Route' },
  waitingFor: { label: 'Waiting for' },
  duplicateOf: { label: 'Duplicate of' },
  recurs: { label: 'Says again', hint: 'the settled issue that it repeats; none: it does not' },
  plan: { label: 'What will be done' },
  solution: { label: 'Solution' },
  linked: { label: 'Linked' },
  watching: { label: 'Watching' },
  dueDays: { label: 'Due after', hint: 'working days, by severity' },
  serviceDays: { label: 'Supplier answers within', hint: 'working days, by severity' },
  critical: { label: severities.critical },
  major: { label: severities.major },
  minor: { label: severities.minor },
  suggestion: { label: severities.suggestion },
  query: { label: 'Filter' },
  shared: { label: 'For everybody' },
  filter: { label: 'Saved view' },
} as const satisfies Partial<FieldWords>
