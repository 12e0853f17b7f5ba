import { strToU8, zipSync } from 'fflate'
import { EOI, header, jfif, joined, pixel, pngEnd, scan, SIGNATURE, SOI, tables } from './pictures.ts'

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
export const png = joined(SIGNATURE, header, pixel, pngEnd)
export const jpeg = joined(SOI, jfif, tables, scan, EOI)
export const executable = Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff])
export const html = strToU8('<!doctype html><script>alert(1)</script>')
export const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
