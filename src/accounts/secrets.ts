import { createHash, randomBytes } from 'node:crypto'

/** Gives so many random bytes. */
export type Random = (bytes: number) => Uint8Array

/** The system's own. */
export const systemRandom: Random = randomBytes

/** A secret for a link, a browser, a token or a feed: 192 random bits as text. Nobody guesses it, so a plain hash of it is enough to keep. */
export const newSecret = (random: Random, prefix = ''): string => `${prefix}${Buffer.from(random(24)).toString('base64url')}`

/** What is kept of a secret. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
