import { type Entry, entryOf, FORMAT, NO_HASH } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'

/** How far a chain of changes has come. */
export type Link = { version: number; hash: string }
export const START: Link = { version: 0, hash: NO_HASH }

/** What every line of a chain says of itself, whatever it keeps. */
type Linked = Pick<Entry, 'format' | 'version' | 'prev' | 'hash'>

/** The entry that follows `last`. Throws Problem `journal-damaged` or `format-unknown`, naming file and line. */
export function nextEntry<E extends Linked = Entry>(text: string, last: Link, file: string, known = FORMAT): E {
  const entry = readEntry<E>(text, file, last.version + 1, known)
  const fault = chainFault(entry, last)
  if (fault) throw new Problem('journal-damaged', { file, line: last.version + 1, reason: fault })
  return entry
}

/** A line by itself, as far as its checksum goes. */
export function readEntry<E extends Linked = Entry>(text: string, file: string, line: number, known = FORMAT): E {
  const format = Number(/^\{"format":(\d{1,9}),/.exec(text)?.[1] ?? known)
  if (format > known) throw new Problem('format-unknown', { file, format, known })
  const entry = entryOf(text)
  if ('fault' in entry) throw new Problem('journal-damaged', { file, line, reason: entry.fault })
  return entry as unknown as E
}

/** Why an entry does not follow the one before, as a code; null if it does. */
export function chainFault(entry: Linked, last: Link): string | null {
  if (entry.version !== last.version + 1) return `out-of-order:${entry.version}/${last.version + 1}`
  if (entry.prev !== last.hash) return 'out-of-chain'
  return null
}
