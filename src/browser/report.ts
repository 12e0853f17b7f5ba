// Looks up what is known while somebody types what happened, and sends a report once. The form does both without it.

const form = document.querySelector<HTMLFormElement>('.sg-report-form')
const title = form?.querySelector<HTMLInputElement>('input[name="title"]')
const known = document.getElementById('known')
const rows = known?.querySelector('ul')

type Known = { title: string; state: string; solution: string }

const paragraph = (text: string, className: string): HTMLElement => {
  const element = document.createElement('p')
  element.className = className
  element.textContent = text
  return element
}

function rowOf({ title: text, state, solution }: Known): HTMLLIElement {
  const row = document.createElement('li')
  row.append(paragraph(text, 'sg-strong'), paragraph(state, 'sg-small sg-quiet'))
  if (solution !== '') {
    const helped = paragraph('', 'sg-small')
    const label = document.createElement('b')
    label.textContent = known?.dataset['solution'] ?? ''
    const said = document.createElement('span')
    said.className = 'sg-own-text'
    said.textContent = solution
    helped.append(label, ' ', said)
    row.append(helped)
  }
  return row
}

let asked = ''
async function look(text: string): Promise<void> {
  if (!known || !rows || text === asked) return
  asked = text
  const answer = await fetch(`${known.dataset['from'] ?? ''}?${new URLSearchParams({ text })}`).catch(() => null)
  const found = answer?.ok ? ((await answer.json()) as { known: Known[] }).known : []
  // Meanwhile more was typed.
  if (text !== asked) return
  rows.replaceChildren(...found.map(rowOf))
  known.hidden = found.length === 0
}

if (form && title && known) {
  form.querySelector('.sg-look')?.remove()
  let timer = 0
  title.addEventListener('input', () => {
    clearTimeout(timer)
    const text = title.value.trim()
    // A Chinese word says in two characters what a Latin one says in five.
    if (text.length >= (/[\u3400-\u9fff]/.test(text) ? 3 : 6)) timer = window.setTimeout(() => void look(text), 500)
  })
}

/** One photo is taken: whichever was chosen last. */
const photos = [...(form?.querySelectorAll<HTMLInputElement>('input[type="file"]') ?? [])]
for (const photo of photos) {
  photo.addEventListener('change', () => {
    if (photo.files?.length) for (const other of photos) if (other !== photo) other.value = ''
  })
}

const send = form?.querySelector<HTMLButtonElement>('.sg-send button')
const label = send?.textContent ?? ''
form?.addEventListener('submit', (event) => {
  if (send?.getAttribute('aria-disabled') === 'true') {
    event.preventDefault()
    return
  }
  send?.setAttribute('aria-disabled', 'true')
  if (send) send.textContent = form.dataset['sending'] ?? label
})
// Back from the next page, the form can be sent again.
addEventListener('pageshow', () => {
  send?.setAttribute('aria-disabled', 'false')
  if (send) send.textContent = label
})
