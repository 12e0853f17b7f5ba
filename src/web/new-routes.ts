import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import { CREATE_PROJECT } from '../changes/change.ts'
import { inputFrom } from '../changes/coerce.ts'
import type { Context } from '../changes/context.ts'
import { adoptProject } from '../changes/adopt-project.ts'
import { createProject, refuseNoMaker } from '../changes/create-project.ts'
import { isProblem } from '../domain/problem.ts'
import { readSentArchive } from '../exchange/archive.ts'
import { readBrief } from '../exchange/brief-yaml.ts'
import { explain } from '../locales/explain.ts'
import type { Ask } from './ask.ts'
import { BadRequest, bodyTooLarge } from './bad-request.ts'
import { refusedForm } from './form.ts'
import { formBody } from './form-token.ts'
import { once } from './once.ts'
import { roomForLarge } from './large-body.ts'
import { newProjectPage } from './pages/new-project-page.ts'
import { paths, withQuery } from './paths.ts'
import { statuses } from './statuses.ts'
import type { Render } from './view-engine.ts'

type Fields = Record<string, string | string[]>

/** Making a project from the form or a brief, and opening an archive. */
export function newRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()
  // A brief may have a megabyte; a Chinese character takes nine bytes in a posted form.
  routes.post(paths.newProject(), formBody('10mb', 500), once, async (req: Request, res: Response) => {
    const ask = askOf(req)
    const { _way, ...fields } = (req.body ?? {}) as Fields
    const byBrief = _way === 'brief'
    try {
      const wanted = byBrief ? readBrief([fields['brief'] ?? ''].flat().join('\n'), ask.reader.words.newProjectPage.text) : inputFrom(CREATE_PROJECT, fields)
      const { result, version } = await createProject(context, ask.reader.who, wanted)
      res.redirect(303, withQuery(paths.project(String(result['id'])), { saved: version }))
    } catch (error) {
      if (!isProblem(error)) throw error
      ask.refused?.(error)
      const posted = refusedForm(CREATE_PROJECT, { ...fields, _way: byBrief ? 'brief' : 'form' }, error, ask.reader.words)
      const { view, page } = newProjectPage({ ...ask, path: paths.newProject(), query: {}, posted })
      res.status(statuses[error.code]).set('cache-control', 'no-store').type('html').send(render(view, page))
    }
  })

  const mayOpen: RequestHandler = (req, _res, next) => {
    refuseNoMaker(askOf(req).reader.who)
    next()
  }
  // A script sends it and shows what it is told.
  const inWords: ErrorRequestHandler = (thrown: unknown, req, res, next) => {
    const error = (thrown as { status?: unknown }).status === 413 ? bodyTooLarge() : thrown
    if (!isProblem(error) && !(error instanceof BadRequest)) return next(error)
    const ask = askOf(req)
    ask.refused?.(error)
    const { words } = ask.reader
    if (isProblem(error)) res.status(statuses[error.code]).json({ message: explain(error, words) })
    else res.status(error.status).json({ message: error.detail(words) })
  }
  routes.post(paths.openArchive(), mayOpen, roomForLarge, express.raw({ type: 'application/zip', limit: '50mb' }), async (req: Request, res: Response) => {
    const { reader: { words, who } } = askOf(req)
    const bytes: unknown = req.body
    const archive = await readSentArchive(Buffer.isBuffer(bytes) ? bytes : new Uint8Array(), words.newProjectPage.archiveFile)
    await adoptProject(context, who, archive)
    res.status(201).location(paths.project(archive.id)).json({ path: paths.project(archive.id) })
  }, inWords)
  return routes
}
