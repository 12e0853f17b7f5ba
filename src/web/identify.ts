import type { Request, RequestHandler } from 'express'
import type { Context } from '../changes/context.ts'
import { memberOf } from '../accounts/member-of.ts'
import { isKnown, letsIn, setAsker } from './asker.ts'
import { tokenRefused } from './bad-request.ts'
import { headerToken } from './form-token.ts'
import { isForged, sessions } from './sessions.ts'
import type { Trail } from './trail.ts'

/** Who sends a request to the API, by its `Authorization: Bearer` token. A token that is not good is refused, never passed over. */
export function byToken({ accounts }: Context): RequestHandler {
  return async (req, res, next) => {
    const [scheme = '', token = ''] = (req.headers.authorization ?? '').split(' ', 2)
    if (scheme.toLowerCase() !== 'bearer') return next()
    const holder = token.length > 0 && token.length <= 200 ? await accounts.tokenHolder(token) : null
    if (!holder) {
      res.set('www-authenticate', 'Bearer realm="sixgate", error="invalid_token"')
      throw tokenRefused()
    }
    setAsker(req, { account: holder.account, who: memberOf(holder.account, holder.token) })
    next()
  }
}

/** Who sends any other request, by the session in its cookie. A cookie that we did not sign is nobody's, and noted. */
export function bySession(context: Context, secret: string, trail: Trail): RequestHandler[] {
  const session = sessions(context, secret)
  return [
    (req, res, next) => (isKnown(req) ? next() : session(req, res, next)),
    headerToken,
    async (req, _res, next) => {
      if (!isKnown(req)) await takeSession(req)
      next()
    },
  ]

  async function takeSession(req: Request): Promise<void> {
    if (isForged(req, secret)) trail.note({ event: 'cookie-forged', account: null, by: null, address: req.ip ?? null, detail: '' })
    const id = req.session.account
    if (id === undefined) return
    const account = await context.accounts.find(id)
    if (account && account.id === id && letsIn(account)) setAsker(req, { account, who: memberOf(account) })
  }
}
