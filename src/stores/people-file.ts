import { z } from 'zod'
import type { People } from '../accounts/log.ts'
import type { State } from '../accounts/state.ts'
import { Problem } from '../domain/problem.ts'

/** How far the log had come, at least: a log that has less was cut. `size` in bytes. */
export type LogMark = { version: number; hash: string; size: number }

const PEOPLE_FORMAT = 1
const PeopleFile = z.strictObject({
  format: z.int(),
  log: z.strictObject({ version: z.int(), hash: z.string(), size: z.int() }),
  people: z.array(z.strictObject({ account: z.string(), key: z.string(), name: z.string(), mail: z.string() })),
})

/** The content of `people.json`: readable, one person to a line, sorted by their accounts. */
export function peopleText(people: People, accounts: ReadonlyMap<string, string>, log: LogMark): string {
  const rows = [...people].map(([key, { name, mail }]) => JSON.stringify({ account: accounts.get(key) ?? '', key, name, mail }))
  return `{\n  "format": ${PEOPLE_FORMAT},\n  "log": ${JSON.stringify(log)},\n  "people": [${rows.map((row) => `\n    ${row}`).join(',')}\n  ]\n}\n`
}

/** Reads such a content. Throws Problems `file-format`, `format-unknown`. */
export function peopleIn(text: string, file: string): { people: People; log: LogMark } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Problem('file-format', { file, reason: 'malformed:JSON' }, { cause: error })
  }
  const { format } = z.looseObject({ format: z.int() }).safeParse(value).data ?? { format: 0 }
  if (format > PEOPLE_FORMAT) throw new Problem('format-unknown', { file, format, known: PEOPLE_FORMAT })
  const parsed = PeopleFile.safeParse(value)
  if (!parsed.success) throw new Problem('file-format', { file, reason: `invalid-format` }, { cause: parsed.error })
  return { people: new Map(parsed.data.people.map(({ key, name, mail }) => [key, { name, mail }])), log: parsed.data.log }
}

/** The account of each key that is in use. */
export function keysInUse({ accounts }: State): Map<string, string> {
  return new Map([...accounts.values()].flatMap(({ id, person }) => (person === null ? [] : [[person, id]])))
}

/** An account whose name and address are not there; null when all are. */
export function missingPerson(state: State, people: People): string | null {
  for (const { id, person } of state.accounts.values()) if (person !== null && !people.has(person)) return id
  return null
}

/** The people without those that no account names. */
export const peopleInUse = (people: People, inUse: ReadonlyMap<string, string>): People => new Map([...people].filter(([key]) => inUse.has(key)))
