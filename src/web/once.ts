import { createHash, randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'

const FIELD = '_once'

/** The number of a page as it was sent: it stands in each of its forms, so that a form that arrives twice is known again. */
export const onceField = (): string => `<input type="hidden" name="${FIELD}" value="${randomBytes(16).toString('hex')}">`

const numbers = new WeakMap<Request, string>()

/** Takes the number out of a form that has been read. */
export function takeNumber(req: Request): void {
  const body = req.body as Record<string, unknown> | undefined
  if (body === undefined || !Object.hasOwn(body, FIELD)) return
  if (typeof body[FIELD] === 'string') numbers.set(req, body[FIELD])
  delete body[FIELD]
}

/** Where each of the forms led that came last; null: it was refused, and whoever sends it again is heard again. */
const led = new Map<string, Promise<string | null>>()
const MOST = 2_000

/**
 * A form that is sent twice, as by a second click or by going back, does one thing: the second is answered as the first was. What was
 * altered in between, or refused, is another thing. Stands behind whatever reads the form and proves it.
 */
export const once: RequestHandler = async (req, res, next) => {
  const number = numbers.get(req)
  if (number === undefined) return next()
  const key = keyOf(req, number)
  const before = led.get(key)
  const location = before ? await before : null
  if (location !== null) return res.redirect(303, location)
  led.set(key, new Promise((resolve) => {
    // Heard even where nobody listens any more: a second click ends the first request, and not what it does.
    const end = res.end
    res.end = function ended(this: typeof res, ...answer: unknown[]) {
      const leads = res.statusCode === 303 ? String(res.getHeader('location')) : null
      if (leads === null) led.delete(key)
      resolve(leads)
      return Reflect.apply(end, this, answer) as typeof res
    } as typeof res.end
  }))
  const [oldest] = led.keys()
  if (led.size > MOST && oldest !== undefined) led.delete(oldest)
  next()
}

function keyOf({ originalUrl, body, file }: Request, number: string): string {
  const hash = createHash('sha256').update(JSON.stringify([number, originalUrl, body]))
  return (file ? hash.update(file.buffer) : hash).digest('hex')
}
