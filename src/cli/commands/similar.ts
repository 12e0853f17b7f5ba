import { seen } from '../../changes/seen.ts'
import { similarTold } from '../../exchange/similar-told.ts'
import type { Session } from '../session.ts'

/** `sixgate similar PROJECT TEXT`: the issues most like a text, the best first, and what is known of it. */
export async function similar({ project: id, text }: { project: string; text: string }, session: Session): Promise<void> {
  const { project } = await seen(await session.context(), await session.who(), id)
  const words = await session.locale()
  const told = similarTold(project, words, { title: text, description: '' })
  const { heads } = session.words
  session.answer(told, () => [
    ...(told.similar.length === 0 ? [words.issuePage.similar.none] : session.table(
      [{ head: heads.likeness, right: true }, { head: heads.id }, { head: heads.title }, { head: heads.status }],
      told.similar.map(({ issue, likeness, title, status }) => [Math.floor(likeness * 100), issue, title, words.issueWords.statuses[status]]),
    )),
    ...(told.known.length === 0 ? [] : ['', ...session.table([{ head: heads.id }, { head: heads.known }], told.known.map(({ issue, solution }) => [issue, solution]))]),
  ])
}
