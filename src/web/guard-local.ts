import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { ForeignRequest } from './show-problem.ts'

const LOCAL = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

/**
 * Without accounts, being on this machine is the only proof: the Host header must be a loopback name (against rebinding),
 * and whatever alters something must come from our own pages or from no page at all (CLI, scripts).
 */
export function guardLocal(): RequestHandler {
  return ({ method, headers }, _res, next) => {
    const host = headers.host ?? ''
    if (!LOCAL.test(host)) throw new ForeignRequest('host')
    if (method !== 'GET' && method !== 'HEAD') refuseOtherSites(headers, host)
    next()
  }
}

/** A browser names the page that sends; a script names none. */
function refuseOtherSites({ 'sec-fetch-site': site, origin }: IncomingHttpHeaders, host: string): void {
  const ownOrigins = [undefined, `http://${host}`, `https://${host}`]
  if (![undefined, 'same-origin', 'none'].includes(site as string | undefined)) throw new ForeignRequest('site')
  if (!ownOrigins.includes(origin)) throw new ForeignRequest('origin')
}
