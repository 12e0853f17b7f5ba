import { describe, expect, it } from 'vitest'
import type { Day, Instant } from '../../src/domain/day.ts'
import type { Meeting, MeetingKind } from '../../src/domain/meeting.ts'
import { bareOrganisation, type Rhythm } from '../../src/domain/organisation.ts'
import type { Project } from '../../src/domain/project.ts'
import { agendaProposal, waitingSubjects } from '../../src/method/agenda.ts'
import { isLate, nextMeetingDay, openActions, reviewsOverdue } from '../../src/method/meetings.ts'
import { aMeeting, anAction } from '../cast/meetings.ts'
import { castAtWork, castProject, stamp } from '../cast/cast.ts'

const day = (text: string) => text as Day
const held = (id: number, kind: MeetingKind, on: string, more: Partial<Meeting> = {}): Meeting => aMeeting({ id: `meeting-${id}`, kind, on: day(on), held: stamp, ...more })

function withRhythm(project: Project, kind: 'team' | 'committee', rhythm: Partial<Rhythm>, meetings: Meeting[] = []): Project {
  const rhythms = { ...bareOrganisation.rhythms, [kind]: { ...bareOrganisation.rhythms[kind], ...rhythm } }
  return { ...project, meetings, organisation: { ...project.organisation, rhythms } }
}

describe('The next meeting', () => {
  it('of a weekly rhythm is on its weekday, a week after the last one', () => {
    // Monday 18 May 2026 is the first day of the project.
    expect(nextMeetingDay(castProject(), 'team', day('2026-06-10'))).toBe('2026-06-15')
    const thursdays = (meetings: Meeting[]) => withRhythm(castProject(), 'team', { weekday: 4 }, meetings)
    expect(nextMeetingDay(thursdays([]), 'team', day('2026-06-11'))).toBe('2026-06-11')
    expect(nextMeetingDay(thursdays([held(1, 'team', '2026-06-11')]), 'team', day('2026-06-11'))).toBe('2026-06-18')
    expect(nextMeetingDay(thursdays([held(1, 'team', '2026-05-21')]), 'team', day('2026-06-10'))).toBe('2026-06-11')
    expect(nextMeetingDay(thursdays([held(1, 'committee', '2026-06-11')]), 'team', day('2026-06-11'))).toBe('2026-06-11')
  })

  it('finds back to its weekday after a holiday moved it', () => {
    // 19 June 2026 (Friday) is the Dragon Boat Festival; the next working day is Monday 22 June.
    const fridays = (meetings: Meeting[]) => withRhythm(castProject(), 'team', { weekday: 5 }, meetings)
    expect(nextMeetingDay(fridays([held(1, 'team', '2026-06-12')]), 'team', day('2026-06-15'))).toBe('2026-06-22')
    expect(nextMeetingDay(fridays([held(1, 'team', '2026-06-22')]), 'team', day('2026-06-22'))).toBe('2026-06-26')
  })

  it('of every second week leaves a week out', () => {
    const project = withRhythm(castProject(), 'team', { weekday: 3, every: 2 }, [held(1, 'team', '2026-06-03')])
    expect(nextMeetingDay(project, 'team', day('2026-06-04'))).toBe('2026-06-17')
    expect(nextMeetingDay(project, 'team', day('2026-06-18'))).toBe('2026-07-01')
  })

  it('of a monthly rhythm is on the first such weekday of a month that has none yet', () => {
    const tuesdays = (meetings: Meeting[], every = 1) => withRhythm(castProject(), 'committee', { weekday: 2, every }, meetings)
    expect(nextMeetingDay(tuesdays([]), 'committee', day('2026-06-01'))).toBe('2026-06-02')
    expect(nextMeetingDay(tuesdays([]), 'committee', day('2026-06-10'))).toBe('2026-07-07')
    expect(nextMeetingDay(tuesdays([held(1, 'committee', '2026-06-30')]), 'committee', day('2026-06-30'))).toBe('2026-07-07')
    expect(nextMeetingDay(tuesdays([held(1, 'committee', '2026-06-02')], 3), 'committee', day('2026-06-10'))).toBe('2026-09-01')
    expect(nextMeetingDay(tuesdays([held(1, 'committee', '2026-01-06')]), 'committee', day('2026-06-10'))).toBe('2026-07-07')
  })

  it('passes over a cancelled one', () => {
    const cancelled = aMeeting({ kind: 'team', on: day('2026-06-18'), cancelled: { ...stamp, reason: 'holiday' } })
    expect(nextMeetingDay(withRhythm(castProject(), 'team', { weekday: 4 }, [cancelled]), 'team', day('2026-06-12'))).toBe('2026-06-18')
  })

  it('is never before today, whatever day it is asked on', () => {
    const project = withRhythm(castProject(), 'committee', { weekday: 1 }, [held(1, 'committee', '2026-06-01')])
    for (let month = 1; month <= 12; month += 1) for (const date of ['01', '09', '15', '28']) {
      const today = day(`2027-${String(month).padStart(2, '0')}-${date}`)
      expect(nextMeetingDay(project, 'committee', today) >= today).toBe(true)
    }
  })
})

describe('A plan review', () => {
  it('is overdue for the team a week after the work began, and for nobody before that', () => {
    expect(reviewsOverdue(castProject(), day('2026-09-01'))).toEqual([])
    expect(reviewsOverdue(castAtWork(), day('2026-05-25'))).toEqual([])
    expect(reviewsOverdue(castAtWork(), day('2026-05-26'))).toEqual([{ kind: 'team', last: null, due: '2026-05-25', late: 1 }])
  })

  it('counts from the last one that was held; a planned one is none', () => {
    const project = castAtWork({ meetings: [held(1, 'team', '2026-06-05'), aMeeting({ id: 'meeting-2', kind: 'team', on: day('2026-06-09') })] })
    expect(reviewsOverdue(project, day('2026-06-12'))).toEqual([])
    expect(reviewsOverdue(project, day('2026-06-16'))).toEqual([{ kind: 'team', last: '2026-06-05', due: '2026-06-12', late: 2 }])
  })

  it('is asked of a committee from the day it was formed, monthly', () => {
    const project = castAtWork()
    const formed = { ...project, organisation: { ...project.organisation, formed: { ...stamp, on: day('2026-05-20') } }, meetings: [held(1, 'team', '2026-06-19')] }
    expect(reviewsOverdue(formed, day('2026-06-22'))).toEqual([])
    expect(reviewsOverdue(formed, day('2026-06-23'))).toMatchObject([{ kind: 'committee', last: null, due: '2026-06-22', late: 1 }])
    expect(reviewsOverdue({ ...formed, closed: stamp }, day('2026-07-23'))).toEqual([])
  })

  it('is not asked for from before the project was made', () => {
    const begun = castAtWork({ meetings: [] })
    expect(reviewsOverdue(begun, day('2026-06-10'))).toMatchObject([{ kind: 'team' }])
    const made = { ...begun, created: { ...begun.created, at: '2026-06-09T20:00:00.000Z' as Instant } }
    expect(reviewsOverdue(made, day('2026-06-17'))).toEqual([])
    expect(reviewsOverdue(made, day('2026-06-18'))).toMatchObject([{ kind: 'team', due: '2026-06-17', late: 1 }])
  })
})

describe('Open actions', () => {
  const project = castProject({
    meetings: [
      held(1, 'team', '2026-06-01', { records: [anAction({ id: 'record-1', dueOn: day('2026-06-20') }), anAction({ id: 'record-2', dueOn: null }), anAction({ id: 'record-3', done: { ...stamp, on: day('2026-06-02') } })] }),
      held(2, 'committee', '2026-06-03', { records: [anAction({ id: 'record-1', dueOn: day('2026-06-05') }), anAction({ id: 'record-2', kind: 'decision' }), anAction({ id: 'record-3', withdrawn: stamp })] }),
    ],
  })

  it('come from all meetings, the most urgent first', () => {
    expect(openActions(project, day('2026-06-10')).map(({ meeting, record, late }) => [meeting.id, record.id, late])).toEqual([
      ['meeting-2', 'record-1', 3], ['meeting-1', 'record-1', 0], ['meeting-1', 'record-2', 0],
    ])
  })

  it('are late from the day after, even on a day off', () => {
    const saturday = castProject({ meetings: [held(1, 'team', '2026-06-01', { records: [anAction({ dueOn: day('2026-06-06') })] })] })
    const [action] = openActions(saturday, day('2026-06-07'))
    expect(action && isLate(action, day('2026-06-07'))).toBe(true)
    expect(action && isLate(action, day('2026-06-06'))).toBe(false)
  })
})

describe('The agenda', () => {
  const submitted = (project: Project): Project => ({
    ...project,
    phases: project.phases.map((phase) => (phase.id === 'planning'
      ? { ...phase, submissions: [{ ...stamp, id: 'submission-1', round: 1, recommendation: 'go' as const, reason: '', conditions: [] }] } : phase)),
  })

  it('of a committee meeting has what waits for it, and the plan', () => {
    expect(agendaProposal(submitted(castAtWork()), 'committee', day('2026-06-10'))).toEqual([{ kind: 'checkpoint', phase: 'planning' }, { kind: 'plan' }])
    expect(agendaProposal(castAtWork(), 'committee', day('2026-06-10'))).toEqual([{ kind: 'plan' }])
  })

  it('begins with what earlier meetings left to do', () => {
    const project = castAtWork({ meetings: [held(1, 'team', '2026-06-01', { records: [anAction({})] })] })
    expect(agendaProposal(project, 'team', day('2026-06-10'))).toEqual([{ kind: 'actions' }, { kind: 'plan' }])
    expect(agendaProposal(project, 'training', day('2026-06-10'))).toEqual([])
  })

  it('leaves out what stands on the agenda of a meeting to come, not of one that was held', () => {
    const agenda = [{ id: 'item-1', subject: { kind: 'checkpoint' as const, phase: 'planning' as const }, title: '', notes: '', withdrawn: null }]
    const ahead = aMeeting({ kind: 'committee', on: day('2026-06-12'), agenda })
    expect(waitingSubjects({ ...submitted(castAtWork()), meetings: [ahead] }, day('2026-06-10'))).toEqual([])
    expect(waitingSubjects({ ...submitted(castAtWork()), meetings: [{ ...ahead, held: stamp }] }, day('2026-06-12'))).toEqual([{ kind: 'checkpoint', phase: 'planning' }])
  })
})
