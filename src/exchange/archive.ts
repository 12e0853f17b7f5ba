import { z } from 'zod'
import { MAX_FILE, MAX_FILES_OF_PROJECT } from '../domain/file-type.ts'
import { entryOf, FORMAT } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'
import { ProjectId } from '../domain/project.ts'
import { textOf, unzipped, unzippedAside, type ZipEntry, zipOf } from './zip.ts'

/**
 * One project with its whole history: `lines` is its journal, byte for byte; version and hash are those of its last line. `files`
 * are the evidence files that its records name, by hash, if it has any.
 */
export type Archive = { id: string; name: string; version: number; hash: string; lines: string; files?: Files }
type Files = ReadonlyMap<string, Uint8Array>

/** The accounts of a data folder: their log, byte for byte, with version and hash of its last line, the people beside it, and which digests they got. */
export type BackedUpAccounts = { lines: string; people: string; version: number; hash: string; outbox?: string }
type Entries = ReadonlyMap<string, Uint8Array>

const MAX_JOURNAL = 200_000_000
const MAX_PROJECT = MAX_JOURNAL + MAX_FILES_OF_PROJECT
const MAX_BACKUP = 2_000_000_000
/** A manifest names the projects of a backup, each in a line or two. */
const MAX_MANIFEST = 30_000_000
/** What an archive that comes over the web unpacks to; larger ones are opened on the command line. */
const MAX_SENT = 150_000_000
const MANIFEST = 'manifest.json'

const Head = z.strictObject({ id: ProjectId, name: z.string().max(300), version: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) })
type Head = z.infer<typeof Head>
const ArchiveManifest = Head.extend({ format: z.int() })
const BackupManifest = z.strictObject({ format: z.int(), projects: z.array(Head).max(60_000), accounts: Head.pick({ version: true, hash: true }).optional() })

const headOf = ({ id, name, version, hash }: Head): Head => ({ id, name, version, hash })
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A zip of one project: `manifest.json`, `changes.jsonl` and `files/HASH`. The same project gives the same bytes. */
export function writeArchive(archive: Archive): Uint8Array {
  return zipOf([{ name: MANIFEST, text: json({ format: FORMAT, ...headOf(archive) }) }, { name: 'changes.jsonl', text: archive.lines }, ...fileEntries(archive, '')])
}

const fileEntries = ({ files = new Map() }: Archive, folder: string): ZipEntry[] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([hash, bytes]) => ({ name: `${folder}files/${hash}`, bytes }))

/** How many bytes an entry may have below a folder; null: not ours. */
function mostOf(name: string): number | null {
  if (name === 'changes.jsonl') return MAX_JOURNAL
  return /^files\/[0-9a-f]{64}$/.test(name) ? MAX_FILE : null
}

/** The evidence files among the entries of a zip, by the folder that they lie in: `''` or `projects/ID/`. */
function filesOf(entries: Entries): (folder: string) => { files?: Files } {
  const found = new Map<string, Map<string, Uint8Array>>()
  for (const [name, bytes] of entries) {
    const [, folder = '', hash] = /^(.*)files\/([0-9a-f]{64})$/.exec(name) ?? []
    if (hash) found.set(folder, (found.get(folder) ?? new Map<string, Uint8Array>()).set(hash, bytes))
  }
  return (folder) => {
    const files = found.get(folder)
    return files ? { files } : {}
  }
}

/** Such a zip from anywhere. Throws Problem `file-format`, or `format-unknown` if a newer version wrote it. The chain inside and the files are the store's to verify. */
export function readArchive(bytes: Uint8Array, file: string): Archive {
  const head = headIn(bytes, file)
  return archiveIn(head, unzipped(bytes, file, mostOf, MAX_PROJECT), file)
}

/** The same of one that somebody sent over the web: with less in it, and unpacked beside everything else. */
export async function readSentArchive(bytes: Uint8Array, file: string): Promise<Archive> {
  const head = headIn(bytes, file)
  return archiveIn(head, await unzippedAside(bytes, file, mostOf, MAX_SENT), file)
}

/** The manifest is read first: what it does not fit is not unpacked. */
const headIn = (bytes: Uint8Array, file: string): Head => headOf(manifestOf(ArchiveManifest, unzipped(bytes, file, ofManifest, MAX_MANIFEST), file))
const ofManifest = (name: string): number | null => (name === MANIFEST ? MAX_MANIFEST : null)

const archiveIn = (head: Head, entries: Entries, file: string): Archive => ({ ...matching(head, textNamed('changes.jsonl', entries, file), file), ...filesOf(entries)('') })

const [ACCOUNTS, PEOPLE, OUTBOX] = ['accounts.jsonl', 'people.json', 'outbox.json']
const folderOf = (id: string): string => `projects/${id}/`

/**
 * A zip of many projects: `manifest.json`, `projects/ID/changes.jsonl` and `projects/ID/files/HASH`, in the order of their ids; and the
 * accounts, if there are any: `accounts.jsonl`, `people.json` and `outbox.json`.
 */
export function writeBackup(projects: readonly Archive[], accounts: BackedUpAccounts | null = null): Uint8Array {
  const sorted = [...projects].sort((a, b) => (a.id < b.id ? -1 : 1))
  return zipOf([
    { name: MANIFEST, text: json({ format: FORMAT, projects: sorted.map(headOf), ...(accounts ? { accounts: { version: accounts.version, hash: accounts.hash } } : {}) }) },
    ...(accounts ? [{ name: ACCOUNTS, text: accounts.lines }, { name: PEOPLE, text: accounts.people }, ...(accounts.outbox ? [{ name: OUTBOX, text: accounts.outbox }] : [])] : []),
    ...sorted.flatMap((archive) => [{ name: `${folderOf(archive.id)}changes.jsonl`, text: archive.lines }, ...fileEntries(archive, folderOf(archive.id))]),
  ])
}

/** All projects of a backup, and its accounts; one that is missing or does not match its manifest refuses the whole. Throws Problems as `readArchive` does. */
export function readBackup(bytes: Uint8Array, file: string): { archives: Archive[]; accounts: BackedUpAccounts | null } {
  const most = (name: string): number | null => (name === ACCOUNTS || name === PEOPLE || name === OUTBOX ? MAX_JOURNAL : mostOf(/^projects\/[a-z0-9-]{1,64}\/(.+)$/.exec(name)?.[1] ?? ''))
  const { projects, accounts } = manifestOf(BackupManifest, unzipped(bytes, file, ofManifest, MAX_MANIFEST), file)
  const entries = unzipped(bytes, file, most, MAX_BACKUP)
  const files = filesOf(entries)
  if (new Set(projects.map(({ id }) => id)).size < projects.length) throw new Problem('file-format', { file, reason: 'manifest-invalid' })
  return {
    archives: projects.map((head) => ({ ...matching(head, textNamed(`${folderOf(head.id)}changes.jsonl`, entries, file), file), ...files(folderOf(head.id)) })),
    accounts: accounts ? { ...matching({ id: ACCOUNTS, ...accounts }, textNamed(ACCOUNTS, entries, file), file), people: textNamed(PEOPLE, entries, file), ...(entries.has(OUTBOX) ? { outbox: textNamed(OUTBOX, entries, file) } : {}) } : null,
  }
}

function textNamed(name: string, entries: Entries, file: string): string {
  const bytes = entries.get(name)
  if (!bytes) throw new Problem('file-format', { file, reason: `entry-missing:${name}` })
  return textOf(bytes, file)
}

function manifestOf<T extends { format: number }>(schema: z.ZodType<T>, entries: Entries, file: string): T {
  const value = jsonIn(textNamed(MANIFEST, entries, file))
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

/** The journal with its head, if its last line is the one that the manifest names. */
function matching<H extends Pick<Head, 'id' | 'version' | 'hash'>>(head: H, lines: string, file: string): H & { lines: string } {
  const last = entryOf(lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1, -1))
  const fits = lines.endsWith('\n') && !('fault' in last) && last.version === head.version && last.hash === head.hash
  if (!fits) throw new Problem('file-format', { file, reason: `manifest-differs:${head.id}` })
  return { ...head, lines }
}
