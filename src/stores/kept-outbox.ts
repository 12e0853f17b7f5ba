import { applyOutboxLine, type Bodies, type KeptMessage, OUTBOX_FORMAT, OutboxLine } from '../accounts/outbox.ts'
import type { Day } from '../domain/day.ts'
import { Problem } from '../domain/problem.ts'
import { JournalEnd } from './append.ts'
import type { Ground } from './ground.ts'
import { bytesOf, eachLine } from './journal.ts'
import { nullIfMissing } from './storage-problem.ts'

/** How far a file was read, and where in it the text of a message stands: only what is sent is read whole. */
type Part = { size: number; ino: number }
type Spot = { file: string; from: number; to: number }

/** The outbox of a data folder in memory: what is known of its messages, and the ends of its files. */
export class KeptOutbox {
  readonly folder: string
  readonly known = new Map<string, KeptMessage>()
  readonly #ground: Ground
  readonly #parts = new Map<string, Part>()
  readonly #spots = new Map<string, Spot>()

  constructor(ground: Ground) {
    this.#ground = ground
    this.folder = `${ground.root}/outbox`
  }

  /** Reads what was added since, in the order of the months. */
  async catchUp(): Promise<void> {
    const names = (await this.#ground.disk.list(this.folder).catch(nullIfMissing)) ?? []
    const files = names.filter((name) => /^\d{4}-\d\d\.jsonl$/.test(name)).sort()
    for (const name of this.#parts.keys()) if (!files.includes(name)) this.#dropMonth(name)
    for (const name of files) await this.#readOn(name)
  }

  async #readOn(name: string): Promise<void> {
    const file = `${this.folder}/${name}`
    const found = this.#ground.disk.look(file)
    if (!found) return
    const before = this.#parts.get(name)
    if (before && before.ino === found.ino && before.size === found.size) return
    if (before && (before.ino !== found.ino || before.size > found.size)) this.#dropMonth(name)
    let at = this.#parts.get(name)?.size ?? 0
    const size = await eachLine(this.#ground.disk, file, at, (text) => {
      const from = at
      at += Buffer.byteLength(text) + 1
      const line = lineIn(text, file)
      applyOutboxLine(this.known, line)
      if (line.kind === 'made') this.#spots.set(line.id, { file, from, to: at })
    })
    this.#parts.set(name, { size, ino: found.ino })
  }

  #dropMonth(name: string): void {
    this.#parts.delete(name)
    for (const { id, day } of [...this.known.values()]) if (monthOf(day) === name) this.known.delete(id)
  }

  /** Adds lines to the months of their messages; what a crash left unfinished goes first. */
  async add(lines: readonly OutboxLine[]): Promise<void> {
    for (const name of new Set(lines.map(({ id }) => monthOf(dayOf(id))))) {
      const file = `${this.folder}/${name}`
      const end = new JournalEnd(this.#ground, { folder: this.folder, journal: file })
      const text = lines.filter(({ id }) => monthOf(dayOf(id)) === name).map((line) => `${JSON.stringify({ format: OUTBOX_FORMAT, ...line })}\n`).join('')
      try {
        const part = this.#parts.get(name)
        const found = this.#ground.disk.look(file)
        if (part && found && found.size > part.size) await end.cut(part.size)
        await end.append(Buffer.from(text), part?.size ?? 0, found?.ino ?? null)
      } finally {
        await end.close()
      }
      await this.#readOn(name)
    }
  }

  /** The text of a message, read from its line. */
  async bodies(id: string): Promise<Bodies | null> {
    const spot = this.#spots.get(id)
    return spot ? bodiesIn((await bytesOf(this.#ground.disk, spot.file, spot.from, spot.to)).toString('utf8').trimEnd(), spot.file) : null
  }

  /** Takes away the months that ended before a day. */
  async forget(before: Day): Promise<void> {
    for (const name of [...this.#parts.keys()].filter((month) => month < monthOf(before))) {
      await this.#ground.disk.unlink(`${this.folder}/${name}`).catch(nullIfMissing)
      this.#dropMonth(name)
    }
  }
}

const dayOf = (id: string): Day => id.slice(id.indexOf('/') + 1) as Day
const monthOf = (day: Day): string => `${day.slice(0, 7)}.jsonl`

/** Throws Problems `journal-damaged`, `format-unknown`. */
function lineIn(text: string, file: string): OutboxLine {
  const given = jsonIn(text) as { format?: unknown } | null
  if (typeof given?.format === 'number' && given.format > OUTBOX_FORMAT) throw new Problem('format-unknown', { file, format: given.format, known: OUTBOX_FORMAT })
  const { format: _, ...line } = given ?? {}
  const parsed = OutboxLine.safeParse(line)
  if (!parsed.success) throw new Problem('journal-damaged', { file, line: 0, reason: 'no-event' }, { cause: parsed.error })
  return parsed.data
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function bodiesIn(text: string, file: string): Bodies | null {
  const line = lineIn(text, file)
  return line.kind === 'made' ? { subject: line.subject, text: line.text, html: line.html } : null
}
