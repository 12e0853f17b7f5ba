import { randomBytes } from 'node:crypto'
import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { isProblem } from '../domain/problem.ts'
import { explain } from '../locales/explain.ts'
import type { Ask } from './ask.ts'
import { plainFrame } from './frame.ts'
import type { Render } from './view-engine.ts'
import { statuses } from './statuses.ts'

/** A form of another site, or a name that is not ours in the Host header. */
export class ForeignRequest extends Error {}

/** Last in the chain: the only place where an error becomes a status and a page. Anything unexpected keeps its stack in the log. */
export function showProblem(log: Logger, askOf: (req: Request) => Ask, render: Render): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const ask = askOf(req)
    const { words } = ask.reader
    const show = (status: number, title: string, message: string) =>
      res.status(status).type('html').send(render('problem', { frame: plainFrame(ask, title), title, message }))
    if (isProblem(error)) return show(statuses[error.code], statuses[error.code] === 404 ? words.frame.notFound : words.frame.refused, explain(error, words))
    if (error instanceof ForeignRequest) return show(403, words.frame.refused, words.frame.foreignForm)
    const status = (error as { status?: unknown }).status
    if (status === 413) return show(413, words.frame.refused, words.frame.tooLarge)
    if (typeof status === 'number' && status >= 400 && status < 500) return show(status, words.frame.refused, words.frame.notFoundHint)
    const reference = randomBytes(4).toString('hex')
    log.error({ err: error, reference, url: req.originalUrl }, 'unexpected')
    return show(500, words.frame.somethingBroke, words.frame.referenceNote({ reference }))
  }
}

/** An address that nobody serves. */
export function showNotFound(askOf: (req: Request) => Ask, render: Render): RequestHandler {
  return (req, res) => {
    const ask = askOf(req)
    const { frame } = ask.reader.words
    res.status(404).type('html').send(render('problem', { frame: plainFrame(ask, frame.notFound), title: frame.notFound, message: frame.notFoundHint }))
  }
}
