import { standing } from '../../domain/by-id.ts'
import type { RoleOfWork } from '../../domain/process/process.ts'

export type RoleNames = { idOf: (name: string) => string | null; fresh: { id: string; name: string }[] }

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
/** Beyond what a project has: a role that comes along gets its own id on the way in. */
const FIRST_NEW_ROLE = 900_000_001

/** Roles go by their names, whatever the case; one that the project does not have comes along (`fresh`). */
export function roleNames(roles: readonly RoleOfWork[]): RoleNames {
  const known = new Map(standing(roles).map(({ id, name }) => [folded(name), id]))
  const fresh: RoleNames['fresh'] = []
  return {
    fresh,
    idOf: (name) => {
      const key = folded(name)
      if (key === '') return null
      const found = known.get(key)
      if (found) return found
      const id = `role-${FIRST_NEW_ROLE + fresh.length}`
      known.set(key, id)
      fresh.push({ id, name: name.trim() })
      return id
    },
  }
}
