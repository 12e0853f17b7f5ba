import type { FileType } from './file-record.ts'
import { Problem } from './problem.ts'
import { officeTypeOf } from './office-file.ts'

/** Bytes: one file, and all files of a project, withdrawn ones too, for the history keeps them. */
export const MAX_FILE = 10_000_000
export const MAX_FILES_OF_PROJECT = 200_000_000

/** The endings that a file of a type may have. A name that promises something else is refused, whatever the bytes are. */
const endings: Record<FileType, readonly string[]> = {
  pdf: ['pdf'], png: ['png'], jpeg: ['jpg', 'jpeg'], docx: ['docx'], xlsx: ['xlsx'], pptx: ['pptx'], text: ['txt', 'md', 'log'], csv: ['csv'],
}

/** What a file field offers to choose from, and what a refusal names. */
export const knownEndings: readonly string[] = Object.values(endings).flat()

/**
 * What a file is, found out from its bytes and held against the ending of its name: nothing is believed of what the sender says.
 * Throws Problems `file-empty`, `file-too-large`, `file-type-refused`.
 */
export function fileTypeOf(name: string, bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new Problem('file-empty', { name })
  if (bytes.length > MAX_FILE) throw new Problem('file-too-large', { name, megabytes: MAX_FILE / 1_000_000 })
  const ending = endingOf(name)
  const promised = (Object.keys(endings) as FileType[]).find((type) => endings[type].includes(ending))
  if (!promised || !isA[promised](bytes)) throw new Problem('file-type-refused', { name, known: knownEndings })
  return promised
}

const endingOf = (name: string): string => /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const isA: Record<FileType, (bytes: Uint8Array) => boolean> = {
  pdf: (bytes) => starts(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]),
  png: (bytes) => starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && starts(bytes.subarray(12), [0x49, 0x48, 0x44, 0x52]),
  jpeg: (bytes) => starts(bytes, [0xff, 0xd8, 0xff]),
  docx: (bytes) => officeTypeOf(bytes) === 'docx',
  xlsx: (bytes) => officeTypeOf(bytes) === 'xlsx',
  pptx: (bytes) => officeTypeOf(bytes) === 'pptx',
  text: isText,
  csv: isText,
}

const starts = (bytes: Uint8Array, wanted: readonly number[]): boolean => wanted.every((byte, at) => bytes[at] === byte)

/** Text in an encoding that Chinese and Western offices use, without the control characters that no text has. */
function isText(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) return false
  return ['utf-8', 'gb18030', 'big5'].some((encoding) => isDecodable(bytes, encoding))
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
