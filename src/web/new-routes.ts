import express, { type Request, type Response } from 'express'
import { CREATE_PROJECT } from '../changes/change.ts'
import { inputFrom } from '../changes/coerce.ts'
import type { Context } from '../changes/context.ts'
import { adoptProject, createProject } from '../changes/create-project.ts'
import { isProblem } from '../domain/problem.ts'
import { readArchive } from '../exchange/archive.ts'
import { readBrief } from '../exchange/brief-yaml.ts'
import { explain } from '../locales/explain.ts'
import type { Ask } from './ask.ts'
import { refusedForm } from './form.ts'
import { formBody } from './form-token.ts'
import { newProjectPage } from './pages/new-project-page.ts'
import { paths, withQuery } from './paths.ts'
import { statuses } from './statuses.ts'
import type { Render } from './view-engine.ts'

type Fields = Record<string, string | string[]>

/** Making a project from the form or a brief, and opening an archive. */
export function newRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()
  // A brief may have a megabyte; a Chinese character takes nine bytes in a posted form.
  routes.post(paths.newProject(), formBody('10mb', 500), async (req: Request, res: Response) => {
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

  routes.post(paths.openArchive(), express.raw({ type: 'application/zip', limit: '50mb' }), async (req: Request, res: Response) => {
    const ask = askOf(req)
    const { words, who } = ask.reader
    try {
      const bytes: unknown = req.body
      const archive = readArchive(Buffer.isBuffer(bytes) ? bytes : new Uint8Array(), words.newProjectPage.archiveFile)
      const { id } = archive
      await adoptProject(context, who, archive)
      res.status(201).location(paths.project(id)).json({ path: paths.project(id) })
    } catch (error) {
      if (!isProblem(error)) throw error
      ask.refused?.(error)
      res.status(statuses[error.code]).json({ message: explain(error, words) })
    }
  })
  return routes
}
