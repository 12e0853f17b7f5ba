import type { Request, Response } from 'express'
import type { Context } from '../../changes/context.ts'
import { seen } from '../../changes/seen.ts'
import type { Who } from '../../domain/rights.ts'
import { writeDocument } from '../../documents/write-document.ts'
import { documentReady } from '../document-ready.ts'
import { documentHeaders, formatAsked, localeAsked, partAsked } from '../document-asked.ts'

/** `GET …/documents/:key?format=&locale=&phase=&part=`: a document made now, in the project's own language unless said. */
export function apiDocument(context: Context, whoOf: (req: Request) => Who) {
  return async (req: Request, res: Response): Promise<void> => {
    const { project, version } = await seen(context, whoOf(req), String(req.params['id']))
    const format = formatAsked(req.query['format'], 'md')
    const order = { project, version, today: context.today(project), key: String(req.params['key']), format, locale: localeAsked(req.query['locale'], project.language), ...partAsked(req.query) }
    await documentReady(project, order.key)
    const { name, bytes } = await writeDocument(order)
    res.set({ ...documentHeaders(format), 'content-disposition': `inline; filename="${name}"` }).send(bytes)
  }
}
