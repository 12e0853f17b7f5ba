import { documentsWritten } from '../../documents/catalogue.ts'
import { searchTold } from '../../exchange/search-told.ts'
import type { Session } from '../session.ts'

/** `sixgate search TEXT [--project ID]`: what fits, in all projects that one may see or in one, the best first. */
export async function search({ text, project }: { text: string; project?: string | undefined }, session: Session): Promise<void> {
  const words = await session.locale()
  const told = await searchTold(await session.context(), await session.who(), words, { q: text, project, documents: documentsWritten })
  const { heads } = session.words
  session.answer(told, () => (told.hits.length === 0 ? [words.searchPage.noneTitle, words.searchPage.noneText] : session.table(
    [...(project ? [] : [{ head: heads.inProject }]), { head: heads.kind }, { head: heads.id }, { head: heads.title }],
    told.hits.map((hit) => [...(project ? [] : [hit.project]), words.searchPage.kinds[hit.kind], hit.id, hit.title]),
  )))
}
