import { describe, expect, it } from 'vitest'
import { type Boardroom, deputy, general, openBoardroom, sales, service, supplier } from './boardroom.ts'
import { newAccount } from './stage.ts'

/** A round with three votes: the general manager's, the supplier's, and the deputy's for the head of sales. */
async function votedOn(): Promise<Boardroom> {
  const room = await openBoardroom()
  await room.open()
  await room.vote(general, 'approve')
  await room.vote(supplier, 'reject')
  await room.vote(deputy, 'reject', { seat: sales })
  return room
}

const seatChanges = [
  ['take a vote away', 'edit-person', { person: supplier, vote: false }],
  ['take a member out', 'withdraw-person', { person: supplier }],
  ['move a member to another group', 'edit-person', { person: sales, group: 'development' }],
  ['put somebody else in a member’s place', 'edit-person', { person: sales, name: 'Somebody else' }],
  ['hand on the chair', 'edit-person', { person: general, lead: false, posts: [] }],
  ['change a side', 'edit-person', { person: supplier, side: 'client' }],
  ['make somebody top management', 'edit-person', { person: service, topManagement: true }],
  ['add a seat', 'add-person', { name: 'A friend of the chair', group: 'steering-committee' }],
  ['give somebody a seat beside their work', 'edit-person', { person: 'person-4', posts: [{ group: 'steering-committee' }] }],
  ['take the stand-in who has voted', 'edit-person', { person: sales, standIn: null }],
  ['exchange the stand-in who has voted', 'edit-person', { person: sales, standIn: 'person-4' }],
  ['take the stand-in who has voted out of the team', 'withdraw-person', { person: deputy }],
] as const

describe('While the committee votes', () => {
  it.each(seatChanges)('nobody may %s, until the vote is closed or called off', async (_what, change, input) => {
    const room = await votedOn()
    const before = await room.version()
    const refused = change === 'edit-person' && 'lead' in input ? 'committee-unable' : 'seats-in-vote'
    for (const role of ['committee-chair', 'administrator', 'operator'] as const) await expect(room.as(role, change, input)).rejects.toMatchObject({ code: refused })
    expect(await room.version()).toBe(before)
    await room.as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'The committee changes' })
    if (refused === 'seats-in-vote') await room.as('committee-chair', change, input)
  })

  it('says which vote it is, also after the last day as long as nobody has closed it', async () => {
    const room = await votedOn()
    room.goTo('2026-06-18')
    await expect(room.as('committee-chair', 'edit-person', { person: supplier, vote: false })).rejects.toMatchObject({ code: 'seats-in-vote', facts: { round: 'round-1' } })
    await room.as('project-manager', 'close-round', { round: 'round-1' })
    await room.as('committee-chair', 'edit-person', { person: supplier, vote: false })
  })

  it('an account may be linked to a seat that has none, and is then neither exchanged nor taken away', async () => {
    const room = await votedOn()
    const [first, second] = [await newAccount(room.context, 'Member'), await newAccount(room.context, 'Another')]
    await room.as('administrator', 'link-account', { person: supplier, account: first })
    for (const account of [second, null]) await expect(room.as('administrator', 'link-account', { person: supplier, account })).rejects.toMatchObject({ code: 'seats-in-vote' })
    await expect(room.as('administrator', 'undo')).rejects.toMatchObject({ code: 'seats-in-vote' })
    await room.as('administrator', 'link-account', { person: 'person-4', account: second })
    await room.as('administrator', 'link-account', { person: 'person-4', account: null })
    await room.as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'The account was somebody else’s' })
    await room.as('administrator', 'link-account', { person: supplier, account: second })
  })

  it('undoing does not change the seats either', async () => {
    const room = await openBoardroom()
    await room.as('committee-chair', 'edit-person', { person: service, topManagement: true })
    await room.open()
    await expect(room.as('committee-chair', 'undo')).rejects.toMatchObject({ code: 'seats-in-vote' })
  })

  it('a vote that was called off does not run again among other seats', async () => {
    const room = await votedOn()
    await room.as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'The committee changes' })
    await room.as('administrator', 'edit-person', { person: supplier, vote: false })
    await expect(room.as('committee-chair', 'undo')).rejects.toMatchObject({ code: 'undo-impossible' })
  })

  it('a stand-in may be named where none has voted, and what is no seat may change', async () => {
    const room = await votedOn()
    await room.as('committee-chair', 'edit-person', { person: supplier, standIn: 'person-4' })
    await room.as('committee-chair', 'edit-person', { person: service, standIn: null, allocation: 10, position: 'it-director' })
    await room.as('project-manager', 'add-person', { name: 'Tester', group: 'development' })
    await room.as('committee-chair', 'add-person', { name: 'Auditor', group: 'supervision' })
    expect((await room.project()).team.find(({ id }) => id === supplier)?.standIn).toBe('person-4')
  })
})

describe('Recusing somebody else', () => {
  it('is refused once a vote was cast for the seat, by the member or by the stand-in', async () => {
    const room = await votedOn()
    for (const seat of [supplier, sales]) {
      await expect(room.as('committee-chair', 'recuse', { round: 'round-1', seat, reason: 'Against me' })).rejects.toMatchObject({ code: 'recusal-too-late' })
    }
    await room.by(supplier, 'recuse', { round: 'round-1', reason: 'It is our own pay' })
    expect((await room.round()).recusals).toMatchObject([{ seat: supplier }])
  })

  it('never closes the vote in the same act', async () => {
    const room = await votedOn()
    expect((await room.as('committee-chair', 'recuse', { round: 'round-1', seat: service, reason: 'Against me' })).result).toEqual({ recusal: 'recusal-1', closed: false })
    expect((await room.round()).closed).toBeNull()
    await room.as('committee-chair', 'close-round', { round: 'round-1' })
    expect((await room.round()).closed).toMatchObject({ why: 'chair', count: { result: 'failed' } })
  })

  it('leaves nobody waiting for the last day where those who are left have voted without a quorum', async () => {
    const room = await openBoardroom()
    await room.open()
    for (const person of [supplier, sales, service]) await room.vote(person, 'approve')
    await room.as('operator', 'recuse', { round: 'round-1', seat: general, reason: 'A share' })
    expect((await room.round()).closed).toBeNull()
    await room.as('committee-chair', 'close-round', { round: 'round-1' })
    expect((await room.round()).closed).toMatchObject({ why: 'all-voted', count: { result: 'none' } })
  })
})

describe('A vote in which every seat is recused', () => {
  it.each(['committee-chair', 'committee-secretary'] as const)('is closed at once by the %s, without a result', async (role) => {
    const room = await openBoardroom()
    await room.open()
    for (const person of [general, supplier, sales, service]) await room.by(person, 'recuse', { round: 'round-1', reason: 'A conflict' })
    await expect(room.as('project-manager', 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'round-not-due' })
    await room.as(role, 'close-round', { round: 'round-1' })
    expect((await room.round()).closed).toMatchObject({ why: 'all-recused', decision: null, count: { result: 'none', reasons: [{ code: 'no-seat' }] } })
  })
})
