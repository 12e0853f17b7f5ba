import type { Server, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../domain/problem.ts'
import type { Disk } from './disk.ts'
import { knock, takeName } from './lock-socket.ts'

/** How long a writer waits for the others, in milliseconds. */
const PATIENCE_MS = 10_000
/** How long a busy holder may keep others waiting. */
const TURN_MS = 5
/** How often a writer that just let go looks for the one it let go to, before it takes the lock again itself. */
const COURTESIES = 12

/**
 * The right to write in a data folder, one process at a time. Whoever has it keeps it while nobody knocks, so that a single
 * writer pays nothing; it dies with its process. `hold` waits for it and answers the way to let go.
 */
export type FolderLock = {
  hold: () => Promise<() => void>
  /** The number of the present turn while this process has the right, so that nobody else can be writing; else null. */
  turn: () => number | null
  close: () => void
}

export function folderLock(folder: string, address: () => Promise<string>, disk: Disk, patienceMs = PATIENCE_MS): FolderLock {
  let server: Server | null = null
  let since = 0
  let turn = 0
  let users = 0
  let knockers: Socket[] = []
  let shut = false
  let courteous = false
  let taking: Promise<void> | null = null
  let free: (() => void)[] = []

  function release(): void {
    server?.close()
    server = null
    shut = false
    courteous = knockers.length > 0
    for (const socket of knockers) socket.destroy()
    knockers = []
    for (const resolve of free.splice(0)) resolve()
  }

  function shutSoon(): void {
    const left = users === 0 ? 0 : since + TURN_MS - performance.now()
    if (left > 0) {
      setTimeout(shutSoon, left).unref()
      return
    }
    if (!server || knockers.length === 0) return
    shut = true
    if (users === 0) release()
  }

  function welcome(socket: Socket): void {
    socket.unref().on('error', () => undefined).resume()
    socket.on('close', () => {
      knockers = knockers.filter((other) => other !== socket)
    })
    knockers.push(socket)
    if (knockers.length === 1) shutSoon()
  }

  async function take(): Promise<void> {
    const name = await address()
    const until = performance.now() + patienceMs
    const left = () => until - performance.now()
    if (server) await new Promise<void>((resolve) => free.push(resolve))
    for (let tries = 0; courteous && tries < COURTESIES; tries += 1) {
      if (await knock(name, disk, left())) break
      await sleep(1)
    }
    courteous = false
    while (!server) {
      server = await takeName(name)
      if (server) break
      if (left() <= 0) throw new Problem('storage-busy', { folder, seconds: Math.round(patienceMs / 1_000) })
      if (!(await knock(name, disk, left()))) await sleep(1)
    }
    since = performance.now()
    turn += 1
    server.on('connection', welcome).on('error', () => undefined) // A knocker that could not be let in knocks again.
  }

  return {
    async hold() {
      while (!server || shut || taking) {
        taking ??= take().finally(() => {
          taking = null
        })
        await taking
      }
      users += 1
      return () => {
        users -= 1
        if (users === 0 && shut) release()
      }
    },
    turn: () => (server ? turn : null),
    close: () => release(),
  }
}
