import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Context } from '../../changes/context.ts'
import { createProject } from '../../changes/create-project.ts'
import { startIteration } from '../../changes/start-iteration.ts'
import { seen, seenHeads } from '../../changes/seen.ts'
import { makeChange } from '../../changes/make-change.ts'
import type { Who } from '../../domain/rights.ts'
import { readBrief } from '../../exchange/brief-yaml.ts'
import { apiInbox } from './api-inbox.ts'
import { apiFiles } from './api-files.ts'
import { apiDocument } from './api-document.ts'
import { apiSearch } from './api-search.ts'
import { BadRequest } from '../bad-request.ts'
import { etagOf, type Log, sendProblems } from './api-problem.ts'
import type { Trail } from '../trail.ts'
import { openApi } from './open-api.ts'

const CHANGE_LIMIT = '1mb'
const BRIEF_LIMIT = '5mb'
const YAML = ['application/yaml', 'application/x-yaml', 'text/yaml']

/** The HTTP API: everything a page can do, for programs. `whoOf` says who asks. */
export function apiRoutes(context: Context, whoOf: (req: Request) => Who, log: Log = { error: () => undefined }, trail?: Pick<Trail, 'refused'>) {
  const { store } = context
  const routes = express.Router()
  routes.get(['/healthz', '/api/healthz'], (_req, res) => sendJson(res, { status: 'ok' }))

  const api = express.Router()
  api.get('/openapi.json', (_req, res) => sendJson(res, openApi()))

  api.get('/projects', async (req, res) => sendJson(res, await seenHeads(context, whoOf(req))))

  api.get('/inbox', async (req, res) => sendJson(res, await apiInbox(context, whoOf(req), req.query['locale'], (error, what) => log.error({ err: error }, what))))
  api.post('/projects', ...bodyOf(BRIEF_LIMIT, YAML), async (req, res) => {
    const brief: unknown = typeof req.body === 'string' ? readBrief(req.body, 'brief.yaml') : inputOf(req)
    const { version, result } = await createProject(context, whoOf(req), brief)
    res.status(201).location(`/api/projects/${String(result['id'])}`).set('etag', etagOf(version))
    sendJson(res, { ...result, version })
  })

  api.get('/projects/:id', async (req, res) => {
    const at = wholeNumber(req.query['at'])
    const { version, project } = await seen(context, whoOf(req), req.params.id, at)
    if (!isKnown(req, res, version)) sendJson(res, project)
  })

  api.post('/projects/:id/changes/:name', ...bodyOf(CHANGE_LIMIT), async (req: Request<{ id: string; name: string }>, res) => {
    const { id, name } = req.params
    const ifVersion = versionWanted(req.headers['if-match'])
    const { version, result } = await makeChange(context, whoOf(req), id, name, inputOf(req), ifVersion === undefined ? {} : { ifVersion })
    res.set('etag', etagOf(version))
    sendJson(res, { version, result })
  })

  api.post('/projects/:id/iterations', ...bodyOf(CHANGE_LIMIT), async (req: Request<{ id: string }>, res) => {
    const { version, result } = await startIteration(context, whoOf(req), req.params.id, inputOf(req))
    res.status(201).location(`/api/projects/${String(result['id'])}`).set('etag', etagOf(version))
    sendJson(res, { ...result, version })
  })

  api.get('/projects/:id/changes', async (req, res) => {
    await seen(context, whoOf(req), req.params.id)
    sendJson(res, await store.entries(req.params.id, wholeNumber(req.query['after']) ?? 0))
  })

  api.get('/projects/:id/documents/:key', apiDocument(context, whoOf))

  api.use(apiSearch(context, whoOf))

  api.use(apiFiles(context, whoOf))

  api.use(() => {
    throw new BadRequest(404, 'not-found', (words) => words.api.notFound)
  })
  api.use(sendProblems(log, trail))
  routes.use('/api', api)
  return routes
}

/** Reads a JSON body, or a text of one of the other types; anything else is 415. An empty body is no input. */
function bodyOf(limit: string, texts: string[] = []): RequestHandler[] {
  const known = ['application/json', ...texts]
  const check: RequestHandler = (req, _res, next) => {
    const empty = req.headers['content-length'] === '0' || (req.headers['content-length'] === undefined && req.headers['transfer-encoding'] === undefined)
    if (!empty && !req.is(known)) throw new BadRequest(415, 'type-unsupported', (words) => words.api.wrongType({ known: known.slice(0, 2).join(', ') }))
    next()
  }
  return [check, express.json({ limit, type: 'application/json' }), ...(texts.length > 0 ? [express.text({ limit, type: texts })] : [])]
}

const inputOf = (req: Request): unknown => (req.body === undefined ? {} : req.body)

function sendJson(res: Response, value: unknown): void {
  if (!res.getHeader('cache-control')) res.set('cache-control', 'no-store')
  res.type('application/json').send(JSON.stringify(value))
}

/** Sets the ETag of a state; answers 304 to who has it already. */
function isKnown(req: Request, res: Response, version: number): boolean {
  res.set({ etag: etagOf(version), 'cache-control': 'no-cache' })
  const wanted = req.headers['if-none-match']
  if (!wanted?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(version))) return false
  res.status(304).end()
  return true
}

const wrongVersion = (): BadRequest => new BadRequest(400, 'version-malformed', (words) => words.api.wrongVersion)

/** `If-Match: "12"`; `*` asks for nothing more than that the project is there. */
function versionWanted(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined
  const found = /^"?(\d{1,15})"?$/.exec(header.trim())
  if (!found) throw wrongVersion()
  return Number(found[1])
}

function wholeNumber(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) throw wrongVersion()
  return Number(value)
}
