import { memberOf } from '../../accounts/member-of.ts'
import { inboxOf } from '../../changes/inbox.ts'
import type { Who } from '../../domain/rights.ts'
import { inboxTold } from '../../notices/inbox-told.ts'
import { accountAsked, refuseOthers } from '../account-asked.ts'
import { Misuse } from '../misuse.ts'
import type { Session } from '../session.ts'
import { plain } from '../table.ts'

/** `sixgate inbox`: what waits for an account, in all its projects. */
export async function inbox({ account }: { account?: string | undefined }, session: Session): Promise<void> {
  const context = await session.context()
  const parts = await inboxOf(context, await whose(account, session))
  const words = await session.locale()
  const { pathOf } = await session.world.addresses(null)
  const told = inboxTold(parts, words, pathOf)
  const { heads, messages } = session.words
  session.answer(told, () => (told.length === 0 ? [messages.inboxEmpty] : told.flatMap(({ name, duties }, i) => [
    ...(i > 0 ? [''] : []), session.paint.bold(plain(name)),
    ...session.table(
      [{ head: heads.when }, { head: heads.what }, { head: heads.due }],
      duties.map(({ urgency, title, dueOn, overdue }) => [words.dutyWords.urgencies[urgency], plain(title), overdue ? session.paint.red(String(dueOn)) : (dueOn ?? '')]),
    ),
  ])))
}

/** Of the account that is named, which an administrator may do for all, else of the one that acts. */
async function whose(account: string | undefined, session: Session): Promise<Who> {
  const who = await session.who()
  if (account === undefined) {
    if (who.role !== undefined) throw new Misuse(session.words.messages.inboxWhose)
    return who
  }
  const found = await accountAsked(account, session)
  await refuseOthers(session, found.id)
  return memberOf(found)
}
