import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { issueWords } from './issue-words.ts'

export const issueFileNames = {
  'import-issues': '從檔案匯入問題單',
  'send-batch': '將問題單移交供應商或顧問',
  'withdraw-batch': '撤銷一批移交',
  'answer-issues': '採用一批移交的答覆',
} as const

export const issueFileSentences = {
  'import-issues': ({ rows, file }, { number, quoted }) => `${file ? `從${quoted(file)}` : ''}匯入了 ${number(rows.length)} 張問題單`,
  'send-batch': ({ to, issues }, { number }) => `向${issueWords.waitingFor[to]}移交了 ${number(issues.length)} 張問題單`,
  'withdraw-batch': ({ batch }) => `撤銷了第 ${batch.slice('batch-'.length)} 批移交`,
  'answer-issues': ({ batch, rows }, { number }) => `採用了第 ${batch.slice('batch-'.length)} 批的 ${number(rows.length)} 則答覆`,
} satisfies Partial<ChangeSentences>

export const issueFileFields = {
  batch: { label: '批次' },
  issues: { label: '問題單' },
  raisedOn: { label: '回報日期' },
  closedOn: { label: '結案日期' },
  external: { label: '外部編號' },
  answer: { label: '答覆' },
  readyOn: { label: '交付日期' },
  state: { label: '狀態' },
  comments: { label: '留言' },
  reporter: { label: '回報人' },
  comment: { label: '留言' },
} satisfies Partial<FieldWords>
