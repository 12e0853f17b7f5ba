import { archiveOf } from '../../exchange/archive-of.ts'
import { isProblem } from '../../domain/problem.ts'
import { type Archive, writeBackup } from '../../exchange/archive.ts'
import { explain } from '../../locales/explain.ts'
import { writeWhole } from '../files.ts'
import { progress } from '../progress.ts'
import type { Session } from '../session.ts'

/**
 * `sixgate backup FILE`: every project with its whole history, each as it once was, and the accounts with the digests that they got. A damaged one is left out and named, exit
 * code 1: the others are not to go without a backup because of it.
 */
export async function backup({ file }: { file: string }, session: Session): Promise<number> {
  const { store, accounts, outbox } = await session.context()
  const words = await session.locale()
  const heads = await store.heads()
  const bar = progress(session.world, file)
  const archives: Archive[] = []
  const damaged: { id: string; problem: string }[] = []
  for (const [at, { id }] of heads.entries()) {
    try {
      archives.push(await archiveOf(store, id))
    } catch (error) {
      if (!isProblem(error)) throw error
      damaged.push({ id, problem: explain(error, words) })
    }
    bar.at((at + 1) / heads.length)
  }
  const copy = await accounts.copy().catch((error: unknown) => {
    if (!isProblem(error)) throw error
    damaged.push({ id: 'accounts.jsonl', problem: explain(error, words) })
    return null
  })
  const sent = copy && (await outbox.copy().catch((error: unknown) => {
    if (!isProblem(error)) throw error
    damaged.push({ id: 'outbox', problem: explain(error, words) })
    return null
  }))
  await writeWhole(file, writeBackup(archives, copy && { ...copy, ...(sent ? { outbox: sent } : {}) }), copy ? 0o600 : undefined)
  bar.end()
  const { messages } = session.words
  session.answer({ file, projects: archives.map(({ id, version, hash }) => ({ id, version, hash })), damaged, ...(copy ? { accounts: { version: copy.version, hash: copy.hash } } : {}) }, () => [
    messages.backedUp({ count: archives.length, file }),
    ...(copy ? [messages.accountsBackedUp] : []),
    ...damaged.map(({ id, problem }) => session.paint.red(messages.leftOut({ id, problem }))),
  ])
  return damaged.length === 0 ? 0 : 1
}
