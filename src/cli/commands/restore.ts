import type { Store } from '../../changes/context.ts'
import { isProblem, Problem } from '../../domain/problem.ts'
import { type Archive, readBackup } from '../../exchange/archive.ts'
import { readBytes } from '../files.ts'
import { Refusal } from '../misuse.ts'
import { progress } from '../progress.ts'
import type { Session } from '../session.ts'

/** `sixgate restore FILE`: what the data folder lacks comes back; a project that went another way is never overwritten. */
export async function restore({ file }: { file: string }, session: Session): Promise<void> {
  const archives = readBackup(await readBytes(file), file)
  const { store } = await session.context()
  const states = await Promise.all(archives.map(async (archive) => ({ archive, state: await stateOf(store, archive) })))
  const other = states.find(({ state }) => state === 'other')
  if (other) throw new Problem('backup-conflict', { project: other.archive.id, folder: session.folder })
  const damaged = states.find(({ state }) => state === 'damaged')
  if (damaged) throw new Refusal('project-damaged', session.words.messages.damagedHere({ id: damaged.archive.id }))
  const missing = states.filter(({ state }) => state === 'missing').map(({ archive }) => archive)
  const bar = progress(session.world, file)
  for (const [at, { id, lines }] of missing.entries()) {
    await store.adopt(id, lines)
    bar.at((at + 1) / missing.length)
  }
  bar.end()
  const same = archives.length - missing.length
  session.answer({ restored: missing.map(({ id }) => id), same }, () => [session.words.messages.restored({ count: missing.length, same })])
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
