import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** A year in seconds. */
const YEAR = 31_536_000

/** What each answer tells the browser, whoever asks. HSTS only behind TLS, and without TLS no upgrade is asked for. */
export const securityHeaders = (): RequestHandler[] => [
  helmet(headers),
  (req, res, next) => {
    res.set({
      'x-request-id': randomBytes(6).toString('hex'),
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), serial=(), bluetooth=(), display-capture=(), browsing-topics=()',
    })
    if (req.secure) res.set('strict-transport-security', `max-age=${YEAR}`)
    next()
  },
]

/** Pages and answers are for who asked: nobody on the way keeps them. Stands after the style sheet and the scripts, which may be kept. */
export const keepNothing: RequestHandler = (_req, res, next) => {
  res.set('cache-control', 'no-store')
  next()
}

/** No script, style or picture from elsewhere, none inline; nobody frames us. */
const headers: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"],
      formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
}
