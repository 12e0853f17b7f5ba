import { type Control, controlOf, controlsIn, fieldOf, insertBelow, isBlank, isEnd, isSeen, type Row, rowOf, rowsIn, type Sheet } from './sheet.ts'

/** Moving about by keyboard: see the words of the page for what each key does. */
export function listenToKeys(sheet: Sheet, changed: () => void): void {
  // As in a spreadsheet, Enter goes back to where the tabbing began.
  let [lastKey, began] = ['', 'name']
  sheet.form.addEventListener('pointerdown', () => { lastKey = '' })
  sheet.form.addEventListener('focusin', ({ target }) => {
    if (lastKey !== 'Tab' && target instanceof HTMLElement && 'name' in target) began = fieldOf(target as Control)
  })
  sheet.form.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') lastKey = event.key
    const row = event.target instanceof Element ? rowOf(event.target) : null
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(sheet, event)
    else if (row && !event.isComposing && isUsed(sheet, event, row, { began, changed })) event.preventDefault()
  })
}

function save({ form }: Sheet, event: KeyboardEvent): void {
  event.preventDefault()
  form.requestSubmit(document.querySelector<HTMLButtonElement>('#table-save'))
}

/** Does what a key means in a row; false for all other keys. */
function isUsed(sheet: Sheet, event: KeyboardEvent, row: Row, { began, changed }: { began: string; changed: () => void }): boolean {
  const { key, altKey, shiftKey, target } = event
  const control = controlsIn(row).find((each) => each === target) ?? null
  if (altKey) return isUsedWithAlt(sheet, key, row, { control, changed })
  if (key !== 'Enter' || shiftKey || !control || control instanceof HTMLTextAreaElement) return false
  return focus(below(sheet, row, began))
}

function isUsedWithAlt(sheet: Sheet, key: string, row: Row, { control, changed }: { control: Control | null; changed: () => void }): boolean {
  if (key === 'Enter') return focus(insertBelow(sheet, row))
  if (key === 'Delete') return toggleGone(row, changed)
  const by = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1
  if (!control || !key.startsWith('Arrow')) return false
  return focus(key === 'ArrowDown' || key === 'ArrowUp' ? beside(sheet, row, fieldOf(control), by) : neighbour(row, control, by))
}

function focus(control: Control | undefined): true {
  control?.focus()
  if (control instanceof HTMLInputElement && control.type === 'text') control.select()
  return true
}

/** The same cell of the row above or below; its name where that cell is folded away. */
function beside(sheet: Sheet, row: Row, field: string, by: 1 | -1): Control | undefined {
  const rows = rowsIn(sheet)
  const next = rows[rows.indexOf(row) + by]
  if (!next) return undefined
  const same = controlOf(next, field)
  return same && isSeen(same) ? same : controlsIn(next)[0]
}

/** Behind the last row that says something, and before the end, a new row is made. */
function below(sheet: Sheet, row: Row, field: string): Control | undefined {
  const rows = rowsIn(sheet)
  if (rows.slice(rows.indexOf(row) + 1).every(isEnd) && !isBlank(row) && !isEnd(row)) return insertBelow(sheet, row)
  return beside(sheet, row, field, 1)
}

function neighbour(row: Row, control: Control, by: 1 | -1): Control | undefined {
  const seen = controlsIn(row).filter(isSeen)
  return seen[seen.indexOf(control) + by]
}

function toggleGone(row: Row, changed: () => void): true {
  const box = row.querySelector<HTMLInputElement>('input[name$=".gone"]')
  if (box) box.checked = !box.checked
  row.classList.toggle('is-gone', box?.checked)
  changed()
  return true
}
