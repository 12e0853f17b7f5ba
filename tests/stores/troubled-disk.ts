import { basename } from 'node:path'
import { type Disk, type DiskFile, realDisk } from '../../src/stores/disk.ts'

/** A disk that writes down what is asked of it, and has the troubles it is told to have. */
export type TroubledDisk = Disk & {
  /** `write changes.jsonl`, `datasync changes.jsonl`, `rename project.json`, in order; names of unfinished files end in `.unfinished`. */
  calls: string[]
  /** The bytes that still fit on it; null is no limit. */
  room: number | null
  /** Fails the calls that start so, with this error. */
  failing: { call: string; code: string } | null
}

export function troubledDisk(): TroubledDisk {
  const disk: TroubledDisk = {
    ...realDisk, calls: [], room: null, failing: null,
    open: async (path, flags) => {
      called('open', path)
      if (disk.room === 0 && flags === 'wx') throw failure('ENOSPC', 'open')
      return troubledFile(await realDisk.open(path, flags), path)
    },
    makeFolder: async (path) => {
      called('makeFolder', path)
      await realDisk.makeFolder(path)
    },
    rename: async (from, to) => {
      called('rename', to)
      await realDisk.rename(from, to)
    },
    syncFolder: async (path) => {
      called('syncFolder', path)
      await realDisk.syncFolder(path)
    },
  }

  function called(name: string, path: string): void {
    const call = `${name} ${basename(path).replace(/\.\d+-\d+-\w+\.unfinished$/, '.unfinished')}`
    disk.calls.push(call)
    if (disk.failing && call.startsWith(disk.failing.call)) throw failure(disk.failing.code, name)
  }

  function troubledFile(file: DiskFile, path: string): DiskFile {
    return {
      ...file,
      write: (bytes) => {
        called('write', path)
        if (disk.room === null) return file.write(bytes)
        if (disk.room === 0) throw failure('ENOSPC', 'write')
        const took = file.write(bytes.subarray(0, disk.room))
        disk.room -= took
        return took
      },
      datasync: async () => {
        called('datasync', path)
        await file.datasync()
      },
      sync: async () => {
        called('sync', path)
        await file.sync()
      },
      truncate: async (size) => {
        called('truncate', path)
        await file.truncate(size)
      },
    }
  }

  return disk
}

const failure = (code: string, syscall: string): Error => Object.assign(new Error(`${code}: made up`), { code, syscall })
