import { randomBytes } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { inboxCount } from '../changes/inbox.ts'
import type { Context } from '../changes/context.ts'
import type { Reader } from './reader.ts'

/**
 * Stands in the top bar of every page until it is sent: a page is remembered for what its project says, but how much waits for its
 * reader follows from all projects.
 */
export const countMark = `inbox-${randomBytes(16).toString('hex')}`

/** In the demonstration somebody may be a very person of one project; then that project alone counts. */
export const onlyProject = ({ who, chooser }: Reader, path: string): string | null =>
  (chooser.length > 0 && who.role === undefined ? (/^\/projects\/([a-z0-9-]{1,64})(?=\/|$)/.exec(path)?.[1] ?? null) : null)

/** Puts the number of things that wait for the reader into each page that is being sent; nothing where there are none. */
export function printInboxCount(context: Context, readerOf: (req: Request) => Reader, failed: (error: unknown) => void): RequestHandler {
  return (req, res, next) => {
    const send = res.send.bind(res)
    res.send = (body?: unknown) => {
      if (typeof body !== 'string' || !body.includes(countMark)) return send(body)
      const reader = readerOf(req)
      // How much waits is not worth a page: should it not be found out, the page comes without.
      inboxCount(context, reader.who, onlyProject(reader, req.path)).catch((error: unknown) => {
        failed(error)
        return 0
      }).then((count) => send(body.replaceAll(countMark, count > 0 ? String(count) : ''))).catch(next)
      return res
    }
    next()
  }
}
