import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Project } from '../domain/project.ts'
import { namesOf } from '../locales/names.ts'
import { nextMeetingDay, openActions, reviewKinds, reviewsDue } from '../method/meetings.ts'
import type { Asked, Sheet } from './areas.ts'

/** Meetings for programs: when each review is due and would be next, the actions that are open, every meeting as it is stored. */
export const rawMeetings = (project: Project, today: Day) => ({
  rhythms: project.organisation.rhythms, due: reviewsDue(project, today),
  next: Object.fromEntries(reviewKinds.map((kind) => [kind, nextMeetingDay(project, kind, today)])),
  actions: openActions(project, today).map(({ meeting, record, late }) => ({ meeting: meeting.id, ...record, late })),
  meetings: standing(project.meetings),
})

/** The meetings, then the actions that they left open. */
export function meetingsSheet(asked: Asked): Sheet {
  const { project, today, words, cli: { heads } } = asked
  const names = namesOf(project, words)
  return {
    columns: [{ head: heads.kind }, { head: heads.id }, { head: heads.what }, { head: heads.on }, { head: heads.due }, { head: heads.who }, { head: heads.state }],
    rows: [
      ...standing(project.meetings).map((meeting) => [words.documents.minutes.kinds[meeting.kind], meeting.id, names.meetingTitle(meeting), `${meeting.on} ${meeting.at}`, '', '', stateOf(meeting, asked)]),
      ...openActions(project, today).map(({ meeting, record }) => [
        words.meetingPage.records.kinds.action, `${meeting.id} ${record.id}`, names.text(record.text), '', record.dueOn, record.owner ? names.person(record.owner) : '',
        record.dueOn && record.dueOn < today ? words.frame.overdue : heads.open,
      ]),
    ],
  }
}

function stateOf({ held, sealed, cancelled }: Meeting, { words: { meetingPage: { states } } }: Asked): string {
  if (cancelled) return states.cancelled
  if (sealed) return states.sealed
  return held ? states.held : states.planned
}

/** The reports of the supervision group: opinion, how many findings, and where each stands. */
export function supervisionSheet({ project, words, cli: { heads } }: Asked): Sheet {
  const said = words.documents.supervision
  return {
    columns: [{ head: heads.id }, { head: heads.on }, { head: heads.phase }, { head: said.columns.opinion }, { head: said.columns.finding, right: true }, { head: heads.state }],
    rows: standing(project.supervision).map(({ id, on, phase, opinion, findings, handedIn, answered }) => [
      id, on, words.method.phases[phase].name, said.opinionWords[opinion], standing(findings).length, answered ? said.states.answered : handedIn ? said.states.handedIn : said.states.draft,
    ]),
  }
}
