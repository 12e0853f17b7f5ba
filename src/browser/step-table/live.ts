import type { Sheet } from './sheet.ts'

/** Time for a few more letters, in milliseconds. */
const PAUSE = 400

/** Has the server draw what is typed; null where the table is too long for it, or the page has no place for it. */
export function drawLive({ form, table }: Sheet): { soon: () => void } | null {
  const place = document.getElementById('live')
  const note = document.getElementById('live-note')
  if (!place || form.dataset['live'] === undefined) return null
  if (note) note.textContent = note.dataset['live'] ?? ''
  let timer = 0
  let [drawing, again] = [false, false]

  /** One at a time: what was typed in between is drawn after it. */
  async function draw(place: HTMLElement): Promise<void> {
    again = drawing
    if (drawing) return
    drawing = true
    try {
      const response = await fetch(form.dataset['preview'] ?? '', { method: 'POST', body: sentBy(form), headers: { accept: 'text/html' } })
      if (response.ok) show(place, await response.text())
      if (response.ok) mark(table, place)
    } catch {
      // The server is away: what stands there stays until it answers again.
      place.classList.add('is-old')
    }
    drawing = false
    if (again) await draw(place)
  }

  return {
    soon: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void draw(place), PAUSE)
    },
  }
}

function sentBy(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  fields.set('fragment', '1')
  return fields
}

/** The new picture stands where the old one was scrolled to, and keeps the focus. */
function show(place: HTMLElement, html: string): void {
  const before = place.querySelector('.sg-live-picture')
  const [left, top, focused] = [before?.scrollLeft ?? 0, before?.scrollTop ?? 0, before?.contains(document.activeElement) ?? false]
  place.innerHTML = html
  place.classList.remove('is-old')
  const after = place.querySelector<HTMLElement>('.sg-live-picture')
  after?.scrollTo(left, top)
  if (focused) after?.focus()
}

/** Cells that cannot be read are marked where they stand; what is wrong is told above. */
function mark(table: HTMLTableElement, place: HTMLElement): void {
  const wrong = new Set([...place.querySelectorAll<HTMLElement>('[data-cell]')].map(({ dataset }) => dataset['cell']))
  for (const cell of table.querySelectorAll<HTMLInputElement>('[name]')) {
    if (wrong.has(cell.name)) cell.setAttribute('aria-invalid', 'true')
    else cell.removeAttribute('aria-invalid')
  }
}
