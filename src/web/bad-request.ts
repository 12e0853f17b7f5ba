import type { Locale } from '../locales/locale.ts'

/** A request that no rule ever saw: not JSON, too large, from nobody, from another site, nowhere. Worded where it is answered. */
export class BadRequest extends Error {
  readonly status: number
  readonly code: string
  readonly detail: (words: Locale) => string

  constructor(status: number, code: string, detail: (words: Locale) => string) {
    super(code)
    this.status = status
    this.code = code
    this.detail = detail
  }
}

/** A form of another site. */
export const foreignRequest = (): BadRequest => new BadRequest(403, 'foreign-request', ({ security }) => security.foreign)
/** A name that is not ours in the Host header of the demonstration. */
export const foreignHost = (): BadRequest => new BadRequest(403, 'foreign-request', ({ frame }) => frame.foreignForm)
/** A form without the token of its session: forged, or older than the session. */
export const formExpired = (): BadRequest => new BadRequest(403, 'form-expired', ({ security }) => security.formExpired)
export const tooManyRequests = (): BadRequest => new BadRequest(429, 'too-many-requests', ({ security }) => security.tooMany)
/** More than is read, in all. */
export const bodyTooLarge = (): BadRequest => new BadRequest(413, 'body-too-large', ({ frame }) => frame.tooLarge)
/** Nobody is signed in. */
export const signInNeeded = (): BadRequest => new BadRequest(401, 'sign-in-needed', ({ security }) => security.signInNeeded)
export const tokenRefused = (): BadRequest => new BadRequest(401, 'token-refused', ({ security }) => security.tokenRefused)
/** A page for administrators alone. */
export const administratorsOnly = (): BadRequest => new BadRequest(403, 'administrators-only', ({ security }) => security.administratorsOnly)
