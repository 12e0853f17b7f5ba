import type { RequestHandler } from 'express'
import { ForeignRequest } from './show-problem.ts'

const LOCAL = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i

/**
 * Without accounts, being on this machine is the only proof: the Host header must be a loopback name (against rebinding),
 * and whatever alters something must come from our own pages or from no page at all (CLI, scripts).
 */
export function guardLocal(): RequestHandler {
  return (req, _res, next) => {
    const host = req.headers.host ?? ''
    if (!LOCAL.test(host)) throw new ForeignRequest('host')
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      const site = req.headers['sec-fetch-site']
      if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ForeignRequest('site')
      const { origin } = req.headers
      if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) throw new ForeignRequest('origin')
    }
    next()
  }
}
