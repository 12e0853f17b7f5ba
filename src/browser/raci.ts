// The RACI matrix as a grid for the keyboard: one save for all cells that were changed, wherever they stand. Without it each block is a form.

const MOST_CELLS = 500
const letters: Readonly<Record<string, string>> = { r: 'R', a: 'A', c: 'C', i: 'I', delete: '', backspace: '', '-': '' }

const table = document.querySelector<HTMLTableElement>('#raci[data-save]')
const bar = document.getElementById('raci-bar')
const said = document.getElementById('raci-said')
const save = document.getElementById('raci-save')

if (table && bar && said && save instanceof HTMLFormElement) enhance(table, bar, said, save)

function enhance(grid: HTMLTableElement, bar: HTMLElement, said: HTMLElement, save: HTMLFormElement): void {
  const rows = [...grid.querySelectorAll('tr')].map((row) => [...row.querySelectorAll<HTMLSelectElement>('select')]).filter((cells) => cells.length > 0)
  const cells = rows.flat()
  let sending = false
  grid.setAttribute('role', 'grid')
  document.getElementById('raci-keys')?.removeAttribute('hidden')
  for (const row of grid.querySelectorAll<HTMLElement>('.sg-raci-save')) row.hidden = true
  // One stop for the tab key: the cell that was used last.
  for (const [at, cell] of cells.entries()) cell.tabIndex = at === 0 ? 0 : -1

  const unsaved = (): HTMLSelectElement[] => cells.filter((cell) => cell.value !== cell.dataset['was'])
  const show = (): void => {
    const count = unsaved().length
    for (const cell of cells) cell.classList.toggle('is-unsaved', cell.value !== cell.dataset['was'])
    bar.hidden = count === 0
    said.textContent = count >= MOST_CELLS ? (said.dataset['full'] ?? '') : (said.dataset['unsaved'] ?? '').replace('{count}', String(count))
  }
  const goTo = (cell: HTMLSelectElement | undefined): void => cell?.focus()
  const send = (): void => {
    const changed = unsaved()
    if (changed.length === 0 || changed.length > MOST_CELLS) return
    for (const old of save.querySelectorAll('[name^="cells."]')) old.remove()
    for (const [at, cell] of changed.entries()) {
      for (const [field, value] of [['row', cell.dataset['row']], ['group', cell.dataset['group']], ['value', cell.value]] as const) add(save, `cells.${at}.${field}`, value ?? '')
    }
    sending = true
    save.submit()
  }

  grid.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return
    for (const cell of cells) if (cell.tabIndex === 0) cell.tabIndex = -1
    target.tabIndex = 0
  })
  grid.addEventListener('change', show)
  grid.addEventListener('keydown', (event) => {
    const { target } = event
    // With Alt or Space the list of letters opens, as any list does.
    if (!(target instanceof HTMLSelectElement) || event.altKey || event.metaKey) return
    const y = rows.findIndex((row) => row.includes(target))
    const x = rows[y]?.indexOf(target) ?? -1
    const letter = event.ctrlKey ? undefined : letters[event.key.toLowerCase()]
    const next = placeAfter(event, rows, x, y)
    if (letter !== undefined) {
      const wanted = event.shiftKey && letter === 'A' ? 'AR' : letter
      if (wanted === target.dataset['was'] || target.value !== target.dataset['was'] || unsaved().length < MOST_CELLS) target.value = wanted
      show()
    } else if (next !== undefined) goTo(next)
    else if (event.key === 'Enter') send()
    else return
    event.preventDefault()
  })

  save.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  document.getElementById('raci-discard')?.addEventListener('click', () => {
    for (const cell of cells) cell.value = cell.dataset['was'] ?? ''
    show()
    goTo(cells.find((cell) => cell.tabIndex === 0))
  })
  addEventListener('beforeunload', (event) => {
    if (!sending && unsaved().length > 0) event.preventDefault()
  })
  show()
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
