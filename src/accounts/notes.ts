import type { AuditLine } from './account.ts'
import { type Desk, lineFrom } from './desk.ts'
import { addressLane } from './throttle.ts'

const WINDOW_MS = 15 * 60_000
/** Lines alike: one event of one kind, of one account, from one address. */
const MOST_ALIKE = 100
/** Lines of one account, and those of all who are not signed in together: strangers cannot use up what is kept of others. */
const MOST_OF_ONE = 1_000
const [LONGEST_WORD, LONGEST_DETAIL] = [60, 300]

/** What was dropped: the event of its line, with the number after `more`. */
export const MORE = 'more-refused'

export type Notes = { note: (line: Omit<AuditLine, 'at'>) => Promise<void>; /** Keeps how many lines were dropped, if their window is past or `now` is said. */ settle: (now?: boolean) => Promise<void> }

/**
 * Notes what happened at a door. The log is not theirs to fill who knock again and again: what comes too often within the window
 * is counted, and the number kept as one line when the window is past.
 */
export function notes(desk: Desk): Notes {
  const counts = new Map<string, number>()
  let since = Number.NEGATIVE_INFINITY
  let dropped = 0

  const fits = (keys: readonly (readonly [key: string, most: number])[]): boolean => {
    if (keys.some(([key, most]) => (counts.get(key) ?? 0) >= most)) return false
    for (const [key] of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return true
  }

  async function keep({ event, account, by, address, detail }: Omit<AuditLine, 'at'>): Promise<void> {
    const line = lineFrom(desk, address, { kind: 'noted', event: event.slice(0, LONGEST_WORD), account: account?.slice(0, LONGEST_WORD) ?? null, detail: detail.slice(0, LONGEST_DETAIL) })
    await desk.log.decide(() => ({ line: { ...line, by: by?.slice(0, LONGEST_WORD) ?? null }, answer: () => undefined }))
  }

  const settle: Notes['settle'] = async (now = false) => {
    const nowMs = Date.parse(desk.now())
    // A clock that was set back ends the window as well.
    if (!now && Math.abs(nowMs - since) < WINDOW_MS) return
    const more = dropped
    since = nowMs
    dropped = 0
    counts.clear()
    if (more > 0) await keep({ event: MORE, account: null, by: null, address: null, detail: `more ${more}` })
  }

  return {
    settle,
    async note(line) {
      await settle()
      const kind = line.detail.split(' ', 1)[0] ?? ''
      const alike = JSON.stringify([addressLane(line.address ?? 'here'), line.event, line.account, kind]).slice(0, LONGEST_DETAIL)
      if (fits([[alike, MOST_ALIKE], [`of ${line.account ?? ''}`, MOST_OF_ONE]])) await keep(line)
      else dropped += 1
    },
  }
}
