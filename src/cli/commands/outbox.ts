import { reasonSaid } from '../../notices/reason-said.ts'
import type { Session } from '../session.ts'
import { plain } from '../table.ts'

const MOST = 200

/** `sixgate outbox`: the digests that are kept, the newest first, without their texts. */
export async function outbox(_args: unknown, session: Session): Promise<void> {
  const messages = await (await session.context()).outbox.list(MOST)
  const { heads } = session.words
  const words = await session.locale()
  session.answer(messages, () => session.table(
    [{ head: heads.on }, { head: heads.account }, { head: heads.subject }, { head: heads.state }, { head: heads.tries, right: true }, { head: heads.reason }],
    messages.map(({ day, account, subject, state, tries, reason }) => [day, account, subject, words.outboxPage.states[state], tries, plain(reasonSaid(reason, words))]),
  ))
}
