import type { ProjectHead } from '../changes/context.ts'
import type { Entry } from '../domain/history.ts'
import { accountsIn } from '../domain/members.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import { type Project, ProjectId } from '../domain/project.ts'
import { wholeValue } from '../domain/patch.ts'
import { type Link, nextEntry } from './chain.ts'
import type { Look } from './disk.ts'
import { type Ground, type Place, placeOf } from './ground.ts'
import { eachLine } from './journal.ts'
import type { KeptProject } from './kept-project.ts'
import { load, type Loaded, onDisk } from './load.ts'
import { readSnapshotHead, type SnapshotHead } from './snapshot.ts'
import { isMissing, readingProblem } from './storage-problem.ts'
import { storageSentence } from './storage-sentence.ts'

/** How many projects are read at the same moment. */
const AT_ONCE = 16

/** The list of projects without loading them: each one's head is remembered for as long as its journal stays as it is. */
export function headList(ground: Ground, inMemory: (id: string) => KeptProject | null): () => Promise<ProjectHead[]> {
  const known = new Map<string, { journal: Look; head: ProjectHead | null }>()

  async function headOf(id: string): Promise<ProjectHead | null> {
    const place = placeOf(ground.projects, id)
    const journal = ground.disk.look(place.journal)
    if (!journal && !ground.disk.look(place.snapshot)) return null
    const kept = inMemory(id)
    if (kept?.shown) return await headOr(ground, id, () => kept.newest())
    const before = known.get(id)
    if (before && journal && isSame(before.journal, journal)) return before.head
    const head = await headOr(ground, id, () => load(ground, place), async () => readSnapshotHead(ground.disk, place.snapshot))
    if (journal) known.set(id, { journal, head })
    return head
  }

  async function lookAtAll(): Promise<ProjectHead[]> {
    const ids = await idsIn(ground)
    const present = new Set(ids)
    for (const id of known.keys()) if (!present.has(id)) known.delete(id)
    const heads: ProjectHead[] = []
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = await Promise.all(ids.slice(from, from + AT_ONCE).map(headOf))
      heads.push(...some.filter((head) => head !== null))
    }
    return heads
  }

  let last: { heads: ProjectHead[]; folder: Look | null; kept: number; at: number } | null = null
  return async () => {
    const folder = folderOf(ground)
    const now = performance.now()
    if (last && folder && last.folder && isSame(folder, last.folder) && last.kept === ground.kept && now - last.at < FRESH_MS) return last.heads
    const { kept } = ground
    last = { heads: await lookAtAll(), folder, kept, at: now }
    return last.heads
  }
}

/**
 * A project that comes or goes is seen at once, by its folder, and so is every change of this process; what another process
 * does to a name is seen this much later at the most. A thousand projects are not looked at for each reader.
 */
const FRESH_MS = 1_000

/** Null as well when it cannot be looked at: reading the list tells why. */
function folderOf({ disk, projects }: Ground): Look | null {
  try {
    return disk.look(projects)
  } catch {
    return null
  }
}

const isSame = (a: Look, b: Look): boolean => a.ino === b.ino && a.size === b.size && a.writtenAt === b.writtenAt

async function idsIn({ disk, projects }: Ground): Promise<string[]> {
  try {
    return (await disk.list(projects)).filter((name) => ProjectId.safeParse(name).success).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw readingProblem(error, projects)
  }
}

const headOfLoaded = ({ held: { project, version } }: Loaded): ProjectHead =>
  ({ id: project.id, name: project.name, closed: project.closed !== null, version, damage: null, members: accountsIn(project) })

/** A head from the project, or from the first lines of its snapshot; one that cannot be opened is in the list with the reason. */
async function headOr(
  ground: Ground, id: string, whole: () => Promise<Loaded | null>, start: () => Promise<SnapshotHead | null> = async () => null,
): Promise<ProjectHead | null> {
  const place = placeOf(ground.projects, id)
  let seen: { name: string; version: number } = { name: id, version: 0 }
  try {
    const head = await start()
    if (!head) {
      const loaded = await whole()
      return loaded && headOfLoaded(loaded)
    }
    seen = head
    const now = await withTail(ground, place, head)
    if (now) return { id, name: now.name, closed: now.closed, version: now.version, damage: null, members: now.members }
    const loaded = await whole()
    return loaded && headOfLoaded(loaded)
  } catch (error) {
    if (isMissing(error)) return null
    const problem = readingProblem(error, place.journal)
    if (!isProblem(problem)) throw error
    return { id, name: seen.name, closed: false, version: seen.version, damage: storageSentence(problem), members: [] }
  }
}

/** What the changes after the snapshot did to name and closing; null when they touched the team, whose members the head names. */
async function withTail(ground: Ground, { journal }: Place, head: SnapshotHead): Promise<(Pick<SnapshotHead, 'name' | 'closed' | 'members'> & Link) | null> {
  let { name, closed, version, hash } = head
  let sameTeam = true
  const found = ground.disk.look(journal)?.size ?? 0
  if (found < head.offset) throw new Problem('journal-cut', { file: journal, expected: head.offset, found })
  if (found === head.offset) return head
  await eachLine(ground.disk, journal, head.offset, (line) => {
    const entry = nextEntry(line, { version, hash }, journal)
    ;({ version, hash } = entry)
    sameTeam &&= !entry.patches.some(({ path }) => path.length === 0 || path[0] === 'team')
    ;({ name, closed } = afterPatches({ name, closed }, entry))
  }, onDisk(ground, journal))
  return sameTeam ? { name, closed, version, hash, members: head.members } : null
}

function afterPatches(head: { name: string; closed: boolean }, { patches }: Entry): { name: string; closed: boolean } {
  let { name, closed } = head
  const whole = wholeValue(patches) as Project | null
  if (whole) ({ name, closed } = { name: whole.name, closed: whole.closed !== null })
  for (const patch of patches) {
    if (patch.path.length !== 1 || patch.op !== 'set') continue
    if (patch.path[0] === 'name') name = String(patch.value)
    if (patch.path[0] === 'closed') closed = patch.value !== null
  }
  return { name, closed }
}
