import { positionOf, standing } from '../domain/by-id.ts'
import { slipInWorkingDays, workingDayFrom } from '../domain/calendar.ts'
import { addDays, addMonths, type Day, dayIn, laterOf, weekdayOf } from '../domain/day.ts'
import { gateIsOpen, inForce } from '../domain/gates.ts'
import type { Meeting, MeetingKind, MeetingRecord, Subject } from '../domain/meeting.ts'
import type { Rhythm } from '../domain/organisation.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { Round } from '../domain/round.ts'

/** The reviews that are held again and again; training sessions have no rhythm. */
export type ReviewKind = Exclude<MeetingKind, 'training'>
export const reviewKinds = ['committee', 'team'] as const satisfies readonly ReviewKind[]

/** Meetings that are to take place or did, the earliest first. */
export const meetingsOf = remember((project: Project) => [project.meetings], ({ meetings }: Project): Meeting[] =>
  standing(meetings).filter(({ cancelled }) => !cancelled).sort((a, b) => order(a.on + a.at, b.on + b.at)))

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Those that have not been held: still to come, or to be written up. */
export const openMeetings = (project: Project): Meeting[] => meetingsOf(project).filter(({ held }) => !held)

const rhythmOf = ({ organisation }: Project, kind: ReviewKind): Rhythm => organisation.rhythms[kind]

/** The weekday of a rhythm; where none is set, the one on which the project began. */
export const weekdayOfRhythm = (project: Project, kind: ReviewKind): number => rhythmOf(project, kind).weekday ?? weekdayOf(project.start)

/**
 * The day for the next meeting of a kind, never before today. Weekly: so many weeks after the last one, on the rhythm's weekday;
 * monthly: that weekday's first day in the month. A day off moves it to the next working day. METHOD 1 and 2.
 */
export function nextMeetingDay(project: Project, kind: ReviewKind, today: Day): Day {
  const { unit, every } = rhythmOf(project, kind)
  const weekday = weekdayOfRhythm(project, kind)
  const last = meetingsOf(project).findLast((meeting) => meeting.kind === kind)?.on ?? null
  const from = laterOf(today, project.start)
  const regular = unit === 'week' ? weekly(last, from, every, weekday) : monthly(last, from, every, weekday)
  for (let turn = 0; ; turn += 1) {
    const day = workingDayFrom(project.calendar, regular(turn))
    if (day >= today) return day
  }
}

type Series = (turn: number) => Day

function weekly(last: Day | null, from: Day, every: number, weekday: number): Series {
  const first = last ? nearest(addDays(last, 7 * every), weekday) : onOrAfter(from, weekday)
  return (turn) => addDays(first, 7 * every * turn)
}

function monthly(last: Day | null, from: Day, every: number, weekday: number): Series {
  const first = firstOfMonth(last ? addMonths(firstOfMonth(last), every) : from)
  return (turn) => {
    const month = addMonths(first, last ? every * turn : turn)
    const day = onOrAfter(month, weekday)
    // The first one ever is not put into a month whose day has passed.
    return day < from && !last ? onOrAfter(addMonths(month, 1), weekday) : day
  }
}

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day
const onOrAfter = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7)
/** At most three days away: a meeting that a holiday moved finds back to its weekday. */
const nearest = (day: Day, weekday: number): Day => onOrAfter(addDays(day, -3), weekday)

/** A review that is due or should have been held. `last`: when the kind was held last; `late`: working days after `due`. */
export type ReviewDue = { kind: ReviewKind; last: Day | null; due: Day; late: number }

/**
 * When each kind of review is due: one turn of its rhythm after the last one was held, or after the work began (team), the
 * committee was formed (committee). Not asked for before that, after go-live, or while the project stands still.
 */
export const reviewsDue = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): ReviewDue[] => {
  if (project.closed || inForce(project, 'stop') || inForce(project, 'hold') || gateIsOpen(project, 'go-live')) return []
  return reviewKinds.flatMap((kind) => {
    const last = meetingsOf(project).findLast((meeting) => meeting.kind === kind && meeting.held)?.on ?? null
    const since = last ?? beginOf(project, kind)
    if (!since) return []
    const due = workingDayFrom(project.calendar, turnAfter(since, rhythmOf(project, kind)))
    return [{ kind, last, due, late: due < today ? slipInWorkingDays(project.calendar, due, today) : 0 }]
  })
})

/** The reviews that are overdue. METHOD 2, "Plan reviews". */
export const reviewsOverdue = (project: Project, today: Day): ReviewDue[] => reviewsDue(project, today).filter(({ late }) => late > 0)

const turnAfter = (day: Day, { unit, every }: Rhythm): Day => (unit === 'week' ? addDays(day, 7 * every) : addMonths(day, every))

function beginOf(project: Project, kind: ReviewKind): Day | null {
  const begun = (kind === 'committee' ? project.organisation.formed?.on : project.phases[0]?.started?.on) ?? null
  // Of a project whose first day lay behind when it was written down nobody could be asked anything before.
  return begun === null ? null : laterOf(begun, dayIn(project.timeZone, project.created.at))
}

/** An action that somebody promised in a meeting. `late`: working days after its due date. */
export type OpenAction = { meeting: Meeting; record: MeetingRecord; late: number }

/** The actions of all meetings that are not done, the most urgent first; those without a date come last. */
export const openActions = remember((project: Project, today: Day) => [project.meetings, project.calendar, today], ({ meetings, calendar }: Project, today: Day): OpenAction[] =>
  standing(meetings)
    .flatMap((meeting) => standing(meeting.records).filter(({ kind, done }) => kind === 'action' && !done).map((record) => ({
      meeting, record, late: record.dueOn && record.dueOn < today ? slipInWorkingDays(calendar, record.dueOn, today) : 0,
    })))
    .sort((a, b) => order(a.record.dueOn ?? '9', b.record.dueOn ?? '9')))

/** Whether an action should be done by now. A date on a day off is late from the day after, even if no working day has passed. */
export const isLate = ({ record }: OpenAction, today: Day): boolean => record.dueOn !== null && record.dueOn < today

/** The rounds of votes on what an item of the agenda is about: the round itself, or those held in this meeting on its subject. */
export const roundsAt = ({ rounds, matters }: Project, meeting: Pick<Meeting, 'id'>, subject: Subject): Round[] => rounds.filter((round) => {
  if (subject.kind === 'round') return round.id === subject.round
  if (round.meeting !== meeting.id) return false
  const { motion } = round
  if (motion.kind === 'checkpoint') return subject.kind === 'checkpoint' && subject.phase === motion.phase
  if (subject.kind === 'change-request') return matters[positionOf(matters, motion.matter)]?.changeRequest === subject.changeRequest
  return subject.kind === 'matter' && subject.matter === motion.matter
})
