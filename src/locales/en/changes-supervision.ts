import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { supervision } from './documents-supervision.ts'

export const supervisionNames = {
  'write-report': 'Begin a supervision report',
  'edit-report': 'Edit a supervision report',
  'add-finding': 'Add a finding',
  'edit-finding': 'Edit a finding',
  'withdraw-finding': 'Take a finding out',
  'hand-in-report': 'Hand the report to the committee',
  'withdraw-report': 'Discard the draft',
  'answer-report': 'Answer a supervision report',
} as const

export const supervisionSentences: Pick<ChangeSentences, keyof typeof supervisionNames> = {
  'write-report': ({ phase, opinion }, names) => `began a supervision report on ${names.phase(phase)}: ${supervision.opinionWords[opinion].toLowerCase()}`,
  'edit-report': ({ report, ...rest }, names) => `edited the supervision report ${names.report(report)}: ${names.fields(rest)}`,
  'add-finding': ({ report, text }, names) => `added a finding to the supervision report ${names.report(report)}: ${names.quoted(text)}`,
  'edit-finding': ({ report, finding, ...rest }, names) => `edited a finding of the supervision report ${names.report(report)}: ${names.fields(rest)}`,
  'withdraw-finding': ({ report }, names) => `took a finding out of the supervision report ${names.report(report)}`,
  'hand-in-report': ({ report }, names) => `handed the supervision report ${names.report(report)} to the committee`,
  'withdraw-report': ({ report }, names) => `discarded the draft of the supervision report ${names.report(report)}`,
  'answer-report': ({ report, note }, names) => `answered the supervision report ${names.report(report)}: ${names.quoted(note)}`,
}

export const supervisionFields = {
  report: { label: 'Report' },
  opinion: { label: 'Opinion' },
  summary: { label: 'Summary' },
  findings: { label: 'Findings' },
  finding: { label: 'Finding' },
  severity: { label: 'Severity' },
  advice: { label: 'Advice' },
} as const satisfies Partial<FieldWords>
