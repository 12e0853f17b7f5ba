import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { type RoleId, RoleId as RoleIds } from '../domain/ids.ts'
import { DaysBySeverity } from '../domain/issue.ts'
import { deskRoles, personBehind } from '../domain/issue-flow.ts'
import { issueQueryText, parseIssueQuery } from '../domain/issue-query.ts'
import { Problem } from '../domain/problem.ts'
import { Line } from '../domain/text.ts'
import { change, type Facts, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'

/** So many working days until an issue is due, and until the supplier has to answer, by severity. What is due already stays as it is. */
export const setIssueRules = change({
  name: 'set-issue-rules',
  input: z.strictObject({ dueDays: DaysBySeverity.partial().optional(), serviceDays: DaysBySeverity.partial().optional() }),
  may: runners,
  make({ issueDesk }, { dueDays, serviceDays }) {
    if (dueDays) assignGiven(issueDesk.dueDays, dueDays)
    if (serviceDays) assignGiven(issueDesk.serviceDays, serviceDays)
  },
})

const insiders = RoleIds.options.filter((role) => role !== 'operator' && role !== 'administrator') as RoleId[]

/** Keeps a view of the list under a name, for oneself; those who judge issues also for all. */
export const saveFilter = change({
  name: 'save-filter',
  input: z.strictObject({ title: Line, query: z.string().max(2_000), shared: z.boolean().default(false) }),
  may: insiders,
  rule: 'own-filter',
  make({ issueDesk }, { title, query, shared }, facts) {
    if (shared) refuseUnless(facts, deskRoles, 'save-filter')
    const id = nextId(baseOf(issueDesk.filters), 'filter')
    issueDesk.filters.push({ ...facts.stamp, id, title, query: issueQueryText({ ...parseIssueQuery(namedValues(query)), page: 1 }), shared, withdrawn: null })
    return { filter: id }
  },
})

export const withdrawFilter = change({
  name: 'withdraw-filter',
  input: z.strictObject({ filter: z.string().regex(/^filter-\d{1,9}$/) }),
  may: insiders,
  rule: 'own-filter',
  make(project, { filter: id }, facts) {
    const filter = findStanding(project.issueDesk.filters, id, 'filter')
    const isOwn = filter.by === facts.stamp.by || (facts.me !== null && personBehind(baseOf(project), filter.by) === facts.me)
    if (!isOwn) refuseUnless(facts, runners, 'withdraw-filter')
    filter.withdrawn = facts.stamp
  },
})

function refuseUnless({ role, roles }: Facts, may: readonly RoleId[], name: string): void {
  if (!roles.some((each) => each === 'operator' || may.includes(each))) throw new Problem('not-allowed', { change: name, role, may })
}

/** The values of an address's query by their names. */
function namedValues(query: string): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query.replace(/^\?/, ''))) values[name] = [...(Object.hasOwn(values, name) ? (values[name] ?? []) : []), value]
  return values
}
