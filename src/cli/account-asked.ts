import type { Account, By } from '../accounts/account.ts'
import { Problem } from '../domain/problem.ts'
import { numberAsked } from './asked.ts'
import { Misuse, Refusal } from './misuse.ts'
import type { Session } from './session.ts'

/** Who acts, as the audit writes it. */
export async function actingBy(session: Session): Promise<By> {
  return { id: (await session.who()).id, address: null }
}

/** Lets the owner of the folder pass, administrators, and whoever it is about. Throws a `Refusal`. */
export async function refuseOthers(session: Session, own: string | null = null): Promise<void> {
  const who = await session.who()
  const may = who.role !== undefined || who.administrator || (own !== null && who.id === own)
  if (!may) throw new Refusal('administrators-only', session.words.messages.administratorsOnly)
}

/** The account of that name, address or id. Throws Problem `account-unknown`. */
export async function accountAsked(name: string, session: Session): Promise<Account> {
  const found = await (await session.context()).accounts.find(name)
  if (!found) throw new Problem('account-unknown', { account: name })
  return found
}

/** The days of `--days`, if it was given. Throws `Misuse`. */
export function daysAsked(given: string | undefined, most: number, session: Session): number | null {
  const days = numberAsked(given, 'days', session)
  if (days !== null && (days < 1 || days > most)) throw new Misuse(session.words.messages.daysBetween({ most }))
  return days
}

/** Options that were given though the action has no use for them would be overlooked. Throws `Misuse`. */
export function refuseOptions(args: Readonly<Record<string, unknown>>, known: readonly string[], useful: readonly string[], session: Session): void {
  const idle = known.find((option) => args[option] !== undefined && args[option] !== false && !useful.includes(option))
  if (idle) throw new Misuse(session.words.messages.notForAction({ option: idle, action: String(args['action']) }))
}
