import { issueSides, waitsOf, waitsSince } from '../../../domain/issue-waits.ts'
import type { Issue } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import type { ProjectAsk } from '../../ask.ts'

/** How long each side has had it: a bar of shares, and the same as a table. */
export function waitsPart({ project, today, reader: { words } }: ProjectAsk, issue: Issue) {
  const format = formatOf(words.id)
  const waits = waitsOf(project, issue, today)
  const now = waitsSince(project, issue, today)?.side ?? null
  const sides = issueSides.filter((side) => waits[side] > 0 || side === now)
  const all = sides.reduce((sum, side) => sum + waits[side], 0)
  let from = 0
  const rows = sides.map((side) => {
    const share = all === 0 ? 0 : (100 * waits[side]) / all
    const row = { side, name: words.issueWords.waitingFor[side], days: format.count(waits[side]), now: side === now, x: from.toFixed(2), width: share.toFixed(2) }
    from += share
    return row
  })
  return { rows, all: format.workingDays(all), any: all > 0 }
}
