import type { Day } from '../../domain/day.ts'
import type { FieldId, GroupId, SkillId } from '../../domain/ids.ts'
import type { Project } from '../../domain/project.ts'
import type { Weeks } from '../load.ts'
import type { ReviewKind } from '../meetings.ts'
import type { Place } from '../rating.ts'

/** High: nobody can decide or run the project so. Medium: it will cost time or trust. Low: worth a look. */
export const severities = ['high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

/** What a check found, with its figures; worded by the locale. People are ids of the team. */
export type Fact =
  | { code: 'committee-no-chair' }
  | { code: 'committee-no-top-management' }
  | { code: 'committee-no-supplier' }
  | { code: 'committee-small'; seats: number; asked: number }
  | { code: 'committee-merged'; groups: GroupId[] }
  | { code: 'decision-waits'; days: number; limit: number; count: number }
  | { code: 'member-missing'; person: string; count: number; limit: number }
  | { code: 'members-untrained'; people: string[]; of: number }
  | { code: 'manager-missing' }
  | { code: 'manager-several'; people: string[] }
  | { code: 'manager-share-low'; person: string; share: number | null; asked: number }
  | { code: 'manager-share-part'; person: string; share: number; asked: number }
  | { code: 'mandate-missing' }
  | { code: 'fields-uncovered'; fields: FieldId[]; of: number }
  | { code: 'reserve-days-short'; have: number | null; asked: number; percent: number }
  | { code: 'reserve-money-short'; have: number | null; asked: number; percent: number }
  | { code: 'stand-ins-missing'; people: string[]; of: number }
  | { code: 'units-empty'; units: GroupId[][]; of: number }
  | { code: 'units-without-lead'; units: GroupId[][]; of: number }
  | { code: 'analysis-areas-missing'; skills: SkillId[]; of: number }
  | { code: 'analysis-lead-other'; person: string }
  | { code: 'analysis-no-translator' }
  | { code: 'development-no-conversion' }
  | { code: 'environment-unassessed'; done: number; due: Day; task: string }
  | { code: 'material-late'; begin: Day; end: Day; task: string }
  | { code: 'sessions-late'; begin: Day | null; end: Day }
  | { code: 'session-in-working-time'; meeting: string; on: Day; at: string }
  | { code: 'supervision-empty' }
  | { code: 'supervision-dependent'; person: string; group: GroupId }
  | { code: 'review-overdue'; kind: ReviewKind; due: Day; days: number }
  | { code: 'overload'; person: string; weeks: number; first: Day; most: number }
export type FindingCode = Fact['code']

/** A fact and where it is mended. */
export type Found = Fact & { place: Place }

/** What is asked of the other projects of a person: the load of an account by week. */
export type Elsewhere = ReadonlyMap<string, Weeks>

export type CheckOf<Code extends FindingCode> = {
  severity: Severity
  check: (project: Project, today: Day, elsewhere: Elsewhere) => (Extract<Fact, { code: Code }> & { place: Place })[]
}

/** A spot of the organisation page. */
export const at = (anchor: string): Place => ({ page: 'organisation', anchor })
