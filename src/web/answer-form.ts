import type { Response } from 'express'
import { fieldFaults, type Fault, isProblem, type Problem, type Problems } from '../domain/problem.ts'
import { explain } from '../locales/explain.ts'
import { faultLine } from '../locales/fault.ts'
import type { Ask, Page } from './ask.ts'
import { type Posted, refusedForm } from './form.ts'
import { statuses } from './statuses.ts'
import type { Render } from './view-engine.ts'

type Fields = Record<string, string | string[]>

/** What is never sent back to a browser. */
const secrets = ['password', 'again', 'old']

/**
 * Does what a form of the pages around accounts asks for (`work` answers). A refusal shows its page again with what was typed,
 * but for passwords; `name` tells which of its forms it was.
 */
export async function answerForm(res: Response, ask: Ask, name: string, body: unknown, page: (ask: Ask) => Page | Promise<Page>, render: Render, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isProblem(error) || res.headersSent) throw error
    ask.refused?.(error)
    const { view, page: shown } = await page({ ...ask, posted: refusedBy(error, name, body, ask) })
    if (error.code === 'sign-in-throttled') res.set('retry-after', String((error.facts as Problems['sign-in-throttled']).seconds))
    res.status(strangeFields(error).length > 0 ? 400 : statuses[error.code]).type('html').send(render(view, shown))
  }
}

const [MOST_SHOWN, LONGEST_FIELD] = [5, 60]

/** Fields that the form does not have: nobody mistyped those. */
const strangeFields = (error: Problem): Fault[] => fieldFaults(error).filter(({ message }) => message.startsWith('unknown-field'))

function refusedBy(error: Problem, name: string, body: unknown, { reader: { words } }: Ask): Posted {
  const typed = Object.fromEntries(Object.entries((body ?? {}) as Fields).filter(([field]) => !secrets.includes(field)))
  const posted = refusedForm(name, typed, error, words)
  const strange = strangeFields(error)
  // Such a field stands nowhere on the page, so nothing could be marked there.
  if (strange.length > 0) return { ...posted, faults: strange, problem: strange.slice(0, MOST_SHOWN).map((fault) => faultLine(words, { ...fault, path: fault.path.slice(0, LONGEST_FIELD) })).join(' ') }
  const faults = error.code === 'password-weak' ? [{ path: 'password', message: explain(error, words) }] : posted.faults
  return faults.length > 0 ? { ...posted, faults, problem: words.security.marked } : posted
}
