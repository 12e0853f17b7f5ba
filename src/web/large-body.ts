import type { Request, RequestHandler } from 'express'
import { BadRequest, bodyTooLarge } from './bad-request.ts'

/** So many bodies of some megabytes are taken in at the same time: with as many held in memory at once the server stands. */
const MOST_AT_ONCE = 4
const SECONDS = 10

let taken = 0

/** Stands before whatever reads a large body into memory. Refuses with 503 and Retry-After while several are being read or answered. */
export const roomForLarge: RequestHandler = (_req, res, next) => {
  if (taken >= MOST_AT_ONCE) {
    res.set('retry-after', String(SECONDS))
    throw new BadRequest(503, 'uploads-busy', ({ security }) => security.uploadsBusy)
  }
  taken += 1
  res.once('close', () => {
    taken -= 1
  })
  next()
}

/**
 * Gives a body to `read` as long as it has no more than `most` bytes; they are counted as they come, whatever the request says of itself.
 * Of a longer one the rest is passed over, so that its sender hears the answer: 413.
 */
export function withinBytes(most: number, read: RequestHandler): RequestHandler {
  return (req, res, next) => {
    if (Number(req.headers['content-length'] ?? 0) > most) return next(bodyTooLarge())
    let bytes = 0
    let over = false
    const count = (chunk: Buffer): void => {
      bytes += chunk.length
      if (over || bytes <= most) return
      over = true
      passOver(req, () => next(bodyTooLarge()))
    }
    req.on('data', count)
    void read(req, res, (error?: unknown) => {
      if (over) return
      req.off('data', count)
      next(error)
    })
  }
}

function passOver(req: Request, done: () => void): void {
  req.unpipe().resume()
  req.once('close', done)
}
