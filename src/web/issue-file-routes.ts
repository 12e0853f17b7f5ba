import express, { type Request, type Response } from 'express'
import { authorise } from '../changes/authorise.ts'
import type { Context } from '../changes/context.ts'
import { changeNamed, type Made, makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { standingById } from '../domain/by-id.ts'
import { listIssues } from '../domain/issue-list.ts'
import { parseIssueQuery } from '../domain/issue-query.ts'
import { isProblem } from '../domain/problem.ts'
import { personOf } from '../domain/rights.ts'
import { planAnswers } from '../exchange/answers-file.ts'
import { batchCsv, batchXlsx } from '../exchange/batch-file.ts'
import { issueFields, type Mapping } from '../exchange/issue-columns.ts'
import type { DayOrder } from '../exchange/issue-days.ts'
import { packedTable, readIssueTable, unpackedTable } from '../exchange/issue-table.ts'
import { issueFormats, issuesCsv, issuesXlsx } from '../exchange/issues-export.ts'
import { planIssues } from '../exchange/issues-import.ts'
import { explain } from '../locales/explain.ts'
import { locales } from '../locales/locales.ts'
import type { Ask, ProjectAsk } from './ask.ts'
import { localeAsked } from './document-asked.ts'
import { provenForm } from './form-token.ts'
import { once } from './once.ts'
import { presentAsk } from './page-routes.ts'
import { type Assigned, assignmentOf, importPreview, type ImportShown } from './pages/issue-import-page.ts'
import { type AnswersShown, batchesShown } from './pages/issue-batches-page.ts'
import type { MaySend } from './may-send.ts'
import { paths } from './paths.ts'
import { savedAt } from './saved.ts'
import { statuses } from './statuses.ts'
import { fieldsOf, oneTable, tableIn } from './table-upload.ts'
import type { Render } from './view-engine.ts'

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** Issues as a file and from one, and the batches that go to the supplier and come back: uploaded, shown row by row, then taken over. */
export function issueFileRoutes(context: Context, askOf: (req: Request) => Ask, render: Render, maySend: MaySend) {
  const routes = express.Router()

  for (const format of issueFormats) {
    routes.get(paths.issuesFile(':project', format), async (req: Request, res: Response) => {
      const { reader } = askOf(req)
      const words = locales[localeAsked(req.query['locale'], reader.words.id)]
      const { project } = await seen(context, reader.who, String(req.params['project']))
      const { found } = listIssues(project, parseIssueQuery(req.query), context.today(project), personOf(project, reader.who)?.id ?? null)
      send(res, `${project.id}-issues.${words.id}.${format}`, format, format === 'csv' ? issuesCsv(project, found, words) : await issuesXlsx(project, found, words))
    })

    routes.get(paths.issueBatchFile(':project', ':n', format), async (req: Request, res: Response) => {
      const { reader } = askOf(req)
      const words = locales[localeAsked(req.query['locale'], reader.words.id)]
      const { project } = await seen(context, reader.who, String(req.params['project']))
      const batch = standingById(project.issueDesk.batches, `batch-${String(req.params['n'])}`, 'batch')
      send(res, `${project.id}-${batch.id}.${words.id}.${format}`, format, format === 'csv' ? batchCsv(project, batch, words) : await batchXlsx(project, batch, words))
    })
  }

  // A column of a table may be one field of the form, and so may each of its values.
  routes.post(paths.issueImport(':project'), maySend('import-issues'), oneTable({ tables: ['text', 'table'], fields: 900 }), provenForm, once, async (req: Request, res: Response) => {
    const id = String(req.params['project'])
    await bringIn(await presentAsk({ ...askOf(req), path: paths.issueImport(id) }, id), req, res, render)
  })

  routes.post(paths.issueBatches(':project'), maySend('answer-issues'), oneTable({ tables: ['rows'], fields: 10 }), provenForm, once, async (req: Request, res: Response) => {
    const id = String(req.params['project'])
    await takeAnswers(await presentAsk({ ...askOf(req), path: paths.issueBatches(id) }, id), req, res, render)
  })
  return routes
}

/** What the rows of a file would become; or, once that was shown, the issues. */
async function bringIn(ask: ProjectAsk, req: Request, res: Response, render: Render): Promise<void> {
  const { context, project, today, reader: { who, words } } = ask
  const fields = fieldsOf(req)
  const file = fileName(req, fields)
  const show = async (status: number, shown: ImportShown): Promise<void> => printed(res, render, status, await importPreview(ask, shown))
  try {
    await authorise(context, who, project.id, changeNamed('import-issues'))
    const given = await assignedIn(req, fields, file)
    const plan = planIssues(given.table, { project, today, ...given })
    const taking = fields['step'] === 'take'
    const stale = taking && fields['shown'] !== assignmentOf(plan)
    if (!taking || stale || plan.accepted.length === 0) return await show(200, { file, assigned: { ...given, plan }, problem: '', stale, text: '' })
    const made = await makeChange(context, who, project.id, 'import-issues', { rows: plan.accepted, file }, basedOn(fields))
    res.redirect(303, savedAt(paths.issues(project.id), made, { view: 'all' }))
  } catch (error) {
    if (!isProblem(error)) throw error
    ask.refused?.(error)
    await show(statuses[error.code], { file, assigned: null, problem: explain(error, words), stale: false, text: fields['text'] ?? '' })
  }
}

/** What the answers of a file would do; or, once that was shown, the answers taken over. */
async function takeAnswers(ask: ProjectAsk, req: Request, res: Response, render: Render): Promise<void> {
  const { context, project, today, reader: { who, words } } = ask
  const fields = fieldsOf(req)
  const file = fileName(req, fields)
  const asked = fields['batch'] ?? ''
  const show = async (status: number, shown: AnswersShown): Promise<void> => printed(res, render, status, await batchesShown(ask, shown))
  try {
    await authorise(context, who, project.id, changeNamed('answer-issues'))
    const batch = standingById(project.issueDesk.batches, asked, 'batch')
    if ((fields['rows'] ?? '') !== '') return res.redirect(303, `${savedAt(paths.issueBatches(project.id), await answered(ask, fields, batch.id, file))}#batches`)
    await show(200, { batch: batch.id, file, plan: await planAnswers(tableIn(req, ''), file, { project, batch, words, today }), problem: '' })
  } catch (error) {
    if (!isProblem(error)) throw error
    ask.refused?.(error)
    await show(statuses[error.code], { batch: asked, file, plan: null, problem: explain(error, words) })
  }
}

const fileName = (req: Request, fields: Record<string, string>): string => (req.file?.originalname ?? fields['name'] ?? '').slice(0, 300)

function send(res: Response, name: string, format: keyof typeof types, content: string | Uint8Array): void {
  res.set({ 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' }).type(types[format]).send(typeof content === 'string' ? content : Buffer.from(content))
}

function printed(res: Response, render: Render, status: number, { view, page }: { view: string; page: object }): void {
  res.status(status).set('cache-control', 'no-store').type('html').send(render(view, page))
}

const basedOn = (fields: Record<string, string>): { basedOn?: number } => (/^\d{1,9}$/.test(fields['_version'] ?? '') ? { basedOn: Number(fields['_version']) } : {})

/** The table of a form and what was chosen for it: a new file is recognised, one that goes along keeps what was chosen. */
async function assignedIn(req: Request, fields: Record<string, string>, file: string): Promise<Omit<Assigned, 'plan'>> {
  const packed = req.file ? '' : (fields['table'] ?? '')
  if (packed === '') {
    const table = await readIssueTable(tableIn(req, fields['text'] ?? ''), file)
    return { table, packed: packedTable(table), mapping: null, choices: {}, order: null }
  }
  const table = unpackedTable(packed, file)
  const mapping: Mapping = table.heads.map((_, at) => issueFields.find((field) => field === fields[`column-${at}`]) ?? null)
  const choices = Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (/^value-[0-9a-f]{16}$/.test(name) ? [[name.slice('value-'.length), value]] : [])))
  const order = (['day-first', 'month-first'] as const satisfies DayOrder[]).find((each) => each === fields['order']) ?? null
  return { table, packed, mapping, choices, order }
}

/** The rows of a preview, taken over as one change; made on the version that its reader saw. */
async function answered({ context, project, reader: { who } }: ProjectAsk, fields: Record<string, string>, batch: string, file: string): Promise<Made> {
  return await makeChange(context, who, project.id, 'answer-issues', { batch, rows: rowsIn(fields['rows'] ?? ''), file }, basedOn(fields))
}

/** The rows as the preview wrote them; whatever else it is, the change refuses by name. */
function rowsIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
