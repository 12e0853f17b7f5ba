import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { issueWords } from './issue-words.ts'

export const issueFileNames = {
  'import-issues': 'Import issues from a file',
  'send-batch': 'Hand issues to the supplier or the consultant',
  'withdraw-batch': 'Withdraw a batch',
  'answer-issues': 'Take over answers to a batch',
} as const

export const issueFileSentences = {
  'import-issues': ({ rows, file }, { number, quoted }) => `imported ${rows.length === 1 ? 'one issue' : `${number(rows.length)} issues`}${file ? ` from ${quoted(file)}` : ''}`,
  'send-batch': ({ to, issues }, { number }) => `handed ${issues.length === 1 ? 'one issue' : `${number(issues.length)} issues`} to ${issueWords.waitingFor[to]}`,
  'withdraw-batch': ({ batch }) => `withdrew batch ${batch.slice('batch-'.length)}`,
  'answer-issues': ({ batch, rows }, { number }) => `took over ${rows.length === 1 ? 'one answer' : `${number(rows.length)} answers`} to batch ${batch.slice('batch-'.length)}`,
} satisfies Partial<ChangeSentences>

export const issueFileFields = {
  batch: { label: 'Batch' },
  issues: { label: 'Issues' },
  raisedOn: { label: 'Reported on' },
  closedOn: { label: 'Closed on' },
  external: { label: 'Number elsewhere' },
  answer: { label: 'Answer' },
  readyOn: { label: 'Ready on' },
  state: { label: 'State' },
  comments: { label: 'Comments' },
  reporter: { label: 'Reporter' },
  comment: { label: 'Comment' },
} satisfies Partial<FieldWords>
