import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { supervision } from './documents-supervision.ts'

export const supervisionNames = {
  'write-report': '起草监督报告',
  'edit-report': '修改监督报告',
  'add-finding': '添加发现',
  'edit-finding': '修改发现',
  'withdraw-finding': '移除发现',
  'hand-in-report': '提交委员会',
  'withdraw-report': '放弃草稿',
  'answer-report': '答复监督报告',
} as const

export const supervisionSentences: Pick<ChangeSentences, keyof typeof supervisionNames> = {
  'write-report': ({ phase, opinion }, names) => `起草了关于${names.phase(phase)}的监督报告：${supervision.opinionWords[opinion]}`,
  'edit-report': ({ report, ...rest }, names) => `修改了监督报告${names.report(report)}：${names.fields(rest)}`,
  'add-finding': ({ report, text }, names) => `为监督报告${names.report(report)}添加了发现：${names.quoted(text)}`,
  'edit-finding': ({ report, finding, ...rest }, names) => `修改了监督报告${names.report(report)}中的一项发现：${names.fields(rest)}`,
  'withdraw-finding': ({ report }, names) => `从监督报告${names.report(report)}中移除一项发现`,
  'hand-in-report': ({ report }, names) => `把监督报告${names.report(report)}提交委员会`,
  'withdraw-report': ({ report }, names) => `放弃了监督报告${names.report(report)}的草稿`,
  'answer-report': ({ report, note }, names) => `答复了监督报告${names.report(report)}：${names.quoted(note)}`,
}

export const supervisionFields = {
  report: { label: '报告' },
  opinion: { label: '意见' },
  summary: { label: '概述' },
  findings: { label: '发现' },
  finding: { label: '发现' },
  severity: { label: '严重程度' },
  advice: { label: '建议' },
} as const satisfies Partial<FieldWords>
