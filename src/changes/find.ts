import { isDraft, original } from 'immer'
import { byId, notWithdrawn, positionOf } from '../domain/by-id.ts'

/** The draft of one thing in a long list: found in the base value, so that the others are not drafted on the way. */
export function find<T extends { id: string }>(list: T[], id: string, kind: string): T {
  const base = isDraft(list) ? (original(list as object) as T[]) : list
  const at = positionOf(base, id)
  return at === -1 ? byId(list.slice(base.length), id, kind) : (list[at] as T)
}

/** The same, of what was not withdrawn. Throws Problem `thing-unknown`. */
export const findStanding = <T extends { id: string; withdrawn: unknown }>(list: T[], id: string, kind: string): T => notWithdrawn(find(list, id, kind), kind)

/** The value as it was before the change, to read from: what is only read need not become a draft. */
export const baseOf = <T extends object>(value: T): T => (isDraft(value) ? (original(value as object) as T) : value)
