import { phaseIds } from './ids.ts'
import { type Issue, IssueKind, IssueRoute, IssueStatus, isOpenIssue, Severity, WaitingFor } from './issue.ts'
import { sideOf } from './issue-waits.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** What issues are filtered, counted and sorted by, as numbers: looking through ten thousand of them is looking through bytes. */
export type IssueColumns = {
  /** The standing issues, by number. */
  issues: readonly Issue[]
  /** Each by its place among the options of its field; `NONE` where it has none. */
  severity: Uint8Array; kind: Uint8Array; status: Uint8Array; route: Uint8Array; phase: Uint8Array
  /** 1 while it is open. */
  open: Uint8Array
  /** With whom it lies, by the options of `WaitingFor`. */
  side: Uint8Array
  /** The day it is due as 20260610; `NEVER` where it has none. */
  due: Uint32Array
}

export const NONE = 255
export const NEVER = 4_294_967_295

const places = (options: readonly string[]): ReadonlyMap<string | null, number> => new Map(options.map((option, at) => [option, at]))
const codes = { severity: places(Severity.options), kind: places(IssueKind.options), status: places(IssueStatus.options), route: places(IssueRoute.options), phase: places(phaseIds), side: places(WaitingFor.options) }
export type CodedField = Exclude<keyof typeof codes, 'side'>

/** The place of a value among its field's options. */
export const codeOf = (field: keyof typeof codes, value: string | null): number => codes[field].get(value) ?? NONE

/** A day as a number that compares as it does. */
export const dayNumber = (day: string): number => Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))

export const columnsOf = remember(({ issues }: Pick<Project, 'issues'>) => [issues], ({ issues: all }: Pick<Project, 'issues'>): IssueColumns => {
  const issues = all.filter(({ withdrawn }) => withdrawn === null)
  const bytes = (): Uint8Array => new Uint8Array(issues.length)
  const made = { issues, severity: bytes(), kind: bytes(), status: bytes(), route: bytes(), phase: bytes(), open: bytes(), side: bytes(), due: new Uint32Array(issues.length) }
  for (let at = 0; at < issues.length; at += 1) {
    const issue = issues[at] as Issue
    made.severity[at] = codeOf('severity', issue.severity)
    made.kind[at] = codeOf('kind', issue.kind)
    made.status[at] = codeOf('status', issue.status)
    made.route[at] = codeOf('route', issue.route)
    made.phase[at] = codeOf('phase', issue.phase)
    made.open[at] = isOpenIssue(issue) ? 1 : 0
    made.side[at] = codeOf('side', sideOf(issue))
    made.due[at] = issue.dueOn === null ? NEVER : dayNumber(issue.dueOn)
  }
  return made
})
