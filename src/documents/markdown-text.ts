/** What stands in a template's `<%= %>`: a text or figure, a diagram, or Markdown that was rendered from a part. */
type Printed = string | number | { mermaid: string } | { markdown: string }

/**
 * What templates escape with: any text becomes plain Markdown text, whatever it contains. It cannot open a heading, list, link,
 * table cell, fence or HTML; line breaks become blanks. Only our own diagrams and parts pass as they are.
 */
export function markdownText(value: unknown): string {
  const printed = value as Printed
  if (typeof printed === 'string') return escaped(printed)
  if (typeof printed === 'number') return escaped(String(printed))
  if (printed && 'mermaid' in printed) return printed.mermaid
  if (printed && 'markdown' in printed) return printed.markdown
  throw new TypeError(`a template prints ${String(value)}`)
}

/** Signs that mean something inside a line: emphasis, code, links, HTML, tables, strike-through, formulas. */
const anywhere = /[\\`*_[\]<>|~$]/g
/** Entities such as `&lt;` would be read as the sign they name. */
const entity = /&(?=#?\w{1,32};)/g
/** What makes a heading, list, rule or underline where a value stands at the start of its line. */
const atStart = /^([#+=:-]|\d{1,9}(?=[.)](\s|$)))/
/** Nobody sees these, and they turn text around or end it. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

const breaks = /[\n\r\v\f\u0085\u2028\u2029]/

/** White space in which a line ends is one blank; tabs elsewhere are blanks. A whole run at a time: tried from each of its signs, a long one would take minutes. */
const inOneLine = (run: string): string => (breaks.test(run) ? ' ' : run.replaceAll('\t', ' '))

/** Without the blanks at both ends. */
function withoutEnds(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && text[from] === ' ') from += 1
  while (to > from && text[to - 1] === ' ') to -= 1
  return text.slice(from, to)
}

function escaped(text: string): string {
  const line = withoutEnds(text.replace(unseen, '').replace(/[\s\u0085]+/g, inOneLine))
  const inside = line.replace(anywhere, '\\$&').replace(entity, '\\&')
  return inside.replace(atStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}
