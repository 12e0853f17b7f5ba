import type { Request, RequestHandler } from 'express'
import { foreignHost, foreignRequest } from './bad-request.ts'
import { isSafe } from './is-safe.ts'

const LOCAL = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

/** The demonstration knows no passwords: being on this machine is the only proof. The Host header must be a loopback name (against rebinding). */
export const guardHost: RequestHandler = ({ headers }, _res, next) => {
  if (!LOCAL.test(headers.host ?? '')) throw foreignHost()
  next()
}

/**
 * Whatever alters something must come from our own pages or from no page at all (scripts, other programs): a browser names the
 * page that sends, a program names none. `url` is our public address, where there is one.
 */
export function guardOrigin(url: string | null): RequestHandler {
  const known = url === null ? [] : [new URL(url).origin]
  return (req, _res, next) => {
    if (!isSafe(req)) refuseOtherSites(req, known)
    next()
  }
}

function refuseOtherSites(req: Request, known: readonly string[]): void {
  const { 'sec-fetch-site': site, origin } = req.headers
  if (![undefined, 'same-origin', 'none'].includes(site as string | undefined)) throw foreignRequest()
  if (origin !== undefined && ![`http://${req.host}`, `https://${req.host}`, ...known].includes(origin)) throw foreignRequest()
}
