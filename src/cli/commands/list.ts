import { labelled } from '../../locales/labelled.ts'
import { seenHeads } from '../../changes/seen.ts'
import type { Session } from '../session.ts'

/** `sixgate list`: all projects that one may see, without loading them. */
export async function list(_args: unknown, session: Session): Promise<void> {
  const { heads: words, messages } = session.words
  const heads = await seenHeads(await session.context(), await session.who())
  const state = ({ closed, damage }: { closed: boolean; damage: string | null }): string => (damage ? labelled(words.damaged, damage) : closed ? words.closed : words.open)
  session.answer(heads, () => (heads.length === 0 ? [messages.noProjects] : session.table(
    [{ head: words.id }, { head: words.name }, { head: words.version, right: true }, { head: words.state }],
    heads.map((head) => [head.id, head.name, head.version, state(head)]),
  )))
}
