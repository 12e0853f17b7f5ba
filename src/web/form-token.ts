import { randomBytes } from 'node:crypto'
import { csrfSync } from 'csrf-sync'
import express, { type Request, type RequestHandler } from 'express'
import { formExpired } from './bad-request.ts'
import { isSafe } from './is-safe.ts'
import { onceField, takeNumber } from './once.ts'

const FIELD = '_csrf'
const HEADER = 'x-csrf-token'

const { generateToken, isRequestValid } = csrfSync({
  size: 32,
  getTokenFromRequest: (req) => {
    const sent: unknown = req.headers[HEADER] ?? (req.body as Record<string, unknown> | undefined)?.[FIELD]
    return typeof sent === 'string' ? sent : undefined
  },
})

/** What the view engine puts into each form that posts. It stands there until the page is sent: a page that many read is printed once, and holds nobody's token. */
export const placeholder = `<!--form-${randomBytes(16).toString('hex')}-->`

/** Gives a session another token. */
export const newFormToken = (req: Request): string => generateToken(req, true)

const tokenless = new WeakSet<Request>()

/** For forms in which nobody acts as anybody: their pages hold no token and begin no session, so a form that stood open for hours is still taken. */
export const noToken = (req: Request): void => void tokenless.add(req)

/** Puts the token of the reader's session, where there is one, and a number of its own into the forms of a page that is being sent. */
export const printFields: RequestHandler = (req, res, next) => {
  const send = res.send.bind(res)
  res.send = (body?: unknown) => send(typeof body === 'string' && body.includes(placeholder) ? body.replaceAll(placeholder, tokenField(req) + onceField()) : body)
  next()
}

const tokenField = (req: Request): string => (hasSession(req) ? `<input type="hidden" name="${FIELD}" value="${tokenless.has(req) ? '' : generateToken(req)}">` : '')

const proved = new WeakSet<Request>()

/**
 * Whether a request comes from a page of ours: it only reads, or it showed the token of its session (scripts in a header,
 * forms in their field `_csrf`, which `provenForm` looks at once the form is read). Requests without a session need no proof.
 */
export const isProven = (req: Request): boolean => isSafe(req) || !hasSession(req) || proved.has(req)

/** Takes the token that a script sends along. */
export const headerToken: RequestHandler = (req, _res, next) => {
  if (hasSession(req) && req.headers[HEADER] !== undefined && isRequestValid(req)) proved.add(req)
  next()
}

/** Takes the token out of a form that has been read; stands right after whatever reads it. Throws 403. */
export const provenForm: RequestHandler = (req, _res, next) => {
  const body = req.body as Record<string, unknown> | undefined
  if (hasSession(req) && !proved.has(req)) {
    if (!isRequestValid(req)) throw formExpired()
    proved.add(req)
  }
  if (body !== undefined && Object.hasOwn(body, FIELD)) delete body[FIELD]
  takeNumber(req)
  next()
}

/** Reads a form, at most `limit` long, and its token. Use it wherever a form is read: without it nobody is told who asks. */
export const formBody = (limit: string, parameterLimit = 100): RequestHandler[] => [express.urlencoded({ extended: false, limit, parameterLimit }), provenForm]

const hasSession = (req: Request): boolean => (req as Partial<Request>).session !== undefined
