import type { Context, Store } from '../changes/context.ts'
import type { Entry } from '../domain/history.ts'
import type { Held } from '../domain/project.ts'

/** A change as the history of an issue shows it. */
export type IssueEntry = Pick<Entry, 'version' | 'at' | 'by' | 'change' | 'input'>

/** Which changes touched which issue, up to a version whose line has this hash. */
type Index = { version: number; hash: string; byIssue: Map<string, IssueEntry[]> }

const indexes = new WeakMap<Store, Map<string, Promise<Index>>>()

/**
 * The changes that touched an issue or its files, oldest first, up to the version shown. Of the journal only what has come since the
 * last question is read, so the page of an issue costs the same however long the history is.
 */
export async function entriesOfIssue({ store }: Pick<Context, 'store'>, { project: { id }, version }: Held, issue: string): Promise<IssueEntry[]> {
  const ofStore = indexes.get(store) ?? new Map<string, Promise<Index>>()
  indexes.set(store, ofStore)
  const before = ofStore.get(id) ?? Promise.resolve(empty())
  const reading = before.catch(empty).then(async (index) => await caughtUp(store, id, index))
  ofStore.set(id, reading)
  const { byIssue } = await reading
  return (byIssue.get(issue) ?? []).filter((entry) => entry.version <= version)
}

const empty = (): Index => ({ version: 0, hash: '', byIssue: new Map() })

/** A history that is not the one we read (a project restored from elsewhere under the same id) is read anew. */
async function caughtUp(store: Store, id: string, index: Index): Promise<Index> {
  const { version, hash } = await store.read(id)
  if (version === index.version && hash === index.hash) return index
  const goesOn = version > index.version && index.version > 0
  const fresh = await store.entries(id, goesOn ? index.version : 0)
  if (goesOn && fresh[0]?.prev !== index.hash) return added(empty(), await store.entries(id))
  return added(goesOn ? index : empty(), fresh)
}

function added(index: Index, entries: readonly Entry[]): Index {
  for (const entry of entries) {
    const { version, at, by, change, input } = entry
    const kept = { version, at, by, change, input }
    for (const issue of issuesOf(entry)) {
      const known = index.byIssue.get(issue)
      if (known) known.push(kept)
      else index.byIssue.set(issue, [kept])
    }
  }
  const last = entries.at(-1)
  if (last) {
    index.version = last.version
    index.hash = last.hash
  }
  return index
}

/** The issues that a change set something of, or added a file to. */
function issuesOf({ patches }: Entry): Set<string> {
  const found = new Set<string>()
  for (const { path: [area, id], ...patch } of patches) {
    if (area === 'issues' && id !== undefined) found.add(id)
    if (area === 'files' && patch.op === 'set') {
      const about = (patch.value as { about?: { kind?: string; issue?: string } } | null)?.about
      if (about?.kind === 'issue' && about.issue) found.add(about.issue)
    }
  }
  return found
}
