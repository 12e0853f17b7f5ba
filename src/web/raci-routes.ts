import express, { type Request, type Response } from 'express'
import type { Context } from '../changes/context.ts'
import { seen } from '../changes/seen.ts'
import { type RaciFormat, raciCsv, raciFormats, raciXlsx } from '../exchange/raci-file.ts'
import { locales } from '../locales/locales.ts'
import type { Ask } from './ask.ts'
import { localeAsked } from './document-asked.ts'
import { paths } from './paths.ts'

const types: Record<RaciFormat, string> = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** The RACI matrix as a file, as it is or with `?at=` as it was, in the language of `?locale=` or the reader's. */
export function raciRoutes(context: Context, askOf: (req: Request) => Ask) {
  const routes = express.Router()
  for (const format of raciFormats) {
    routes.get(paths.raciFile(':project', format), async (req: Request, res: Response) => {
      const { reader } = askOf(req)
      const locale = localeAsked(req.query['locale'], reader.words.id)
      const at = req.query['at']
      const { project } = await seen(context, reader.who, String(req.params['project']), at === undefined ? undefined : versionIn(at))
      const content = format === 'csv' ? raciCsv(project, locales[locale]) : Buffer.from(await raciXlsx(project, locales[locale]))
      res.set({ 'content-disposition': `attachment; filename="${project.id}-raci.${locale}.${format}"`, 'cache-control': 'no-store' }).type(types[format]).send(content)
    })
  }
  return routes
}

/** What is no version is unknown as one. */
const versionIn = (at: unknown): number => (typeof at === 'string' && /^\d{1,9}$/.test(at) ? Number(at) : Number.NaN)
