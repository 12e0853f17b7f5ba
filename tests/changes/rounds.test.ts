import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/changes/context.ts'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { phaseStatus } from '../../src/domain/gates.ts'
import { Project } from '../../src/domain/project.ts'
import { openContext } from '../../src/open-context.ts'
import { castBrief } from '../cast/cast.ts'
import { tempFolder } from '../stores/temp-folder.ts'
import { personActing } from '../../src/domain/rights.ts'
import { type Boardroom, deputy, general, openBoardroom, sales, service, supplier } from './boardroom.ts'
import { HARBOUR } from './stage.ts'

const condition = (title: string, dueOn = '2026-07-01') => ({ title, owner: 'Head of organisation', dueOn })
const rate = (rating: number) => ['project-manager', 'rate-criterion', { phase: 'planning', criterion: 'strategy-chosen', rating, evidence: 'Paper' }] as const
const everybody = [general, supplier, sales, service] as const

/** All four seats vote in their order, so that the last one closes the round. */
async function allVote({ by }: Boardroom, round: string, choices: readonly (string | readonly [string, ...string[]])[]): Promise<void> {
  for (const [at, said] of choices.entries()) {
    const [choice, ...titles] = typeof said === 'string' ? [said] : said
    await by(everybody[at] ?? '', 'cast-vote', { round, choice, conditions: titles.map((title) => condition(title)) })
  }
}

describe('A round that is closed', () => {
  it('failed decides nothing, and a new one can be opened on the same checkpoint', async () => {
    const room = await openBoardroom()
    await room.open()
    await allVote(room, 'round-1', ['approve', 'reject', 'reject', 'reject'])
    expect((await room.round()).closed).toMatchObject({ decision: null, conditions: [], count: { result: 'failed', reasons: [{ code: 'quorate' }, { code: 'minority', approvals: 1, conditional: 0, rejections: 3 }] } })
    expect(phaseStatus(await room.project(), 'planning')).toBe('in-review')
    await room.open('rework')
    await allVote(room, 'round-2', ['approve', 'approve', 'approve', 'abstain'])
    expect((await room.project()).decisions).toMatchObject([{ kind: 'rework', vote: 'round-2' }])
    await room.as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    await room.open()
    await allVote(room, 'round-3', ['approve', 'approve', 'approve', 'abstain'])
    expect((await room.project()).decisions).toMatchObject([{ round: 1 }, { kind: 'go', round: 2, vote: 'round-3', supersedes: 'decision-1' }])
  })

  it('carried with conditions turns a go into a conditional one, with the conditions of all who set one, identical ones once', async () => {
    const room = await openBoardroom()
    await room.open()
    await allVote(room, 'round-1', ['approve', ['approve-with-conditions', 'Name a stand-in', 'Sign the contract'], ['approve-with-conditions', 'Name a stand-in'], 'approve'])
    const { decisions, issues } = await room.project()
    expect((await room.round()).closed).toMatchObject({ decision: 'decision-1', conditions: [condition('Name a stand-in'), condition('Sign the contract')], count: { result: 'carried-with-conditions' } })
    expect(decisions[0]).toMatchObject({ kind: 'conditional-go', conditions: ['issue-1', 'issue-2'] })
    expect(issues.map(({ title, decision, status }) => [title, decision, status])).toEqual([['Name a stand-in', 'decision-1', 'triaged'], ['Sign the contract', 'decision-1', 'triaged']])
  })

  it('keeps a conditional go’s own conditions, and adds those of the votes only where they prevail', async () => {
    const room = await openBoardroom()
    const motion = { kind: 'checkpoint', phase: 'planning', decision: 'conditional-go', conditions: [condition('Name a stand-in')] }
    await room.open('conditional-go', { motion })
    await allVote(room, 'round-1', ['approve', 'approve', ['approve-with-conditions', 'Sign the contract'], 'abstain'])
    expect((await room.round()).closed).toMatchObject({ conditions: [condition('Name a stand-in')], count: { result: 'carried' } })
    await room.as('project-manager', 'open-round', { motion, reason: 'Once more', deadline: '2026-06-17' })
    await allVote(room, 'round-2', ['approve', ['approve-with-conditions', 'Name a stand-in', 'Sign the contract'], 'abstain', 'abstain'])
    expect((await room.round('round-2')).closed).toMatchObject({ conditions: [condition('Name a stand-in'), condition('Sign the contract')], count: { result: 'carried-with-conditions' } })
    expect((await room.project()).decisions).toMatchObject([{ kind: 'conditional-go', conditions: ['issue-1'] }, { kind: 'conditional-go', conditions: ['issue-2', 'issue-3'] }])
  })

  it('at a tie goes with the chair’s own yes', async () => {
    const room = await openBoardroom()
    await room.open()
    await allVote(room, 'round-1', ['reject', 'approve', 'approve', 'reject'])
    expect((await room.round()).closed).toMatchObject({ decision: null, count: { result: 'failed', reasons: [{}, { code: 'tie-chair-no', votes: 2 }] } })
    await room.open()
    await allVote(room, 'round-2', ['approve', 'reject', 'approve', 'reject'])
    expect((await room.round('round-2')).closed).toMatchObject({ decision: 'decision-1', count: { reasons: [{}, { code: 'tie-chair-yes', votes: 2 }] } })
  })

  it('holds or stops the project, without a submission too', async () => {
    const room = await openBoardroom()
    await room.open()
    await allVote(room, 'round-1', ['approve', 'approve', 'approve', 'approve'])
    await room.as('project-manager', 'start-phase', { phase: 'requirements' })
    await room.as('committee-secretary', 'open-round', { motion: { kind: 'checkpoint', phase: 'requirements', decision: 'stop', conditions: [] }, reason: 'No money', deadline: '2026-06-17' })
    await allVote(room, 'round-2', ['approve', 'approve', 'approve', 'abstain'])
    expect(phaseStatus(await room.project(), 'requirements')).toBe('stopped')
    expect((await room.project()).decisions.at(-1)).toMatchObject({ kind: 'stop', vote: 'round-2' })
  })

  it('keeps its count whatever happens to the team afterwards', async () => {
    const room = await openBoardroom()
    await room.open()
    await allVote(room, 'round-1', ['approve', 'approve', 'approve', 'reject'])
    await room.as('operator', 'withdraw-person', { person: sales })
    expect((await room.round()).closed?.count.seats).toHaveLength(4)
  })

  it('is a valid project for every store', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.by(sales, 'recuse', { round: 'round-1', reason: 'A conflict' })
    await allVote({ ...room, by: async (person, ...rest) => await room.by(person === sales ? service : person, ...rest) }, 'round-1', ['approve', 'reject', ['approve-with-conditions', 'Sign']])
    expect((await room.round()).closed).toMatchObject({ why: 'all-voted' })
    expect(Project.safeParse(await room.project()).success).toBe(true)
    expect((await room.context.store.verify(HARBOUR)).faults).toEqual([])
  })
})

describe('Closing', () => {
  it('is the chair’s once there is a quorum, before the deadline nobody else’s', async () => {
    const { open, vote, as, by, round } = await openBoardroom()
    await open()
    await vote(general, 'approve')
    await vote(supplier, 'approve')
    await expect(as('committee-chair', 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'round-not-quorate' })
    await vote(sales, 'abstain')
    for (const role of ['project-manager', 'committee-secretary'] as const) await expect(as(role, 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'round-not-due' })
    await expect(by(sales, 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'round-not-due' })
    await expect(as('supervisor', 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'not-allowed' })
    await by(general, 'close-round', { round: 'round-1' })
    expect((await round()).closed).toMatchObject({ why: 'chair', decision: 'decision-1', count: { seats: [{}, {}, {}, { by: null }] } })
  })

  it('after the deadline is anybody’s who has to do with it, and without a quorum gives no result', async () => {
    const { open, vote, by, round, goTo, project } = await openBoardroom()
    await open()
    await vote(general, 'approve')
    goTo('2026-06-18')
    await by(service, 'close-round', { round: 'round-1' })
    expect((await round()).closed).toMatchObject({ why: 'deadline', decision: null, count: { result: 'none', reasons: [{ code: 'too-few', voted: 1, needed: 3, seats: 4 }] } })
    expect((await project()).decisions).toEqual([])
  })

  it('at the deadline counts the votes that are valid then', async () => {
    const { open, vote, as, round, goTo } = await openBoardroom()
    await as(...rate(3))
    await open()
    for (const person of [general, supplier, sales]) await vote(person, 'approve')
    await as(...rate(1))
    goTo('2026-06-18')
    await as('project-manager', 'close-round', { round: 'round-1' })
    expect((await round()).closed).toMatchObject({ decision: null, count: { result: 'none', approvals: 0 } })
  })

  it('late makes conditions that are overdue already', async () => {
    const { open, by, vote, as, goTo, project } = await openBoardroom()
    await open()
    await vote(general, 'approve')
    await vote(supplier, 'abstain')
    await by(sales, 'cast-vote', { round: 'round-1', choice: 'approve-with-conditions', conditions: [condition('At once', '2026-06-18')] })
    goTo('2026-06-25')
    await as('project-manager', 'close-round', { round: 'round-1' })
    expect((await project()).issues).toMatchObject([{ title: 'At once', dueOn: '2026-06-18', status: 'triaged' }])
  })

  it('does not make a decision that cannot be taken any more: the round is called off', async () => {
    const room = await openBoardroom()
    await room.open()
    await allVote(room, 'round-1', ['approve', 'approve', 'approve', 'approve'])
    await room.as('project-manager', 'start-phase', { phase: 'requirements' })
    await room.as('project-manager', 'submit-checkpoint', { phase: 'requirements', recommendation: 'go' })
    const at = (phase: string, decision: string) => ({ motion: { kind: 'checkpoint', phase, decision, conditions: [] }, reason: 'Heard', deadline: '2026-06-17' })
    await room.as('project-manager', 'open-round', at('requirements', 'go'))
    await room.by(general, 'cast-vote', { round: 'round-2', choice: 'approve' })
    await room.as('project-manager', 'open-round', at('planning', 'rework'))
    await allVote(room, 'round-3', ['approve', 'approve', 'approve', 'approve'])
    await expect(room.by(sales, 'cast-vote', { round: 'round-2', choice: 'approve' })).rejects.toMatchObject({ code: 'decision-shut', facts: { obstacles: [{ code: 'gate-refused', phase: 'planning' }] } })
    await room.as('committee-chair', 'call-off-round', { round: 'round-2', reason: 'Planning is open again' })
    expect((await room.round('round-2')).withdrawn).toMatchObject({ reason: 'Planning is open again' })
  })

  it('against what the sheet says by now needs the reasons of those who are for it', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'open-round', { motion: { kind: 'checkpoint', phase: 'planning', decision: 'rework', conditions: [] }, deadline: '2026-06-17' })
    const { criteria } = (await room.project()).phases[0] ?? { criteria: [] }
    for (const { id } of criteria) if (!['strategy-chosen', 'budget-approved'].includes(id)) await room.as('project-manager', 'drop-criterion', { phase: 'planning', criterion: id, reason: 'Not here' })
    await room.as('project-manager', 'rate-criterion', { phase: 'planning', criterion: 'budget-approved', rating: 4, evidence: 'x' })
    await room.as(...rate(4))
    await expect(room.vote(general, 'approve')).rejects.toMatchObject({ code: 'reason-needed', facts: { decision: 'rework', readiness: 'ready' } })
    await room.vote(general, 'approve', { comment: 'The strategy is not ours' })
    await room.vote(supplier, 'reject')
    await room.vote(sales, 'approve', { comment: 'Too early' })
    await room.vote(service, 'abstain')
    expect((await room.project()).decisions[0]).toMatchObject({ kind: 'rework', readiness: 'ready', reason: 'The strategy is not ours\n\nToo early' })
  })

  it('by calling off is the chair’s, or of who opened it while nobody voted', async () => {
    const { open, as, vote, by } = await openBoardroom()
    await open()
    await expect(as('committee-secretary', 'call-off-round', { round: 'round-1', reason: 'x' })).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(by(sales, 'call-off-round', { round: 'round-1', reason: 'x' })).rejects.toMatchObject({ code: 'not-allowed' })
    await as('project-manager', 'call-off-round', { round: 'round-1', reason: 'A slip of the pen' })
    await open()
    await vote(general, 'approve', { round: 'round-2' })
    await expect(as('project-manager', 'call-off-round', { round: 'round-2', reason: 'x' })).rejects.toMatchObject({ code: 'not-allowed', facts: { may: ['committee-chair'] } })
    await expect(as('committee-chair', 'call-off-round', { round: 'round-2', reason: '' })).rejects.toMatchObject({ code: 'input-invalid' })
  })
})

describe('A recusal', () => {
  it('takes the seat out, and may be the last thing that the round waited for', async () => {
    const { open, vote, by, round } = await openBoardroom()
    await open()
    await vote(general, 'approve')
    await vote(supplier, 'approve')
    await vote(sales, 'reject')
    expect((await by(service, 'recuse', { round: 'round-1', reason: 'My firm sells servers' })).result).toEqual({ recusal: 'recusal-1', closed: true })
    expect((await round()).closed).toMatchObject({ count: { seats: [{}, {}, {}, { seat: service, recused: true, by: null }], result: 'carried' } })
  })

  it('is one’s own or the chair’s to say, and who said it or the chair takes it back', async () => {
    const { open, vote, by, as, round } = await openBoardroom()
    await open()
    await expect(by(sales, 'recuse', { round: 'round-1', seat: service, reason: 'x' })).rejects.toMatchObject({ code: 'not-allowed', facts: { may: ['committee-chair'] } })
    await expect(by('person-3', 'recuse', { round: 'round-1', reason: 'x' })).rejects.toMatchObject({ code: 'no-seat' })
    await as('committee-chair', 'recuse', { round: 'round-1', seat: service, reason: 'Family' })
    await expect(by(general, 'recuse', { round: 'round-1', seat: service, reason: 'Family' })).rejects.toMatchObject({ code: 'seat-recused' })
    await expect(vote(service, 'approve')).rejects.toMatchObject({ code: 'seat-recused', facts: { seat: 'Head of service' } })
    await expect(vote(deputy, 'approve', { seat: service })).rejects.toMatchObject({ code: 'seat-recused' })
    await expect(by(service, 'withdraw-recusal', { round: 'round-1', recusal: 'recusal-1' })).rejects.toMatchObject({ code: 'not-allowed' })
    await as('committee-chair', 'withdraw-recusal', { round: 'round-1', recusal: 'recusal-1' })
    await vote(service, 'approve')
    await by(sales, 'recuse', { round: 'round-1', reason: 'A share' })
    await by(sales, 'withdraw-recusal', { round: 'round-1', recusal: 'recusal-2' })
    await expect(by(sales, 'withdraw-recusal', { round: 'round-1', recusal: 'recusal-2' })).rejects.toMatchObject({ code: 'thing-unknown' })
    expect((await round()).recusals.map(({ withdrawn }) => withdrawn !== null)).toEqual([true, true])
  })

  it('of everybody leaves no seat, and no result', async () => {
    const { open, by, as, goTo, round } = await openBoardroom()
    await open()
    for (const person of everybody) await by(person, 'recuse', { round: 'round-1', reason: 'A conflict' })
    expect((await round()).closed).toBeNull()
    goTo('2026-06-18')
    await as('project-manager', 'close-round', { round: 'round-1' })
    expect((await round()).closed?.count).toMatchObject({ result: 'none', reasons: [{ code: 'no-seat' }] })
  })
})

describe('A matter', () => {
  const funds = { kind: 'funds', title: 'Two more servers', text: 'From the reserve', dueOn: '2026-06-20' }
  const motion = { kind: 'matter', matter: 'matter-1', text: 'The committee releases the money' }
  const openMatter = (room: Boardroom) => room.as('project-manager', 'open-round', { motion, deadline: '2026-06-17' })

  it('is settled by a vote, for or against', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'raise-matter', funds)
    await openMatter(room)
    await allVote(room, 'round-1', ['approve', 'reject', 'reject', 'reject'])
    expect((await room.project()).matters[0]?.settled).toMatchObject({ round: 'round-1', carried: false, on: '2026-06-10' })
    await room.as('project-manager', 'raise-matter', funds)
    await room.as('project-manager', 'open-round', { motion: { ...motion, matter: 'matter-2' }, deadline: '2026-06-17' })
    await allVote(room, 'round-2', ['approve', ['approve-with-conditions', 'Get three offers'], 'abstain', 'reject'])
    expect((await room.project()).matters[1]?.settled).toMatchObject({ round: 'round-2', carried: true })
    expect((await room.round('round-2')).closed).toMatchObject({ decision: null, conditions: [condition('Get three offers')] })
    await expect(openMatter(room)).rejects.toMatchObject({ code: 'already-done' })
  })

  it('goes on waiting where the vote had no result', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'raise-matter', funds)
    await openMatter(room)
    room.goTo('2026-06-18')
    await room.as('project-manager', 'close-round', { round: 'round-1' })
    expect((await room.project()).matters[0]?.settled).toBeNull()
  })

  it('stays as it is while it is voted on', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'raise-matter', funds)
    await room.as('committee-secretary', 'open-round', { motion, deadline: '2026-06-17' })
    for (const [change, more] of [['edit-matter', { title: 'Ten more servers' }], ['withdraw-matter', {}]] as const) {
      await expect(room.as('project-manager', change, { matter: 'matter-1', ...more })).rejects.toMatchObject({ code: 'matter-in-round', facts: { round: 'round-1' } })
    }
    await expect(room.as('committee-chair', 'settle-matter', { matter: 'matter-1', note: 'x' })).rejects.toMatchObject({ code: 'matter-in-round' })
    await expect(room.as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-touched' })
  })

  it('recuses the supplier’s side where its choice or pay is decided, whatever the round says', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'raise-matter', { ...funds, kind: 'supplier-choice', supplierConcerned: false })
    await openMatter(room)
    expect(await room.round()).toMatchObject({ supplierConcerned: true })
    await expect(room.vote(supplier, 'approve')).rejects.toMatchObject({ code: 'seat-recused' })
    for (const person of [general, sales, service]) await room.vote(person, 'approve')
    expect((await room.round()).closed).toMatchObject({ why: 'all-voted', count: { seats: [{}, { seat: supplier, recused: true }, {}, {}] } })
  })

  it('belongs to who brought it in: the project manager cannot change what the supervision brings before the committee', async () => {
    const { as, project } = await openBoardroom()
    await as('supervisor', 'raise-matter', { kind: 'conflict', title: 'The plan hides the delay' })
    await expect(as('project-manager', 'edit-matter', { matter: 'matter-1', title: 'All is well' })).rejects.toMatchObject({ code: 'not-allowed', facts: { may: ['committee-chair', 'committee-secretary'] } })
    await expect(as('project-manager', 'withdraw-matter', { matter: 'matter-1' })).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(as('reader', 'raise-matter', funds)).rejects.toMatchObject({ code: 'not-allowed' })
    await as('supervisor', 'edit-matter', { matter: 'matter-1', kind: 'escalated-issue' })
    await as('committee-chair', 'settle-matter', { matter: 'matter-1', note: 'Heard; the plan is put right', on: '2026-06-09' })
    expect((await project()).matters[0]).toMatchObject({ kind: 'escalated-issue', settled: { round: null, carried: null, on: '2026-06-09' } })
    await expect(as('supervisor', 'edit-matter', { matter: 'matter-1', title: 'Again' })).rejects.toMatchObject({ code: 'already-done' })
  })
})

describe('Members who vote at the same moment', () => {
  const stores: readonly (readonly [string, () => Promise<{ context: Context; close: () => Promise<void> }>])[] = [
    ['memory', async () => ({ context: await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' }), close: async () => undefined })],
    ['file', async () => {
      const { folder, remove } = await tempFolder()
      const context = await openContext({ folder, now: () => '2026-06-10T02:00:00.000Z' })
      return { context, close: async () => await context.store.close().then(remove) }
    }],
  ]

  it.each(stores)('all count once, though all saw the same version, in the %s store', async (_name, open) => {
    const { context, close } = await open()
    const as = (id: string, change: string, input: object, basedOn?: number) => makeChange(context, id === 'operator' ? { id, role: 'operator' } : personActing(id), HARBOUR, change, input, basedOn === undefined ? {} : { basedOn })
    await createProject(context, { id: 'operator', role: 'operator' }, { ...structuredClone(castBrief), id: HARBOUR })
    for (const name of ['Head of sales', 'Head of service']) await as('operator', 'add-person', { name, group: 'steering-committee' })
    await as('operator', 'form-committee', {})
    await as('operator', 'start-phase', { phase: 'planning' })
    const { version } = await as('operator', 'open-round', { motion: { kind: 'checkpoint', phase: 'planning', decision: 'hold', conditions: [] }, reason: 'The network first', deadline: '2026-06-17' })
    const seen = await Promise.allSettled([general, supplier, sales, service].map((person, at) => as(person, 'cast-vote', { round: 'round-1', choice: at === 2 ? 'reject' : 'approve' }, version)))
    expect(seen.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled'])
    const { project } = await context.store.read(HARBOUR)
    expect(project.rounds[0]?.votes.map(({ voter }) => voter).sort()).toEqual([general, supplier, sales, service].sort())
    expect(project.rounds[0]?.closed).toMatchObject({ why: 'all-voted', count: { approvals: 3, rejections: 1 }, decision: 'decision-1' })
    expect((await context.store.verify(HARBOUR)).faults).toEqual([])
    await close()
  })
})

describe('Ids of another project', () => {
  it('lead nowhere', async () => {
    const room = await openBoardroom()
    await createProject(room.context, { id: 'operator', role: 'operator' }, { ...structuredClone(castBrief), id: 'canal' })
    const atCanal = (who: string, change: string, input: object) => makeChange(room.context, personActing(who), 'canal', change, input)
    await room.open()
    await room.as('project-manager', 'raise-matter', { kind: 'other', title: 'A name for the system' })
    await expect(atCanal(general, 'cast-vote', { round: 'round-1', choice: 'approve' })).rejects.toMatchObject({ code: 'thing-unknown' })
    await expect(atCanal(general, 'settle-matter', { matter: 'matter-1', note: 'x' })).rejects.toMatchObject({ code: 'thing-unknown' })
    await expect(atCanal(sales, 'cast-vote', { round: 'round-1', choice: 'approve' })).rejects.toMatchObject({ code: 'project-unknown' })
    await expect(room.as('project-manager', 'open-round', { motion: { kind: 'matter', matter: 'matter-9', text: '' }, deadline: '2026-06-17' })).rejects.toMatchObject({ code: 'thing-unknown' })
  })
})
