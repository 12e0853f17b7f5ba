import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { issueWords } from './issue-words.ts'

export const issueFileNames = {
  'import-issues': '从文件导入问题单',
  'send-batch': '把问题单移交供应商或顾问',
  'withdraw-batch': '撤销一批移交',
  'answer-issues': '采用一批移交的答复',
} as const

export const issueFileSentences = {
  'import-issues': ({ rows, file }, { number, quoted }) => `${file ? `从${quoted(file)}` : ''}导入了 ${number(rows.length)} 张问题单`,
  'send-batch': ({ to, issues }, { number }) => `向${issueWords.waitingFor[to]}移交了 ${number(issues.length)} 张问题单`,
  'withdraw-batch': ({ batch }) => `撤销了第 ${batch.slice('batch-'.length)} 批移交`,
  'answer-issues': ({ batch, rows }, { number }) => `采用了第 ${batch.slice('batch-'.length)} 批的 ${number(rows.length)} 条答复`,
} satisfies Partial<ChangeSentences>

export const issueFileFields = {
  batch: { label: '批次' },
  issues: { label: '问题单' },
  raisedOn: { label: '上报日期' },
  closedOn: { label: '关闭日期' },
  external: { label: '外部编号' },
  answer: { label: '答复' },
  readyOn: { label: '交付日期' },
  state: { label: '状态' },
  comments: { label: '评论' },
  reporter: { label: '上报人' },
  comment: { label: '评论' },
} satisfies Partial<FieldWords>
