import type { Person } from '../../../domain/brief-facts.ts'
import type { Day } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { membersOf } from '../../../domain/rights.ts'
import { chairOf } from '../../../domain/votes.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { MISSED_LIMIT, memberRecord } from '../../../method/committee-records.ts'
import type { Status } from '../../status.ts'

export type MemberRow = {
  id: string; name: string; notes: string[]; side: string; vote: string; standIn: string
  meetings: string; represented: string; voted: string; votedByStandIn: string; response: string; training: Status
  /** Why the member's part in the committee looks hollow; null where it does not. */
  hollow: Status | null
}

/** Who sits in the committee, and how each works in it. */
export const memberRows = remember((project: Project, today: Day, words: Locale) => [project, words, today], (project: Project, today: Day, words: Locale): MemberRow[] =>
  membersOf(project, 'steering-committee').map((person) => rowOf(person, project, today, words)))

function rowOf(person: Person, project: Project, today: Day, words: Locale): MemberRow {
  const page = words.committeePage.members
  const names = namesOf(project, words)
  const record = memberRecord(project, person.id, today)
  const { invited = 0, present = 0, represented = 0, missedInRow = 0, asked = 0, votedInPerson = 0, votedByStandIn = 0, responseDays = null } = record ?? {}
  return {
    id: person.id, name: names.person(person.id),
    notes: [...(chairOf(project)?.id === person.id ? [page.chair] : []), ...(person.topManagement ? [page.topManagement] : [])],
    side: words.method.sides[person.side], vote: person.vote ? page.hasVote : page.noVote, standIn: person.standIn ? names.person(person.standIn) : page.nobody,
    meetings: page.of({ have: present, of: invited }), represented: represented > 0 ? page.represented({ n: represented }) : '',
    voted: page.of({ have: votedInPerson, of: asked }), votedByStandIn: votedByStandIn > 0 ? page.represented({ n: votedByStandIn }) : '', response: responseDays === null ? NO_DATA : responseDays === 0 ? page.sameDay : formatOf(words.id).workingDays(Math.ceil(responseDays * 10) / 10),
    training: trainingOf(person, today, words), hollow: missedInRow >= MISSED_LIMIT ? { tone: 'warn', glyph: 'triangle', word: page.missedRow({ n: missedInRow }) } : null,
  }
}

function trainingOf({ trainedOn }: Person, today: Day, words: Locale): Status {
  const page = words.committeePage.members
  if (trainedOn === null) return { tone: 'warn', glyph: 'triangle', word: page.untrained }
  const day = formatOf(words.id).day(trainedOn, today)
  return trainedOn <= today ? { tone: 'good', glyph: 'tick', word: page.trained({ day }) } : { tone: 'none', glyph: 'ring', word: page.dated({ day }) }
}
