import type { Day } from '../domain/day.ts'
import { hashOf } from '../domain/history.ts'
import type { LocaleId, PhaseId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { documentKeys } from '../method/documents.ts'
import type { Locale } from '../locales/locale.ts'
import { locales } from '../locales/locales.ts'
import { isBehind } from './behind.ts'
import { documentNames, isWritten, partFor, planDocument, type WrittenDocument } from './catalogue.ts'
import { documentHash } from './document-hash.ts'
import { documentStyle } from './html-style.ts'
import { markdownOf, templateText } from './templates.ts'
import { type DocumentModel, speakerOf } from './told.ts'

export const documentFormats = ['md', 'html'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** What a document is made from. A document with parts is of the part or phase asked for, else of the present phase or the newest. */
export type DocumentOrder = {
  project: Project; version: number; today: Day; locale: LocaleId; key: string; phase?: PhaseId | undefined; part?: string | undefined; format: DocumentFormat
}

/** A document as a file: its name, its content, and the hash of what it says. */
export type WrittenFile = { name: string; bytes: string; hash: string }

/** Raised when a format is written in another way, so that files made before count as out of date. */
const REVISION = 1

/**
 * One straight pipe: project → model → Markdown → the format asked for. The same input gives the same bytes. The last line is a
 * comment with the fingerprint. Throws Problem `document-unknown` for a document the product does not write.
 */
export async function writeDocument(order: DocumentOrder): Promise<WrittenFile> {
  const { project, key, format, today } = order
  const document = planDocument(writtenKey(project, key))
  const model = modelOf(order)
  const markdown = markdownOf(document.template, model)
  const body = format === 'md' ? markdown : (await import('./html.ts')).htmlOf(markdown, model, locales[order.locale], document.contents)
  return {
    name: documentFileName(order),
    bytes: `${body}${mark(documentFingerprint(order))}\n`,
    hash: documentHash(project, key, order, today) ?? '',
  }
}

const mark = (fingerprint: string): string => `\n<!-- sixgate ${fingerprint} -->`

/** What a file of this order would carry in its last line: it stands for everything that its bytes depend on. */
export function documentFingerprint(order: DocumentOrder): string {
  const { project, format, locale, key } = order
  const { template } = planDocument(writtenKey(project, key))
  return hashOf([REVISION, format, locale, templateText(template), format === 'html' ? documentStyle : '', JSON.stringify(modelOf(order))].join('\n')).slice(0, 32)
}

/** Whether a file that exists is what would be written now. */
export const isUpToDate = (existingText: string, fingerprint: string): boolean => existingText.trimEnd().endsWith(mark(fingerprint).trim())

/** `<document>[-<part>].<locale>.<ext>` */
export function documentFileName({ project, key, phase, part, locale, format }: DocumentOrder): string {
  const found = partFor(project, writtenKey(project, key), { phase, part }).part
  return `${key}${found ? `-${found}` : ''}.${locale}.${format}`
}

/** The model of an order; made once for all its formats. */
const modelOf = ({ project, version, today, locale, key, phase, part }: Omit<DocumentOrder, 'format'>): DocumentModel => {
  const found = partFor(project, writtenKey(project, key), { phase, part })
  return rememberedModel(project, version, today, locales[locale], writtenKey(project, key), found.phase, found.part)
}

const rememberedModel = remember(
  (project: Project, version: number, today: Day, words: Locale, key: WrittenDocument, phase: PhaseId, part: string | null) => [project, version, today, words.id, key, phase, part],
  (project: Project, version: number, today: Day, words: Locale, key: WrittenDocument, phase: PhaseId, part: string | null) =>
    planDocument(key).model(speakerOf({ project, version, today, phase, part, words, behind: (deliverable) => isBehind({ project, today }, deliverable) })),
)

function writtenKey(project: Project, key: string): WrittenDocument {
  if (isWritten(key)) return key
  if (documentKeys.some((known) => known === key)) throw new Problem('document-not-written', { document: key })
  throw new Problem('document-unknown', { document: key, known: documentNames(project) })
}
