import { resolve } from 'node:path'
import { type Disk, realDisk } from './disk.ts'
import { FolderLock } from './folder-lock.ts'
import type { Ground } from './ground.ts'
import { lockAddress } from './lock-socket.ts'
import type { Notify } from './notice.ts'

export type GroundOptions = {
  folder: string
  disk?: Disk
  /** Told of what a person should hear though nothing was refused. */
  notify?: Notify
  /** How long a change waits for other writers, in milliseconds; 10 s unless said. */
  patienceMs?: number
}

/** What stands on a data folder: projects and accounts share its lock, and its trouble. Nothing is made on the disk before the first change. */
export function openGround({ folder, disk = realDisk, notify = () => undefined, patienceMs }: GroundOptions): Ground {
  const root = resolve(folder)
  const projects = `${root}/projects`
  const address = async (): Promise<string> => {
    await disk.makeFolder(projects)
    return lockAddress(await disk.realpath(root))
  }
  return { disk, notify, root, projects, lock: new FolderLock(root, address, disk, patienceMs), failed: null, kept: 0, disputed: new Set() }
}
