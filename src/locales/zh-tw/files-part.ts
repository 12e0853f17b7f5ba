import type { Locale } from '../locale.ts'

export const filesPart: Locale['filesPart'] = {
  attach: '上傳附件',
  fileFor: ({ subject }) => `上傳附件：${subject}`,
  hint: ({ megabytes }) => `PDF、圖片、Word、Excel、PowerPoint、文字檔或 CSV，最大 ${megabytes} MB`,
  submit: '上傳',
  removeNamed: ({ name }) => `撤下「${name}」`,
  remove: '撤下',
  added: ({ who, day }) => `${who}，${day}`,
  about: ({ subject, size }) => `「${subject}」的附件，${size}`,
  types: { pdf: 'PDF', png: '圖片', jpeg: '圖片', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint', text: '文字檔', csv: 'CSV' },
}
