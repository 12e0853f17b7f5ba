import { createHash } from 'node:crypto'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { isSystemError } from './storage-problem.ts'

/** Longer paths cannot be the name of a socket (108 bytes on Linux, 104 on macOS). */
const LONGEST_PATH_BYTES = 100

/**
 * The name on which writers of a folder meet. Linux has names without a file, Windows has pipes; both vanish with their
 * process. Elsewhere it is a file, and one that nobody answers on is taken away.
 */
export function lockAddress(folder: string, platform: NodeJS.Platform = process.platform): string {
  const name = `sixgate-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`
  if (platform === 'linux') return `\0${name}`
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`
  const inFolder = join(folder, 'writer.sock')
  return Buffer.byteLength(inFolder) <= LONGEST_PATH_BYTES ? inFolder : join(tmpdir(), `${name}.sock`)
}

/** Takes the name, or null when another has it. */
export async function takeName(address: string): Promise<Server | null> {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => (isSystemError(error) && error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    server.listen({ path: address, exclusive: true }, () => {
      server.removeAllListeners('error')
      resolve(server.unref())
    })
  })
}

/** Knocks at whoever has the name and waits until they let go (at most `forMs`). False when nobody answers. */
export async function knock(address: string, disk: Disk, forMs: number): Promise<boolean> {
  const isFile = !address.startsWith('\0') && !address.startsWith('\\\\')
  const before = isFile ? disk.look(address)?.ino : undefined
  const answered = await connectAndWait(address, forMs)
  // Nobody listens on the file: its process died. Only the very file that was tried is taken away.
  if (answered === 'refused' && isFile && disk.look(address)?.ino === before) await disk.unlink(address).catch(() => undefined)
  return answered === 'waited'
}

async function connectAndWait(address: string, forMs: number): Promise<'waited' | 'refused' | 'failed'> {
  return await new Promise((resolve) => {
    let outcome: 'waited' | 'refused' | 'failed' = 'failed'
    const socket = connect(address, () => {
      outcome = 'waited'
    })
    const timer = setTimeout(() => socket.destroy(), Math.max(1, forMs))
    socket.on('error', (error) => {
      if (isSystemError(error) && error.code === 'ECONNREFUSED') outcome = 'refused'
    })
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(outcome)
    })
    socket.resume()
  })
}
