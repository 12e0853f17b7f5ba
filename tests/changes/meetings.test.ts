import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { personActing } from '../../src/domain/rights.ts'
import { sealHash } from '../../src/domain/seal.ts'
import { HARBOUR, openStage, type Stage } from './stage.ts'

const refusal = async (made: Promise<unknown>): Promise<{ code: string; facts: unknown }> => await made.then(() => ({ code: 'none', facts: null }), (error: { code: string; facts: unknown }) => error)
const codeOf = async (made: Promise<unknown>) => (await refusal(made)).code

/** A meeting of the committee on 10 June, with both its members invited. */
async function planned(day = '2026-06-10') {
  const stage = await openStage(day)
  await stage.as('project-manager', 'start-phase', { phase: 'planning', on: '2026-05-18' })
  await stage.as('project-manager', 'plan-meeting', { kind: 'committee', on: '2026-06-10', at: '14:00' })
  const meeting = async (id = 'meeting-1') => {
    const found = (await stage.project()).meetings.find((each) => each.id === id)
    if (!found) throw new Error(`there is no ${id}`)
    return found
  }
  return { ...stage, meeting }
}

const everybodyCame = { meeting: 'meeting-1', attendance: [{ person: 'person-1', state: 'present' }, { person: 'person-2', state: 'represented' }] }

async function sealed() {
  const stage = await planned()
  await stage.as('project-manager', 'add-agenda-item', { meeting: 'meeting-1', title: 'Other business' })
  await stage.as('project-manager', 'record-attendance', everybodyCame)
  await stage.as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'action', text: 'Name two testers', owner: 'person-4', dueOn: '2026-06-12' })
  await stage.as('project-manager', 'hold-meeting', { meeting: 'meeting-1' })
  await stage.as('project-manager', 'seal-minutes', { meeting: 'meeting-1' })
  return stage
}

describe('Planning a meeting', () => {
  it('invites the committee, and puts what waits on the agenda', async () => {
    const { as, meeting } = await planned()
    expect(await meeting()).toMatchObject({
      kind: 'committee', at: '14:00', minutes: 90, invited: ['person-1', 'person-2'], sequence: 0, held: null,
      agenda: [{ id: 'item-1', subject: { kind: 'plan' }, title: '', notes: '' }],
    })
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    await as('project-manager', 'plan-meeting', { kind: 'committee', on: '2026-07-07' })
    expect((await meeting('meeting-2')).agenda.map(({ subject }) => subject)).toEqual([{ kind: 'checkpoint', phase: 'planning' }, { kind: 'plan' }])
  })

  it('takes time and place from the rhythm, and invites those who lead the work of the team', async () => {
    const { as, meeting } = await planned()
    await as('project-manager', 'set-rhythm', { kind: 'team', weekday: 4, at: '08:30', minutes: 45, place: 'Room 3' })
    await as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-11', agenda: 'none' })
    expect(await meeting('meeting-2')).toMatchObject({ at: '08:30', minutes: 45, place: 'Room 3', invited: ['person-3', 'person-4'], agenda: [] })
  })

  it('takes an agenda as given, and needs a title for what is nothing known', async () => {
    const { as, meeting } = await planned()
    await as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-11', invited: [], agenda: [{ title: 'Naming' }, { subject: { kind: 'plan' } }] })
    expect((await meeting('meeting-2')).agenda.map(({ id, title }) => [id, title])).toEqual([['item-1', 'Naming'], ['item-2', '']])
    expect(await refusal(as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-11', agenda: [{ title: '' }] })))
      .toMatchObject({ code: 'input-invalid', facts: { faults: [{ message: 'item-needs-title' }] } })
    expect(await codeOf(as('project-manager', 'add-agenda-item', { meeting: 'meeting-1', title: '  ' }))).toBe('input-invalid')
    expect(await codeOf(as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-11', invited: ['person-99'] }))).toBe('thing-unknown')
  })

  it('is for those who keep the minutes of that kind', async () => {
    const { as } = await planned()
    for (const role of ['committee-chair', 'committee-secretary', 'project-manager'] as const) expect(await codeOf(as(role, 'plan-meeting', { kind: 'committee', on: '2026-07-07' }))).toBe('none')
    for (const role of ['consultant', 'group-lead', 'supervisor', 'committee-member', 'reader'] as const) expect(await codeOf(as(role, 'plan-meeting', { kind: 'committee', on: '2026-07-07' }))).toBe('not-allowed')
    for (const role of ['consultant', 'group-lead'] as const) expect(await codeOf(as(role, 'plan-meeting', { kind: 'team', on: '2026-07-07' }))).toBe('none')
    expect(await refusal(as('committee-secretary', 'plan-meeting', { kind: 'team', on: '2026-07-07' }))).toMatchObject({ code: 'not-allowed', facts: { may: ['project-manager', 'consultant', 'group-lead'] } })
    expect(await codeOf(as('committee-secretary', 'set-rhythm', { kind: 'team', every: 2 }))).toBe('not-allowed')
    expect(await codeOf(as('consultant', 'cancel-meeting', { meeting: 'meeting-1', reason: 'x' }))).toBe('not-allowed')
  })
})

describe('A meeting that is moved', () => {
  it('raises its sequence for a new time, place or name, and for nothing else', async () => {
    const { as, meeting } = await planned()
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-1', on: '2026-06-11' })
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-1', place: 'Room 3', at: '15:00' })
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-1', invited: ['person-1', 'person-1', 'person-3'] })
    expect(await meeting()).toMatchObject({ on: '2026-06-11', at: '15:00', place: 'Room 3', invited: ['person-1', 'person-3'], sequence: 2 })
  })

  it('forgets the attendance of who is no longer invited', async () => {
    const { as, meeting } = await planned()
    await as('project-manager', 'record-attendance', everybodyCame)
    await as('project-manager', 'edit-meeting', { meeting: 'meeting-1', invited: ['person-2'] })
    expect((await meeting()).attendance).toEqual([{ person: 'person-2', state: 'represented' }])
  })

  it('once cancelled, takes nothing more', async () => {
    const { as, meeting } = await planned()
    await as('project-manager', 'cancel-meeting', { meeting: 'meeting-1', reason: 'Nobody is there' })
    expect(await meeting()).toMatchObject({ cancelled: { reason: 'Nobody is there' }, sequence: 1 })
    for (const [name, input] of [['hold-meeting', {}], ['edit-meeting', { place: 'x' }], ['add-agenda-item', { title: 'x' }], ['cancel-meeting', { reason: 'again' }]] as const) {
      expect(await codeOf(as('project-manager', name, { meeting: 'meeting-1', ...input }))).toBe('meeting-cancelled')
    }
  })
})

describe('Attendance', () => {
  it('is recorded one by one and can be corrected', async () => {
    const { as, meeting } = await planned()
    await as('committee-secretary', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-2', state: 'present' }] })
    await as('committee-secretary', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-1', state: 'missing' }] })
    await as('committee-secretary', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-1', state: 'present' }] })
    expect((await meeting()).attendance).toEqual([{ person: 'person-1', state: 'present' }, { person: 'person-2', state: 'present' }])
  })

  it('is refused for who was not invited', async () => {
    const { as, meeting } = await planned()
    expect(await refusal(as('project-manager', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-1', state: 'present' }, { person: 'person-4', state: 'present' }] })))
      .toMatchObject({ code: 'not-invited', facts: { person: 'Sales director' } })
    expect((await meeting()).attendance).toEqual([])
  })

  it('before the day knows only who will not come in person', async () => {
    const { as } = await planned('2026-06-09')
    const record = (state: string) => as('project-manager', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-1', state }] })
    expect(await codeOf(record('excused'))).toBe('none')
    expect(await codeOf(record('represented'))).toBe('none')
    expect(await codeOf(record('present'))).toBe('meeting-ahead')
    expect(await codeOf(record('missing'))).toBe('meeting-ahead')
  })
})

describe('The day of a meeting', () => {
  it('comes before it is held and before anything is written down', async () => {
    const { as, goTo } = await planned('2026-06-09')
    expect(await refusal(as('project-manager', 'hold-meeting', { meeting: 'meeting-1' }))).toMatchObject({ code: 'meeting-ahead', facts: { day: '2026-06-10', today: '2026-06-09' } })
    expect(await codeOf(as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'decision', text: 'Go' }))).toBe('meeting-ahead')
    goTo('2026-06-10')
    expect(await codeOf(as('project-manager', 'hold-meeting', { meeting: 'meeting-1' }))).toBe('none')
    expect(await codeOf(as('project-manager', 'hold-meeting', { meeting: 'meeting-1' }))).toBe('meeting-held')
    expect(await codeOf(as('project-manager', 'cancel-meeting', { meeting: 'meeting-1', reason: 'x' }))).toBe('meeting-held')
    expect(await codeOf(as('project-manager', 'edit-meeting', { meeting: 'meeting-1', on: '2026-06-12' }))).toBe('meeting-ahead')
  })
})

describe('Minutes', () => {
  it('keep decisions and actions; an action has somebody to do it', async () => {
    const { as, meeting } = await planned()
    const add = (given: object) => as('committee-secretary', 'add-record', { meeting: 'meeting-1', ...given })
    await add({ kind: 'decision', text: 'Begin with sales', item: 'item-1' })
    await add({ kind: 'action', text: 'Name two testers', owner: 'person-4', dueOn: '2026-06-12' })
    expect((await meeting()).records).toMatchObject([
      { id: 'record-1', kind: 'decision', item: 'item-1', owner: null, dueOn: null }, { id: 'record-2', kind: 'action', item: null, owner: 'person-4', dueOn: '2026-06-12', done: null },
    ])
    expect(await refusal(add({ kind: 'action', text: 'Somebody should' }))).toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'owner', message: 'action-needs-owner' }] } })
    expect(await codeOf(add({ kind: 'decision', text: 'x', item: 'item-9' }))).toBe('thing-unknown')
    expect(await codeOf(add({ kind: 'action', text: 'x', owner: 'person-9' }))).toBe('thing-unknown')
    await as('committee-secretary', 'edit-record', { meeting: 'meeting-1', record: 'record-2', dueOn: '2026-06-15' })
    await as('committee-secretary', 'withdraw-record', { meeting: 'meeting-1', record: 'record-1' })
    expect(await codeOf(as('committee-secretary', 'edit-record', { meeting: 'meeting-1', record: 'record-1', text: 'x' }))).toBe('thing-unknown')
    expect(await codeOf(as('committee-secretary', 'edit-record', { meeting: 'meeting-1', record: 'record-2', owner: null }))).toBe('input-invalid')
  })

  it('are sealed when it was held and everybody invited is accounted for', async () => {
    const { as, meeting, version, context } = await planned()
    const seal = () => as('project-manager', 'seal-minutes', { meeting: 'meeting-1' })
    expect(await codeOf(seal())).toBe('meeting-not-held')
    await as('project-manager', 'hold-meeting', { meeting: 'meeting-1' })
    await as('project-manager', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-2', state: 'present' }] })
    expect(await refusal(seal())).toMatchObject({ code: 'attendance-missing', facts: { people: ['General manager'] } })
    await as('project-manager', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-1', state: 'missing' }] })
    const { hash } = await context.store.read(HARBOUR)
    await seal()
    const found = await meeting()
    expect(found.sealed).toMatchObject({ by: 'project-manager', version: (await version()) - 1, head: hash, hash: sealHash(found) })
  })
})

describe('Sealed minutes', () => {
  it('take nothing more, at no door', async () => {
    const { as, meeting } = await sealed()
    const before = await meeting()
    const attempts = [
      ['edit-meeting', { place: 'x' }], ['edit-meeting', { invited: [] }], ['cancel-meeting', { reason: 'x' }], ['add-agenda-item', { title: 'x' }], ['edit-agenda-item', { item: 'item-1', notes: 'x' }],
      ['withdraw-agenda-item', { item: 'item-1' }], ['record-attendance', { attendance: [{ person: 'person-1', state: 'missing' }] }], ['hold-meeting', {}],
      ['add-record', { kind: 'decision', text: 'x' }], ['edit-record', { record: 'record-1', text: 'x' }], ['withdraw-record', { record: 'record-1' }], ['seal-minutes', {}],
    ] as const
    for (const role of ['project-manager', 'operator'] as const) {
      for (const [name, input] of attempts) expect([name, await codeOf(as(role, name, { meeting: 'meeting-1', ...input }))]).toEqual([name, 'minutes-sealed'])
    }
    expect(await meeting()).toEqual(before)
  })

  it('are not unsealed by undoing, neither the seal nor what came before it', async () => {
    const { as, meeting } = await planned()
    await as('project-manager', 'hold-meeting', { meeting: 'meeting-1' })
    await as('committee-secretary', 'record-attendance', everybodyCame)
    await as('project-manager', 'seal-minutes', { meeting: 'meeting-1' })
    expect(await codeOf(as('project-manager', 'undo'))).toBe('undo-impossible')
    expect(await codeOf(as('committee-secretary', 'undo'))).toBe('undo-touched')
    expect((await meeting()).attendance).toHaveLength(2)
  })

  it('are corrected by a dated addendum, which only sealed ones take', async () => {
    const { as, meeting } = await sealed()
    await as('committee-chair', 'add-addendum', { meeting: 'meeting-1', text: 'Three testers were meant.' })
    const found = await meeting()
    expect(found.addenda).toMatchObject([{ id: 'addendum-1', by: 'committee-chair', text: 'Three testers were meant.' }])
    expect(found.sealed?.hash).toBe(sealHash(found))
    await as('project-manager', 'plan-meeting', { kind: 'committee', on: '2026-07-07' })
    expect(await codeOf(as('committee-chair', 'add-addendum', { meeting: 'meeting-2', text: 'x' }))).toBe('minutes-not-sealed')
  })

  it('do not keep an action from being done', async () => {
    const { as, meeting, goTo } = await sealed()
    goTo('2026-06-11')
    expect(await codeOf(as('project-manager', 'finish-action', { meeting: 'meeting-1', record: 'record-1', on: '2026-06-12' }))).toBe('day-ahead')
    await as('project-manager', 'finish-action', { meeting: 'meeting-1', record: 'record-1' })
    expect((await meeting()).records[0]?.done).toMatchObject({ on: '2026-06-11' })
    expect(await codeOf(as('project-manager', 'finish-action', { meeting: 'meeting-1', record: 'record-1' }))).toBe('already-done')
    await as('project-manager', 'reopen-action', { meeting: 'meeting-1', record: 'record-1' })
    const found = await meeting()
    expect(found.records[0]?.done).toBeNull()
    expect(found.sealed?.hash).toBe(sealHash(found))
  })
})

describe('An action', () => {
  const finish = (stage: Pick<Stage, 'context'>, person: string) =>
    makeChange(stage.context, personActing(person), HARBOUR, 'finish-action', { meeting: 'meeting-1', record: 'record-1' })

  it('is recorded as done by the person it belongs to, and by no other member', async () => {
    const stage = await sealed()
    expect(await codeOf(finish(stage, 'person-2'))).toBe('not-allowed')
    expect(await codeOf(finish(stage, 'person-5'))).toBe('not-allowed')
    expect(await codeOf(finish(stage, 'person-4'))).toBe('none')
  })

  it('is none where a decision stands', async () => {
    const { as } = await planned()
    await as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'decision', text: 'Begin with sales' })
    expect(await codeOf(as('project-manager', 'finish-action', { meeting: 'meeting-1', record: 'record-1' }))).toBe('thing-unknown')
  })
})
