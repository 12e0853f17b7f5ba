import type { Day } from '../domain/day.ts'
import type { PhaseId } from '../domain/ids.ts'
import { isOverdue } from '../domain/issue-waits.ts'
import { type Issue, isOpenIssue } from '../domain/issue.ts'
import { openIssues } from '../domain/open-issues.ts'
import type { Project } from '../domain/project.ts'
import { type Assessed, type Missing, rateShare, rateYes } from './rating.ts'

/** More are not listed one by one. */
const MOST = 20

const isOfSeverity = ({ kind, severity }: Issue, wanted: Issue['severity']): boolean => kind !== 'condition' && severity === wanted

/** No critical issue may be open, solved ones that nobody has verified included. METHOD 1: 4 or 0; none at all is 4. */
export function noCriticalIssue(project: Project): Assessed {
  const all = project.issues.filter((issue) => issue.withdrawn === null && issue.status !== 'duplicate' && issue.status !== 'rejected' && isOfSeverity(issue, 'critical'))
  const open = all.filter(isOpenIssue)
  return { rating: rateYes(open.length === 0), have: all.length - open.length, of: all.length, missing: listed(open.map(critical)) }
}

/**
 * No critical issue open, else 0: that half is yes or no. Of the open major ones each needs a plan and a day that has not passed before
 * it was solved: that half is a share. None open is 4. METHOD 1, testing.
 */
export function issuesSettled(project: Project, _phase: PhaseId, today: Day): Assessed {
  const open = openIssues(project)
  const criticals = open.filter((issue) => isOfSeverity(issue, 'critical'))
  const majors = open.filter((issue) => isOfSeverity(issue, 'major'))
  const unplanned = majors.flatMap((issue): Missing[] => {
    const lacks = [...(issue.plan === '' ? ['plan' as const] : []), ...(issue.dueOn === null ? ['day' as const] : isOverdue(issue, today) ? ['past' as const] : [])]
    return lacks.length === 0 ? [] : [{ code: 'issue-unplanned', title: issue.title, lacks, place: placeOf(issue) }]
  })
  const missing = [...criticals.map(critical), ...unplanned]
  const planned = majors.length === 0 ? 1 : (majors.length - unplanned.length) / majors.length
  return { rating: criticals.length > 0 ? 0 : rateShare(planned), have: majors.length - unplanned.length, of: criticals.length + majors.length, missing: listed(missing) }
}

const placeOf = ({ id }: Issue) => ({ page: 'issue', anchor: id }) as const

const critical = (issue: Issue): Missing => ({ code: 'issue-critical', title: issue.title, status: issue.status, place: placeOf(issue) })

const listed = (missing: Missing[]): Missing[] =>
  (missing.length > MOST ? [...missing.slice(0, MOST), { code: 'issues-more', count: missing.length - MOST, place: { page: 'issues', anchor: 'view-open' } }] : missing)
