import { close, closeSync, fdatasync, fstat, fsync, ftruncate, mkdir, open, openSync, read, readdir, readSync, realpath, rename, rm, statSync, unlink, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

/** What a look at a path tells: bytes, the file's own number (another file of that name has another), when it was last written. */
export type Look = { size: number; ino: number; writtenAt: number }

/** An open file. What `write` took may be less than it was given, as with every write of the system. */
export type DiskFile = {
  /** Hands bytes to the system's memory (no disk is waited for) and says how many it took. */
  write: (bytes: Uint8Array) => number
  read: (into: Uint8Array, position: number) => Promise<number>
  size: () => Promise<number>
  truncate: (size: number) => Promise<void>
  /** Waits until the bytes and the size are on the disk. */
  datasync: () => Promise<void>
  sync: () => Promise<void>
  close: () => Promise<void>
}

/** All that the file store asks of a disk, so that a test can make one that is full, or fails, or writes down what was asked. */
export type Disk = {
  /** Null when there is nothing. Synchronous: the system answers from memory in 2 µs, a trip through the thread pool costs twenty. */
  look: (path: string) => Look | null
  /** The first bytes of a file, null when there is none. Synchronous for the same reason: a list of a thousand projects reads a thousand starts. */
  start: (path: string, bytes: number) => Buffer | null
  /** `a` appends and makes the file, `wx` makes it and refuses one that is there. What is made is for its owner alone. */
  open: (path: string, flags: 'r' | 'r+' | 'a' | 'wx') => Promise<DiskFile>
  list: (folder: string) => Promise<string[]>
  makeFolder: (folder: string) => Promise<void>
  rename: (from: string, to: string) => Promise<void>
  unlink: (path: string) => Promise<void>
  removeFolder: (folder: string) => Promise<void>
  /** Waits until the names in a folder are on the disk. */
  syncFolder: (folder: string) => Promise<void>
  realpath: (path: string) => Promise<string>
}

/** Others who have an account on the machine have no business in a data folder. */
const [OWN_FILE, OWN_FOLDER] = [0o600, 0o700]

const openFd = promisify<string, string, number>((path, flags, done) => open(path, flags, OWN_FILE, done))
const closeFd = promisify(close)
const syncFd = promisify(fsync)

export const realDisk: Disk = {
  look(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? { size: found.size, ino: found.ino, writtenAt: found.mtimeMs } : null
  },
  start,
  open: async (path, flags) => diskFile(await openFd(path, flags)),
  list: promisify<string, string[]>((folder, done) => readdir(folder, done)),
  makeFolder,
  rename: promisify(rename),
  unlink: promisify(unlink),
  removeFolder: promisify<string, void>((folder, done) => rm(folder, { recursive: true, force: true }, done)),
  syncFolder,
  realpath: promisify<string, string>((path, done) => realpath(path, done)),
}

function start(path: string, bytes: number): Buffer | null {
  let fd: number
  try {
    fd = openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const into = Buffer.allocUnsafe(bytes)
    return into.subarray(0, readSync(fd, into, 0, bytes, 0))
  } finally {
    closeSync(fd)
  }
}

function diskFile(fd: number): DiskFile {
  return {
    write: (bytes) => writeSync(fd, bytes),
    read: (into, position) => new Promise((resolve, reject) => {
      read(fd, into, 0, into.length, position, (error, count) => (error ? reject(error) : resolve(count)))
    }),
    size: () => new Promise((resolve, reject) => fstat(fd, (error, found) => (error ? reject(error) : resolve(found.size)))),
    truncate: (size) => new Promise((resolve, reject) => ftruncate(fd, size, (error) => (error ? reject(error) : resolve()))),
    datasync: awakeSync(fd),
    sync: () => syncFd(fd),
    close: () => closeFd(fd),
  }
}

/** A sync that took less than this is waited for awake, in milliseconds. */
const QUICK_MS = 0.3

/**
 * Syncs in the thread pool. A sleeping event loop hears of the end some 30 µs late, half as long as a quick disk needs for all
 * of it; so while the disk is quick the loop goes round until the end has come. A slow disk is waited for asleep.
 */
function awakeSync(fd: number): () => Promise<void> {
  let quick = false
  return async () => await new Promise((resolve, reject) => {
    const start = performance.now()
    let done = false
    const stayAwake = (): void => {
      if (!done && performance.now() - start < QUICK_MS) setImmediate(stayAwake)
    }
    fdatasync(fd, (error) => {
      done = true
      quick = performance.now() - start < QUICK_MS
      if (error) reject(error)
      else resolve()
    })
    if (quick) setImmediate(stayAwake)
  })
}

/** Makes a folder and those above it, each with its name synced into the one above. */
async function makeFolder(folder: string): Promise<void> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await promisify<string, number, unknown>((path, mode, made) => mkdir(path, mode, made))(folder, OWN_FOLDER).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await syncFolder(dirname(folder))
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // Windows keeps names by itself and cannot open a folder to sync it.
  const fd = await openFd(folder, 'r')
  await syncFd(fd).finally(() => closeFd(fd))
}
