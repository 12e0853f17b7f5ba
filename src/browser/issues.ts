// The list of issues by the keyboard, and the ticks of its rows. Everything works without: ticks and their form are plain controls.
import { follow, plainKey, toggleKeys } from './keys.ts'

const table = document.querySelector<HTMLTableElement>('#issues')
const rows = [...(table?.tBodies[0]?.rows ?? [])]
const ticks = [...document.querySelectorAll<HTMLInputElement>('input[name="issues"]')]
const all = document.getElementById('tick-all')
const bulk = document.getElementById('bulk')
const said = document.getElementById('ticked')

function show(): void {
  const count = ticks.filter(({ checked }) => checked).length
  if (said) said.textContent = count > 0 ? (said.dataset['said'] ?? '').replace('{count}', String(count)) : ''
  bulk?.classList.toggle('is-needed', count > 0)
  if (all instanceof HTMLInputElement) {
    all.checked = count === ticks.length && count > 0
    all.indeterminate = count > 0 && count < ticks.length
  }
}

if (all instanceof HTMLInputElement && ticks.length > 0) {
  all.hidden = false
  all.addEventListener('change', () => {
    for (const tick of ticks) tick.checked = all.checked
    show()
  })
}
table?.addEventListener('change', show)
show()

let here = -1

function goTo(at: number): boolean {
  const row = rows[Math.max(0, Math.min(rows.length - 1, at))]
  if (!row) return false
  rows[here]?.classList.remove('is-here')
  here = rows.indexOf(row)
  row.classList.add('is-here')
  row.querySelector<HTMLAnchorElement>('th a')?.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
  return true
}

/** Who moves by Tab takes the place along. */
table?.addEventListener('focusin', ({ target }) => {
  const row = target instanceof Element ? target.closest('tr') : null
  const at = row ? rows.indexOf(row) : -1
  if (at === -1 || at === here) return
  rows[here]?.classList.remove('is-here')
  here = at
  row?.classList.add('is-here')
})

function tick(): boolean {
  const box = rows[here]?.querySelector<HTMLInputElement>('input[name="issues"]')
  if (!box) return false
  box.checked = !box.checked
  show()
  return true
}

function act(key: string): boolean {
  switch (key) {
    case 'j': return goTo(here + 1)
    case 'k': return goTo(here - 1)
    case 'x': return tick()
    case 'o': return follow(rows[here]?.querySelector('th a'))
    case 'c': return follow(document.querySelector('a[href$="/issues/new"]'))
    case 't': return follow(document.querySelector('a[href$="/issues/triage"]'))
    case '?': return toggleKeys()
    default: return false
  }
}

addEventListener('keydown', (event) => {
  const key = plainKey(event)
  if (key !== null && act(key)) event.preventDefault()
})
