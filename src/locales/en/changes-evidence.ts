import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'
import type { FileSubject } from '../../domain/file-record.ts'

export const evidenceNames = {
  'add-file': 'Attach a file',
  'withdraw-file': 'Remove a file',
} as const

export const evidenceSentences: Pick<ChangeSentences, keyof typeof evidenceNames> = {
  'add-file': ({ name, about }, names) => `attached the file ${names.quoted(name)} to ${subject(about, names)}`,
  'withdraw-file': ({ file }, names) => `removed the file ${names.file(file)}`,
}

function subject(about: FileSubject, names: SentenceNames): string {
  switch (about.kind) {
    case 'criterion': return names.criterion(about.phase, about.criterion)
    case 'deliverable': return names.deliverable(about.deliverable)
    case 'meeting': return `the meeting ${names.meeting(about.meeting)}`
    case 'round': return `round of votes ${about.round.replace('round-', '')}`
    case 'report': return `the supervision report ${names.report(about.report)}`
    case 'issue': return names.theIssue(about.issue)
    case 'change-request': return `the change request ${names.changeRequest(about['change-request'])}`
  }
}

export const evidenceFields = {
  about: { label: 'Evidence for' },
  file: { label: 'File' },
  hash: { label: 'SHA-256 of the file' },
} as const satisfies Partial<FieldWords>
