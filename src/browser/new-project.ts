// Reads a chosen brief into its field, and sends an archive; without it one pastes, or uses the command line.

const byId = <T extends HTMLElement>(id: string): T | null => document.getElementById(id) as T | null

const chosen = byId<HTMLInputElement>('brief-chosen')
const text = byId<HTMLTextAreaElement>('brief-text')
byId('brief-file')?.removeAttribute('hidden')
chosen?.addEventListener('change', async () => {
  const file = chosen.files?.[0]
  if (!file || !text) return
  text.value = await file.text()
  text.dispatchEvent(new Event('input', { bubbles: true }))
  text.focus()
  text.setSelectionRange(0, 0)
  text.scrollTop = 0
})

const form = byId<HTMLFormElement>('archive-form')
const said = byId('archive-said')
form?.removeAttribute('hidden')
byId('archive-other')?.setAttribute('hidden', '')
form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const file = byId<HTMLInputElement>('archive-file')?.files?.[0]
  const button = form.querySelector('button')
  if (!file || !said || !button) return
  button.disabled = true
  said.textContent = form.dataset['busy'] ?? ''
  try {
    const answer = await fetch(form.action, { method: 'POST', body: file, headers: { 'content-type': 'application/zip', 'x-csrf-token': form.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '' } })
    const { path, message } = await answer.json() as { path?: string; message?: string }
    if (answer.ok && path) {
      location.assign(path)
      return
    }
    said.textContent = message ?? form.dataset['failed'] ?? ''
  } catch {
    said.textContent = form.dataset['failed'] ?? ''
  }
  button.disabled = false
})

export {}
