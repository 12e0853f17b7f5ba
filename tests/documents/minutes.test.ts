import { describe, expect, it } from 'vitest'
import { documentFileName, writeDocument } from '../../src/documents/write-document.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Project } from '../../src/domain/project.ts'
import type { Round } from '../../src/domain/round.ts'
import { countVotes, seatsIn } from '../../src/domain/votes.ts'
import { castAtWork, stamp, today } from '../cast/cast.ts'
import { aMeeting, anAction } from '../cast/meetings.ts'

const on = '2026-06-09' as Day
const order = { version: 14, today, locale: 'en', key: 'minutes', format: 'md' } as const
const minutes = async (project: Project, part?: string) => (await writeDocument({ ...order, project, part })).bytes

/** A meeting of the committee on 9 June: the chair came, the supplier sent a stand-in. */
const held = (given: Partial<Meeting> = {}): Meeting => aMeeting({
  kind: 'committee', title: 'Budget', on, invited: ['person-1', 'person-2'], held: stamp,
  agenda: [
    { id: 'item-1', subject: { kind: 'checkpoint', phase: 'planning' }, title: '', notes: 'The plan was read.\n\nNobody objects.', withdrawn: null },
    { id: 'item-2', subject: { kind: 'free' }, title: 'A second site', notes: '', withdrawn: null },
  ],
  attendance: [{ person: 'person-2', state: 'represented' }, { person: 'person-1', state: 'present' }],
  records: [
    { ...anAction({ id: 'record-1' }), kind: 'decision', item: 'item-1', text: 'Sales begins', owner: null, dueOn: null },
    anAction({ id: 'record-2' }), anAction({ id: 'record-3', text: 'Order the scanners', dueOn: '2026-06-08' as Day }),
    anAction({ id: 'record-4', text: 'Book the room', owner: null, dueOn: null, done: { ...stamp, on } }),
  ],
  ...given,
})
const withMeetings = (...meetings: Meeting[]): Project => castAtWork({ meetings })

/** A round that the committee closed in the meeting: the chair approves, the supplier is against it. */
function votedOn(project: Project, motion: Round['motion'], closed = true): Round {
  const round: Round = {
    ...stamp, id: 'round-1', motion, reason: '', papers: [], way: 'meeting', meeting: 'meeting-1', deadline: on, supplierConcerned: false, version: 1, matters: [],
    votes: (['approve', 'reject'] as const).map((choice, i) => ({ ...stamp, id: `vote-${i + 1}`, seat: `person-${i + 1}`, voter: `person-${i + 1}`, choice, comment: '', conditions: [], matter: 'x' })),
    recusals: [], closed: null, withdrawn: null,
  }
  return closed ? { ...round, closed: { ...stamp, on, why: 'chair', count: countVotes(seatsIn(project, round), round.votes), decision: null, conditions: [] } } : round
}

describe('The minutes', () => {
  it('say when and where, and who took part, those present first', async () => {
    const text = await minutes(withMeetings(held()))
    expect(text).toContain('# Minutes: Steering committee, 9 June 2026')
    expect(text).toContain('Tuesday 9 June 2026, 14:00, planned for 60 minutes.\n\nPlace: Room 3.')
    expect(text).toMatch(/\| General manager \| Client \| Present \|\n\| Integrator’s representative \| Supplier \| Represented \|/)
  })

  it('name whose attendance nobody recorded', async () => {
    expect(await minutes(withMeetings(held({ attendance: [] })))).toContain('| General manager | Client | Not recorded |')
  })

  it('keep notes and decisions under their item, and say where nobody took notes', async () => {
    const text = await minutes(withMeetings(held()))
    expect(text).toMatch(/^## 1 Checkpoint 1: Project planning\n\nThe plan was read\.\n\nNobody objects\.\n\n- \*\*Decided:\*\* Sales begins$/m)
    expect(text).toMatch(/^## 2 A second site\n\nNo notes were taken\.$/m)
    expect(text).not.toContain('Other decisions')
  })

  it('lose no decision that stands on no item, or on one that was taken off', async () => {
    const [decision, ...rest] = held().records
    if (!decision) throw new Error('the meeting decided nothing')
    const agenda = held().agenda.map((item) => (item.id === 'item-1' ? { ...item, withdrawn: stamp } : item))
    for (const meeting of [held({ records: [{ ...decision, item: null }, ...rest] }), held({ agenda })]) {
      expect(await minutes(withMeetings(meeting))).toMatch(/^## Other decisions\n\n- \*\*Decided:\*\* Sales begins$/m)
    }
  })

  it('keep the votes that were closed in the meeting with their count, on the agenda or not', async () => {
    const project = withMeetings(held())
    const checkpoint = votedOn(project, { kind: 'checkpoint', phase: 'planning', decision: 'go', conditions: [] })
    expect(await minutes({ ...project, rounds: [checkpoint] })).toMatch(/Sales begins\n- \*\*Decided:\*\* Project planning, go: 1 yes, 1 no: carried\.$/m)
    const told = async (locale: 'zh-CN' | 'zh-TW') => (await writeDocument({ ...order, locale, project: { ...project, rounds: [checkpoint] } })).bytes
    expect(await told('zh-CN')).toContain('项目规划“通过”一案：同意 1 票，反对 1 票：通过。')
    expect(await told('zh-TW')).toContain('專案規劃「通過」案：同意 1 票，反對 1 票：通過。')
    const matters: Project['matters'] = [{ ...stamp, id: 'matter-1', kind: 'funds', title: 'Second server', text: '', dueOn: null, supplierConcerned: false, settled: null, withdrawn: null }]
    const other = votedOn(project, { kind: 'matter', matter: 'matter-1', text: '' })
    expect(await minutes({ ...project, matters, rounds: [other] })).toMatch(/^## Other decisions\n\n- \*\*Decided:\*\* Second server: 1 yes, 1 no: carried\.$/m)
    expect(await minutes({ ...project, rounds: [votedOn(project, checkpoint.motion, false)] })).not.toContain('1 yes')
  })

  it('list actions with owner and date; how they stand now is told elsewhere, so that sealed minutes never change', async () => {
    const text = await minutes(withMeetings(held()))
    expect(text).toContain('| Name two testers | Sales director | 20 June 2026 |\n')
    expect(text).toContain('| Book the room | nobody yet | no date |\n')
    expect(await minutes(withMeetings(held({ records: [] })))).toContain('No action was agreed.')
  })

  it('are a draft until they are sealed; then they carry the fingerprint, and corrections stand below with who and when', async () => {
    expect(await minutes(withMeetings(held()))).toContain('Draft: these minutes are not sealed yet and can still change.')
    const sealed = { ...stamp, version: 12, head: 'a'.repeat(64), hash: 'b'.repeat(64) }
    const text = await minutes(withMeetings(held({ sealed, addenda: [{ ...stamp, id: 'addendum-1', text: 'It was 60 dealers.' }] })))
    expect(text).toContain(`at version 12 of the project. Whatever is altered afterwards shows: the fingerprint of these minutes is ${'b'.repeat(64)}.`)
    expect(text).toMatch(/^\*\*Project manager, 18 May 2026\*\*\n\nIt was 60 dealers\.$/m)
    expect(text).not.toContain('Draft')
  })

  it('are written for each meeting that was held; unless one is named, for the newest of the committee', async () => {
    const project = withMeetings(
      held(), held({ id: 'meeting-2', kind: 'team', on: today, title: 'Review' }), held({ id: 'meeting-3', held: null, on: today }), held({ id: 'meeting-4', withdrawn: stamp, on: today }),
    )
    expect(documentFileName({ ...order, project })).toBe('minutes-meeting-1.en.md')
    expect(await minutes(project, 'meeting-2')).toContain('# Minutes: Plan review of the team, 10 June 2026')
    for (const part of ['meeting-3', 'meeting-4', 'meeting-9']) await expect(minutes(project, part)).rejects.toMatchObject({ code: 'document-part-unknown' })
    expect(await minutes(withMeetings())).toContain('No meeting has been held yet.')
  })
})
