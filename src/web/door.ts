import type { Express, RequestHandler } from 'express'
import type { Context } from '../changes/context.ts'
import { askerOf } from './asker.ts'
import { signInNeeded } from './bad-request.ts'
import { printFields } from './form-token.ts'
import { guardHost, guardOrigin } from './guard.ts'
import { byToken, bySession } from './identify.ts'
import { isSafe } from './is-safe.ts'
import { type Limits, limitAttempts, limitRequests } from './limits.ts'
import { paths, withQuery } from './paths.ts'
import { refuseSignedOut } from './signed-out.ts'
import type { Trail } from './trail.ts'

/** The door of the demonstration: whoever sits at this machine, and no page of another site. */
export const openDoor = (): RequestHandler[] => [guardHost, guardOrigin(null), printFields]

export type DoorOptions = { secret: string; url: string | null; limits: Limits }

/** The door for everybody else: who asks is found out, strangers are sent to sign in, and nobody comes too often. */
export function guardedDoor(app: Express, context: Context, { secret, url, limits }: DoorOptions, trail: Trail): void {
  app.use(guardOrigin(url))
  app.use('/api', byToken(context))
  app.use(...bySession(context, secret, trail))
  app.use(limitRequests(limits))
  for (const guessed of [paths.signIn(), paths.setUp(), paths.invitation('')]) app.use(guessed, limitAttempts(limits))
  app.use(printFields)
  app.use(refuseNobody(context))
}

/** What nobody needs to sign in for: to sign in, to say how pages look, to be asked whether the server is there, and what a secret address opens. */
const open = /^\/(?:login|setup|logout|reader|healthz|api\/healthz|api\/openapi\.json)$|^\/(?:invitation|calendar|report)\//

/** Programs hear 401, readers are sent to the sign-in page and from there back to where they wanted to go. */
function refuseNobody({ accounts }: Context): RequestHandler {
  return async (req, res, next) => {
    if (askerOf(req).account || open.test(req.path)) return next()
    const program = /^\/api(?:\/|$)/.test(req.path)
    if (program) {
      res.set('www-authenticate', 'Bearer realm="sixgate"')
      throw signInNeeded()
    }
    if (!isSafe(req)) refuseSignedOut(req, res, next)
    else res.redirect(302, (await accounts.hasAdministrator()) ? signInFor(req.originalUrl) : paths.setUp())
  }
}

const signInFor = (wanted: string): string => withQuery(paths.signIn(), { next: wanted === '/' ? null : wanted })
