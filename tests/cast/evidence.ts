import { strToU8, zipSync } from 'fflate'

const main = {
  docx: ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
} as const

const contentTypes = (part: string, type: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`

/** The smallest file of Office that is one; `more` are further parts. */
export function officeFile(kind: keyof typeof main, more: Record<string, Uint8Array> = {}, type: string = main[kind][1]): Uint8Array {
  const [part] = main[kind]
  return zipSync({ '[Content_Types].xml': strToU8(contentTypes(part, type)), '_rels/.rels': strToU8('<Relationships/>'), [part]: strToU8('<w/>'), ...more })
}

export const pdf = (text = 'Strategy'): Uint8Array => strToU8(`%PDF-1.7\n1 0 obj << /Title (${text}) >> endobj\n%%EOF\n`)
export const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
export const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0])
export const executable = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff])
export const html = strToU8('<!doctype html><script>alert(1)</script>')
export const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
