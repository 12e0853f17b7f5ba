// Small helps on every page; each page works without them.
import { decodeText } from '../exchange/decode-text.ts'
import { openSearchByKey } from './page/search-key.ts'

openSearchByKey()

/** Forms that were changed and not sent warn before they are lost. One that was put away again, in a popover or a closed part, does not. */
const changed = new Set<HTMLFormElement>()
document.addEventListener('input', ({ target }) => {
  const form = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ? target.form : null
  if (form?.method === 'post') changed.add(form)
})
document.addEventListener('submit', ({ target }) => {
  if (target instanceof HTMLFormElement) changed.delete(target)
})
/** A form goes once: the second click of a double click finds its button shut. */
const shut = new Set<HTMLButtonElement>()
function open(): void {
  for (const button of shut) button.disabled = false
  shut.clear()
}
const LONGEST_WAIT = 5_000
document.addEventListener('submit', (event) => {
  const { target, submitter } = event
  if (event.defaultPrevented || !(target instanceof HTMLFormElement) || target.method !== 'post' || !(submitter instanceof HTMLButtonElement)) return
  // Once the form is read: a shut button does not say which one it was.
  setTimeout(() => {
    submitter.disabled = true
    shut.add(submitter)
  })
  // Whoever stays on the page after all is not left with a dead button.
  setTimeout(open, LONGEST_WAIT)
})
/** Going back, the browser may show the page as it was left. */
addEventListener('pageshow', open)
addEventListener('beforeunload', (event) => {
  if ([...changed].some((form) => form.checkVisibility())) event.preventDefault()
})

/** A refused form comes back with its first fault in focus. */
const faulty = [...document.querySelectorAll<HTMLElement>('[aria-invalid="true"]')].find((field) => field.checkVisibility())
faulty?.focus()

/** Where views lie side by side beyond the edge, the one that is shown is to be seen. */
for (const current of document.querySelectorAll<HTMLElement>('.sg-tabs > [aria-current]')) {
  const row = current.parentElement
  if (row && row.scrollWidth > row.clientWidth) row.scrollLeft = current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2
}

/** A file can be chosen instead of pasting its text: `data-into` names the field that takes it. */
for (const chooser of document.querySelectorAll<HTMLInputElement>('input[type="file"][data-into]')) {
  const field = document.getElementById(chooser.dataset['into'] ?? '')
  if (!(field instanceof HTMLTextAreaElement)) continue
  chooser.hidden = false
  chooser.addEventListener('change', async () => {
    const file = chooser.files?.[0]
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    field.value = decodeText(bytes) ?? await file.text()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
    field.setSelectionRange(0, 0)
    field.scrollTop = 0
  })
}

/** What is shown once is there to be copied: a touch selects all of it. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-copy]')) {
  field.addEventListener('focus', () => field.select())
}
