import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { askerOf } from './asker.ts'
import { tooManyRequests } from './bad-request.ts'
import { isSafe } from './is-safe.ts'

/** How many requests a minute somebody may send: to all pages and the API, and to what is behind no sign-in. */
export type Limits = { requests: number; attempts: number }
export const usualLimits: Limits = { requests: 600, attempts: 30 }

/** Behind the address of one office sit many people: who is signed in has a share of their own. */
const asker = (req: Request): string => askerOf(req).account?.id ?? addressOf(req)
/** Who has one address of IPv6 has a whole subnet of them. */
export const addressOf = (req: Request): string => ipKeyGenerator(req.ip ?? '', 56)

/** Refuses with 429 and Retry-After what comes too often. */
export const limitRequests = ({ requests }: Limits): RequestHandler => limiter(requests, asker, () => false)

/** The same for what guesses at passwords, links and codes. */
export const limitAttempts = ({ attempts }: Limits): RequestHandler => limiter(attempts, addressOf, isSafe)

/** Ten wrong set-up codes are enough for a quarter of an hour. */
export const limitCodes = (): RequestHandler =>
  rateLimit({
    windowMs: 900_000, limit: 10, keyGenerator: addressOf, skipSuccessfulRequests: true, requestWasSuccessful: (_req, res) => res.statusCode !== 401, ...limitAnswer,
  })

const limiter = (limit: number, keyGenerator: (req: Request) => string, skip: (req: Request) => boolean): RequestHandler =>
  rateLimit({ windowMs: 60_000, limit, keyGenerator, skip, ...limitAnswer })

/** What every limiter here says and believes. */
export const limitAnswer: Parameters<typeof rateLimit>[0] = {
  standardHeaders: 'draft-7', legacyHeaders: false,
  handler: (_req, _res, next) => next(tooManyRequests()),
  // Forwarded headers of whom we do not trust are passed over, not an error.
  validate: { xForwardedForHeader: false, forwardedHeader: false, keyGeneratorIpFallback: false },
}
