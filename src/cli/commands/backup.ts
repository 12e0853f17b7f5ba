import { archiveOf } from '../../exchange/archive-of.ts'
import { writeBackup } from '../../exchange/archive.ts'
import { writeWhole } from '../files.ts'
import { progress } from '../progress.ts'
import type { Session } from '../session.ts'

/** `sixgate backup FILE`: every project with its whole history, each as it once was. */
export async function backup({ file }: { file: string }, session: Session): Promise<void> {
  const { store } = await session.context()
  const heads = await store.heads()
  const bar = progress(session.world, file)
  const archives = []
  for (const [at, { id }] of heads.entries()) {
    archives.push(await archiveOf(store, id))
    bar.at((at + 1) / heads.length)
  }
  await writeWhole(file, writeBackup(archives))
  bar.end()
  session.answer({ file, projects: archives.map(({ id, version, hash }) => ({ id, version, hash })) }, () => [session.words.messages.backedUp({ count: archives.length, file })])
}
