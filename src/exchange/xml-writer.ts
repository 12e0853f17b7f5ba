/** What XML 1.0 cannot hold at all, however it is written. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' }

/** Somebody's text as it can stand in an attribute, line breaks and all. */
const inAttribute = (text: string): string => text.replace(unwritable, '').replace(/[&<>"\n\r\t]/g, (sign) => signs[sign] ?? sign)
const inText = (text: string): string => text.replace(unwritable, '').replace(/[&<>\r]/g, (sign) => signs[sign] ?? sign)

export type Xml = { tag: string; attributes: Readonly<Record<string, string | number | boolean | null>>; inside: readonly Xml[] | string }

/** An element. Attributes that are null are left out. */
export const xml = (tag: string, attributes: Xml['attributes'], inside: Xml['inside'] = []): Xml => ({ tag, attributes, inside })

/** The file: UTF-8, two spaces for each level, the same for the same elements. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`

function lines({ tag, attributes, inside }: Xml, indent: string): string[] {
  const open = Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [` ${name}="${inAttribute(String(value))}"`])).join('')
  if (typeof inside === 'string') return [`${indent}<${tag}${open}>${inText(inside)}</${tag}>`]
  if (inside.length === 0) return [`${indent}<${tag}${open} />`]
  return [`${indent}<${tag}${open}>`, ...inside.flatMap((each) => lines(each, `${indent}  `)), `${indent}</${tag}>`]
}
