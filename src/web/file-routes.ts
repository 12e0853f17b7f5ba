import express, { type Request, type Response } from 'express'
import type { Context } from '../changes/context.ts'
import { authorise } from '../changes/authorise.ts'
import { changeNamed, makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { documentsThere } from '../documents/catalogue.ts'
import { documentFormats, type DocumentFormat, type WrittenFile, writeDocument } from '../documents/write-document.ts'
import { dayIn } from '../domain/day.ts'
import type { LocaleId } from '../domain/ids.ts'
import { isProblem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { translationTable } from '../domain/user-texts.ts'
import { writeArchive } from '../exchange/archive.ts'
import { archiveOf } from '../exchange/archive-of.ts'
import { readHolidayYear } from '../exchange/holiday-file.ts'
import { givenTranslations, translationsCsv } from '../exchange/translations-csv.ts'
import { zipOf } from '../exchange/zip.ts'
import { showForm } from './act-routes.ts'
import type { Ask } from './ask.ts'
import { documentReady } from './document-ready.ts'
import { documentHeaders, formatAsked, localeAsked, type PartAsked, partAsked } from './document-asked.ts'
import { refusedForm } from './form.ts'
import { formBody } from './form-token.ts'
import { paths } from './paths.ts'
import { savedAt } from './saved.ts'
import type { Render } from './view-engine.ts'

/** What is read or downloaded as a file, and what comes in as one. */
export function fileRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()

  routes.get(paths.document(':project', ':key'), async (req: Request, res: Response) => {
    const { words } = askOf(req).reader
    const format = formatAsked(req.query['format'], 'html')
    const { name, bytes } = await documentOf(context, await heldOf(askOf(req), req), String(req.params['key']), format, localeAsked(req.query['locale'], words.id), partAsked(req.query))
    if (req.query['download'] === '1') attach(res, name)
    res.set(documentHeaders(format)).send(bytes)
  })

  routes.get(paths.documentArchive(':project'), async (req: Request, res: Response) => {
    const held = await heldOf(askOf(req), req)
    const locale = localeAsked(req.query['locale'], askOf(req).reader.words.id)
    const files: { name: string; text: string }[] = []
    for (const { key, part } of documentsThere(held.project)) {
      for (const format of documentFormats) {
        const { name, bytes } = await documentOf(context, held, key, format, locale, { part })
        files.push({ name: `${held.project.id}/${name}`, text: bytes })
      }
    }
    attach(res, `${held.project.id}-documents.${locale}.zip`).type('application/zip').send(Buffer.from(zipOf(files)))
  })

  routes.get(paths.translationsFile(':project'), async (req: Request, res: Response) => {
    const { project } = await heldOf(askOf(req), req)
    attach(res, `${project.id}-translations.csv`).type('text/csv; charset=utf-8').send(translationsCsv(translationTable(project)))
  })

  routes.get(paths.archive(':project'), async (req: Request, res: Response) => {
    await seen(context, askOf(req).reader.who, String(req.params['project']))
    const archive = await archiveOf(context.store, String(req.params['project']))
    attach(res, `${archive.id}.zip`).type('application/zip').send(Buffer.from(writeArchive(archive)))
  })

  routes.use(incoming(context, askOf, render))
  return routes
}

/** Files that come in as the text of a form: read, then made one change; a refusal shows the page again with what was typed. */
function incoming(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()
  // A Chinese character takes nine bytes in a posted form.
  const body = formBody('16mb', 20)
  const take = (field: string, change: string, pageOf: (project: string) => string, read: (text: string, ask: Ask) => unknown) => async (req: Request, res: Response) => {
    const ask = askOf(req)
    const project = String(req.params['project'])
    const given = (req.body as Record<string, unknown> | undefined)?.[field]
    const text = typeof given === 'string' ? given : ''
    try {
      await authorise(context, ask.reader.who, project, changeNamed(change))
      const made = await makeChange(context, ask.reader.who, project, change, read(text, ask))
      res.redirect(303, savedAt(pageOf(project), made))
    } catch (error) {
      if (!isProblem(error)) throw error
      await showForm(res, ask, pageOf(project), refusedForm(change, { [field]: text }, error, ask.reader.words), error, render)
    }
  }
  routes.post(paths.translations(':project'), body, take('csv', 'import-translations', paths.translations, (text, { reader: { words } }) =>
    ({ rows: givenTranslations(new TextEncoder().encode(text), words.translationsPage.importField) })))
  routes.post(paths.calendarYear(':project'), body, take('file', 'add-calendar-year', paths.brief, (text, { reader: { words } }) => readHolidayYear(text, words.briefPage.yearFile)))
  return routes
}

/** The project as it is, or with `?at=` as it was. */
export async function heldOf({ context, reader: { who } }: Ask, req: Request): Promise<Held & { past: boolean }> {
  const id = String(req.params['project'])
  const at = req.query['at']
  if (at === undefined) return { ...(await seen(context, who, id)), past: false }
  return { ...(await seen(context, who, id, typeof at === 'string' && /^\d{1,9}$/.test(at) ? Number(at) : Number.NaN)), past: true }
}

async function documentOf(context: Context, { project, version, at, past }: Held & { past: boolean }, key: string, format: DocumentFormat, locale: LocaleId, part: PartAsked): Promise<WrittenFile> {
  await documentReady(project, key)
  return await writeDocument({ project, version, today: past ? dayIn(project.timeZone, at) : context.today(project), locale, key, ...part, format })
}

const attach = (res: Response, name: string): Response => res.set({ 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })
