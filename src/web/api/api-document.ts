import type { Request, Response } from 'express'
import type { Context } from '../../changes/context.ts'
import { LocaleId, PhaseId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { documentFormats, type DocumentFormat, writeDocument } from '../../documents/write-document.ts'
import { BadRequest } from './api-problem.ts'

const types: Record<DocumentFormat, string> = { md: 'text/markdown; charset=utf-8', html: 'text/html; charset=utf-8' }

/** A document is shown on its own: its inline style may apply, nothing of it may run or reach out. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** `GET …/documents/:key?format=&locale=&phase=`: a document made now, in the project's own language unless said. */
export function apiDocument(context: Context) {
  return async (req: Request<{ id: string; key: string }>, res: Response): Promise<void> => {
    const { project, version } = await context.store.read(req.params.id)
    const format = formatOf(req.query['format'])
    const order = { project, version, today: context.today(project), key: req.params.key, format, locale: localeOf(req.query['locale'], project.language), phase: phaseOf(req.query['phase']) }
    const { name, bytes } = await writeDocument(order)
    res.set({ 'content-security-policy': CONTENT_POLICY, 'content-disposition': `inline; filename="${name}"`, 'cache-control': 'no-store' })
    res.set('content-type', types[format]).send(bytes)
  }
}

function formatOf(value: unknown): DocumentFormat {
  if (value === undefined) return 'md'
  const format = documentFormats.find((each) => each === value)
  if (!format) throw new Problem('format-not-written', { format: String(value), known: documentFormats })
  return format
}

function localeOf(value: unknown, own: LocaleId): LocaleId {
  if (value === undefined) return own
  const locale = LocaleId.options.find((each) => each === value)
  if (!locale) throw new Problem('locale-unknown', { locale: String(value), known: LocaleId.options })
  return locale
}

function phaseOf(value: unknown): PhaseId | undefined {
  if (value === undefined) return undefined
  const phase = PhaseId.safeParse(value)
  if (!phase.success) throw new BadRequest(400, 'phase-unknown', (words) => words.api.badRequest)
  return phase.data
}
