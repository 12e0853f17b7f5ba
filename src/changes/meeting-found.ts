import type { Meeting, MeetingKind } from '../domain/meeting.ts'
import { keepers, keepsMinutes } from '../domain/meeting-rules.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Facts } from './change.ts'
import { findStanding } from './find.ts'

/** Who may keep the minutes of some kind of meeting; of which kind is looked at in the recipe. */
export const someKeeper = [...new Set([...keepers.committee, ...keepers.team, ...keepers.training])]

/** Throws Problem `not-allowed` unless one of the actor's roles keeps this kind of meeting. */
export function mayKeep(kind: MeetingKind, { roles, role }: Pick<Facts, 'roles' | 'role'>, change: string): void {
  if (!keepsMinutes(roles, kind)) throw new Problem('not-allowed', { change, role, may: keepers[kind] })
}

/** A meeting that the actor may keep. Throws Problems `thing-unknown`, `not-allowed`. */
export function standingMeeting(project: Project, id: string, facts: Facts, change: string): Meeting {
  const meeting = foundMeeting(project, id)
  mayKeep(meeting.kind, facts, change)
  return meeting
}

export const foundMeeting = (project: Project, id: string): Meeting => findStanding(project.meetings, id, 'meeting')

/** The same, while its minutes can be written. Throws Problems `minutes-sealed`, `meeting-cancelled` too. */
export function openMinutes(project: Project, id: string, facts: Facts, change: string): Meeting {
  const meeting = standingMeeting(project, id, facts, change)
  if (meeting.sealed) throw new Problem('minutes-sealed', { meeting: id })
  if (meeting.cancelled) throw new Problem('meeting-cancelled', { meeting: id })
  return meeting
}

/** Throws Problem `meeting-ahead` before the day of the meeting. */
export function takenPlace({ id, on }: Meeting, { today }: Facts): void {
  if (on > today) throw new Problem('meeting-ahead', { meeting: id, day: on, today })
}
