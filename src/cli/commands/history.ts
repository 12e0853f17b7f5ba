import { seen } from '../../changes/seen.ts'
import type { Entry } from '../../domain/history.ts'
import { sentenceOf } from '../../locales/change-sentence.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { numberAsked } from '../asked.ts'
import type { Session } from '../session.ts'

type Args = { project: string; area?: string | undefined; by?: string | undefined; after?: string | undefined }

/** `sixgate history PROJECT`: what was changed, when and by whom. */
export async function history({ project: id, area, by, after }: Args, session: Session): Promise<void> {
  const context = await session.context()
  const { project } = await seen(context, await session.who(), id)
  const entries = (await context.store.entries(id, numberAsked(after, 'after', session) ?? 0)).filter((entry) => touches(entry, area) && isBy(entry, by))
  if (session.json) return session.answer(entries.map(({ patches, ...rest }) => ({ ...rest, places: patches.map(({ path }) => path.join('.')) })), () => [])
  const words = await session.locale()
  const format = formatOf(session.language)
  const { heads } = session.words
  session.answer(null, () => session.table(
    [{ head: heads.version, right: true }, { head: heads.when }, { head: heads.who }, { head: heads.what }],
    entries.map((entry) => [entry.version, format.time(entry.at, project.timeZone), namesOf(project, words).actor(entry.by.id), sentenceOf(entry, project, words)]),
  ))
}

const touches = ({ patches }: Entry, area: string | undefined): boolean => area === undefined || patches.some(({ path }) => path.length === 0 || path[0] === area)
const isBy = ({ by: { id, role } }: Entry, by: string | undefined): boolean => by === undefined || id === by || role === by
