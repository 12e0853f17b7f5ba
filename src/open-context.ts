import { whenAsked } from './accounts/when-asked.ts'
import type { AccountLog } from './accounts/log.ts'
import type { OutboxLog } from './accounts/outbox.ts'
import type { Hashing } from './accounts/passwords.ts'
import type { Context, Store } from './changes/context.ts'
import { addDays, type Day, dayIn, daysBetween, type Instant } from './domain/day.ts'
import type { Project } from './domain/project.ts'
import type { documentHash as DocumentHash } from './documents/document-hash.ts'
import type { Notify } from './stores/notice.ts'

export type ContextOptions = {
  /** The data folder. */
  folder: string
  /** The day that counts as today everywhere, such as SIXGATE_TODAY. */
  today?: Day | null
  /** The real moment; tests give a fixed one. */
  now?: () => Instant
  /** Keeps nothing: projects last as long as the process. */
  memory?: boolean
  /** How passwords are kept; tests give a cheap way. */
  hash?: Hashing
  /** Told what a person should hear though nothing was refused. */
  notify?: Notify
}

type Clocked = Pick<Project, 'timeZone' | 'demonstrationDay'> | null | undefined

/** What the product stands on while it runs. The only place that asks the clock. */
export async function openContext({ folder, today: pinned = null, now = realNow, memory = false, hash, notify }: ContextOptions): Promise<Context> {
  const { store, openLog, openOutboxLog } = memory ? await inMemory() : await onDisk(folder, notify)
  const accounts = whenAsked(async () => (await import('./accounts/open-accounts.ts')).openAccounts(await openLog(), { now, ...(hash ? { hash } : {}) }))
  const outbox = whenAsked(async () => (await import('./accounts/outbox.ts')).openOutbox(await openOutboxLog()))
  let hashOf: typeof DocumentHash | null = null
  const pinnedDay = (project: Clocked): Day | null => pinned ?? project?.demonstrationDay ?? null
  const today = (project: Clocked): Day => pinnedDay(project) ?? dayIn(project?.timeZone ?? 'UTC', now())
  return {
    store: { ...store, close: async () => await accounts.close().finally(async () => await store.close()) },
    accounts,
    outbox,
    clock: now,
    today,
    now: (project) => momentOn(pinnedDay(project), project?.timeZone ?? 'UTC', now()),
    documentHash: (...what) => {
      if (!hashOf) throw new TypeError('documents are asked for before prepare() has loaded them')
      return hashOf(...what)
    },
    prepare: async (change) => {
      if (now === realNow) (await import('immer')).setAutoFreeze(false)
      if (change === 'approve-deliverable') hashOf ??= (await import('./documents/document-hash.ts')).documentHash
    },
  }
}

const realNow = (): Instant => new Date().toISOString()

type Kept = { store: Store; openLog: () => Promise<AccountLog>; openOutboxLog: () => Promise<OutboxLog> }

const inMemory = async (): Promise<Kept> => ({
  store: (await import('./stores/memory-store.ts')).memoryStore(),
  openLog: async () => (await import('./stores/memory-accounts.ts')).memoryAccounts(),
  openOutboxLog: async () => (await import('./stores/memory-outbox.ts')).memoryOutbox(),
})

/** Projects, accounts and outbox of a folder, over one ground: they take turns, and what befalls the disk befalls both. */
async function onDisk(folder: string, notify: Notify | undefined): Promise<Kept> {
  const [{ openGround }, { fileStoreOn }] = await Promise.all([import('./stores/open-ground.ts'), import('./stores/file-store.ts')])
  const ground = openGround({ folder, ...(notify ? { notify } : {}) })
  return {
    store: await fileStoreOn(ground),
    openLog: async () => (await import('./stores/account-file.ts')).accountFile(ground),
    openOutboxLog: async () => (await import('./stores/outbox-file.ts')).outboxFile(ground),
  }
}

/** The moment itself; where a day is pinned, the same time of day on it, by the clocks of the project's time zone. */
function momentOn(day: Day | null, timeZone: string, now: Instant): Instant {
  if (!day) return now
  const shifted = `${addDays(now.slice(0, 10) as Day, daysBetween(dayIn(timeZone, now), day))}${now.slice(10)}`
  // Between summer and winter time the shifted moment can fall just outside its day.
  if (dayIn(timeZone, shifted) === day) return shifted
  const noon = `${day}T12:00:00.000Z`
  return `${addDays(day, daysBetween(dayIn(timeZone, noon), day))}${noon.slice(10)}`
}
