import type { Store } from '../../changes/context.ts'
import { filesNamed, hashOfBytes } from '../../domain/files.ts'
import { isProblem, Problem } from '../../domain/problem.ts'
import { type Archive, readBackup } from '../../exchange/archive.ts'
import { readBytes } from '../files.ts'
import { Refusal } from '../misuse.ts'
import { progress } from '../progress.ts'
import type { Session } from '../session.ts'

/** `sixgate restore FILE`: what the data folder lacks comes back; a project that went another way is never overwritten. Evidence files that are missing or damaged here are put back; accounts, and which digests they got, only where there are none. */
export async function restore({ file }: { file: string }, session: Session): Promise<void> {
  const { archives, accounts: backedUp } = readBackup(await readBytes(file), file)
  const { store, accounts, outbox } = await session.context()
  const states = await Promise.all(archives.map(async (archive) => ({ archive, state: await stateOf(store, archive) })))
  const other = states.find(({ state }) => state === 'other')
  if (other) throw new Problem('backup-conflict', { project: other.archive.id, folder: session.folder })
  const damaged = states.find(({ state }) => state === 'damaged')
  if (damaged) throw new Refusal('project-damaged', session.words.messages.damagedHere({ id: damaged.archive.id }))
  const missing = states.filter(({ state }) => state === 'missing').map(({ archive }) => archive)
  const bar = progress(session.world, file)
  for (const [at, { id, lines, files }] of missing.entries()) {
    await store.adopt(id, lines, files)
    bar.at((at + 1) / missing.length)
  }
  bar.end()
  const there = states.filter(({ state }) => state === 'same').map(({ archive }) => archive)
  const mended: string[] = []
  for (const archive of there) mended.push(...(await mendFiles(store, archive)))
  const adopted = backedUp && (await accounts.adopt(backedUp))
  if (adopted && backedUp.outbox !== undefined) await outbox.adopt(backedUp.outbox)
  const { messages } = session.words
  session.answer({ restored: missing.map(({ id }) => id), same: there.length, ...(mended.length > 0 ? { mended } : {}), ...(adopted === null ? {} : { accounts: adopted }) }, () => [
    messages.restored({ count: missing.length, same: there.length }), ...(mended.length > 0 ? [messages.mendedFiles({ count: mended.length })] : []),
    ...(adopted === null ? [] : [adopted ? messages.accountsRestored : messages.accountsKept]),
  ])
}

/** Puts back the evidence files of a project that is here, but which are missing or damaged; answers their places. */
async function mendFiles(store: Store, { id, files = new Map() }: Archive): Promise<string[]> {
  const mended: string[] = []
  const named = filesNamed((await store.read(id)).project)
  for (const [hash, bytes] of files) {
    if (!named.has(hash) || hashOfBytes(bytes) !== hash || (await isWhole(store, id, hash))) continue
    await store.keepFile(id, bytes)
    mended.push(`${id}/files/${hash}`)
  }
  return mended
}

async function isWhole(store: Store, id: string, hash: string): Promise<boolean> {
  try {
    await store.readFile(id, hash)
    return true
  } catch (error) {
    if (isProblem(error)) return false
    throw error
  }
}

const damages: ReadonlySet<string> = new Set(['journal-damaged', 'journal-cut'])

/** Whether the project is there with this history (or more of it), not there, or there with another one or damaged. */
async function stateOf(store: Store, { id, lines }: Archive): Promise<'same' | 'missing' | 'other' | 'damaged'> {
  try {
    return (await store.journal(id)).startsWith(lines) ? 'same' : 'other'
  } catch (error) {
    if (isProblem(error) && error.code === 'project-unknown') return 'missing'
    if (isProblem(error) && damages.has(error.code)) return 'damaged'
    throw error
  }
}
