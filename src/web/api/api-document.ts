import type { Request, Response } from 'express'
import type { Context } from '../../changes/context.ts'
import { seen } from '../../changes/seen.ts'
import { PhaseId } from '../../domain/ids.ts'
import type { Who } from '../../domain/rights.ts'
import { writeDocument } from '../../documents/write-document.ts'
import { documentHeaders, formatAsked, localeAsked } from '../document-asked.ts'
import { BadRequest } from './api-problem.ts'

/** `GET …/documents/:key?format=&locale=&phase=`: a document made now, in the project's own language unless said. */
export function apiDocument(context: Context, whoOf: (req: Request) => Who) {
  return async (req: Request, res: Response): Promise<void> => {
    const { project, version } = await seen(context, whoOf(req), String(req.params['id']))
    const format = formatAsked(req.query['format'], 'md')
    const order = { project, version, today: context.today(project), key: String(req.params['key']), format, locale: localeAsked(req.query['locale'], project.language), phase: phaseOf(req.query['phase']) }
    const { name, bytes } = await writeDocument(order)
    res.set({ ...documentHeaders(format), 'content-disposition': `inline; filename="${name}"` }).send(bytes)
  }
}

function phaseOf(value: unknown): PhaseId | undefined {
  if (value === undefined) return undefined
  const phase = PhaseId.safeParse(value)
  if (!phase.success) throw new BadRequest(400, 'phase-unknown', (words) => words.api.badRequest)
  return phase.data
}
