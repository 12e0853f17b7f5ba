import ICAL from 'ical.js'
import { standing } from '../domain/by-id.ts'
import { addDays, addMonths, type Day, type Instant } from '../domain/day.ts'
import { measurementCalendar } from '../domain/goal-due.ts'
import { measurersOf } from '../domain/goal-owner.ts'
import type { Goal } from '../domain/goal.ts'
import { phaseIds } from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import { gateMilestone } from '../domain/milestones.ts'
import { minutesAfter, momentAt } from '../domain/moment.ts'
import type { Held, Project } from '../domain/project.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { motionName } from '../locales/subject-name.ts'

// A line that goes on begins with a space: with it, it is to have no more than 75 bytes.
ICAL.foldLength = 74

/** A property and a component as jCal (RFC 7265): the library escapes, folds and orders them. */
type Property = [name: string, parameters: object, type: 'text' | 'uri' | 'date' | 'date-time' | 'integer', value: string | number]
type Component = [name: string, properties: Property[], components: Component[]]

/** A project as its calendar is asked for: on which day and in which language. `address`: where its page is, where that is known. */
export type Dated = { held: Pick<Held, 'project' | 'at'>; today: Day; words: Locale; address: string | null }

/** One meeting as an iCalendar file (RFC 5545). */
export const meetingCalendar = (dated: Dated, meeting: Meeting): string =>
  calendarOf(namesOf(dated.held.project, dated.words).project(), [meetingEvent(dated, meeting, false)])

/** All meetings of a project, the last days of its open votes, the days of its checkpoints and those on which goals are to be measured. */
export const projectCalendar = (dated: Dated): string =>
  calendarOf(dated.words.calendar.project({ project: namesOf(dated.held.project, dated.words).project() }), [
    ...standing(dated.held.project.meetings).map((meeting) => meetingEvent(dated, meeting, false)), ...dayEvents(dated, false), ...measurementEvents(dated, false, () => true),
  ])

/** What concerns one person in all their projects: the meetings to which they are invited, votes and checkpoints, and the goals that they measure. */
export const personalCalendar = (projects: readonly (Dated & { person: string | null })[], words: Locale): string =>
  calendarOf(words.calendar.personal, projects.flatMap(({ person, ...dated }) => [
    ...standing(dated.held.project.meetings).filter(({ invited }) => person !== null && invited.includes(person)).map((meeting) => meetingEvent(dated, meeting, true)),
    ...dayEvents(dated, true), ...measurementEvents(dated, true, (goal) => person !== null && measurersOf(dated.held.project, goal).some(({ id }) => id === person)),
  ]))

const calendarOf = (name: string, events: Component[]): string => ICAL.stringify(['vcalendar', [
  text('version', '2.0'), text('prodid', '-//Sixgate//Sixgate//EN'), text('calscale', 'GREGORIAN'), text('method', 'PUBLISH'), text('x-wr-calname', name),
], events])

/** Its times stand in UTC, which every calendar shows in its own zone; the sequence tells that they were changed. */
function meetingEvent({ held: { project, at: changed }, words, address }: Dated, meeting: Meeting, named: boolean): Component {
  const { id, on, at, minutes, place, cancelled, sequence } = meeting
  const start = momentAt(project.timeZone, on, at)
  return ['vevent', [
    text('uid', uidOf(project, id)), moment('dtstamp', changed), moment('dtstart', start), moment('dtend', minutesAfter(start, minutes)),
    ['sequence', {}, 'integer', sequence], text('status', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    text('summary', inProject(project, namesOf(project, words).meetingTitle(meeting), words, named)),
    ...(place === '' ? [] : [text('location', namesOf(project, words).text(place))]), text('description', descriptionOf(project, meeting, words)),
    ...(address ? [uri('url', `${address}/meetings/${id.slice(id.lastIndexOf('-') + 1)}`)] : []),
  ], []]
}

/** Without a host in it, so that it stays the same wherever the project is opened. */
const uidOf = (project: Project, thing: string): string => `${thing}.${project.id}@sixgate`

function descriptionOf(project: Project, { agenda, invited, cancelled }: Meeting, words: Locale): string {
  const names = namesOf(project, words)
  const say = words.calendar
  const items = standing(agenda).map((item, i) => `${i + 1}. ${names.itemTitle(item)}`)
  return [
    ...(cancelled ? [say.cancelled({ reason: names.text(cancelled.reason) })] : []),
    ...(items.length > 0 ? [say.agenda, ...items] : []),
    ...(invited.length > 0 ? [say.invited({ people: formatOf(words.id).list(invited.map(names.person)) })] : []),
  ].join('\n')
}

/** Days that nobody meets on: they leave the day free. */
function dayEvents(dated: Dated, named: boolean): Component[] {
  const { held: { project }, today, words } = dated
  const names = namesOf(project, words)
  const votes = project.rounds.filter(({ closed, withdrawn }) => !closed && !withdrawn).map((round) =>
    dayEvent(dated, round.id, round.deadline, words.calendar.voteEnds({ motion: motionName(project, round.id, words, names) }), named))
  const gates = phaseIds.map((phase, i) =>
    dayEvent(dated, `checkpoint-${phase}`, gateMilestone(project, phase, today).date, words.method.numbered.checkpointOf({ n: i + 1, phase: names.phase(phase) }), named))
  return [...votes, ...gates]
}

/** Calendars ask again and again: so many months ahead are enough, and a daily rhythm does not flood them. */
const MONTHS_AHEAD = 3
const MOST_MEASUREMENTS = 500

/** The days on which goals are to be measured, what is overdue among them; `wanted`: whose goals. */
function measurementEvents(dated: Dated, named: boolean, wanted: (goal: Goal) => boolean): Component[] {
  const { held: { project }, today, words } = dated
  const mine = new Set(project.goals.filter(wanted))
  return measurementCalendar(project, today, addMonths(today, MONTHS_AHEAD)).filter(({ goal }) => mine.has(goal)).slice(0, MOST_MEASUREMENTS)
    .map(({ on, goal }) => dayEvent(dated, `measure-${goal.id}-${on}`, on, words.calendar.measure({ goal: namesOf(project, words).text(goal.title) }), named))
}

const dayEvent = ({ held: { project, at }, words }: Dated, thing: string, day: Day, title: string, named: boolean): Component => ['vevent', [
  text('uid', uidOf(project, thing)), moment('dtstamp', at), ['dtstart', {}, 'date', day], ['dtend', {}, 'date', addDays(day, 1)],
  text('summary', inProject(project, title, words, named)), text('transp', 'TRANSPARENT'),
], []]

const inProject = (project: Project, what: string, words: Locale, named: boolean): string =>
  (named ? words.calendar.inProject({ what, project: namesOf(project, words).project() }) : what)

const text = (name: string, value: string): Property => [name, {}, 'text', value.replace(/\r/g, '')]
const uri = (name: string, value: string): Property => [name, {}, 'uri', value]
const moment = (name: string, at: Instant): Property => [name, {}, 'date-time', `${at.slice(0, 19)}Z`]
