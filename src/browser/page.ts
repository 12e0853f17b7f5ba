// Small helps on every page; each page works without them.
import { decodeText } from '../exchange/decode-text.ts'

/** A form that was changed warns before it is lost. */
let unsaved = false
document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.closest('form[method="post"]')) unsaved = true
})
document.addEventListener('submit', () => {
  unsaved = false
})
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault()
})

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
