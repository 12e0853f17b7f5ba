import { type Control, controlsIn, insertBelow, isEnd, type Row, rowOf, rowsIn, type Sheet } from './sheet.ts'

/** More rows than these, and tables with heads, are read by the server, which shows the page with them. */
const MOST_HERE = 200

/** Cells of a spreadsheet go into the rows from the cell on that has the focus. */
export function listenToPaste(sheet: Sheet, changed: () => void): void {
  const heads = new Set((sheet.table.dataset['heads'] ?? '').split('|'))
  sheet.table.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const { target } = event
    const row = target instanceof Element ? rowOf(target) : null
    const at = row ? controlsIn(row).indexOf(target as Control) : -1
    if (!row || at === -1 || target instanceof HTMLTextAreaElement || !/[\t\n]/.test(text.replace(/[\r\n]+$/, ''))) return
    event.preventDefault()
    const rows = cellsIn(text)
    const headed = (rows[0] ?? []).filter((cell) => heads.has(cell.trim().toLowerCase())).length >= 2
    if (headed || rows.length > MOST_HERE) return leaveToServer(text)
    fill(sheet, row, at, rows)
    changed()
  })
}

function leaveToServer(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#paste-text')
  if (field) field.value = text
  document.querySelector<HTMLButtonElement>('#paste-submit')?.click()
}

function fill(sheet: Sheet, first: Row, at: number, rows: readonly string[][]): void {
  let row = first
  for (const [i, cells] of rows.entries()) {
    if (i > 0) row = rowBelow(sheet, row)
    const controls = controlsIn(row).slice(at)
    for (const [j, text] of cells.entries()) {
      const control = controls[j]
      if (control) write(control, text.trim())
    }
  }
}

/** The next row, and before the end a new one. */
function rowBelow(sheet: Sheet, row: Row): Row {
  const rows = rowsIn(sheet)
  const next = rows[rows.indexOf(row) + 1]
  return next && !isEnd(next) ? next : (rowOf(insertBelow(sheet, row)) ?? row)
}

/** What is none of the words of a list stays to be seen, and is named when it is looked at. */
function write(control: Control, text: string): void {
  if (control instanceof HTMLSelectElement) {
    const wanted = text.toLowerCase()
    const option = [...control.options].find(({ value, label }) => value === wanted || label.toLowerCase() === wanted)
    if (!option && text !== '') control.add(new Option(text, text))
    if (text !== '') control.value = option?.value ?? text
  } else if (control.type === 'checkbox') {
    (control as HTMLInputElement).checked = !['', '0', 'no', 'n', 'false', '否', '–', '-'].includes(text.toLowerCase())
  } else {
    control.value = text
  }
}

/** Rows and cells of a text between tabs; a cell in quotation marks may hold line breaks. */
function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y
  const plain = text.replace(/[\r\n]+$/, '')
  for (let at = 0; at <= plain.length; at += 1) {
    cell.lastIndex = at
    const [whole = '', quoted, bare = ''] = cell.exec(plain) ?? []
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'))
    at += whole.length
    if (plain[at] === '\r' && plain[at + 1] === '\n') at += 1
    if (at < plain.length && plain[at] !== '\t') rows.push([])
  }
  return rows
}
