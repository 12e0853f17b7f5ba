import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { MeetingKind, Subject } from '../domain/meeting.ts'
import type { Project } from '../domain/project.ts'
import { committeeQueue, type QueueItem } from './committee-queue.ts'
import { openActions, openMeetings } from './meetings.ts'

/**
 * What a meeting should talk about: first what earlier ones left to do; then, in the committee, all that waits for it and stands
 * on no other agenda; then the plan (what is late, the next gate). A training session has no agenda of its own.
 */
export function agendaProposal(project: Project, kind: MeetingKind, today: Day): Subject[] {
  if (kind === 'training') return []
  const actions: Subject[] = openActions(project, today).length > 0 ? [{ kind: 'actions' }] : []
  const waiting = kind === 'committee' ? waitingSubjects(project, today) : []
  return [...actions, ...waiting, { kind: 'plan' }]
}

/** What waits for the committee and is on the agenda of no meeting to come. */
export function waitingSubjects(project: Project, today: Day): Subject[] {
  const placed = new Set(openMeetings(project).filter(({ kind }) => kind === 'committee').flatMap(({ agenda }) => standing(agenda).map(({ subject }) => JSON.stringify(subject))))
  return committeeQueue(project, today).flatMap(subjectOf).filter((subject) => !placed.has(JSON.stringify(subject)))
}

/** What waits, as the item of an agenda that it makes. */
export function subjectOf({ kind, phase, round, matter, report, request, issue }: QueueItem): Subject[] {
  switch (kind) {
    case 'checkpoint': return phase ? [{ kind, phase }] : []
    case 'round': return round ? [{ kind, round }] : []
    case 'matter': return matter ? [{ kind, matter }] : []
    case 'change-request': return request ? [{ kind, changeRequest: request }] : []
    case 'issue': return issue ? [{ kind, issue }] : []
    case 'supervision': return report ? [{ kind, report }] : []
    case 'manager-naming': return [{ kind }]
  }
}
