import type { Decided, Store, Verification } from '../changes/context.ts'
import type { Entry } from '../domain/history.ts'
import { accountsIn } from '../domain/members.ts'
import { Problem } from '../domain/problem.ts'
import { type Held, ProjectId } from '../domain/project.ts'
import { hashOfBytes } from '../domain/files.ts'
import { checkedLines } from './archive-lines.ts'
import { answerAll, decideAll } from './batch.ts'
import { nextEntry, readEntry, START } from './chain.ts'
import { checkedFiles, fileFaults } from './evidence-files.ts'
import { afterEntry } from './replay.ts'
import { verifier } from './verify.ts'

type Kept = { held: Held; lines: string[]; files: Map<string, Uint8Array> }

/** Projects that last as long as the process: the same promises but the disk, and the same journal lines. */
export function memoryStore(): Store {
  const projects = new Map<string, Kept>()

  function kept(id: string): Kept {
    const found = projects.get(id)
    if (!found) throw new Problem('project-unknown', { project: id })
    return found
  }

  async function change<Result>(id: string, decide: (tip: Held | null) => Decided<Result>): Promise<{ held: Held; result: Result }> {
    if (!ProjectId.safeParse(id).success) throw new Problem('project-unknown', { project: id })
    return await new Promise((keep, refuse) => {
      const before = projects.get(id)
      const journal = before?.lines ?? []
      const waiting = { decide, keep: keep as (made: { held: Held; result: unknown }) => void, refuse }
      const { fates, lines, tip } = decideAll([waiting], before?.held ?? null)
      journal.push(...lines)
      if (tip && lines.length > 0) projects.set(id, { held: tip, lines: journal, files: before?.files ?? new Map() })
      void answerAll(fates, null, async () => undefined)
    })
  }

  return {
    heads: async () => [...projects.values()].map(({ held: { project, version } }) =>
      ({ id: project.id, name: project.name, closed: project.closed !== null, version, damage: null, members: accountsIn(project) })).sort(byId),
    read: async (id) => kept(id).held,
    at: async (id, version) => asItWas(id, kept(id), version),
    entries: async (id, after = 0) => kept(id).lines.slice(Math.max(0, after)).map((line, i): Entry => readEntry(line.trimEnd(), id, after + i + 1)),
    change,
    adopt: async (id, lines, given = new Map(), last) => {
      const { held, text } = await checkedLines(id, lines, last)
      const files = checkedFiles(held.project, given)
      if (projects.has(id)) throw new Problem('archive-id-taken', { project: id })
      projects.set(id, { held, lines: text.split(/(?<=\n)/), files: new Map(files) })
      return held
    },
    keepFile: async (id, bytes) => {
      const hash = hashOfBytes(bytes)
      kept(id).files.set(hash, Uint8Array.from(bytes))
      return { hash, size: bytes.length }
    },
    readFile: async (id, hash) => fileOf(kept(id), id, hash),
    files: async (id) => [...kept(id).files.keys()].sort(),
    remove: async (id) => {
      kept(id)
      projects.delete(id)
    },
    verify: async (id) => await verified(id, kept(id)),
    journal: async (id) => kept(id).lines.join(''),
    close: async () => undefined,
  }
}

async function verified(id: string, found: Kept): Promise<Verification> {
  const { line, state, finish } = verifier(id, id, null)
  for (const text of found.lines) line(text.trimEnd())
  const checked = finish()
  const project = checked.faults.length === 0 ? state()?.project : null
  return project ? { ...checked, faults: await fileFaults(project, async (hash) => fileOf(found, id, hash)) } : checked
}

function fileOf({ files }: Kept, id: string, hash: string): Uint8Array {
  const bytes = files.get(hash)
  if (!bytes) throw new Problem('file-missing', { file: `${id}/files/${hash}` })
  return bytes
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

function asItWas(id: string, { held, lines }: Kept, version: number): Held {
  if (version === held.version) return held
  if (!Number.isInteger(version) || version < 1 || version > lines.length) throw new Problem('version-unknown', { version, last: held.version })
  const mine = new Set<object>()
  let view: Held | null = null
  for (const line of lines.slice(0, version)) view = afterEntry(view, nextEntry(line.trimEnd(), view ?? START, id), mine)
  return view ?? held
}
