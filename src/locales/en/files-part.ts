/** Evidence files wherever they are listed and attached. */
export const filesPart = {
  attach: 'Attach a file',
  fileFor: ({ subject }: { subject: string }) => `File for ${subject}`,
  hint: ({ megabytes }: { megabytes: number }) => `PDF, picture, Word, Excel, PowerPoint, text or CSV; at most ${megabytes} MB`,
  submit: 'Attach',
  removeNamed: ({ name }: { name: string }) => `Remove ${name}`,
  remove: 'Remove',
  added: ({ who, day }: { who: string; day: string }) => `${who}, ${day}`,
  about: ({ subject, size }: { subject: string; size: string }) => `file for “${subject}”, ${size}`,
  types: { pdf: 'PDF', png: 'picture', jpeg: 'picture', docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint', text: 'text', csv: 'CSV' },
}
