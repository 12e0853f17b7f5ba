import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'
import type { FileSubject } from '../../domain/file-record.ts'

export const evidenceNames = {
  'add-file': '附上檔案',
  'withdraw-file': '撤下檔案',
} as const

export const evidenceSentences: Pick<ChangeSentences, keyof typeof evidenceNames> = {
  'add-file': ({ name, about }, names) => `為${subject(about, names)}附上了檔案${names.quoted(name)}`,
  'withdraw-file': ({ file }, names) => `撤下了檔案${names.file(file)}`,
}

function subject(about: FileSubject, names: SentenceNames): string {
  switch (about.kind) {
    case 'criterion': return names.criterion(about.phase, about.criterion)
    case 'deliverable': return names.deliverable(about.deliverable)
    case 'meeting': return `會議${names.meeting(about.meeting)}`
    case 'round': return `第 ${about.round.replace('round-', '')} 輪表決`
    case 'report': return `監督報告${names.report(about.report)}`
    case 'issue': return names.theIssue(about.issue)
    case 'change-request': return `變更申請${names.changeRequest(about['change-request'])}`
  }
}

export const evidenceFields = {
  about: { label: '作為什麼的佐證' },
  file: { label: '檔案' },
  hash: { label: '檔案的 SHA-256' },
} as const satisfies Partial<FieldWords>
