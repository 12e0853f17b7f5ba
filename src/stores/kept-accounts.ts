import type { Decision, People, Tip } from '../accounts/log.ts'
import { applyLine, freshState, type State } from '../accounts/state.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import { accountLine, applyText } from './account-lines.ts'
import { JournalEnd } from './append.ts'
import type { Look } from './disk.ts'
import { replaceFile } from './durable-file.ts'
import type { Ground } from './ground.ts'
import { bytesOf, eachLine } from './journal.ts'
import { onDisk } from './load.ts'
import { keysInUse, type LogMark, missingPerson, peopleIn, peopleInUse, peopleText } from './people-file.ts'
import { nullIfMissing, storageProblem } from './storage-problem.ts'

/** What is known of the log: `size` is the end of its last complete line, `ino` tells the file from another of that name. */
type Loaded = { state: State; size: number; ino: number | null }
type LoadedPeople = { people: People; look: Look | null; log: LogMark | null }

/** The accounts of a data folder, in memory: the newest state that is known to be on the disk, and the end of the log. */
export class KeptAccounts {
  readonly journal: string
  readonly people: string
  readonly #ground: Ground
  readonly #end: JournalEnd
  #loaded: Loaded | null = null
  #persons: LoadedPeople | null = null
  #catching: Promise<void> | null = null
  /** Set while this process writes: what is on the way to the disk is not looked at. */
  #writing = false

  constructor(ground: Ground) {
    this.#ground = ground
    this.journal = `${ground.root}/accounts.jsonl`
    this.people = `${ground.root}/people.json`
    this.#end = new JournalEnd(ground, { folder: ground.root, journal: this.journal })
  }

  /** The newest state that is on the disk, whoever wrote it. */
  async newest(): Promise<Tip> {
    const settled = this.#catching === null && this.#persons !== null && (this.#writing || this.#isWhole(this.#ground.disk.look(this.journal)))
    if (!settled) await (this.#catching ?? this.#look())
    return this.tip
  }

  /** What `newest` said last. */
  get tip(): Tip {
    return { state: this.#loaded?.state ?? freshState(), people: this.#persons?.people ?? new Map() }
  }

  /** Bytes of the log that count. */
  get size(): number {
    return this.#loaded?.size ?? 0
  }

  /** Does something while nobody else writes: this process has the folder's lock. What was left unfinished is put in order first. */
  async writing<T>(job: (tip: Tip) => Promise<T>): Promise<T> {
    if (this.#catching) await this.#catching.catch(() => undefined)
    this.#writing = true
    try {
      await this.#look()
      await this.#cutTornLine()
      await this.#dropOldPeople()
      return await job(this.tip)
    } finally {
      this.#writing = false
    }
  }

  /** Keeps what was decided. The person goes to the disk before the line that names them, the one before after it. */
  async keep({ line: given, person }: Pick<Decision<unknown>, 'line' | 'person'>): Promise<void> {
    if (!given) return
    const { disk } = this.#ground
    const { state, people } = this.tip
    const { text, line } = accountLine(state, given)
    if (person) {
      const both = new Map([...people, [person.key, person.facts]])
      await this.#writePeople(both, new Map([...keysInUse(state), [person.key, 'account' in line.event ? (line.event.account ?? '') : '']]))
    }
    const bytes = Buffer.from(text)
    const ino = this.#loaded?.ino ?? disk.look(this.journal)?.ino ?? null
    await this.#end.append(bytes, this.size, ino)
    applyLine(state, line)
    this.#loaded = { state, size: this.size + bytes.length, ino: ino ?? disk.look(this.journal)?.ino ?? -1 }
    try {
      await this.#dropOldPeople()
    } catch (error) {
      // What was decided is kept; the old name goes before the next decision. Only who was to be erased must be gone now.
      if (line.event.kind === 'account-erased') throw error
    }
  }

  /** Puts a whole log and its people where there are none. */
  async bringIn(lines: string, people: People, accounts: ReadonlyMap<string, string>): Promise<void> {
    // The people first, marked as those of an empty log: what a crash leaves then is an empty log again.
    await this.#writePeople(people, accounts)
    await replaceFile(this.#ground.disk, this.journal, [Buffer.from(lines)])
    this.#loaded = null
    await this.#end.close()
  }

  async close(): Promise<void> {
    await this.#end.close()
  }

  async #look(): Promise<void> {
    this.#catching = this.#catchUp().finally(() => {
      this.#catching = null
    })
    await this.#catching
  }

  /** Reads on from where the log was known to end, then the people, until both are of one moment. */
  async #catchUp(): Promise<void> {
    const { disk } = this.#ground
    if (this.#end.owesCut()) return
    for (;;) {
      const found = disk.look(this.journal)
      if (!this.#isWhole(found)) this.#loaded = (await this.#readOn(found)) ?? (await this.#readAll(found))
      await this.#readPeople()
      const fault = this.#peopleFault()
      if (!fault) return
      // Somebody wrote between the two: look again. If nobody did, it is the people that are wrong.
      if (disk.look(this.journal)?.size !== found?.size) continue
      this.#persons = null
      throw fault
    }
  }

  #isWhole(found: Look | null): boolean {
    const known = this.#loaded
    return known !== null && (found?.ino ?? null) === known.ino && (found?.size ?? 0) === known.size
  }

  /** Null when what is known is no past of the file: another process took a refused line back, or the file is another one. */
  async #readOn(found: Look | null): Promise<Loaded | null> {
    const before = this.#loaded
    if (!before || !found || found.ino !== before.ino || found.size < before.size) return null
    // The state goes on in place; should a line not fit, all is read anew.
    this.#loaded = null
    try {
      return await this.#readFrom(before)
    } catch (error) {
      if (isProblem(error)) return null
      throw error
    }
  }

  async #readAll(found: Look | null): Promise<Loaded> {
    const empty = { state: freshState(), size: 0, ino: found?.ino ?? null }
    return found ? await this.#readFrom(empty) : empty
  }

  async #readFrom({ state, size, ino }: Loaded): Promise<Loaded> {
    const end = await eachLine(this.#ground.disk, this.journal, size, (text) => applyText(state, text, this.journal), onDisk(this.#ground, this.journal))
    return { state, size: end, ino }
  }

  async #readPeople(): Promise<void> {
    const look = this.#ground.disk.look(this.people)
    const known = this.#persons?.look
    if (this.#persons && known?.ino === look?.ino && known?.size === look?.size && known?.writtenAt === look?.writtenAt) return
    const bytes = await bytesOf(this.#ground.disk, this.people).catch(nullIfMissing)
    this.#persons = { look, ...(bytes ? peopleIn(bytes.toString('utf8'), this.people) : { people: new Map(), log: null }) }
  }

  /** What is wrong with the two together; null if nothing is. */
  #peopleFault(): Problem | null {
    const { state, people } = this.tip
    const log = this.#persons?.log
    if (log && log.size > this.size) return new Problem('journal-cut', { file: this.journal, expected: log.size, found: this.size })
    const lacking = missingPerson(state, people)
    return lacking ? new Problem('file-format', { file: this.people, reason: `entry-missing:${lacking}` }) : null
  }

  async #cutTornLine(): Promise<void> {
    const { disk, notify } = this.#ground
    const size = disk.look(this.journal)?.size ?? 0
    if (size <= this.size || this.#end.owesCut()) return
    await this.#end.cut(this.size)
    notify({ code: 'journal-torn', file: this.journal, bytes: size - this.size })
  }

  /** Takes out of `people.json` what no account names any more. */
  async #dropOldPeople(): Promise<void> {
    const { state, people } = this.tip
    const inUse = keysInUse(state)
    if (people.size > inUse.size) await this.#writePeople(peopleInUse(people, inUse), inUse)
  }

  async #writePeople(people: People, accounts: ReadonlyMap<string, string>): Promise<void> {
    const { disk } = this.#ground
    const { version, hash } = this.tip.state
    const log = { version, hash, size: this.size }
    try {
      await disk.makeFolder(this.#ground.root)
      await replaceFile(disk, this.people, [Buffer.from(peopleText(people, accounts, log))])
    } catch (error) {
      throw storageProblem(error, this.people)
    }
    this.#persons = { people, look: disk.look(this.people), log }
  }
}
