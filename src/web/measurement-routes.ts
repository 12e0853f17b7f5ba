import express, { type Request, type Response } from 'express'
import type { Context } from '../changes/context.ts'
import { type Made, makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { isProblem } from '../domain/problem.ts'
import { measurementFormats, measurementsCsv, measurementsXlsx } from '../exchange/measurements-export.ts'
import { type MeasurementPlan, planMeasurements } from '../exchange/measurements-file.ts'
import { explain } from '../locales/explain.ts'
import { locales } from '../locales/locales.ts'
import type { Ask, ProjectAsk } from './ask.ts'
import { localeAsked } from './document-asked.ts'
import { provenForm } from './form-token.ts'
import { once } from './once.ts'
import { presentAsk } from './page-routes.ts'
import { type Planned, previewPage } from './pages/measurements-page.ts'
import { paths } from './paths.ts'
import { savedAt } from './saved.ts'
import type { MaySend } from './may-send.ts'
import { statuses } from './statuses.ts'
import { oneTable, tableIn } from './table-upload.ts'
import { fieldOf } from './upload.ts'
import type { Render } from './view-engine.ts'

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** Measurements as a file, and from one: uploaded or pasted, first shown row by row, then taken over. */
export function measurementRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, maySend: MaySend) {
  const routes = express.Router()

  for (const format of measurementFormats) {
    routes.get(paths.measurementsFile(':project', format), async (req: Request, res: Response) => {
      const { reader } = askOf(req)
      const words = locales[localeAsked(req.query['locale'], reader.words.id)]
      const { project } = await seen(context, reader.who, String(req.params['project']))
      const content = format === 'csv' ? measurementsCsv(project, words) : Buffer.from(await measurementsXlsx(project, words))
      res.set({ 'content-disposition': `attachment; filename="${project.id}-measurements.${words.id}.${format}"`, 'cache-control': 'no-store' }).type(types[format]).send(content)
    })
  }

  routes.post(paths.measurements(':project'), maySend('import-measurements'), oneTable({ tables: ['text', 'rows'], fields: 8 }), provenForm, once, async (req: Request, res: Response) => {
    const id = String(req.params['project'])
    const ask = await presentAsk({ ...askOf(req), path: paths.measurements(id) }, id)
    const given = { text: fieldOf(req, 'text'), goal: fieldOf(req, 'goal'), file: req.file?.originalname ?? fieldOf(req, 'name') }
    const show = async (status: number, planned: Planned): Promise<void> => {
      const { view, page } = await previewPage(ask, planned)
      res.status(status).set('cache-control', 'no-store').type('html').send(render(view, page))
    }
    try {
      if (fieldOf(req, 'rows') !== '') return res.redirect(303, savedAt(paths.goals(id), await taken(ask, req, given.file)))
      await show(200, { ...given, plan: await planned(ask, req, given), problem: '' })
    } catch (error) {
      if (!isProblem(error)) throw error
      ask.refused?.(error)
      await show(statuses[error.code], { ...given, plan: null, problem: explain(error, ask.reader.words) })
    }
  })
  return routes
}

/** What the uploaded file, or else the pasted text, would do. */
async function planned({ project, today, reader: { words } }: ProjectAsk, req: Request, { text, goal, file }: Omit<Planned, 'plan' | 'problem'>): Promise<MeasurementPlan> {
  const only = project.goals.find(({ id }) => id === goal)
  return await planMeasurements(tableIn(req, text), file, { project, words, today, ...(only ? { goal: only.id } : {}) })
}

/** The rows of a preview, taken over as one change; made on the version that its reader saw. */
async function taken({ context, project, reader: { who } }: ProjectAsk, req: Request, file: string): Promise<Made> {
  const version = fieldOf(req, '_version')
  return await makeChange(context, who, project.id, 'import-measurements', { rows: rowsIn(fieldOf(req, 'rows')), source: file.slice(0, 300) }, /^\d{1,9}$/.test(version) ? { basedOn: Number(version) } : {})
}

/** The rows as the preview wrote them; whatever else it is, the change refuses by name. */
function rowsIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
