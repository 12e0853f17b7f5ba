import type { Instant } from '../domain/day.ts'
import type { By } from './account.ts'
import type { AccountEvent, NewLine } from './events.ts'
import type { AccountLog } from './log.ts'
import type { Passwords } from './passwords.ts'
import type { Random } from './secrets.ts'

/** What all that is done with accounts stands on. */
export type Desk = { log: AccountLog; now: () => Instant; random: Random; passwords: Passwords }

export const lineBy = ({ now }: Desk, { id, address }: By, event: AccountEvent): NewLine => ({ at: now(), by: id, address: shortAddress(address), event })

/** A line that nobody with an account caused. */
export const lineFrom = ({ now }: Desk, address: string | null, event: AccountEvent): NewLine => ({ at: now(), by: null, address: shortAddress(address), event })

/** A key under which `people.json` keeps somebody. */
export const personKey = ({ random }: Desk): string => Buffer.from(random(12)).toString('hex')

/** So many days from now. */
export const inDays = ({ now }: Desk, days: number): Instant => new Date(Date.parse(now()) + days * 86_400_000).toISOString()

const shortAddress = (address: string | null): string | null => address?.slice(0, 64) ?? null
