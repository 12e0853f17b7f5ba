import type { Locale } from '../locale.ts'

export const filesPart: Locale['filesPart'] = {
  attach: '附上文件',
  fileFor: ({ subject }) => `${subject}的文件`,
  hint: ({ megabytes }) => `PDF、图片、Word、Excel、PowerPoint、文本或 CSV，最大 ${megabytes} MB`,
  submit: '上传',
  removeNamed: ({ name }) => `撤下${name}`,
  remove: '撤下',
  added: ({ who, day }) => `${who}，${day}`,
  about: ({ subject, size }) => `“${subject}”的文件，${size}`,
  types: { pdf: 'PDF', png: '图片', jpeg: '图片', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint', text: '文本', csv: 'CSV' },
}
