import { standing } from '../../domain/by-id.ts'
import { workingDayAfter } from '../../domain/calendar.ts'
import { type Day, dayIn } from '../../domain/day.ts'
import type { Project } from '../../domain/project.ts'
import { chairOf } from '../../domain/votes.ts'
import { waitingRequests } from '../change-control.ts'
import { committeeQueue, type QueueItem, WAITING_LIMIT } from '../committee-queue.ts'
import type { Found } from '../duty.ts'
import { roundState } from '../motion-matter.ts'
import { mySeats } from '../my-seats.ts'
import { managersOf } from '../units.ts'

/** What waits for votes, for whoever leads the committee, and for who decides on changes. */
export const committeeDuties = (project: Project, today: Day): Found[] => [...votes(project, today), ...queued(project, today), ...requests(project, today)]

/** Who sees to it that the committee decides: its chair, or the project manager where there is none. */
const headOf = (project: Project): string[] => {
  const chair = chairOf(project)
  return chair ? [chair.id] : managersOf(project).map(({ id }) => id)
}

/** The votes that are missing, for the member and for whoever stands in. */
const votes = (project: Project, today: Day): Found[] => project.rounds.filter((round) => roundState(round, today) === 'open').flatMap((round) =>
  standing(project.team).flatMap((person) => mySeats(project, round, person, today).filter(({ waits }) => waits).map(({ seat, own }): Found => ({
    people: [person.id],
    duty: {
      kind: 'vote', key: `vote:${round.id}:${seat}`, round: round.id, seat, own, since: dayIn(project.timeZone, round.at), dueOn: round.deadline,
      place: { page: 'committee', anchor: round.id },
    },
  }))))

function queued(project: Project, today: Day): Found[] {
  const people = headOf(project)
  return committeeQueue(project, today).flatMap((item): Found[] => {
    const duty = queuedDuty(project, item)
    return duty ? [{ people, duty }] : []
  })
}

/** A round asks something of the chair only when it can be closed: until then its votes are others' duties. */
function queuedDuty(project: Project, item: QueueItem): Found['duty'] | null {
  const { key, since, dueOn } = item
  const base = { key, since, dueOn }
  const of = <T>(thing: T | null, duty: (thing: T) => Found['duty']): Found['duty'] | null => (thing === null ? null : duty(thing))
  switch (item.kind) {
    case 'round': return of(item.state === 'due' || item.allRecused ? item.round : null, (round) => ({ ...base, kind: 'close-round', round, place: { page: 'committee', anchor: round } }))
    case 'matter': return of(item.matter, (matter) => ({ ...base, kind: 'matter', matter, place: { page: 'committee', anchor: matter } }))
    case 'change-request': return of(item.request, (request) => ({ ...base, kind: 'change-request', request, by: 'committee', place: { page: 'change-requests', anchor: request } }))
    case 'issue': return of(item.issue, (issue) => ({ ...base, kind: 'issue-committee', issue, why: item.issueWhy ?? 'conflict', place: { page: 'issue', anchor: issue } }))
    case 'supervision': return of(item.report, (report) => ({ ...base, kind: 'answer-report', report, place: { page: 'supervision', anchor: report } }))
    case 'manager-naming': return { ...base, kind: 'name-manager', place: { page: 'organisation', anchor: 'manager' } }
    case 'checkpoint': return of(item.phase, (phase) => ({ ...base, kind: project.organisation.formed ? 'put-to-vote' : 'decide', phase, place: { page: 'checkpoint', phase } }))
  }
}

/** Requests within the project manager's limits; those above wait in the committee's queue. */
const requests = (project: Project, today: Day): Found[] => waitingRequests(project, today).filter(({ by }) => by === 'project-manager').map(({ request: { id, submitted } }): Found => ({
  people: managersOf(project).map((person) => person.id),
  duty: {
    kind: 'change-request', key: `change-request:${id}`, request: id, by: 'project-manager', since: submitted?.on ?? today,
    dueOn: submitted && workingDayAfter(project.calendar, submitted.on, WAITING_LIMIT), place: { page: 'change-requests', anchor: id },
  },
}))
