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
 * writer pays nothing; it dies with its process.
 */
export class FolderLock {
  readonly #folder: string
  readonly #address: () => Promise<string>
  readonly #disk: Disk
  readonly #patienceMs: number
  #server: Server | null = null
  #turn = 0
  #since = 0
  #users = 0
  #knockers = new Set<Socket>()
  /** Set once others have waited long enough: nobody here gets the right any more before they had it. */
  #shut = false
  /** Set after letting go for others: they are to have it before this process takes it again. */
  #courteous = false
  #taking: Promise<void> | null = null
  readonly #freed: (() => void)[] = []

  constructor(folder: string, address: () => Promise<string>, disk: Disk, patienceMs = PATIENCE_MS) {
    this.#folder = folder
    this.#address = address
    this.#disk = disk
    this.#patienceMs = patienceMs
  }

  /** The number of the present turn while this process has the right, so that nobody else can be writing; else null. */
  get turn(): number | null {
    return this.#server ? this.#turn : null
  }

  /** Waits for the right and answers the way to let go. Throws Problem `storage-busy`. */
  async hold(): Promise<() => void> {
    while (!this.#server || this.#shut || this.#taking) {
      this.#taking ??= this.#take().finally(() => {
        this.#taking = null
      })
      await this.#taking
    }
    this.#users += 1
    return () => {
      this.#users -= 1
      if (this.#users === 0 && this.#shut) this.#release()
    }
  }

  /** Does something with the right. */
  async during<T>(job: () => Promise<T>): Promise<T> {
    const letGo = await this.hold()
    try {
      return await job()
    } finally {
      letGo()
    }
  }

  /** Gives the right back; nobody here may be using it. */
  close(): void {
    this.#release()
  }

  async #take(): Promise<void> {
    const name = await this.#address()
    const until = performance.now() + this.#patienceMs
    if (this.#server) await new Promise<void>((resolve) => this.#freed.push(resolve))
    if (this.#courteous) await this.#letOthersFirst(name, until)
    this.#server = await this.#won(name, until)
    this.#since = performance.now()
    this.#turn += 1
    this.#server.on('connection', (socket) => this.#welcome(socket)).on('error', () => undefined) // A knocker that could not be let in knocks again.
  }

  async #letOthersFirst(name: string, until: number): Promise<void> {
    this.#courteous = false
    for (let tries = 0; tries < COURTESIES; tries += 1) {
      if (await knock(name, this.#disk, until - performance.now())) return
      await sleep(1)
    }
  }

  async #won(name: string, until: number): Promise<Server> {
    for (;;) {
      const server = await takeName(name)
      if (server) return server
      const leftMs = until - performance.now()
      if (leftMs <= 0) throw new Problem('storage-busy', { folder: this.#folder, seconds: Math.round(this.#patienceMs / 1_000) })
      if (!(await knock(name, this.#disk, leftMs))) await sleep(1)
    }
  }

  #welcome(socket: Socket): void {
    socket.unref().on('error', () => undefined).on('close', () => this.#knockers.delete(socket)).resume()
    this.#knockers.add(socket)
    if (this.#knockers.size === 1) this.#shutSoon()
  }

  /** At once while nobody here uses the right, else at the end of the turn. */
  #shutSoon(): void {
    const leftMs = this.#users === 0 ? 0 : this.#since + TURN_MS - performance.now()
    if (leftMs > 0) {
      setTimeout(() => this.#shutSoon(), leftMs).unref()
      return
    }
    if (!this.#server || this.#knockers.size === 0) return
    this.#shut = true
    if (this.#users === 0) this.#release()
  }

  #release(): void {
    this.#server?.close()
    this.#server = null
    this.#shut = false
    this.#courteous = this.#knockers.size > 0
    for (const socket of this.#knockers) socket.destroy()
    this.#knockers.clear()
    for (const resolve of this.#freed.splice(0)) resolve()
  }
}
