import type { Locale } from '../locale.ts'

export const filesPart: Locale['filesPart'] = {
  attach: '上传附件',
  fileFor: ({ subject }) => `上传附件：${subject}`,
  hint: ({ megabytes }) => `PDF、图片、Word、Excel、PowerPoint、文本或 CSV，最大 ${megabytes} MB`,
  submit: '上传',
  removeNamed: ({ name }) => `撤下“${name}”`,
  remove: '撤下',
  added: ({ who, day }) => `${who}，${day}`,
  about: ({ subject, size }) => `“${subject}”的附件，${size}`,
  types: { pdf: 'PDF', png: '图片', jpeg: '图片', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint', text: '文本', csv: 'CSV' },
}
