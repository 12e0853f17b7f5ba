import { standing } from '../../domain/by-id.ts'
import { type Day, dayIn, type Instant } from '../../domain/day.ts'
import type { Issue } from '../../domain/issue.ts'
import { openIssues } from '../../domain/open-issues.ts'
import type { Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { rolesOfPerson } from '../../domain/rights.ts'
import { chairOf } from '../../domain/votes.ts'
import { committeeIssues } from '../committee-issues.ts'
import type { Found } from '../duty.ts'
import { managersOf } from '../units.ts'

/** What issues ask of whom; found anew only when an issue, the team or what lies before the committee changes. */
export const issueDuties = remember(
  ({ issues, team, matters, timeZone }: Project, today: Day) => [issues, team, matters, timeZone, today],
  (project: Project, today: Day): Found[] => {
    const open = openIssues(project).filter(({ kind }) => kind !== 'condition')
    const found = [...desk(project, open, today), ...gaps(project, open), ...mentions(project)]
    const brought = broughtUp(project, today)
    for (const issue of open) {
      const duty = ofIssue(project, issue, brought)
      if (duty) found.push(duty)
    }
    return found
  },
)

/** Since when an issue is as it is. */
const sinceOf = ({ timeZone }: Project, { turns, raised }: Issue): Day => turns.at(-1)?.on ?? dayIn(timeZone, raised.at)

/** Whose turn it is, and for what; null: nobody's of the team. What is not judged yet is told as one sum to those who judge. */
function ofIssue(project: Project, issue: Issue, brought: ReadonlySet<string>): Found | null {
  const { id, status, assignee, reporter, severity } = issue
  const said = (person: string | null, duty: (base: Base) => Found['duty']): Found | null => (person === null ? null : { people: [person], duty: duty(baseOf(project, issue)) })
  switch (status) {
    case 'new': return null
    case 'resolved': return said(reporter.person, (base) => ({ kind: 'issue-verify', key: `issue-verify:${id}`, ...base }))
    case 'waiting': {
      const { person, as } = awaited(project, issue, brought)
      return said(person, (base) => ({ kind: 'issue-answer', key: `issue-answer:${id}`, as, ...base }))
    }
    default: return said(assignee, (base) => ({ kind: 'issue', key: `issue:${id}`, severity, ...base }))
  }
}

/** Gaps between what users expect and the contract, for the project manager at once, whoever sees to them. METHOD 2. */
function gaps(project: Project, open: readonly Issue[]): Found[] {
  const managers = managersOf(project).map(({ id }) => id)
  return open.filter(({ kind, status }) => kind === 'expectation-gap' && status !== 'resolved').map((issue): Found => ({
    people: managers.filter((id) => id !== issue.assignee || issue.status === 'new'), duty: { kind: 'issue-gap', key: `issue-gap:${issue.id}`, ...baseOf(project, issue) },
  }))
}

/** For whom of the team an issue waits. What lies before the committee already is told as that. */
function awaited(project: Project, { id, waitingFor, assignee, reporter }: Issue, brought: ReadonlySet<string>): { person: string | null; as: 'reporter' | 'assignee' | 'chair' } {
  if (waitingFor === 'reporter') return { person: reporter.person, as: 'reporter' }
  if (waitingFor === 'committee') return { person: brought.has(id) ? null : (chairOf(project)?.id ?? null), as: 'chair' }
  return { person: waitingFor === 'internal' ? assignee : null, as: 'assignee' }
}

const baseOf = (project: Project, issue: Issue): Base => ({ issue: issue.id, since: sinceOf(project, issue), dueOn: issue.dueOn, place: { page: 'issue', anchor: issue.id } })
type Base = { issue: string; since: Day; dueOn: Day | null; place: Found['duty']['place'] }

/** What lies before the committee already: as a matter, or by itself. */
const broughtUp = (project: Project, today: Day): ReadonlySet<string> => new Set([
  ...standing(project.matters).flatMap(({ issue, settled }) => (issue && settled === null ? [issue] : [])), ...committeeIssues(project, today).map(({ issue }) => issue.id),
])

/** What nobody has judged yet, what is judged but nobody sees to, and what is solved but was reported by nobody of the team: each one line for those who run the project. */
function desk(project: Project, open: readonly Issue[], today: Day): Found[] {
  const people = standing(project.team).filter((person) => rolesOfPerson(person).some((role) => role === 'project-manager' || role === 'consultant')).map(({ id }) => id)
  const unjudged = open.filter(({ status }) => status === 'new')
  const unassigned = open.filter(({ status, assignee, owner, route }) => (status === 'triaged' || status === 'in-progress') && assignee === null && owner === '' && route === 'internal')
  const unverified = open.filter(({ status, reporter }) => status === 'resolved' && reporter.person === null)
  return [
    ...summed(unjudged, (since): Found => ({ people, duty: { kind: 'triage', key: 'triage', count: unjudged.length, since: dayIn(project.timeZone, since), dueOn: null, place: { page: 'issues', anchor: 'triage' } } })),
    ...summed(unassigned, (): Found => ({ people, duty: { kind: 'assign', key: 'assign', count: unassigned.length, since: earliest(project, unassigned, today), dueOn: null, place: { page: 'issues', anchor: 'view-open' } } })),
    ...summed(unverified, (): Found => ({ people, duty: { kind: 'verify', key: 'verify', count: unverified.length, since: earliest(project, unverified, today), dueOn: null, place: { page: 'issues', anchor: 'view-verify' } } })),
  ]
}

const earliest = (project: Project, issues: readonly Issue[], today: Day): Day => issues.reduce((least, issue) => (sinceOf(project, issue) < least ? sinceOf(project, issue) : least), today)

function summed(issues: readonly Issue[], found: (since: Instant) => Found): Found[] {
  const first = issues.map(({ raised }) => raised.at).reduce<Instant | null>((least, at) => (least === null || at < least ? at : least), null)
  return first === null ? [] : [found(first)]
}

/** Comments that name somebody who has not looked yet; of one issue one line. */
const mentions = (project: Project): Found[] => project.issues.flatMap((issue): Found[] => {
  if (issue.comments.length === 0 || issue.withdrawn !== null) return []
  const unseen = issue.comments.filter(({ withdrawn, mentions: named, seen }) => withdrawn === null && named.some((person) => !seen.includes(person)))
  if (unseen.length === 0) return []
  const people = [...new Set(unseen.flatMap(({ mentions: named, seen }) => named.filter((person) => !seen.includes(person))))]
  return people.map((person): Found => {
    const mine = unseen.filter(({ mentions: named, seen }) => named.includes(person) && !seen.includes(person))
    return {
      people: [person],
      duty: {
        kind: 'mention', key: `mention:${issue.id}`, issue: issue.id, comments: mine.map(({ id }) => id), dueOn: null, place: { page: 'issue', anchor: issue.id },
        since: dayIn(project.timeZone, mine[0]?.at ?? issue.raised.at),
      },
    }
  })
})
