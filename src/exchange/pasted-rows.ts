import type { FileRow } from './table-worker.ts'

/**
 * The rows of a text that a spreadsheet put on the clipboard: cells between tabs. A cell with a line break or a tab in it stands in
 * quotation marks, doubled inside; any other quotation mark is one.
 */
export function pastedRows(text: string): FileRow[] {
  const rows: FileRow[] = []
  let line = 1
  let cells: string[] = []
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*)/y
  const plain = text.replace(/^\ufeff/, '')
  let begun = line
  for (let at = 0; at <= plain.length; ) {
    cell.lastIndex = at
    const [whole = '', quoted, bare = ''] = cell.exec(plain) ?? []
    cells.push(quoted === undefined ? bare : quoted.replace(/""/g, '"').replace(/\r\n?/g, '\n'))
    at += whole.length
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
