import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../domain/problem.ts'
import { nullIfMissing, readingProblem, storageProblem } from './storage-problem.ts'

const BYTES = 32

/**
 * What signs the cookies of a data folder: 32 random bytes in `session-secret`, which only the owner may read. Made when first
 * asked for; all servers of a folder have the same. Throws Problems `file-unreadable`, `file-format`, `storage-full`, `storage-failed`.
 */
export async function sessionSecret(folder: string): Promise<string> {
  const file = join(folder, 'session-secret')
  const kept = await keptIn(file)
  if (kept !== null) return kept
  await make(folder, file).catch((error: unknown) => {
    throw storageProblem(error, file)
  })
  return (await keptIn(file)) ?? Promise.reject(new Problem('file-unreadable', { file, reason: 'ENOENT' }))
}

async function keptIn(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(nullIfMissing).catch((error: unknown) => {
    throw readingProblem(error, file)
  })
  if (text === null) return null
  const secret = text.trim()
  if (Buffer.from(secret, 'base64url').length !== BYTES) throw new Problem('file-format', { file, reason: 'malformed:session-secret' })
  return secret
}

/** Written aside and linked into place, so that of two servers that start together one is first and none reads half a secret. */
async function make(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const aside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await writeFile(aside, `${randomBytes(BYTES).toString('base64url')}\n`, { flag: 'wx', mode: 0o600, flush: true })
    await chmod(aside, 0o600)
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(aside, { force: true })
  }
}
