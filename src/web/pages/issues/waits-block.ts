import { deskWaits, issueSides, serviceTimes, sideOf, waitsSince } from '../../../domain/issue-waits.ts'
import { openIssues } from '../../../domain/open-issues.ts'
import type { Issue } from '../../../domain/issue.ts'
import type { Day } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import type { ProjectAsk } from '../../ask.ts'
import { severityStatus } from '../../status.ts'
import { issueRow } from './issue-row.ts'

/** So many of the longest waits are named. */
const LONGEST = 5

/** Who keeps whom waiting: how long what lies with each side now has lain there on average, and those that have lain longest where they lie now. */
export function waitsBlock(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const { issuesPage: { waits: say }, issueWords } = words
  const format = formatOf(words.id)
  const desk = deskWaits(project, today)
  if (!desk) return null
  const most = Math.max(...issueSides.map((side) => desk.lain[side] ?? 0), 0.1)
  return {
    rows: issueSides.filter((side) => desk.now[side] > 0).map((side) => ({
      side: issueWords.waitingFor[side], lain: format.fixed(desk.lain[side], 1), now: format.count(desk.now[side]), share: Math.round((100 * (desk.lain[side] ?? 0)) / most),
    })),
    longest: longestWaits(project, today).map(({ issue, wait }) => ({
      ...issueRow(ask, issue), text: say.since({ who: issueWords.waitingFor[wait.side], days: format.workingDays(wait.days), day: format.day(wait.since, today) }),
    })),
    service: serviceTimes(project, today).map(({ severity, count, mean, over, allowed }) => ({
      severity: severityStatus(severity, words), count: format.count(count), mean: format.fixed(mean, 1), allowed: allowed === null ? say.noLimit : format.count(allowed), over: format.count(over), isOver: over > 0,
    })),
  }
}

/** Those that have lain longest with whom they lie now. What has merely been judged and waits for its turn counts as well. */
const longestWaits = remember((project: Project, today: Day) => [project.issues, project.calendar, project.timeZone, today], (project: Project, today: Day) => {
  // The turn an issue is in began at the latest then: only those of the oldest days are counted to the day.
  const byDay = new Map<string, Issue[]>()
  for (const issue of openIssues(project)) {
    if (issue.kind === 'condition' || sideOf(issue) === null) continue
    const from = issue.turns.at(-1)?.on ?? issue.raised.at.slice(0, 10)
    const same = byDay.get(from)
    if (same) same.push(issue)
    else byDay.set(from, [issue])
  }
  const oldest = [...byDay.keys()].sort().flatMap((day) => byDay.get(day)?.slice(0, 4 * LONGEST) ?? []).slice(0, 20 * LONGEST)
  return oldest.flatMap((issue) => {
    const wait = waitsSince(project, issue, today)
    return wait && wait.days > 0 ? [{ issue, wait }] : []
  }).sort((a, b) => b.wait.days - a.wait.days).slice(0, LONGEST)
})

/** The two sides that a reader asks for first, in one phrase: "waiting on average: at the supplier 4.2 working days, with us 2.1"; a side with nothing is left out. */
export function meanWaits({ project, today, reader: { words } }: ProjectAsk): string {
  const desk = deskWaits(project, today)
  const format = formatOf(words.id)
  const [supplier, internal] = [desk?.lain.supplier ?? null, desk?.lain.internal ?? null].map((days) => (days === null ? '' : format.fixed(days, 1)))
  return supplier || internal ? words.issuesPage.meanWaits({ supplier: supplier ?? '', internal: internal ?? '' }) : ''
}
