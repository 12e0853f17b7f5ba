import { translationTable } from '../../domain/user-texts.ts'
import { writeArchive } from '../../exchange/archive.ts'
import { translationsCsv } from '../../exchange/translations-csv.ts'
import { archiveOf } from '../../exchange/archive-of.ts'
import { writeWhole } from '../files.ts'
import type { Session } from '../session.ts'

type Args = { kind: string; project: string; out?: string | undefined }

/** `sixgate export KIND PROJECT`: to a file, else to standard output. */
export async function exportFile({ kind, project: id, out }: Args, session: Session): Promise<void> {
  const { store } = await session.context()
  const content = kind === 'archive' ? writeArchive(await archiveOf(store, id)) : translationsCsv(translationTable((await store.read(id)).project))
  if (out === undefined) return session.world.out(content)
  await writeWhole(out, content)
  session.answer({ file: out }, () => [session.words.messages.wrote({ file: out })])
}
