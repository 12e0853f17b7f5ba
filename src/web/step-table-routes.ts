import express, { type Request, type Response } from 'express'
import { authorise } from '../changes/authorise.ts'
import type { Context } from '../changes/context.ts'
import { changeNamed, makeChange } from '../changes/make-change.ts'
import { isProblem, type Problem } from '../domain/problem.ts'
import { processDiagram } from '../documents/diagrams/process-diagram.ts'
import { explain } from '../locales/explain.ts'
import type { Ask, ProjectAsk } from './ask.ts'
import { formBody } from './form-token.ts'
import { presentAsk } from './page-routes.ts'
import { liveOf } from './pages/variant/live.ts'
import { shownVariant, type TableShown, variantAsked } from './pages/variant-page.ts'
import { paths } from './paths.ts'
import { savedAt } from './saved.ts'
import { statuses } from './statuses.ts'
import type { Drafted } from './steps/drafted.ts'
import { type PostedTable, postedTable } from './steps/posted-table.ts'
import { alteredTable, tableShown } from './steps/shown-table.ts'
import type { Render } from './view-engine.ts'

/** Five thousand rows of seventeen fields, each with a name and a few words. */
const [MOST_FIELDS, MOST_BYTES] = [100_000, '12mb']
/** Somebody else may save in between; who was overtaken so often is told. */
const MOST_TRIES = 5

/** The step table of a variant: saved as one change, or looked at first; and its picture as a file. */
export function stepTableRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()
  const pattern = [':project', ':n', ':variant'] as const
  const asked = async (req: Request): Promise<ProjectAsk> => {
    const { project, n, variant } = req.params as Record<'project' | 'n' | 'variant', string>
    return { ...await presentAsk({ ...askOf(req), context }, project), path: paths.variant(project, Number(n), Number(variant)) }
  }

  routes.get(paths.variantPicture(...pattern), async (req: Request, res: Response) => {
    const ask = await asked(req)
    const { process, variant } = variantAsked(ask)
    const { svg } = processDiagram(ask.project, ask.reader.words, process, variant)
    res.set({ 'content-disposition': `attachment; filename="${ask.project.id}-${process.id}-${variant.id}.svg"`, 'cache-control': 'no-store' }).type('image/svg+xml').send(svg)
  })

  routes.post(paths.variantTable(...pattern), formBody(MOST_BYTES, MOST_FIELDS), async (req: Request, res: Response) => {
    const posted = postedTable(req.body)
    const ask = await asked(req)
    try {
      await authorise(context, ask.reader.who, ask.project.id, changeNamed('edit-steps'))
      await saveTable(res, render, posted, () => asked(req))
    } catch (error) {
      if (!isProblem(error)) throw error
      ask.refused?.(error)
      await show(res, render, refused(ask, error), statuses[error.code], await tableShown(ask, posted))
    }
  })

  routes.post(paths.variantPreview(...pattern), formBody(MOST_BYTES, MOST_FIELDS), async (req: Request, res: Response) => {
    const posted = postedTable(req.body)
    const { fragment, insert } = req.body as Record<string, unknown>
    const ask = await asked(req)
    await authorise(context, ask.reader.who, ask.project.id, changeNamed('edit-steps'))
    if (fragment === undefined) return await look(res, render, ask, posted, insert)
    const { drafted, rows } = await tableShown(ask, posted)
    const live = liveOf(ask.project, ask.reader.words, { ...variantAsked(ask), steps: drafted.steps, roles: drafted.roles, cellFaults: drafted.faults, rows, draft: drafted.changes })
    res.set('cache-control', 'no-store').type('html').send(render('partials/variant-live', live))
  })
  return routes
}

/** One change, or the page again with what keeps it from being made. Who was overtaken on the way is held against the newer table. */
async function saveTable(res: Response, render: Render, posted: PostedTable, asked: () => Promise<ProjectAsk>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const ask = await asked()
    const table = await tableShown(ask, posted)
    const why = hindrance(ask, table)
    if (why) return await show(res, render, noted(ask, why.said), why.status, table)
    try {
      return res.redirect(303, `${savedAt(ask.path, await made(ask, table.drafted), posted.page > 1 ? { page: String(posted.page) } : {})}#steps`)
    } catch (error) {
      if (!isProblem(error) || error.code !== 'project-changed' || tries >= MOST_TRIES) throw error
    }
  }
}

function hindrance({ reader: { words: { variantPage: say } } }: ProjectAsk, { conflicts, drafted: { faults } }: TableShown): { said: string; status: number } | null {
  if (conflicts.length > 0) return { said: say.conflicts.title, status: 409 }
  return faults.length > 0 ? { said: say.notSaved, status: 422 } : null
}

async function made(ask: ProjectAsk, { edit, changes }: Drafted): Promise<{ version: number; changed: boolean }> {
  const { context, held, project, reader: { who } } = ask
  const { process, variant } = variantAsked(ask)
  if (!changes) return { version: held.version, changed: false }
  return await makeChange(context, who, project.id, 'edit-steps', { process: process.id, variant: variant.id, ...edit }, { basedOn: held.version })
}

/** The whole page, with blank rows and with what was pasted; a table that cannot be pasted stays in its field. */
async function look(res: Response, render: Render, ask: ProjectAsk, posted: PostedTable, insert: unknown): Promise<void> {
  try {
    await show(res, render, ask, 200, await tableShown(ask, alteredTable(ask, posted, insert)))
  } catch (error) {
    if (!isProblem(error)) throw error
    await show(res, render, refused(ask, error), statuses[error.code], { ...await tableShown(ask, posted), paste: posted.paste })
  }
}

async function show(res: Response, render: Render, ask: ProjectAsk, status: number, table: TableShown): Promise<void> {
  const { view, page } = await shownVariant(ask, { table })
  res.status(status).set('cache-control', 'no-store').type('html').send(render(view, page))
}

/** The page says on top why nothing was saved. */
const noted = (ask: ProjectAsk, problem: string): ProjectAsk => ({ ...ask, posted: { change: 'edit-steps', values: {}, faults: [], problem } })
const refused = (ask: ProjectAsk, error: Problem): ProjectAsk => noted(ask, explain(error, ask.reader.words))
