import { randomBytes } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CliWords } from '../locales/cli-words.ts'

/** Keeps the stack of what nobody expected in the data folder's log, and answers what to tell the person. */
export async function reported(error: unknown, folder: string | null, words: CliWords): Promise<string> {
  const reference = randomBytes(4).toString('hex')
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const file = folder === null ? null : join(folder, 'sixgate.log')
  try {
    if (!file) throw new Error('no data folder')
    await appendFile(file, `${JSON.stringify({ time: new Date().toISOString(), level: 50, reference, msg: 'unexpected', stack })}\n`, { mode: 0o600 })
    return `${words.messages.unexpected({ reference, file })}\n${stack}`
  } catch {
    return `${words.messages.unexpectedUnlogged({ reference })}\n${stack}`
  }
}
