// The step table by keyboard, with the picture that draws itself while one types. Without it the page is a form like any other.
import { listenToKeys } from './step-table/keys.ts'
import { drawLive } from './step-table/live.ts'
import { listenToPaste } from './step-table/paste.ts'
import { insertBelow, rowOf, type Sheet, sheetIn } from './step-table/sheet.ts'

const form = document.querySelector<HTMLFormElement>('#table-form')
const table = document.querySelector<HTMLTableElement>('#step-table')
const template = document.querySelector<HTMLTemplateElement>('#row-template')

if (form && table && template) enhance(sheetIn(form, table, template))

function enhance(sheet: Sheet): void {
  const { form, table } = sheet
  const said = document.getElementById('table-said')
  const live = drawLive(sheet)
  let sending = false
  let dirty = form.dataset['dirty'] !== undefined
  const changed = (): void => {
    dirty = true
    if (said) said.textContent = said.dataset['unsaved'] ?? ''
    document.getElementById('table-bar')?.classList.add('is-unsaved')
    live?.soon()
  }
  document.getElementById('table-keys')?.removeAttribute('hidden')
  if (live) document.getElementById('table-look')?.setAttribute('hidden', '')

  table.addEventListener('input', changed)
  table.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name.endsWith('.gone')) rowOf(target)?.classList.toggle('is-gone', target.checked)
  })
  table.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[name="insert"]') : null
    const row = button ? rowOf(button) : null
    if (!row) return
    event.preventDefault()
    insertBelow(sheet, row).focus()
  })
  listenToKeys(sheet, changed)
  listenToPaste(sheet, changed)
  form.addEventListener('submit', () => { sending = true })
  addEventListener('beforeunload', (event) => {
    if (dirty && !sending) event.preventDefault()
  })
  // A page that the browser kept comes back as it was left.
  addEventListener('pageshow', () => { sending = false })
}
