import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookie } from 'cookie'
import type { Request, RequestHandler, Response } from 'express'
import session from 'express-session'
import type { Account } from '../accounts/account.ts'
import type { Context } from '../changes/context.ts'
import { newFormToken } from './form-token.ts'
import { paths } from './paths.ts'
import { later, SessionStore } from './session-store.ts'

const COOKIE = 'sixgate-session'
/** A session ends after this long, however much it is used. */
const DAYS = 7
const LIFE_MS = DAYS * 86_400_000

/** Sessions in a signed cookie that scripts cannot read and other sites do not send. It is `Secure` behind TLS. */
export const sessions = (context: Context, secret: string): RequestHandler =>
  session({
    name: COOKIE, secret, store: new SessionStore(context.accounts, context.clock),
    resave: false, saveUninitialized: false, rolling: false, unset: 'keep',
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/', maxAge: LIFE_MS },
  })

/** Signs somebody in, in this browser. `device` as `deviceOf` has it. Throws what `signIn` of the accounts throws. */
export async function signInAs(req: Request, res: Response, context: Context, user: string, password: string, device: string | null): Promise<Account> {
  const signedIn = await context.accounts.signIn(user, password, req.ip ?? '', device)
  await beginSession(req, signedIn.account, context)
  res.cookie(DEVICE, signedIn.device, { httpOnly: true, sameSite: 'lax', secure: req.secure, maxAge: YEAR_MS, path: paths.signIn() })
  return signedIn.account
}

/** Begins a session under a new id, so that nobody can have planted it. */
async function beginSession(req: Request, { id }: Account, context: Context): Promise<void> {
  await done((then) => req.session.regenerate(then))
  req.session.account = id
  req.session.until = later(context.clock(), LIFE_MS)
  newFormToken(req)
  await done((then) => req.session.save(then))
}

/** Ends this session, here and in the browser. */
export async function endSession(req: Request, res: Response): Promise<void> {
  await done((then) => req.session.destroy(then))
  res.clearCookie(COOKIE, { httpOnly: true, sameSite: 'lax', path: '/' })
}

const done = async (work: (then: (error?: unknown) => void) => void): Promise<void> =>
  await new Promise((ok, no) => work((error) => (error ? no(error) : ok())))

const DEVICE = 'sixgate-device'
const YEAR_MS = 365 * 86_400_000

/** What a browser knows that signed in before: strangers who guess at the account cannot slow it down. */
export const deviceOf = ({ headers }: Request): string | null => parseCookie(headers.cookie ?? '')[DEVICE]?.slice(0, 100) ?? null

/** Whether a request carries a session cookie that this server did not sign. */
export function isForged({ headers }: Request, secret: string): boolean {
  const cookie = parseCookie(headers.cookie ?? '')[COOKIE]
  if (cookie === undefined || cookie === '') return false
  const dot = cookie.lastIndexOf('.')
  if (!cookie.startsWith('s:') || dot < 0) return true
  const given = Buffer.from(cookie.slice(dot + 1))
  const right = Buffer.from(createHmac('sha256', secret).update(cookie.slice(2, dot)).digest('base64').replace(/=+$/, ''))
  return given.length !== right.length || !timingSafeEqual(given, right)
}
