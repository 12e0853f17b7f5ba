import { Problem } from '../domain/problem.ts'
import type { FileRow } from './table-worker.ts'

const MOST_PASTED = 2_000_000

/**
 * The rows of a text that a spreadsheet put on the clipboard: cells between tabs. A cell with a line break or a tab in it stands in
 * quotation marks, doubled inside; any other quotation mark is one. Throws Problem `steps-invalid` for more than two million signs.
 */
export function pastedRows(text: string): FileRow[] {
  if (text.length > MOST_PASTED) throw new Problem('steps-invalid', { file: '', faults: [{ path: '', message: `too-long:${MOST_PASTED}` }] })
  const rows: FileRow[] = []
  let line = 1
  let cells: string[] = []
  const plain = text.replace(/^\ufeff/, '')
  let begun = line
  for (let at = 0; at <= plain.length; ) {
    const quoted = quotedEnd(plain, at)
    const to = quoted ?? bareEnd(plain, at)
    const whole = plain.slice(at, to)
    cells.push(quoted === null ? whole : whole.slice(1, -1).replace(/""/g, '"').replace(/\r\n?/g, '\n'))
    at = to
    line += whole.split('\n').length - 1
    const end = /^(?:\r\n|\r|\n)/.exec(plain.slice(at, at + 2))?.[0]
    if (plain[at] === '\t') {
      at += 1
      continue
    }
    rows.push([begun, ...cells])
    cells = []
    if (end === undefined) break
    at += end.length
    line += 1
    begun = line
  }
  return rows
}

const between = /[\t\r\n]/g

/** Where a cell without quotation marks around it ends. */
function bareEnd(text: string, from: number): number {
  between.lastIndex = from
  return between.exec(text)?.index ?? text.length
}

/** Where a cell in quotation marks ends, null if this is none. Looked for mark by mark: as one pattern a long cell takes the stack. */
function quotedEnd(text: string, from: number): number | null {
  if (text[from] !== '"') return null
  for (let mark = text.indexOf('"', from + 1); mark !== -1; mark = text.indexOf('"', mark + 1)) {
    if (text[mark + 1] === '"') mark += 1
    else return mark + 1 === text.length || /[\t\r\n]/.test(text.charAt(mark + 1)) ? mark + 1 : null
  }
  return null
}
