import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Day, Instant } from '../../src/domain/day.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Project } from '../../src/domain/project.ts'
import { type Dated, meetingCalendar, personalCalendar, projectCalendar } from '../../src/exchange/meetings-ics.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject, stamp, today } from '../cast/cast.ts'
import { goalOf } from '../cast/goals.ts'
import { hostileTexts } from '../cast/hostile.ts'
import { aMeeting } from '../cast/meetings.ts'

const dated = (project: Project, more: Partial<Dated> = {}): Dated => ({ held: { project, at: '2026-06-10T02:00:00.000Z' as Instant }, today, words: locales.en, address: null, ...more })

/** What another program reads in it: each event's properties as plain values. */
function eventsIn(text: string): Record<string, unknown>[] {
  const calendar = ICAL.Component.fromString(text)
  return calendar.getAllSubcomponents('vevent').map((event) =>
    Object.fromEntries(event.getAllProperties().map((property) => [property.name, property.getFirstValue() instanceof ICAL.Time ? (property.getFirstValue() as ICAL.Time).toICALString() : property.getFirstValue()])))
}

const agenda = (title: string): Meeting['agenda'] => [
  { id: 'item-1', subject: { kind: 'checkpoint', phase: 'planning' }, title: '', notes: '', withdrawn: null },
  { id: 'item-2', subject: { kind: 'free' }, title, notes: 'Not for the calendar', withdrawn: null },
  { id: 'item-3', subject: { kind: 'plan' }, title: '', notes: '', withdrawn: stamp },
]

describe('The calendar file of a meeting', () => {
  it('says when, where and what about, in times that every calendar understands', () => {
    const meeting = aMeeting({ agenda: agenda('Naming'), sequence: 2 })
    expect(eventsIn(meetingCalendar(dated(castProject({ meetings: [meeting] })), meeting))).toEqual([{
      uid: 'meeting-1.harbour@sixgate', dtstamp: '20260610T020000Z', dtstart: '20260618T060000Z', dtend: '20260618T070000Z', sequence: 2, status: 'CONFIRMED',
      summary: 'Plan review of the team, 18 June 2026', location: 'Room 3',
      description: 'Agenda:\n1. Checkpoint 1: Project planning\n2. Naming\nInvited: Head of organisation and Sales director',
    }])
  })

  it('speaks the reader’s language and links to the meeting where the address is known', () => {
    const meeting = aMeeting({ title: 'Answer leads within a day' })
    const [event] = eventsIn(meetingCalendar(dated(castProject({ meetings: [meeting] }), { words: locales['zh-CN'], address: 'https://crm.example/projects/harbour' }), meeting))
    expect(event).toMatchObject({ summary: '一天内回复销售线索', url: 'https://crm.example/projects/harbour/meetings/1' })
  })

  it.each([
    ['Asia/Shanghai', '2026-06-18', '14:00', 90, '20260618T060000Z', '20260618T073000Z'],
    ['Europe/Berlin', '2026-03-28', '23:30', 120, '20260328T223000Z', '20260329T003000Z'],
    ['Europe/Berlin', '2026-03-30', '09:00', 60, '20260330T070000Z', '20260330T080000Z'],
    ['Europe/Berlin', '2026-10-26', '09:00', 60, '20261026T080000Z', '20261026T090000Z'],
    ['America/New_York', '2026-03-06', '09:00', 60, '20260306T140000Z', '20260306T150000Z'],
    ['America/New_York', '2026-03-09', '09:00', 60, '20260309T130000Z', '20260309T140000Z'],
    ['Asia/Kolkata', '2026-01-01', '00:15', 30, '20251231T184500Z', '20251231T191500Z'],
  ])('of %s on %s at %s is in UTC', (timeZone, on, at, minutes, dtstart, dtend) => {
    const meeting = aMeeting({ on: on as Day, at, minutes })
    expect(eventsIn(meetingCalendar(dated(castProject({ timeZone, meetings: [meeting] })), meeting))[0]).toMatchObject({ dtstart, dtend })
  })

  it('takes a cancelled meeting out of calendars by the same UID and a higher sequence', () => {
    const meeting = aMeeting({ cancelled: { by: 'person-3', at: '2026-06-09T03:04:05.000Z', reason: 'Nobody; is, there' }, sequence: 1 })
    expect(eventsIn(meetingCalendar(dated(castProject({ meetings: [meeting] })), meeting))[0]).toMatchObject({
      uid: 'meeting-1.harbour@sixgate', status: 'CANCELLED', sequence: 1, description: expect.stringContaining('Cancelled: Nobody; is, there'),
    })
  })

  it.each([...hostileTexts, 'BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM', 'a;b,c\\d\nX-EVIL:1', '会议'.repeat(60)])('survives the title %j', (title) => {
    const meeting = aMeeting({ title, place: title, agenda: agenda(title) })
    const text = meetingCalendar(dated(castProject({ name: title, meetings: [meeting] })), meeting)
    expect(eventsIn(text)[0]).toMatchObject({ summary: title.replace(/\r/g, ''), location: title.replace(/\r/g, '') })
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(text.match(/^(?:BEGIN|END):.*$/gm)?.map((line) => line.trim())).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'])
  })

  it('is the same, byte for byte, for the same project', () => {
    const meeting = aMeeting()
    const write = () => meetingCalendar(dated(castProject({ meetings: [meeting] })), meeting)
    expect(write()).toBe(write())
    expect(write()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Sixgate\/\/Sixgate\/\/EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n/)
    expect(write().endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})

describe('The calendar of a project', () => {
  it('has all its meetings but withdrawn ones, and each checkpoint as a whole day', () => {
    const project = castProject({ meetings: [aMeeting(), aMeeting({ id: 'meeting-2', on: '2026-06-25' as Day }), aMeeting({ id: 'meeting-3', withdrawn: stamp })] })
    const events = eventsIn(projectCalendar(dated(project)))
    expect(events.map(({ uid }) => uid)).toEqual([
      'meeting-1.harbour@sixgate', 'meeting-2.harbour@sixgate',
      ...['planning', 'requirements', 'development', 'testing', 'initialization', 'go-live'].map((phase) => `checkpoint-${phase}.harbour@sixgate`),
    ])
    const [gate] = events.slice(2)
    expect(gate).toMatchObject({ summary: 'Checkpoint 1: Project planning', transp: 'TRANSPARENT', dtstart: expect.stringMatching(/^\d{8}$/) })
    expect(Number(gate?.['dtend'])).toBeGreaterThan(Number(gate?.['dtstart']))
  })
})

describe('The days on which goals are measured', () => {
  const project = castProject({
    goals: [
      goalOf({ title: 'Calls solved', owner: 'Sales director', baselineOn: '2026-05-20' as Day }), goalOf({ id: 'goal-2', title: '=cmd|x\r\nBEGIN:VALARM', owner: 'The service desk', rhythm: { unit: 'quarter', every: 1 }, baselineOn: '2026-03-20' as Day }),
      goalOf({ id: 'goal-3', rhythm: null }), goalOf({ id: 'goal-4', withdrawn: stamp }), goalOf({ id: 'goal-5', owner: 'Works council', rhythm: { unit: 'day', every: 1 }, baselineOn: today }),
    ],
  })
  const measures = (text: string) => eventsIn(text).filter(({ uid }) => String(uid).startsWith('measure-')).map(({ summary, dtstart }) => [dtstart, summary])

  it('stand in the calendar of the one who is called like the owner, three months ahead, as whole days', () => {
    const text = personalCalendar([{ ...dated(project), person: 'person-4' }], locales.en)
    expect(measures(text)).toEqual([['20260620', 'Measure: Calls solved (Harbour Tools: one customer, one record)'], ['20260720', expect.stringContaining('Calls solved')], ['20260820', expect.stringContaining('Calls solved')]])
    expect(eventsIn(text).find(({ uid }) => uid === 'measure-goal-1-2026-06-20.harbour@sixgate')).toMatchObject({ dtend: '20260621', transp: 'TRANSPARENT' })
  })

  it('stand in the project manager’s where nobody of the team is called like the owner', () => {
    const text = personalCalendar([{ ...dated(project), person: 'person-3' }], locales.en)
    expect(measures(text)).toEqual([['20260620', expect.stringContaining('BEGIN:VALARM')]])
    expect(text).not.toMatch(/^BEGIN:VALARM/m)
  })

  it('are nobody’s who is not of the team, and all of them in the calendar of the project', () => {
    expect(measures(personalCalendar([{ ...dated(project), person: null }], locales.en))).toEqual([])
    expect(new Set(measures(projectCalendar(dated(project))).map(([, title]) => title)).size).toBe(3)
    expect(measures(projectCalendar(dated({ ...project, closed: { ...stamp, outcome: 'stopped', reason: 'x' } as never })))).toEqual([])
  })
})

describe('The calendar of a person', () => {
  it('has the meetings to which that person is invited, named by their project', () => {
    const project = castProject({ meetings: [aMeeting(), aMeeting({ id: 'meeting-2', invited: ['person-1'] })] })
    const events = eventsIn(personalCalendar([{ ...dated(project), person: 'person-4' }, { ...dated({ ...project, id: 'other', name: 'Other' }), person: null }], locales.en))
    const titles = events.filter(({ transp }) => transp === undefined).map(({ uid, summary }) => [uid, summary])
    expect(titles).toEqual([['meeting-1.harbour@sixgate', 'Plan review of the team, 18 June 2026 (Harbour Tools: one customer, one record)']])
    expect(events.map(({ uid }) => uid)).toContain('checkpoint-planning.other@sixgate')
  })
})
