// Similar issues offered while somebody types; without this they come by "Look for similar".

const form = document.querySelector<HTMLFormElement>('#new-issue[data-similar]')
const part = document.getElementById('similar')
const rows = document.getElementById('similar-rows')

const PAUSE = 300
const LEAST = 4

let timer = 0
let asked = ''
let last = new AbortController()

/** The same page asked with what is typed so far: it says what is like it, in the reader's language. */
async function look(form: HTMLFormElement, part: HTMLElement, rows: HTMLElement): Promise<void> {
  const data = new FormData(form)
  const query = new URLSearchParams({ title: String(data.get('title') ?? ''), description: String(data.get('description') ?? '').slice(0, 1_500) })
  const said = query.toString()
  if (said === asked || (query.get('title') ?? '').trim().length < LEAST) return
  asked = said
  last.abort()
  last = new AbortController()
  const answer = await fetch(`${form.dataset['similar'] ?? ''}?${said}`, { signal: last.signal })
  if (!answer.ok) return
  const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('similar-rows')
  if (!found) return
  rows.replaceChildren(...found.childNodes)
  part.hidden = false
}

if (form && part && rows) {
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      look(form, part, rows).catch(() => undefined)
    }, PAUSE)
  })
}

export {}
