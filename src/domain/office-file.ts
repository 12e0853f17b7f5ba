import { inflateRawSync } from 'node:zlib'

type OfficeType = 'docx' | 'xlsx' | 'pptx'

/** What the content types of a document without macros name as its main part (ECMA-376, part 1, 11.3.10, 12.3.23 and 13.3.6). */
const mainParts: readonly (readonly [OfficeType, string])[] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'],
]
const CONTENT_TYPES = '[Content_Types].xml'
const MOST_ENTRIES = 10_000
/** Bytes of the content types, packed and unpacked. Theirs is the only entry that is unpacked at all. */
const MOST_BYTES = 1_000_000

/** Parts that hold code: macros of Office, macro sheets of old Excel, controls. */
const code = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/)/i
const codeTypes = /macroEnabled|vbaProject|activeX/i

/**
 * Which document of Office a zip is, from its directory and its content types; null if it is none or holds code. However much a
 * zip promises to unpack to, nothing else of it is unpacked.
 */
export function officeTypeOf(bytes: Uint8Array): OfficeType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30 || view.getUint32(0, true) !== LOCAL) return null
  const entries = directoryOf(view)
  const types = entries?.find(({ name }) => name === CONTENT_TYPES)
  if (!entries || !types || entries.some(({ name }) => code.test(name))) return null
  const text = textOf(view, types)
  if (text === null || codeTypes.test(text)) return null
  return mainParts.find(([, part]) => text.includes(`"${part}"`))?.[0] ?? null
}

type ZipEntry = { name: string; method: number; packed: number; unpacked: number; at: number }

/** The signatures of a zip's records, as numbers read from the low byte up. */
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_BYTES = 22
const MOST_COMMENT = 0xffff

/** The entries that a zip's directory names; null if there is none, or if it says what cannot be. */
function directoryOf(view: DataView): ZipEntry[] | null {
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  if (count === 0 || count > MOST_ENTRIES) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null
    const nameBytes = view.getUint16(at + 28, true)
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    entries.push({
      name: latin(view, at + 46, nameBytes), method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    })
    at = next
  }
  return entries
}

/** Where the record stands that ends a zip: the last one, before a comment at most. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - END_BYTES; at >= Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength ? at : null
  }
  return null
}

function textOf(view: DataView, { method, packed, unpacked, at }: ZipEntry): string | null {
  if (packed > MOST_BYTES || unpacked > MOST_BYTES || at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > view.byteLength) return null
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, packed)
  if (method === 0) return new TextDecoder().decode(bytes)
  if (method !== 8) return null
  try {
    return new TextDecoder().decode(inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }))
  } catch {
    return null
  }
}

/** Names of parts are ASCII; others only have to be told apart. */
function latin(view: DataView, from: number, length: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + from, length))
}
