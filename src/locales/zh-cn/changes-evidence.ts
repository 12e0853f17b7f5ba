import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'
import type { FileSubject } from '../../domain/file-record.ts'

export const evidenceNames = {
  'add-file': '附上文件',
  'withdraw-file': '撤下文件',
} as const

export const evidenceSentences: Pick<ChangeSentences, keyof typeof evidenceNames> = {
  'add-file': ({ name, about }, names) => `为${subject(about, names)}附上了文件${names.quoted(name)}`,
  'withdraw-file': ({ file }, names) => `撤下了文件${names.file(file)}`,
}

function subject(about: FileSubject, names: SentenceNames): string {
  switch (about.kind) {
    case 'criterion': return names.criterion(about.phase, about.criterion)
    case 'deliverable': return names.deliverable(about.deliverable)
    case 'meeting': return `会议${names.meeting(about.meeting)}`
    case 'round': return `第 ${about.round.replace('round-', '')} 轮表决`
    case 'report': return `监督报告${names.report(about.report)}`
    case 'issue': return names.theIssue(about.issue)
    case 'change-request': return `变更申请${names.changeRequest(about['change-request'])}`
  }
}

export const evidenceFields = {
  about: { label: '用作什么的依据' },
  file: { label: '文件' },
  hash: { label: '文件的 SHA-256' },
} as const satisfies Partial<FieldWords>
