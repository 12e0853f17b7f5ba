// New issues judged by the keyboard; the same form works without.
import { follow, plainKey, toggleKeys } from './keys.ts'

const part = document.getElementById('triage')
const form = document.querySelector<HTMLFormElement>('#judge form[action$="/triage-issue"]')
const field = (name: string): HTMLSelectElement | null => form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? null

const severities: Readonly<Record<string, string>> = { 1: 'critical', 2: 'major', 3: 'minor', 4: 'suggestion' }
const kinds: Readonly<Record<string, string>> = {
  s: 'system', p: 'process', o: 'operation', d: 'data', e: 'expectation-gap', c: 'conflict', t: 'training', i: 'infrastructure',
}
/** The kinds that are never small, with what they are at least. */
const least = new Map((part?.dataset['least'] ?? '').split(' ').map((pair) => pair.split(':') as [string, string]))

function choose(name: string, value: string): boolean {
  const select = field(name)
  if (!select) return false
  select.value = value
  select.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

function chooseKind(kind: string): boolean {
  const most = least.get(kind)
  const severity = field('severity')?.value ?? ''
  if (most && (severity === '' || severity === 'minor' || severity === 'suggestion')) choose('severity', most)
  return choose('kind', kind)
}

function nextRoute(): boolean {
  const route = field('route')
  if (!route) return false
  return choose('route', route.options[(route.selectedIndex + 1) % route.options.length]?.value ?? '')
}

function save(): boolean {
  form?.requestSubmit()
  return form !== null
}

/** Says of the likest one that it is the same. */
function sameAsFirst(): boolean {
  const button = document.querySelector<HTMLButtonElement>('#similar form[action$="/move-issue"] button')
  button?.click()
  return button !== null
}

function focusOn(name: string): boolean {
  field(name)?.focus()
  return field(name) !== null
}

function act(key: string): boolean {
  const severity = severities[key]
  const kind = kinds[key]
  if (severity) return choose('severity', severity)
  if (kind) return chooseKind(kind)
  switch (key) {
    case 'r': return nextRoute()
    case 'a': return focusOn('assignee')
    case '=': return sameAsFirst()
    case 'j': return follow(document.getElementById('triage-next'))
    case 'k': return follow(document.getElementById('triage-previous'))
    case '?': return toggleKeys()
    default: return false
  }
}

addEventListener('keydown', (event) => {
  const { key, target } = event
  // Enter saves from a list of the form as well; on a link or a button it does what it always does.
  if (key === 'Enter' && !event.ctrlKey && !event.isComposing && form && (target === document.body || (target instanceof HTMLSelectElement && target.form === form))) {
    event.preventDefault()
    save()
    return
  }
  const plain = plainKey(event)
  if (plain !== null && act(plain)) event.preventDefault()
})
