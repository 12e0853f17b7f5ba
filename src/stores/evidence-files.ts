import { MAX_FILE, MAX_FILES_OF_PROJECT } from '../domain/file-type.ts'
import { FileHash } from '../domain/file-record.ts'
import { filesNamed, filesNeeded, hashOfBytes } from '../domain/files.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Files } from '../changes/context.ts'
import type { Disk } from './disk.ts'
import { replaceFile, sweep } from './durable-file.ts'
import { goReadOnly, type Ground, type Place } from './ground.ts'
import { bytesOf } from './journal.ts'
import { isMissing, isSyncError, readingProblem, reasonOf, storageProblem } from './storage-problem.ts'
import { storageSentence } from './storage-sentence.ts'

/** So long bytes may lie without a record: whoever kept them is about to make it. */
const UNNAMED_FOR_MS = 24 * 3_600_000

const fileOf = ({ files }: Place, hash: string): string => `${files}/${hash}`

/** The bytes of a file, checked against their hash. Throws Problems `file-missing`, `file-damaged`, `file-unreadable`. */
export async function readKept(disk: Disk, place: Place, hash: string): Promise<Uint8Array> {
  const file = fileOf(place, hash)
  if (!FileHash.safeParse(hash).success) throw new Problem('file-missing', { file })
  const bytes = await bytesOf(disk, file).catch((error: unknown) => {
    throw isMissing(error) ? new Problem('file-missing', { file }, { cause: error }) : readingProblem(error, file)
  })
  if (hashOfBytes(bytes) !== hash) throw new Problem('file-damaged', { file })
  return bytes
}

/** The hashes of the files that lie there, sorted. */
export async function keptHashes(disk: Disk, { files }: Place): Promise<string[]> {
  try {
    return (await disk.list(files)).filter((name) => FileHash.safeParse(name).success).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw readingProblem(error, files)
  }
}

/**
 * Writes bytes under their hash, durably, also when they are there already: that mends a damaged file, and makes one that nobody
 * named young again before the sweep comes by. Only the renaming waits for `inTurn`, in which the sweep works too.
 */
export async function keepBytes(ground: Ground, place: Place, bytes: Uint8Array, inTurn: (rename: () => Promise<void>) => Promise<void>): Promise<{ hash: string; size: number }> {
  const hash = hashOfBytes(bytes)
  const file = fileOf(place, hash)
  try {
    await ground.disk.makeFolder(place.files)
    await replaceFile(ground.disk, file, [bytes], inTurn)
  } catch (error) {
    const problem = storageProblem(error, file)
    // A disk that has no room says so at the latest when it is to write, and may be told to write again.
    if (isSyncError(error) && isProblem(problem) && problem.code !== 'storage-full') throw goReadOnly(ground, file, reasonOf(error))
    throw problem
  }
  return { hash, size: bytes.length }
}

/** Takes away unfinished files, and those that no record of the project names and that have lain there for a day. */
export async function sweepFiles(disk: Disk, place: Place, project: Project, now: number): Promise<void> {
  if (!disk.look(place.files)) return
  await sweep(disk, place.files, now)
  const named = filesNamed(project)
  for (const hash of await keptHashes(disk, place)) {
    const found = named.has(hash) ? null : disk.look(fileOf(place, hash))
    if (found && now - found.writtenAt > UNNAMED_FOR_MS) await disk.unlink(fileOf(place, hash))
  }
}

/**
 * The files that belong to a project that comes from elsewhere: each what its name says, none too large, none missing that a
 * standing record names. Others are left out. Throws Problems `file-damaged`, `file-too-large`, `files-full`, `archive-incomplete`.
 */
export function checkedFiles(project: Project, files: Files): Files {
  const named = filesNamed(project)
  const wanted = new Map([...files].filter(([hash]) => named.has(hash)))
  let all = 0
  for (const [hash, bytes] of wanted) {
    const file = `${project.id}/files/${hash}`
    all += bytes.length
    if (bytes.length > MAX_FILE) throw new Problem('file-too-large', { name: file, megabytes: MAX_FILE / 1_000_000 })
    if (all > MAX_FILES_OF_PROJECT) throw new Problem('files-full', { megabytes: MAX_FILES_OF_PROJECT / 1_000_000 })
    if (hashOfBytes(bytes) !== hash) throw new Problem('file-damaged', { file })
  }
  const lacking = filesNeeded(project).find(({ hash, size }) => wanted.get(hash)?.length !== size)
  if (lacking) throw new Problem('archive-incomplete', { file: `${project.id}/files/${lacking.hash}`, name: lacking.name })
  return wanted
}

/** What is wrong with the files that a project's standing records name, as sentences. */
export async function fileFaults(project: Project, read: (hash: string) => Promise<Uint8Array>): Promise<string[]> {
  const faults: string[] = []
  for (const { id, name, hash } of filesNeeded(project)) {
    try {
      await read(hash)
    } catch (error) {
      if (!isProblem(error)) throw error
      faults.push(`${storageSentence(error)} It is ${name} (${id}). Put it back from a backup: sixgate restore FILE.`)
    }
  }
  return faults
}
