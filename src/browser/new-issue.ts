// Similar issues offered while somebody types; without this they come by "Look for similar".

const form = document.querySelector<HTMLFormElement>('#new-issue[data-similar]')
const part = document.getElementById('similar')
const rows = document.getElementById('similar-rows')

const PAUSE = 300
const LEAST = 4

let timer = 0
let asked = ''
let last = new AbortController()

/** What is typed so far, posted to the same page, so that it stands in no address: it says what is like it, in the reader's language. */
async function look(form: HTMLFormElement, part: HTMLElement, rows: HTMLElement): Promise<void> {
  const data = new FormData(form)
  const text = (name: string): string => String(data.get(name) ?? '')
  const typed = new URLSearchParams({ _csrf: text('_csrf'), title: text('title'), description: text('description').slice(0, 1_500) })
  const said = typed.toString()
  if (said === asked || text('title').trim().length < LEAST) return
  asked = said
  last.abort()
  last = new AbortController()
  const answer = await fetch(form.dataset['similar'] ?? '', { method: 'POST', body: typed, signal: last.signal })
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
