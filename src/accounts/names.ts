import { isTimeZone } from '../domain/country.ts'
import { Problem, type Fault } from '../domain/problem.ts'
import { OptionalLine } from '../domain/text.ts'
import type { PersonFacts } from './account.ts'

const [LONGEST_NAME, LONGEST_MAIL] = [100, 254]

/** A name or an address as it is compared: however it was typed. */
export const nameKey = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Name and address as they are kept: the name one line without what nobody sees, the address as it is. Throws Problem `account-invalid`. */
export function personIn({ name, mail }: PersonFacts): PersonFacts {
  const person = { name: nameIn(name), mail: mail.trim() }
  const faults = [...nameFaults(person.name), ...mailFaults(person.mail)]
  if (faults.length > 0) throw new Problem('account-invalid', { faults })
  return person
}

/** The name of a token. Throws Problem `account-invalid`. */
export function tokenNameIn(name: string): string {
  const line = nameIn(name)
  if (line === '') throw new Problem('account-invalid', { faults: [{ path: 'name', message: 'required' }] })
  return line
}

/** Throws Problem `account-invalid`. */
export function refuseTimeZone(timeZone: string | null | undefined): void {
  if (timeZone && !isTimeZone(timeZone)) throw new Problem('account-invalid', { faults: [{ path: 'timeZone', message: 'not-a-time-zone' }] })
}

function nameIn(name: string): string {
  // Cut before it is looked at: ten thousand characters are not worth normalising.
  const line = OptionalLine.safeParse(name.slice(0, 3 * LONGEST_NAME)).data
  const fits = line !== undefined && line.length <= LONGEST_NAME && name.length <= 3 * LONGEST_NAME
  if (!fits) throw new Problem('account-invalid', { faults: [{ path: 'name', message: `too-long:${LONGEST_NAME}` }] })
  return line
}

function nameFaults(name: string): Fault[] {
  if (name === '') return [{ path: 'name', message: 'required' }]
  // Such a name could be taken for an account's id, or for the operator in a history.
  return /^(?:account-\d+|operator)$/.test(nameKey(name)) ? [{ path: 'name', message: 'name-reserved' }] : []
}

/** As much as can be said without sending something there: RFC 5321 allows more than most checks believe. */
function mailFaults(mail: string): Fault[] {
  if (mail === '') return []
  if (mail.length > LONGEST_MAIL) return [{ path: 'mail', message: `too-long:${LONGEST_MAIL}` }]
  // Dots stand between other signs (RFC 5321, dot-string), in the name and in the domain.
  return /^[^\s@\p{C}<>,;".]+(?:\.[^\s@\p{C}<>,;".]+)*@[^\s@\p{C}<>,;".]+(?:\.[^\s@\p{C}<>,;".]+)*$/u.test(mail) ? [] : [{ path: 'mail', message: 'mail' }]
}
