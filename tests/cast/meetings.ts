import type { Day } from '../../src/domain/day.ts'
import type { Meeting, MeetingRecord } from '../../src/domain/meeting.ts'
import { stamp } from './cast.ts'

/** A planned meeting of the team; say what matters. */
export const aMeeting = (given: Partial<Meeting> = {}): Meeting => ({
  ...stamp, id: 'meeting-1', kind: 'team', title: '', on: '2026-06-18' as Day, at: '14:00', minutes: 60, place: 'Room 3', invited: ['person-3', 'person-4'], reason: '',
  agenda: [], attendance: [], held: null, records: [], sealed: null, addenda: [], cancelled: null, sequence: 0, withdrawn: null, ...given,
})

/** An action of the sales director, open. */
export const anAction = (given: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id: 'record-1', kind: 'action', item: null, text: 'Name two testers', owner: 'person-4', dueOn: '2026-06-20' as Day, done: null, withdrawn: null, ...given,
})
