import { join } from 'node:path'
import { Problem } from '../domain/problem.ts'
import type { Disk } from './disk.ts'
import type { FolderLock } from './folder-lock.ts'
import type { Notify } from './notice.ts'

/** What all projects of a file store stand on. */
export type Ground = {
  disk: Disk
  lock: FolderLock
  notify: Notify
  /** The data folder. */
  root: string
  /** The folder with one folder for each project. */
  projects: string
  /** Set when the disk failed to confirm a change: nothing is written until restart. */
  failed: { file: string; reason: string } | null
  /** How many changes this process has kept. */
  kept: number
  /** Snapshots that stand for another past than their journal: kept beside the new one, they are evidence. */
  disputed: Set<string>
}

export type Place = { folder: string; journal: string; snapshot: string; /** The folder of evidence files. */ files: string }

export function placeOf(projects: string, id: string): Place {
  const folder = join(projects, id)
  return { folder, journal: join(folder, 'changes.jsonl'), snapshot: join(folder, 'project.json'), files: join(folder, 'files') }
}

/** A failed sync is final: the next one may report success for lost data. So nothing more is written until restart. */
export function goReadOnly(ground: Ground, file: string, reason: string): Problem {
  if (!ground.failed) {
    ground.failed = { file, reason }
    ground.notify({ code: 'read-only', file, reason })
  }
  return new Problem('storage-failed', ground.failed)
}

export function refuseIfReadOnly(ground: Ground): void {
  if (ground.failed) throw new Problem('storage-failed', ground.failed)
}
