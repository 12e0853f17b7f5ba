// The RACI matrix as a grid for the keyboard: one save for all cells that were changed, wherever they stand. Without it each block is a form.

const MOST_CELLS = 500
const letters: Readonly<Record<string, string>> = { r: 'R', a: 'A', c: 'C', i: 'I', delete: '', backspace: '', '-': '' }

const table = document.querySelector<HTMLTableElement>('#raci[data-save]')
const bar = document.getElementById('raci-bar')
const said = document.getElementById('raci-said')
const save = document.getElementById('raci-save')

if (table && bar && said && save instanceof HTMLFormElement) enhance(table, bar, said, save)

/** The cells, row by row, and what can be done with them. */
type Grid = { rows: HTMLSelectElement[][]; cells: HTMLSelectElement[]; unsaved: () => HTMLSelectElement[]; show: () => void; send: () => void; isSending: () => boolean }

function enhance(table: HTMLTableElement, bar: HTMLElement, said: HTMLElement, save: HTMLFormElement): void {
  const grid = gridOf(table, bar, said, save)
  const { cells, show, send } = grid
  table.setAttribute('role', 'grid')
  document.getElementById('raci-keys')?.removeAttribute('hidden')
  for (const row of table.querySelectorAll<HTMLElement>('.sg-raci-save')) row.hidden = true
  // One stop for the tab key: the cell that was used last.
  for (const [at, cell] of cells.entries()) cell.tabIndex = at === 0 ? 0 : -1

  table.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    for (const cell of cells) if (cell.tabIndex === 0) cell.tabIndex = -1
    target.tabIndex = 0
  })
  table.addEventListener('change', show)
  table.addEventListener('keydown', (event) => {
    // With Alt or Space the list of letters opens, as any list does.
    if (!(event.target instanceof HTMLSelectElement) || event.altKey || event.metaKey) return
    if (isUsed(event, event.target, grid)) event.preventDefault()
  })
  save.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  document.getElementById('raci-discard')?.addEventListener('click', () => {
    for (const cell of cells) cell.value = cell.dataset['was'] ?? ''
    show()
    cells.find((cell) => cell.tabIndex === 0)?.focus()
  })
  addEventListener('beforeunload', (event) => {
    if (!grid.isSending() && grid.unsaved().length > 0) event.preventDefault()
  })
  show()
}

function isUnsaved(cell: HTMLSelectElement): boolean {
  return cell.value !== cell.dataset['was']
}

function gridOf(table: HTMLTableElement, bar: HTMLElement, said: HTMLElement, save: HTMLFormElement): Grid {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll<HTMLSelectElement>('select')]).filter((cells) => cells.length > 0)
  const cells = rows.flat()
  let sending = false
  const unsaved = (): HTMLSelectElement[] => cells.filter(isUnsaved)
  return {
    rows, cells, unsaved, isSending: () => sending,
    show: () => {
      const count = unsaved().length
      for (const cell of cells) cell.classList.toggle('is-unsaved', isUnsaved(cell))
      bar.hidden = count === 0
      said.textContent = count >= MOST_CELLS ? (said.dataset['full'] ?? '') : (said.dataset['unsaved'] ?? '').replace('{count}', String(count))
    },
    send: () => {
      const changed = unsaved()
      if (changed.length === 0 || changed.length > MOST_CELLS) return
      for (const old of save.querySelectorAll('[name^="cells."]')) old.remove()
      for (const [at, cell] of changed.entries()) {
        for (const [field, value] of [['row', cell.dataset['row']], ['group', cell.dataset['group']], ['value', cell.value]] as const) add(save, `cells.${at}.${field}`, value ?? '')
      }
      sending = true
      save.submit()
    },
  }
}

/** Does what a key means in a cell: a letter is set, an arrow moves, Enter saves. False for all other keys. */
function isUsed(event: KeyboardEvent, cell: HTMLSelectElement, { rows, unsaved, show, send }: Grid): boolean {
  const letter = event.ctrlKey ? undefined : letters[event.key.toLowerCase()]
  if (letter !== undefined) {
    if (isUnsaved(cell) || unsaved().length < MOST_CELLS) cell.value = event.shiftKey && letter === 'A' ? 'AR' : letter
    show()
    return true
  }
  if (event.key === 'Enter') {
    send()
    return true
  }
  const y = rows.findIndex((row) => row.includes(cell))
  const next = placeAfter(event, rows, rows[y]?.indexOf(cell) ?? -1, y)
  next?.focus()
  return next !== undefined
}

/** Where a key leads from a cell; undefined if it is no key that moves. At the edge one stays. */
function placeAfter({ key, ctrlKey }: KeyboardEvent, rows: readonly HTMLSelectElement[][], x: number, y: number): HTMLSelectElement | undefined {
  const last = rows.length - 1
  const row = rows[y] ?? []
  switch (key) {
    case 'ArrowLeft': return row[Math.max(0, x - 1)]
    case 'ArrowRight': return row[Math.min(row.length - 1, x + 1)]
    case 'ArrowUp': return rows[Math.max(0, y - 1)]?.[x]
    case 'ArrowDown': return rows[Math.min(last, y + 1)]?.[x]
    case 'PageUp': return rows[Math.max(0, y - 10)]?.[x]
    case 'PageDown': return rows[Math.min(last, y + 10)]?.[x]
    case 'Home': return ctrlKey ? rows[0]?.[0] : row[0]
    case 'End': return ctrlKey ? rows[last]?.at(-1) : row.at(-1)
    default: return undefined
  }
}

function add(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  form.append(field)
}

export {}
