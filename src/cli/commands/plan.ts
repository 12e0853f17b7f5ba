import { seen } from '../../changes/seen.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LocaleId, LocaleId as Locales, type PhaseId, phaseIds } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Project } from '../../domain/project.ts'
import { documentNamed, documentsThere, isWritten, partsWritten } from '../../documents/catalogue.ts'
import { documentFileName, documentFingerprint, documentFormats, type DocumentFormat, type DocumentOrder, isUpToDate, writeDocument } from '../../documents/write-document.ts'
import { dayAsked, phaseAsked } from '../asked.ts'
import { writeWhole } from '../files.ts'
import { progress } from '../progress.ts'
import type { Session } from '../session.ts'

type Args = {
  project: string; document?: string[]; format?: string | undefined; locale?: string | undefined; out?: string | undefined
  stale?: boolean | undefined; on?: string | undefined; phase?: string | undefined
}

type Made = { document: string; locale: LocaleId; format: DocumentFormat; file: string; state: 'written' | 'unchanged' }

/** `sixgate plan PROJECT [DOCUMENT…]`: documents as files; one that says what its file says already is not made again. */
export async function plan({ project: id, document: keys = [], out = 'plans', stale = false, ...args }: Args, session: Session): Promise<void> {
  const context = await session.context()
  const { project, version } = await seen(context, await session.who(), id)
  const today = dayAsked(args.on, session) ?? context.today(project)
  const phase = phaseAsked(args.phase, session) ?? undefined
  const locales = several(args.locale, Locales.options, Locales.options, (locale) => new Problem('locale-unknown', { locale, known: Locales.options }))
  const formats = several(args.format, documentFormats, documentFormats, (format) => new Problem('format-not-written', { format, known: documentFormats }))
  const named = keys.length > 0 ? keys.map(documentNamed) : everyDocument(project, phase)
  const wanted = named.flatMap(({ key, part }) => (part === undefined && isWritten(key) ? partsWritten(project, key) : [part]).map((each) => ({ key, part: each })))
  const orders = wanted.flatMap(({ key, part }) => locales.flatMap((locale) => formats.map((format): DocumentOrder => ({ project, version, today, locale, key, phase, part, format }))))
  const folder = join(out, id)
  const bar = progress(session.world, session.words.messages.writingDocuments)
  const files: Made[] = []
  for (const [at, order] of orders.entries()) {
    const made = await madeFile(order, folder, stale)
    if (made) files.push(made)
    bar.at((at + 1) / orders.length)
  }
  bar.end()
  const written = files.filter(({ state }) => state === 'written')
  const { messages } = session.words
  session.answer({ folder, files }, () => [
    ...written.map(({ file }) => file),
    written.length === 0 ? messages.allUpToDate({ count: files.length }) : session.paint.green(messages.wroteDocuments({ count: written.length, folder })),
  ])
}

/** Every document there is; of those with a part for each phase only that of the phase asked for, where one is. */
const everyDocument = (project: Project, asked: PhaseId | undefined): { key: string; part?: string | undefined }[] =>
  documentsThere(project).filter(({ part }) => asked === undefined || part === asked || !phaseIds.some((phase) => phase === part))

/** `--format md,html`: the values named, each known; the defaults if none is. */
function several<T extends string>(given: string | undefined, known: readonly T[], defaults: readonly T[], unknown: (value: string) => Problem): readonly T[] {
  const values = (given ?? '').split(',').map((value) => value.trim()).filter((value) => value !== '')
  const strange = values.find((value) => !known.some((each) => each === value))
  if (strange !== undefined) throw unknown(strange)
  return values.length === 0 ? defaults : known.filter((each) => values.includes(each))
}

/** Null where only files that are there were asked for and this one is not. */
async function madeFile(order: DocumentOrder, folder: string, onlyThere: boolean): Promise<Made | null> {
  const { key, locale, format } = order
  const fingerprint = documentFingerprint(order)
  const file = join(folder, documentFileName(order))
  const there = await readFile(file, 'utf8').catch(() => null)
  if (there === null && onlyThere) return null
  if (there !== null && isUpToDate(there, fingerprint)) return { document: key, locale, format, file, state: 'unchanged' }
  await writeWhole(file, (await writeDocument(order)).bytes)
  return { document: key, locale, format, file, state: 'written' }
}
