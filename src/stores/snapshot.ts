import { createHash } from 'node:crypto'
import { type Adapter, Low } from 'lowdb'
import { completed } from '../domain/completed.ts'
import { FORMAT } from '../domain/history.ts'
import { accountsIn } from '../domain/members.ts'
import type { Held, Project } from '../domain/project.ts'
import type { Disk } from './disk.ts'
import { replaceFile } from './durable-file.ts'
import { bytesOf } from './journal.ts'
import { turns } from './pause.ts'
import { spread } from './snapshot-text.ts'
import { nullIfMissing } from './storage-problem.ts'

/** A project as its journal makes it up to a position in bytes. */
export type Snapshot = Held & { format: number; offset: number }

/** What is known of a project from the first lines of its snapshot. */
export type SnapshotHead = { version: number; hash: string; offset: number; name: string; closed: boolean; members: string[] }

/** Why a snapshot is not used. The journal has everything. */
export class SnapshotFault extends Error {}

const PIECE_BYTES = 1 << 16
const HEAD_BYTES = 1 << 12
const CHECKSUM = '  "checksum": "'

/** The snapshot on disk, null when there is none. Throws `SnapshotFault` when somebody or something altered it. */
export async function readSnapshot(disk: Disk, file: string): Promise<Snapshot | null> {
  const db = database(disk, file)
  await db.read()
  return db.data
}

/** Replaces the snapshot on disk; answers its bytes. */
export async function writeSnapshot(disk: Disk, file: string, snapshot: Snapshot): Promise<number> {
  const db = database(disk, file)
  db.data = snapshot
  await db.write()
  return disk.look(file)?.size ?? 0
}

/** Version, name and the like without reading the project; null when the file is not there or not as this version writes it. */
export function readSnapshotHead(disk: Disk, file: string): SnapshotHead | null {
  const text = disk.start(file, HEAD_BYTES)
  if (!text) return null
  const lines = new Map<string, unknown>()
  for (const line of text.toString('utf8').split('\n').slice(0, -1)) {
    const found = /^ {2}"(format|version|hash|offset|members|name|closed)": (.*?),?$/.exec(line)
    if (found) lines.set(found[1] as string, parsedOrNot(found[2] as string))
  }
  const [version, hash, offset, members, name, closed] = ['version', 'hash', 'offset', 'members', 'name', 'closed'].map((key) => lines.get(key))
  if (lines.get('format') !== FORMAT || typeof version !== 'number' || typeof hash !== 'string') return null
  if (typeof offset !== 'number' || typeof name !== 'string' || closed === undefined || !Array.isArray(members)) return null
  return { version, hash, offset, name, closed: closed !== null, members: members as string[] }
}

/** lowdb keeps the value, this keeps the file: durable, and without holding others up while a long one is written. */
function database(disk: Disk, file: string): Low<Snapshot | null> {
  const adapter: Adapter<Snapshot | null> = {
    async read() {
      const bytes = await bytesOf(disk, file).catch(nullIfMissing)
      return bytes ? snapshotOf(bytes) : null
    },
    async write(snapshot) {
      if (snapshot) await replaceFile(disk, file, pieces(snapshot))
    },
  }
  return new Low<Snapshot | null>(adapter, null)
}

/** The text in pieces; the last line is a checksum of all bytes before it. */
async function* pieces({ format, version, hash, offset, at, project }: Snapshot): AsyncGenerator<Uint8Array> {
  const checksum = createHash('sha256')
  const pause = turns()
  let text = ''
  for (const part of spread({ format, version, hash, offset, at, members: accountsIn(project), ...project }, '')) {
    if (text.length > PIECE_BYTES) {
      const bytes = Buffer.from(text)
      text = ''
      checksum.update(bytes)
      yield bytes
      const rest = pause()
      if (rest) await rest
    }
    text += part
  }
  const last = Buffer.from(`${text.slice(0, -2)},\n`)
  yield last
  yield Buffer.from(`${CHECKSUM}${checksum.update(last).digest('hex')}"\n}\n`)
}

function snapshotOf(bytes: Buffer): Snapshot {
  const parsed = parsedOrNot(bytes.toString('utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new SnapshotFault('it is not JSON')
  const end = bytes.lastIndexOf(CHECKSUM)
  const { format, version, hash, offset, at, members: _, checksum, ...project } = parsed as Omit<Snapshot, 'project'> & Project & { members?: unknown; checksum?: unknown }
  if (end === -1 || checksum !== createHash('sha256').update(bytes.subarray(0, end)).digest('hex')) {
    throw new SnapshotFault('it was edited by hand or damaged')
  }
  return { format, version, hash, offset, at, project: format < FORMAT ? completed(project) : project }
}

function parsedOrNot(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
