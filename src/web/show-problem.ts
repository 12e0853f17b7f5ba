import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { isProblem } from '../domain/problem.ts'
import { explain } from '../locales/explain.ts'
import type { Locale } from '../locales/locale.ts'
import type { Ask } from './ask.ts'
import { BadRequest } from './bad-request.ts'
import { plainFrame } from './frame.ts'
import type { Render } from './view-engine.ts'
import { pageOf, signedOut } from './signed-out.ts'
import { statuses } from './statuses.ts'
import { loggedPath, requestId, type Trail } from './trail.ts'

/** Last in the chain: the only place where an error becomes a status and a page. Anything unexpected keeps its stack in the log. */
export function showProblem(log: Logger, askOf: (req: Request) => Ask, render: Render, trail: Trail): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const ask = askOf(req)
    const { status, title, message } = refusalOf(error, req.method, ask.reader.words) ?? accident(error, req, log, ask.reader.words)
    trail.refused(req, error, status)
    const wayBack = status === 401 && isSignInNeeded(error) ? { ...signedOut(req, ask.reader.words), message: ask.reader.words.security.signedOut, typedTitle: ask.reader.words.security.typed } : status === 413 ? backFrom(req, ask.reader.words) : {}
    res.status(status).type('html').send(render('problem', { frame: plainFrame(ask, title), title, message, ...wayBack }))
  }
}

/** A form that was too large to be read, and so is not shown again: the way back to its page. */
function backFrom(req: Request, { frame }: Locale): { link?: { href: string; label: string } } {
  const from = pageOf(req)
  return from === '/' ? {} : { link: { href: from, label: frame.backToForm } }
}

const isSignInNeeded = (error: unknown): boolean => error instanceof BadRequest && error.code === 'sign-in-needed'

type Shown = { status: number; title: string; message: string }

/** What was wrong with the request, null if the fault is ours. */
function refusalOf(error: unknown, method: string, words: Locale): Shown | null {
  const { frame } = words
  if (isProblem(error)) {
    // An address that names what is not there is not found; a form that does so is refused.
    const status = error.code === 'thing-unknown' && method === 'GET' ? 404 : statuses[error.code]
    return { status, title: status === 404 ? frame.notFound : frame.refused, message: explain(error, words) }
  }
  if (error instanceof BadRequest) return { status: error.status, title: frame.refused, message: error.detail(words) }
  const { status } = error as { status?: unknown }
  if (typeof status !== 'number' || status < 400 || status >= 500) return null
  return { status, title: frame.refused, message: status === 413 ? frame.tooLarge : frame.notFoundHint }
}

function accident(error: unknown, req: Request, log: Logger, { frame }: Locale): Shown {
  const reference = requestId(req)
  log.error({ err: error, reference, path: loggedPath(req) }, 'unexpected')
  return { status: 500, title: frame.somethingBroke, message: frame.referenceNote({ reference }) }
}

/** An address that nobody serves. */
export function showNotFound(askOf: (req: Request) => Ask, render: Render): RequestHandler {
  return (req, res) => {
    const ask = askOf(req)
    const { frame } = ask.reader.words
    res.status(404).type('html').send(render('problem', { frame: plainFrame(ask, frame.notFound), title: frame.notFound, message: frame.notFoundHint }))
  }
}
