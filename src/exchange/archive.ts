import { z } from 'zod'
import { entryOf, FORMAT } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'
import { ProjectId } from '../domain/project.ts'
import { unzipped, zipOf } from './zip.ts'

/** One project with its whole history: `lines` is its journal, byte for byte; version and hash are those of its last line. */
export type Archive = { id: string; name: string; version: number; hash: string; lines: string }

const MAX_PROJECT = 200_000_000
const MAX_BACKUP = 2_000_000_000

const Head = z.strictObject({ id: ProjectId, name: z.string().max(300), version: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) })
type Head = z.infer<typeof Head>
const ArchiveManifest = Head.extend({ format: z.int() })
const BackupManifest = z.strictObject({ format: z.int(), projects: z.array(Head).max(60_000) })

const headOf = ({ id, name, version, hash }: Head): Head => ({ id, name, version, hash })
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A zip of one project: `manifest.json` and `changes.jsonl`. The same project gives the same bytes. */
export function writeArchive(archive: Archive): Uint8Array {
  return zipOf([{ name: 'manifest.json', text: json({ format: FORMAT, ...headOf(archive) }) }, { name: 'changes.jsonl', text: archive.lines }])
}

/** Such a zip from anywhere. Throws Problem `file-format`, or `format-unknown` if a newer version wrote it. The chain inside is the store's to verify. */
export function readArchive(bytes: Uint8Array, file: string): Archive {
  const texts = unzipped(bytes, file, (name) => name === 'manifest.json' || name === 'changes.jsonl', { perFile: MAX_PROJECT, inAll: MAX_PROJECT })
  const head = headOf(manifestOf(ArchiveManifest, texts, file))
  return matching(head, textNamed('changes.jsonl', texts, file), file)
}

const journalName = (id: string): string => `projects/${id}/changes.jsonl`

/** A zip of many projects: `manifest.json` and `projects/ID/changes.jsonl`, in the order of their ids. */
export function writeBackup(projects: readonly Archive[]): Uint8Array {
  const sorted = [...projects].sort((a, b) => (a.id < b.id ? -1 : 1))
  return zipOf([
    { name: 'manifest.json', text: json({ format: FORMAT, projects: sorted.map(headOf) }) },
    ...sorted.map(({ id, lines }) => ({ name: journalName(id), text: lines })),
  ])
}

/** All projects of a backup; one that is missing or does not match its manifest refuses the whole. Throws Problems as `readArchive` does. */
export function readBackup(bytes: Uint8Array, file: string): Archive[] {
  const wanted = /^(?:manifest\.json|projects\/[a-z0-9-]{1,64}\/changes\.jsonl)$/
  const texts = unzipped(bytes, file, (name) => wanted.test(name), { perFile: MAX_PROJECT, inAll: MAX_BACKUP })
  const { projects } = manifestOf(BackupManifest, texts, file)
  if (new Set(projects.map(({ id }) => id)).size < projects.length) throw new Problem('file-format', { file, reason: 'manifest-invalid' })
  return projects.map((head) => matching(head, textNamed(journalName(head.id), texts, file), file))
}

function textNamed(name: string, texts: ReadonlyMap<string, string>, file: string): string {
  const text = texts.get(name)
  if (text === undefined) throw new Problem('file-format', { file, reason: `entry-missing:${name}` })
  return text
}

function manifestOf<T extends { format: number }>(schema: z.ZodType<T>, texts: ReadonlyMap<string, string>, file: string): T {
  const value = jsonIn(textNamed('manifest.json', texts, file))
  const { format } = z.looseObject({ format: z.int() }).safeParse(value).data ?? { format: 0 }
  if (format > FORMAT) throw new Problem('format-unknown', { file, format, known: FORMAT })
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Problem('file-format', { file, reason: 'manifest-invalid' })
  return parsed.data
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** The journal with its head, if its last line is the change that the manifest names. */
function matching(head: Head, lines: string, file: string): Archive {
  const last = entryOf(lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1, -1))
  const fits = lines.endsWith('\n') && !('fault' in last) && last.version === head.version && last.hash === head.hash
  if (!fits) throw new Problem('file-format', { file, reason: `manifest-differs:${head.id}` })
  return { ...head, lines }
}
