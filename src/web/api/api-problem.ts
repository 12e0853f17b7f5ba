import { randomBytes } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Response } from 'express'
import { isProblem, type Problem, type Problems } from '../../domain/problem.ts'
import { localeFor } from '../../locales/locales.ts'
import type { Locale } from '../../locales/locale.ts'
import { type ProblemJson, problemJson, problemType } from '../../locales/problem-json.ts'
import { ForeignRequest } from '../show-problem.ts'
import { statuses } from '../statuses.ts'

/** A request that no rule ever saw: not JSON, too large, a wrong type, nowhere. */
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

export type Log = { error: (facts: object, message: string) => void }

/** Every error of the API as `application/problem+json`, in the language of Accept-Language; the stack of the unexpected in the log. */
export function sendProblems(log: Log): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const words = localeFor(req.headers['accept-language'])
    if (isProblem(error)) return send(res.set(headersFor(error)), { status: statuses[error.code], ...problemJson(error, words) })
    const bad = error instanceof BadRequest ? error : error instanceof ForeignRequest ? foreign : parserError(error)
    if (bad) return send(res, plain(bad.status, bad.code, bad.detail(words)))
    const reference = randomBytes(4).toString('hex')
    log.error({ err: error, reference, url: req.originalUrl }, 'unexpected')
    return send(res, { ...plain(500, 'unexpected', words.api.unexpected({ reference })), facts: { reference } })
  }
}

/** What a program needs to try again: the version that is there now, or how many seconds to wait. */
function headersFor({ code, facts }: Problem): Record<string, string> {
  if (code === 'project-changed') return { etag: etagOf((facts as Problems['project-changed']).version) }
  return code === 'storage-busy' ? { 'retry-after': '1' } : {}
}

export const etagOf = (version: number): string => `"${version}"`

const plain = (status: number, code: string, detail: string) => ({ type: problemType(code), title: code, status, detail, code, facts: {} })

function send(res: Response, problem: ProblemJson & { status: number }): void {
  const body = JSON.stringify({ ...problem, title: STATUS_CODES[problem.status] ?? problem.title })
  res.status(problem.status).set('cache-control', 'no-store').type('application/problem+json').send(body)
}

const foreign = new BadRequest(403, 'foreign-request', (words) => words.frame.foreignForm)

/** What the body parser says, by its `type`. */
function parserError(error: unknown): BadRequest | null {
  const { status, type } = error as { status?: unknown; type?: unknown }
  if (typeof status !== 'number' || status < 400 || status >= 500) return null
  if (status === 413) return new BadRequest(413, 'body-too-large', (words) => words.api.tooLarge)
  if (status === 415) return new BadRequest(415, 'type-unsupported', (words) => words.api.wrongType({ known: 'UTF-8' }))
  if (type === 'entity.parse.failed') return new BadRequest(400, 'malformed-json', (words) => words.api.malformed)
  return new BadRequest(status, 'bad-request', (words) => words.api.badRequest)
}
