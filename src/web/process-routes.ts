import express, { type Request, type Response } from 'express'
import type { Context } from '../changes/context.ts'
import { type Made, makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { standing, standingById } from '../domain/by-id.ts'
import { Process, type Variant } from '../domain/process/process.ts'
import { asIsOf } from '../domain/process/variants.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import { bpmnOf } from '../exchange/bpmn-export.ts'
import { type ImportDeed, type ProcessPreview, previewProcesses } from '../exchange/process-preview.ts'
import { exportedColumns, stepsCsv, type StepsFormat, stepsFormats, stepsXlsx } from '../exchange/steps-export.ts'
import { explain } from '../locales/explain.ts'
import { locales } from '../locales/locales.ts'
import type { Ask, Page, ProjectAsk } from './ask.ts'
import { BadRequest } from './bad-request.ts'
import { localeAsked } from './document-asked.ts'
import { provenForm } from './form-token.ts'
import { once } from './once.ts'
import { presentAsk } from './page-routes.ts'
import type { MaySend } from './may-send.ts'
import { paths } from './paths.ts'
import { savedAt } from './saved.ts'
import { statuses } from './statuses.ts'
import { oneTable, tableIn } from './table-upload.ts'
import { fieldOf } from './upload.ts'
import type { Render } from './view-engine.ts'

const types = { bpmn: 'application/octet-stream', csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** Processes as files: one variant as BPMN or step table (`?variant=`, else the as-is), or the as-is of all of them as one table. */
export function processFileRoutes(context: Context, askOf: (req: Request) => Ask) {
  const routes = express.Router()
  const send = (res: Response, name: string, format: keyof typeof types, content: string | Buffer): void => {
    res.set({ 'content-disposition': `attachment; filename="${name}.${format}"`, 'cache-control': 'no-store' }).type(types[format]).send(content)
  }
  const tableOf = async (format: StepsFormat, asked: Parameters<typeof stepsCsv>[0]): Promise<string | Buffer> => (format === 'csv' ? stepsCsv(asked) : Buffer.from(await stepsXlsx(asked)))

  for (const format of ['bpmn', ...stepsFormats] as const) {
    routes.get(paths.processFile(':project', ':n', format), async (req: Request, res: Response) => {
      const { reader } = askOf(req)
      const { project } = await seen(context, reader.who, String(req.params['project']))
      const process = standingById(project.processes, `process-${String(req.params['n'])}`, 'process')
      const variant = variantIn(process, req.query['variant'])
      const words = locales[localeAsked(req.query['locale'], reader.words.id)]
      const name = `${project.id}-${process.id}-${variant.id}`
      if (format === 'bpmn') return send(res, name, format, bpmnOf({ project: project.id, process, variant, roles: project.workRoles }))
      send(res, `${name}.${words.id}`, format, await tableOf(format, { tables: [{ process, variant }], roles: project.workRoles, words }))
    })
  }
  for (const format of stepsFormats) {
    routes.get(paths.processesFile(':project', format), async (req: Request, res: Response) => {
      const { reader } = askOf(req)
      const words = locales[localeAsked(req.query['locale'], reader.words.id)]
      const { project } = await seen(context, reader.who, String(req.params['project']))
      const tables = standing(project.processes).map((process) => ({ process, variant: variantIn(process, undefined) }))
      send(res, `${project.id}-processes.${words.id}`, format, await tableOf(format, { tables, roles: project.workRoles, words }))
    })
  }
  return routes
}

/** The variant of an id, or the as-is. Throws Problem `thing-unknown`. */
function variantIn(process: Process, asked: unknown): Variant {
  const variant = asked === undefined ? asIsOf(process) : standing(process.variants).find(({ id }) => id === asked)
  if (!variant) throw new Problem('thing-unknown', { kind: 'variant', id: typeof asked === 'string' ? asked : 'as-is' })
  return variant
}

/** What a page shows of an import: what was given (to fill the form again), and either the preview or why there is none. `deeds`: the hidden field that takes it over. */
export type ShownImport = { text: string; process: string; variant: string; area: string; file: string; preview: ProcessPreview | null; deeds: string; problem: string }

/** A BPMN file or step table, uploaded or pasted: first shown (200, or the status of its refusal), then taken over (303 to the process). */
export function processImportRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, pageOf: (ask: ProjectAsk, shown: ShownImport) => Page | Promise<Page>, maySend: MaySend) {
  const routes = express.Router()
  routes.post(paths.processImport(':project'), maySend('add-process'), oneTable({ tables: ['text', 'deeds'], fields: 10, most: MOST_BYTES }), provenForm, once, async (req: Request, res: Response) => {
    const id = String(req.params['project'])
    const ask = await presentAsk({ ...askOf(req), context, path: paths.processImport(id) }, id)
    const [process = '', variant = ''] = fieldOf(req, 'into').split(' ')
    const given = { text: fieldOf(req, 'text'), process, variant, area: fieldOf(req, 'area'), file: req.file?.originalname ?? fieldOf(req, 'name') }
    const show = async (status: number, shown: Pick<ShownImport, 'preview' | 'deeds' | 'problem'>): Promise<void> => {
      const { view, page } = await pageOf(ask, { ...given, ...shown })
      res.status(status).set('cache-control', 'no-store').type('html').send(render(view, page))
    }
    try {
      if (fieldOf(req, 'deeds') !== '') return res.redirect(303, await taken(ask, req))
      const { project, reader: { words } } = ask
      const preview = await previewProcesses({ ...given, bytes: tableIn(req, ''), area: Process.shape.area.safeParse(given.area).data ?? null }, { project, words, columns: exportedColumns })
      const ready = preview.refused.length === 0 && preview.processes.every(({ deed }) => deed !== null)
      await show(200, { preview, deeds: ready ? JSON.stringify(preview.processes.map(({ deed }) => deed)) : '', problem: '' })
    } catch (error) {
      if (!isProblem(error)) throw error
      ask.refused?.(error)
      await show(statuses[error.code], { preview: null, deeds: '', problem: explain(error, ask.reader.words) })
    }
  })
  return routes
}

/** The processes of a preview, taken over one after the other; the first one on the version that its reader saw. Answers where to go. */
async function taken({ context, project, reader: { who } }: ProjectAsk, req: Request): Promise<string> {
  const version = fieldOf(req, '_version')
  let made: Made | null = null
  let process = ''
  for (const { change, input } of deedsIn(fieldOf(req, 'deeds'))) {
    const basedOn = made === null && /^\d{1,9}$/.test(version) ? { basedOn: Number(version) } : {}
    made = await makeChange(context, who, project.id, change, input, basedOn)
    process = String(made.result['process'] ?? (input as { process?: unknown }).process)
  }
  if (made === null) throw malformed()
  const n = /^process-(\d{1,9})$/.exec(process)?.[1]
  return savedAt(n === undefined ? paths.processes(project.id) : paths.process(project.id, Number(n)), made)
}

const MOST_BYTES = 20_000_000

const deedNames: readonly string[] = ['add-process', 'replace-steps']
const malformed = (): BadRequest => new BadRequest(400, 'malformed-upload', ({ api }) => api.badRequest)

/** The deeds as the preview wrote them: these two changes and nothing else; their inputs the changes check themselves. */
function deedsIn(text: string): ImportDeed[] {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw malformed()
  }
  const isDeed = (each: unknown): each is ImportDeed => typeof each === 'object' && each !== null && 'change' in each && 'input' in each && deedNames.includes(String(each.change))
  if (!Array.isArray(read) || read.length === 0 || read.length > 200 || !read.every(isDeed)) throw malformed()
  return read
}
