import { archiveOf } from '../../exchange/archive-of.ts'
import { isProblem } from '../../domain/problem.ts'
import { type Archive, writeBackup } from '../../exchange/archive.ts'
import { explain } from '../../locales/explain.ts'
import { writeWhole } from '../files.ts'
import { progress } from '../progress.ts'
import type { Session } from '../session.ts'

/**
 * `sixgate backup FILE`: every project with its whole history, each as it once was. A damaged one is left out and named, exit
 * code 1: the others are not to go without a backup because of it.
 */
export async function backup({ file }: { file: string }, session: Session): Promise<number> {
  const { store } = await session.context()
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
  await writeWhole(file, writeBackup(archives))
  bar.end()
  const { messages } = session.words
  session.answer({ file, projects: archives.map(({ id, version, hash }) => ({ id, version, hash })), damaged }, () => [
    messages.backedUp({ count: archives.length, file }),
    ...damaged.map(({ id, problem }) => session.paint.red(messages.leftOut({ id, problem }))),
  ])
  return damaged.length === 0 ? 0 : 1
}
