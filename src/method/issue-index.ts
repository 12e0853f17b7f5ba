import { numberOf } from '../domain/by-id.ts'
import type { Issue } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { textIndex, type TextIndex } from '../domain/text-index.ts'

/** The issues of one value of a project, ready to be compared by their texts. Orders in it are the numbers of issues. */
type Shelved = { project: string; issues: readonly Issue[]; index: TextIndex }

/** The indexes kept, the one used last at the end. */
const shelf: Shelved[] = []
const MOST_SHELVED = 8
/** When more has changed than this, another line of values is being read (an old one, another project of that name): it gets its own. */
const MOST_CHANGES = 500

/**
 * The index of exactly these issues. Values of a project share what did not change, so the one kept is brought there by the few issues
 * that differ, found by identity, whichever of the two is newer; none is built before somebody asks.
 */
export function issueIndexOf({ id, issues }: Pick<Project, 'id' | 'issues'>): TextIndex {
  const known = shelf.find((each) => each.issues === issues && each.project === id)
  if (known) return last(known).index
  const ways = shelf.filter(({ project }) => project === id).map((each) => ({ each, changes: changesBetween(each.issues, issues) }))
  const nearest = ways.sort((a, b) => a.changes.length - b.changes.length)[0]
  const way = nearest && nearest.changes.length <= MOST_CHANGES ? nearest : { each: { project: id, issues: [], index: textIndex() }, changes: changesBetween([], issues) }
  const { index } = way.each
  for (const { before, after } of way.changes) {
    if (before) index.remove(numberOf(before.id))
    if (after) index.add(numberOf(after.id), textOf(after))
  }
  way.each.issues = issues
  return last(way.each).index
}

/** The texts of an issue by which it is compared. */
const textOf = ({ title, description }: Issue) => ({ title, body: description })

function last(used: Shelved): Shelved {
  const at = shelf.indexOf(used)
  if (at >= 0) shelf.splice(at, 1)
  shelf.push(used)
  if (shelf.length > MOST_SHELVED) shelf.shift()
  return used
}

type Change = { before: Issue | null; after: Issue | null }

/** What stands in one list and not, or otherwise worded, in the other; both are sorted by number. */
function changesBetween(before: readonly Issue[], after: readonly Issue[]): Change[] {
  const changes: Change[] = []
  const note = (one: Issue | null, other: Issue | null): void => {
    const [from, to] = [one?.withdrawn === null ? one : null, other?.withdrawn === null ? other : null]
    if (from && to && from.title === to.title && from.description === to.description) return
    if (from || to) changes.push({ before: from, after: to })
  }
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    const one = before[b]
    const other = after[a]
    if (one === other) {
      b += 1
      a += 1
      continue
    }
    const order = one && other ? numberOf(one.id) - numberOf(other.id) : one ? -1 : 1
    note(order <= 0 ? (one ?? null) : null, order >= 0 ? (other ?? null) : null)
    if (order <= 0) b += 1
    if (order >= 0) a += 1
  }
  return changes
}
