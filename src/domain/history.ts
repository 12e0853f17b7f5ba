import { hash as digest } from 'node:crypto'
import type { Instant } from './day.ts'
import type { RoleId } from './ids.ts'
import type { Patch } from './patch.ts'

/** The format of a journal line that this version writes. Older ones are completed on reading (`completed`), newer ones refused. */
export const FORMAT = 4

/** The hash before the first change. */
export const NO_HASH = '0'.repeat(64)

/** Who makes a change: an actor's id and the role acted in. */
export type Actor = { id: string; role: RoleId }

/** One change as the journal keeps it: who, when, what was asked, and which places it set. */
export type Entry = {
  format: number
  version: number
  at: Instant
  by: Actor
  change: string
  input: unknown
  patches: Patch[]
  prev: string
  hash: string
}

/** The line of an entry, with its newline. */
export const lineOf = ({ format, version, at, by, change, input, patches, prev }: Omit<Entry, 'hash'>): { line: string; hash: string } =>
  sealed({ format, version, at, by, change, input, patches, prev })

/** A value as a line, with its newline; its hash covers every byte before it, so it is the checksum too. */
export function sealed(value: object): { line: string; hash: string } {
  const body = JSON.stringify(value).slice(0, -1)
  const hash = hashOf(body)
  return { line: `${body},"hash":"${hash}"}\n`, hash }
}

const TAIL = ',"hash":"'.length + 64 + '"}'.length

/**
 * A line (without its newline) as an entry, or the code of what is wrong with it. A line that was cut cannot be told from a
 * damaged one here; the caller knows whether it is the last one.
 */
export function entryOf(line: string): Entry | { fault: string } {
  const body = line.slice(0, -TAIL)
  const tail = line.slice(-TAIL)
  if (!tail.startsWith(',"hash":"') || !tail.endsWith('"}')) return { fault: 'no-checksum' }
  if (hashOf(body) !== tail.slice(9, 73)) return { fault: 'checksum-differs' }
  try {
    return JSON.parse(line) as Entry
  } catch {
    return { fault: 'not-json' }
  }
}

export const hashOf = (text: string): string => digest('sha256', text)
