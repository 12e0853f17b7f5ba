import express, { type Request, type Response } from 'express'
import type { Context } from '../changes/context.ts'
import { startIteration } from '../changes/start-iteration.ts'
import { isProblem } from '../domain/problem.ts'
import { showForm } from './act-routes.ts'
import type { Ask } from './ask.ts'
import { refusedForm } from './form.ts'
import { formBody } from './form-token.ts'
import { once } from './once.ts'
import { START_ITERATION } from './pages/benefits/iteration-block.ts'
import { paths, withQuery } from './paths.ts'
import type { Render } from './view-engine.ts'

type Fields = Record<string, string | string[]>

/** Starting the next iteration from the page of the benefits; the new project is shown. */
export function iterationRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()
  routes.post(paths.iterations(':project'), formBody('64kb'), once, async (req: Request, res: Response) => {
    const { project } = req.params as { project: string }
    const { _back, _version, ...fields } = (req.body ?? {}) as Fields
    const ask = askOf(req)
    try {
      // What is left empty is not given.
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
      const { held, version } = await startIteration(context, ask.reader.who, project, given)
      res.redirect(303, withQuery(paths.project(held.project.id), { saved: version }))
    } catch (error) {
      if (!isProblem(error)) throw error
      await showForm(res, ask, `${paths.benefits(project)}#next`, refusedForm(START_ITERATION, fields, error, ask.reader.words), error, render)
    }
  })
  return routes
}
