import { standing } from '../domain/by-id.ts'
import { workingDaysWaited } from '../domain/calendar.ts'
import { type Day, dayIn } from '../domain/day.ts'
import { isOpenIssue, type Issue } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'

/** What one department has reported. */
export type DepartmentReports = {
  /** As the brief writes it, or as reporters do who belong to another one; '' for those who did not say. */
  department: string
  /** Whether it stands in the brief, and whether it will work with the CRM. */
  known: boolean
  uses: boolean
  count: number
  /** Of these: settled one way or the other. */
  settled: number
  last: Day | null
  /** Since when nothing has come: its last report, else the day on which the first report link was opened; null before that. */
  silentSince: Day | null
  /** Working days since then. */
  silentDays: number
  /** A finding: it will work with the CRM, has never reported, and could have for `SILENT_AFTER` working days. METHOD 9. */
  isSilent: boolean
  /** A report link stands open that is for it or for everybody. */
  hasDoor: boolean
}

/** Working days after which a department's silence is a finding. The product's own default: two weeks. */
export const SILENT_AFTER = 10

/** How a department is told from others: without regard to case and spaces. */
const key = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * Who has reported how much: the departments of the brief in its order, then others that reporters named, then those who named none.
 * Conditions are no reports.
 */
export const reportsByDepartment = remember(
  ({ issues, issueDesk, brief, calendar, timeZone }: Project, today: Day) => [issues, issueDesk, brief, calendar, timeZone, today],
  (project: Project, today: Day): DepartmentReports[] => {
    const found = countsOf(project)
    const opened = formOpened(project)
    const named = new Set(project.brief.departments.map(({ name }) => key(name)))
    const rows = project.brief.departments.map(({ name, uses }) => rowOf(project, { name, uses, known: true }, found.get(key(name)), opened, today))
    const others = [...found].filter(([name]) => name !== '' && !named.has(name)).map(([, counted]) => rowOf(project, { name: counted.name, uses: false, known: false }, counted, opened, today))
    const unnamed = found.get('')
    return [...rows, ...others, ...(unnamed ? [rowOf(project, { name: '', uses: false, known: false }, unnamed, opened, today)] : [])]
  },
)

/** The departments whose silence is a finding. */
export const silentDepartments = (project: Project, today: Day): DepartmentReports[] => reportsByDepartment(project, today).filter(({ isSilent }) => isSilent)

/** The day on which the front line could report for the first time; null: never yet. */
export function formOpened({ issueDesk, timeZone }: Pick<Project, 'issueDesk' | 'timeZone'>): Day | null {
  const days = standing(issueDesk.doors).map(({ at }) => dayIn(timeZone, at))
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first))
}

type Counted = { name: string; count: number; settled: number; last: Day }

function countsOf({ issues, timeZone }: Project): Map<string, Counted> {
  const found = new Map<string, Counted>()
  for (const issue of issues) {
    if (issue.withdrawn || issue.kind === 'condition') continue
    const name = issue.reporter.department
    const day = dayIn(timeZone, issue.raised.at)
    const known = found.get(key(name)) ?? { name, count: 0, settled: 0, last: day }
    found.set(key(name), { name: known.name, count: known.count + 1, settled: known.settled + (isOpenIssue(issue) ? 0 : 1), last: day > known.last ? day : known.last })
  }
  return found
}

type Named = { name: string; uses: boolean; known: boolean }

function rowOf({ calendar, issueDesk }: Project, { name, uses, known }: Named, counted: Counted | undefined, opened: Day | null, today: Day): DepartmentReports {
  const silentSince = counted?.last ?? opened
  const silentDays = silentSince === null ? 0 : workingDaysWaited(calendar, silentSince, today)
  return {
    department: name, known, uses, count: counted?.count ?? 0, settled: counted?.settled ?? 0, last: counted?.last ?? null,
    silentSince, silentDays, isSilent: uses && !counted && opened !== null && silentDays >= SILENT_AFTER,
    hasDoor: standing(issueDesk.doors).some((door) => !door.closed && (door.department === '' || key(door.department) === key(name))),
  }
}

/** How many reports came through each door, and when the last one did. */
export const reportsByDoor = remember(
  ({ issues, timeZone }: Project) => [issues, timeZone],
  ({ issues, timeZone }: Project): ReadonlyMap<string, { count: number; last: Day }> => {
    const found = new Map<string, { count: number; last: Day }>()
    for (const { withdrawn, reporter, raised } of issues) {
      if (withdrawn || reporter.door === null) continue
      const day = dayIn(timeZone, raised.at)
      const known = found.get(reporter.door)
      found.set(reporter.door, { count: (known?.count ?? 0) + 1, last: known && known.last > day ? known.last : day })
    }
    return found
  },
)

/** How many reports a department has sent so far, by its name as a report gives it; 0 for none. */
export function reportsFrom({ issues }: Pick<Project, 'issues'>, department: string): number {
  const wanted = key(department)
  return wanted === '' ? 0 : issues.filter((issue: Issue) => !issue.withdrawn && issue.kind !== 'condition' && key(issue.reporter.department) === wanted).length
}
