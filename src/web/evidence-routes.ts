import express, { type Request, type Response } from 'express'
import { addEvidence } from '../changes/add-evidence.ts'
import type { Context } from '../changes/context.ts'
import { isProblem } from '../domain/problem.ts'
import { showForm } from './act-routes.ts'
import type { Ask } from './ask.ts'
import { sendEvidence } from './evidence-answer.ts'
import { heldOf } from './file-routes.ts'
import { refusedForm } from './form.ts'
import { provenForm } from './form-token.ts'
import { once } from './once.ts'
import type { MaySend } from './may-send.ts'
import { ownPath } from './own-path.ts'
import { paths } from './paths.ts'
import { savedAt } from './saved.ts'
import { evidenceIn, fieldOf, oneFile } from './upload.ts'
import type { Render } from './view-engine.ts'

/** Evidence files: attached by a form, and handed out to who may see the project, now or with `?at=` as it was. */
export function evidenceRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, maySend: MaySend) {
  const routes = express.Router()

  routes.post(paths.files(':project'), maySend('add-file'), oneFile, provenForm, once, async (req: Request, res: Response) => {
    const ask = askOf(req)
    const back = ownPath(fieldOf(req, '_back'))
    try {
      const made = await addEvidence(context, ask.reader.who, String(req.params['project']), evidenceIn(req))
      const { pathname, searchParams, hash } = new URL(back, 'http://localhost')
      res.redirect(303, savedAt(pathname, made, Object.fromEntries(searchParams)) + hash)
    } catch (error) {
      if (!isProblem(error)) throw error
      await showForm(res, ask, back, refusedForm('add-file', { about: fieldOf(req, 'about') }, error, ask.reader.words), error, render)
    }
  })

  routes.get(paths.file(':project', ':file'), async (req: Request, res: Response) => {
    const { project } = await heldOf(askOf(req), req)
    await sendEvidence(res, context, project, String(req.params['file']))
  })
  return routes
}
