import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Project } from '../../src/domain/project.ts'
import type { Matter } from '../../src/domain/round.ts'
import { committeeQueue } from '../../src/method/committee-queue.ts'
import { hollowSigns, memberRecord, memberRecords } from '../../src/method/committee-records.ts'
import { castProject, stamp } from '../cast/cast.ts'
import { deputy, general, openBoardroom, sales, service, supplier } from '../changes/boardroom.ts'

const day = (text: string): Day => text as Day
const keys = (project: Project, today: string) => committeeQueue(project, day(today)).map(({ key }) => key)

describe('The queue', () => {
  it('shows a submitted checkpoint since when, until it is decided', async () => {
    const { project, open, vote } = await openBoardroom()
    // 10 June 2026 is a Wednesday.
    expect(committeeQueue(await project(), day('2026-06-10'))).toMatchObject([{ key: 'checkpoint:planning', kind: 'checkpoint', phase: 'planning', since: '2026-06-10', age: 0, dueOn: '2026-06-17', overdue: false, late: false }])
    expect(committeeQueue(await project(), day('2026-06-14'))).toMatchObject([{ age: 2 }])
    expect(committeeQueue(await project(), day('2026-06-18'))).toMatchObject([{ age: 6, overdue: true, late: true }])
    await open()
    for (const person of [general, supplier, sales, service]) await vote(person, 'approve')
    expect(keys(await project(), '2026-06-18')).toEqual([])
  })

  it('shows what is under vote as that round, since it was handed in, with who has not voted', async () => {
    const { project, open, vote, by, goTo } = await openBoardroom()
    goTo('2026-06-12')
    await open()
    await vote(general, 'approve')
    await vote(deputy, 'approve', { seat: sales })
    await by(service, 'recuse', { round: 'round-1', reason: 'A share' })
    expect(committeeQueue(await project(), day('2026-06-15'))).toMatchObject([{ key: 'round:round-1', kind: 'round', phase: 'planning', since: '2026-06-10', dueOn: '2026-06-17', state: 'open', notVoted: [supplier] }])
    expect(committeeQueue(await project(), day('2026-06-18'))).toMatchObject([{ state: 'due', overdue: true }])
  })

  it('says of a vote in which every seat is recused that nobody is left to vote', async () => {
    const { project, open, by } = await openBoardroom()
    await open()
    for (const person of [general, supplier, sales]) await by(person, 'recuse', { round: 'round-1', reason: 'A share' })
    expect(committeeQueue(await project(), day('2026-06-10'))).toMatchObject([{ notVoted: [service], allRecused: false }])
    await by(service, 'recuse', { round: 'round-1', reason: 'A share' })
    expect(committeeQueue(await project(), day('2026-06-10'))).toMatchObject([{ notVoted: [], allRecused: true }])
  })

  it('shows matters until they are settled, reports until they are answered, the most urgent first', async () => {
    const { project, as } = await openBoardroom()
    await as('project-manager', 'raise-matter', { kind: 'funds', title: 'Two more servers', dueOn: '2026-06-12' })
    await as('supervisor', 'raise-matter', { kind: 'conflict', title: 'Who owns the addresses' })
    await as('supervisor', 'write-report', { phase: 'planning', opinion: 'concerns', summary: 'The plan hides the delay' })
    await as('supervisor', 'hand-in-report', { report: 'report-1' })
    expect(keys(await project(), '2026-06-11')).toEqual(['matter:matter-1', 'checkpoint:planning', 'matter:matter-2', 'supervision:report-1'])
    expect(committeeQueue(await project(), day('2026-06-11'))[0]).toMatchObject({ matter: 'matter-1', matterKind: 'funds', dueOn: '2026-06-12', age: 1 })
    await as('committee-chair', 'settle-matter', { matter: 'matter-1', note: 'From the reserve' })
    await as('supervisor', 'withdraw-matter', { matter: 'matter-2' })
    await as('committee-chair', 'answer-report', { report: 'report-1', note: 'The plan is put right' })
    expect(keys(await project(), '2026-06-11')).toEqual(['checkpoint:planning'])
  })

  it('tells no wait from before an issue was reported and judged, or from before the committee was formed', async () => {
    const { project, as, goTo } = await openBoardroom()
    goTo('2026-06-12')
    await as('project-manager', 'report-issue', { title: 'The list stays empty', kind: 'system', severity: 'critical' })
    const brought = await project()
    const old = { ...brought, issues: brought.issues.map((issue) => ({ ...issue, dueOn: day('2026-05-01') })) }
    const waiting = (of: Project, today: string) => committeeQueue(of, day(today)).find(({ kind }) => kind === 'issue')
    expect(waiting(old, '2026-06-15')).toMatchObject({ since: '2026-06-12', dueOn: '2026-05-01', age: 1, late: false })
    const formed = old.organisation.formed
    const later = { ...old, organisation: { ...old.organisation, formed: formed && { ...formed, on: day('2026-06-15') } } }
    expect(waiting(later, '2026-06-15')).toMatchObject({ since: '2026-06-15', age: 0 })
    expect(hollowSigns(later, day('2026-06-22')).filter(({ code }) => code === 'decision-waiting')).toEqual([])
  })

  it('asks for a project manager when there is none, unless somebody has brought that in', () => {
    const without = castProject({ team: castProject().team.map((person) => (person.id === 'person-3' ? { ...person, withdrawn: { by: 'operator', at: '2026-06-08T02:00:00.000Z' } } : person)) })
    expect(committeeQueue(without, day('2026-06-10'))).toMatchObject([{ key: 'manager-naming', since: '2026-06-08', age: 2 }])
    const matter: Matter = { ...stamp, id: 'matter-1', kind: 'manager-naming', title: 'A new project manager', text: '', dueOn: null, supplierConcerned: false, settled: null, withdrawn: null }
    expect(keys({ ...without, matters: [matter] }, '2026-06-10')).toEqual(['matter:matter-1'])
  })

  it('of two hundred and the checkpoint names each of them once', async () => {
    const { project, as } = await openBoardroom()
    for (let n = 0; n < 3; n += 1) await as('project-manager', 'raise-matter', { kind: 'other', title: `Matter ${n}` })
    const base = await project()
    const matter = base.matters[0] as Matter
    const matters = Array.from({ length: 200 }, (_, at) => ({ ...matter, id: `matter-${at + 1}` }))
    const round = { ...stamp, reason: '', papers: [], way: 'circulation' as const, meeting: null, deadline: day('2026-06-17'), supplierConcerned: false, version: 1, matters: [], votes: [], recusals: [], closed: null, withdrawn: null }
    const many: Project = { ...base, matters, rounds: matters.map(({ id }, at) => ({ ...round, id: `round-${at + 1}`, motion: { kind: 'matter' as const, matter: id, text: '' } })) }
    expect(committeeQueue(many, day('2026-06-11'))).toHaveLength(201)
  })
})

describe('The record of a member', () => {
  it('counts rounds asked and voted, in person and by the stand-in apart, and the working days it took', async () => {
    const { project, open, vote, by, goTo, as } = await openBoardroom()
    await open()
    goTo('2026-06-12')
    await vote(general, 'approve')
    goTo('2026-06-15')
    await vote(deputy, 'approve', { seat: sales })
    await by(service, 'recuse', { round: 'round-1', reason: 'A share' })
    const today = day('2026-06-15')
    expect(memberRecord(await project(), general, today)).toMatchObject({ asked: 1, votedInPerson: 1, votedByStandIn: 0, responseDays: 2, training: 'none' })
    expect(memberRecord(await project(), sales, today)).toMatchObject({ asked: 1, votedInPerson: 0, votedByStandIn: 1, responseDays: 3 })
    expect(memberRecord(await project(), service, today)).toMatchObject({ asked: 0, votedInPerson: 0, votedByStandIn: 0, responseDays: null })
    expect(memberRecord(await project(), supplier, today)).toMatchObject({ asked: 1, votedInPerson: 0, votedByStandIn: 0, responseDays: null })
    expect(memberRecord(await project(), 'person-3', today)).toBeNull()
    await as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'Another motion' })
    expect(memberRecord(await project(), supplier, today)).toMatchObject({ asked: 0 })
  })

  it('tells past training from a dated one', () => {
    const { team, ...rest } = castProject()
    const project = { ...rest, team: team.map((person, at) => ({ ...person, trainedOn: day(at === 0 ? '2026-06-10' : '2026-06-11') })) }
    expect(memberRecords(project, day('2026-06-10')).map(({ training }) => training)).toEqual(['done', 'dated'])
  })
})

describe('A committee looks hollow', () => {
  const meeting = (id: number, on: string, states: Record<string, Meeting['attendance'][number]['state']>, more: Partial<Meeting> = {}): Meeting => ({
    ...stamp, id: `meeting-${id}`, kind: 'committee', title: '', on: day(on), at: '10:00', minutes: 90, place: '', invited: [general, supplier], reason: '', agenda: [],
    attendance: Object.entries(states).map(([person, state]) => ({ person, state })), held: stamp, records: [], sealed: null, addenda: [], cancelled: null, sequence: 0, withdrawn: null, ...more,
  })
  const signs = (meetings: Meeting[]) => hollowSigns(castProject({ meetings }), day('2026-06-10'))
  const missed = (count: number) => [{ code: 'meetings-missed', person: supplier, count, limit: 2 }]
  const first = meeting(1, '2026-05-20', { [general]: 'present', [supplier]: 'excused' })

  it('when a member misses two meetings in a row, excused or not', () => {
    expect(signs([first])).toEqual([])
    expect(signs([first, meeting(2, '2026-05-27', { [general]: 'present', [supplier]: 'missing' })])).toEqual(missed(2))
    expect(signs([meeting(1, '2026-05-27', { [supplier]: 'missing' }), meeting(2, '2026-05-20', { [supplier]: 'present' }), meeting(3, '2026-06-03', { [supplier]: 'missing' })])).toEqual(missed(2))
  })

  it('not when a stand-in came, a later meeting was attended, or one was not held', () => {
    expect(signs([first, meeting(2, '2026-05-27', { [supplier]: 'represented' })])).toEqual([])
    expect(signs([first, meeting(2, '2026-05-27', { [supplier]: 'missing' }), meeting(3, '2026-06-03', { [supplier]: 'present' })])).toEqual([])
    expect(signs([first, meeting(2, '2026-05-27', { [supplier]: 'missing' }, { held: null })])).toEqual([])
    expect(signs([first, meeting(2, '2026-05-27', { [supplier]: 'missing' }, { cancelled: { ...stamp, reason: 'x' } })])).toEqual([])
    expect(signs([first, meeting(2, '2026-05-27', { [supplier]: 'missing' }, { kind: 'team' })])).toEqual([])
    expect(memberRecord(castProject({ meetings: [first, meeting(2, '2026-05-27', { [supplier]: 'represented' })] }), supplier, day('2026-06-10'))).toMatchObject({ invited: 2, present: 0, represented: 1, missed: 1, missedInRow: 0 })
  })

  it('when a decision waits more than five working days', async () => {
    const { project } = await openBoardroom()
    expect(hollowSigns(await project(), day('2026-06-17'))).toEqual([])
    expect(hollowSigns(await project(), day('2026-06-18'))).toEqual([{ code: 'decision-waiting', item: 'checkpoint:planning', days: 6, limit: 5 }])
  })
})
