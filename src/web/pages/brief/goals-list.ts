import { openFacts } from '../../../domain/open-points.ts'
import { formatOf } from '../../../locales/format.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { goalRows } from '../goals/goal-row.ts'

export type GoalsList = { why: string; rows: { href: string; title: string; target: string; by: string; lacks: string; status: Status }[]; more: { href: string; label: string } }

/** More than these are read on their own page. */
const MOST = 12

/** The goals in a line each; they are set and measured on their own page. */
export function goalsList(ask: ProjectAsk): GoalsList {
  const { project, today, reader: { words } } = ask
  const all = goalRows(project, today, words)
  const label = all.length === 0 ? words.goalsPage.toSet : words.goalsPage.more({ n: all.length, count: formatOf(words.id).count(all.length) })
  return {
    why: openFacts(project).includes('goals') ? words.project.openPoints.goals.why : '',
    rows: all.slice(0, MOST).map(({ row: { href, title, target, by, lacks, status } }) => ({ href: keepingPast(ask, href), title, target, by, lacks, status })),
    more: { href: keepingPast(ask, paths.goals(project.id)), label },
  }
}
