import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { supervision } from './documents-supervision.ts'

export const supervisionNames = {
  'write-report': '起草監督報告',
  'edit-report': '修改監督報告',
  'add-finding': '新增發現',
  'edit-finding': '修改發現',
  'withdraw-finding': '移除發現',
  'hand-in-report': '提交委員會',
  'withdraw-report': '放棄草稿',
  'answer-report': '答覆監督報告',
} as const

export const supervisionSentences: Pick<ChangeSentences, keyof typeof supervisionNames> = {
  'write-report': ({ phase, opinion }, names) => `起草了關於${names.phase(phase)}的監督報告：${supervision.opinionWords[opinion]}`,
  'edit-report': ({ report, ...rest }, names) => `修改了監督報告${names.report(report)}：${names.fields(rest)}`,
  'add-finding': ({ report, text }, names) => `為監督報告${names.report(report)}新增了發現：${names.quoted(text)}`,
  'edit-finding': ({ report, finding, ...rest }, names) => `修改了監督報告${names.report(report)}中的一項發現：${names.fields(rest)}`,
  'withdraw-finding': ({ report }, names) => `自監督報告${names.report(report)}移除一項發現`,
  'hand-in-report': ({ report }, names) => `將監督報告${names.report(report)}提交委員會`,
  'withdraw-report': ({ report }, names) => `放棄了監督報告${names.report(report)}的草稿`,
  'answer-report': ({ report, note }, names) => `答覆了監督報告${names.report(report)}：${names.quoted(note)}`,
}

export const supervisionFields = {
  report: { label: '報告' },
  opinion: { label: '意見' },
  summary: { label: '概述' },
  findings: { label: '發現' },
  finding: { label: '發現' },
  severity: { label: '嚴重程度' },
  advice: { label: '建議' },
} as const satisfies Partial<FieldWords>
