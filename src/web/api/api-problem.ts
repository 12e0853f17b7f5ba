import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Response } from 'express'
import { isProblem, type Problem, type Problems } from '../../domain/problem.ts'
import { localeFor } from '../../locales/locales.ts'
import { type ProblemJson, problemJson, problemType } from '../../locales/problem-json.ts'
import { BadRequest } from '../bad-request.ts'
import { statuses } from '../statuses.ts'
import { loggedPath, requestId, type Trail } from '../trail.ts'

export type Log = { error: (facts: object, message: string) => void }

/** Every error of the API as `application/problem+json`, in the language of Accept-Language; the stack of the unexpected in the log. */
export function sendProblems(log: Log, trail?: Pick<Trail, 'refused'>): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const words = localeFor(req.headers['accept-language'])
    if (isProblem(error)) {
      trail?.refused(req, error, statuses[error.code])
      return send(res.set(headersFor(error)), { status: statuses[error.code], ...problemJson(error, words) })
    }
    const bad = error instanceof BadRequest ? error : parserError(error)
    if (bad) trail?.refused(req, bad, bad.status)
    if (bad) return send(res, plain(bad.status, bad.code, bad.detail(words)))
    const reference = requestId(req)
    log.error({ err: error, reference, path: loggedPath(req) }, 'unexpected')
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

/** What the body parser says, by its `type`. */
function parserError(error: unknown): BadRequest | null {
  const { status, type } = error as { status?: unknown; type?: unknown }
  if (typeof status !== 'number' || status < 400 || status >= 500) return null
  if (status === 413) return new BadRequest(413, 'body-too-large', (words) => words.api.tooLarge)
  if (status === 415) return new BadRequest(415, 'type-unsupported', (words) => words.api.wrongType({ known: 'UTF-8' }))
  if (type === 'entity.parse.failed') return new BadRequest(400, 'malformed-json', (words) => words.api.malformed)
  return new BadRequest(status, 'bad-request', (words) => words.api.badRequest)
}
