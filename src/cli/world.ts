import type { Context } from '../changes/context.ts'
import type { Day } from '../domain/day.ts'
import type { Addresses } from '../notices/digest-said.ts'
import type { PostOptions } from '../notices/post.ts'

/** What the web app is made with; the executable brings it, so that nothing here depends on the web. */
export type Serving = {
  context: Context
  demonstration: boolean
  port: number
  host: string
  /** The data folder: what signs the cookies is kept there. */
  folder: string
  logFile: string
  /** Whom to believe about the address of who asks: so many proxies, or these addresses. */
  trustProxy: number | string[] | false
  /** The public address, where it is known. */
  url: string | null
  /** Makes the first administrator; null when there is one. */
  setUpCode: string | null
  /** How digests are made and mailed while the server runs; null: not at all. */
  mail: { post: PostOptions | null; from: string } | null
}
export type Served = { address: string; close: () => Promise<void> }

/** `memory`: keeps nothing. `notify` hears what a person should know though nothing was refused. */
export type Opening = { folder: string; today: Day | null; memory?: boolean; notify: (sentence: string) => void }

/** The surroundings of a run: a process in the product, texts in a test. */
export type World = {
  out: (text: string | Uint8Array) => void
  err: (text: string) => void
  env: Readonly<Record<string, string | undefined>>
  /** All of standard input. */
  stdin: () => Promise<string>
  isTerminal: { out: boolean; err: boolean }
  /** Width of the terminal in columns. */
  columns: number
  openContext: (options: Opening) => Promise<Context>
  /** Where the pages are at an address that people open. */
  addresses: (url: string | null) => Promise<Addresses>
  serve: (what: Serving) => Promise<Served>
  /** Resolves when somebody asks the process to stop. */
  stopped: () => Promise<void>
}
