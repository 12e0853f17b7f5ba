import { basename, dirname } from 'node:path'
import type { Files } from '../changes/context.ts'
import type { Disk } from './disk.ts'
import { UNFINISHED } from './durable-file.ts'
import { placeOf } from './ground.ts'
import { writeAll } from './append.ts'

/** Brings in a project's folder with its files, wholly or not at all: made aside, synced, renamed. What stood there before must be nothing. */
export async function moveIn(disk: Disk, projects: string, id: string, journal: string, files: Files): Promise<void> {
  const aside = placeOf(projects, `.${id}-${process.pid}-${Math.random().toString(36).slice(2, 8)}${UNFINISHED}`)
  await disk.makeFolder(aside.folder)
  try {
    await written(disk, aside.journal, Buffer.from(journal))
    if (files.size > 0) {
      await disk.makeFolder(aside.files)
      for (const [hash, bytes] of files) await written(disk, `${aside.files}/${hash}`, bytes)
      await disk.syncFolder(aside.files)
    }
    await disk.syncFolder(aside.folder)
    const { folder } = placeOf(projects, id)
    if (disk.look(folder)) await disk.removeFolder(folder)
    await disk.rename(aside.folder, folder)
    await disk.syncFolder(projects)
  } catch (error) {
    await disk.removeFolder(aside.folder).catch(() => undefined)
    throw error
  }
}

async function written(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx')
  try {
    await writeAll(file, bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Moves a project's folder to the removed ones, under the first free number. */
export async function moveOut(disk: Disk, folder: string, removed: string): Promise<void> {
  await disk.makeFolder(removed)
  const numbered = (n: number): string => `${removed}/${basename(folder)}-${n}`
  let n = 1
  while (disk.look(numbered(n))) n += 1
  await disk.rename(folder, numbered(n))
  await disk.syncFolder(removed)
  await disk.syncFolder(dirname(folder))
}
