import { documentFormats, type DocumentFormat } from '../documents/write-document.ts'
import { LocaleId, PhaseId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'

const types: Record<DocumentFormat, string> = { html: 'text/html; charset=utf-8', md: 'text/markdown; charset=utf-8' }

/** A document stands alone: its inline style may apply, nothing of it may run or reach out. */
const ALONE = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** What goes with a document that is answered, on pages and in the API alike. */
export const documentHeaders = (format: DocumentFormat): Record<string, string> =>
  ({ 'content-security-policy': ALONE, 'cache-control': 'no-store', 'content-type': types[format] })

/** The format that a query asks for. Throws Problem `format-not-written`. */
export function formatAsked(value: unknown, usual: DocumentFormat): DocumentFormat {
  const format = documentFormats.find((each) => each === (value ?? usual))
  if (!format) throw new Problem('format-not-written', { format: String(value), known: documentFormats })
  return format
}

/** The language that a query asks for. Throws Problem `locale-unknown`. */
export function localeAsked(value: unknown, usual: LocaleId): LocaleId {
  const locale = LocaleId.safeParse(value ?? usual)
  if (!locale.success) throw new Problem('locale-unknown', { locale: String(value), known: LocaleId.options })
  return locale.data
}

/** Which part of a document is meant: by its name, or by its phase. */
export type PartAsked = { part?: string | undefined; phase?: PhaseId | undefined }

/** The part that a query asks for: `part=meeting-3` or `phase=testing`; a phase that there is not is no part either. */
export function partAsked({ part, phase }: Readonly<Record<string, unknown>>): PartAsked {
  const known = PhaseId.safeParse(phase).data
  const named = part ?? (known === undefined ? phase : undefined)
  return { phase: known, part: named === undefined ? undefined : String(named) }
}
