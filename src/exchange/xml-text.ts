export type XmlText = { text: string } | { fault: string }

/**
 * The text of an XML file in the encoding that its mark or its declaration names, UTF-8 if neither does. Faults are codes:
 * `encoding-unknown`, `xml-doctype` (a document type could define entities or fetch files), `xml-entity` (one that XML itself
 * does not know), `no-xml`.
 */
export function xmlText(bytes: Uint8Array): XmlText {
  const text = decoded(bytes)
  if (text === null) return { fault: 'encoding-unknown' }
  if (!text.trimStart().startsWith('<')) return { fault: 'no-xml' }
  const fault = declared(text)
  return fault ? { fault } : { text }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    return null // Not in this encoding, or in one that nobody here knows.
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && fourth !== 0)) return 'utf-16be'
  if (first === 0xef && second === 0xbb) return 'utf-8'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8'
}

const mark = /<!--|<!\[CDATA\[|<!|&/g
const entity = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/iy

/** Looks for what declares or uses entities, outside of comments and literal text; each character is passed once. */
function declared(text: string): string | null {
  mark.lastIndex = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [what] = found
    if (what === '<!') return 'xml-doctype'
    if (what === '&') {
      entity.lastIndex = found.index
      if (!entity.test(text)) return 'xml-entity'
    } else {
      const end = text.indexOf(what === '<!--' ? '-->' : ']]>', found.index)
      if (end === -1) return null // Unclosed: the parser says where.
      mark.lastIndex = end
    }
  }
  return null
}
