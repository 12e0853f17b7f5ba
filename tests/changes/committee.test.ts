import { describe, expect, it } from 'vitest'
import { gateDecision, phaseStatus } from '../../src/domain/gates.ts'
import { userTexts } from '../../src/domain/user-texts.ts'
import { changedSince } from '../../src/method/motion-matter.ts'
import type { Day } from '../../src/domain/day.ts'
import { deputy, general, openBoardroom, sales, service, supplier } from './boardroom.ts'
import { HARBOUR, openStage } from './stage.ts'

const condition = (title: string, dueOn = '2026-07-01') => ({ title, owner: 'Head of organisation', dueOn })
const rate = (rating: number) => ['project-manager', 'rate-criterion', { phase: 'planning', criterion: 'strategy-chosen', rating, evidence: 'Paper' }] as const

describe('A committee', () => {
  it('is not formed without a chair, nor without the client’s top management', async () => {
    const { as, project } = await openStage()
    await as('operator', 'edit-person', { person: general, topManagement: false })
    await expect(as('project-manager', 'form-committee')).rejects.toMatchObject({ code: 'committee-unable', facts: { lacks: ['top-management'] } })
    await as('operator', 'edit-person', { person: general, lead: false })
    await expect(as('project-manager', 'form-committee')).rejects.toMatchObject({ facts: { lacks: ['chair', 'top-management'] } })
    expect((await project()).organisation.formed).toBeNull()
  })

  it('is formed once, and by no reader', async () => {
    const { as, project } = await openStage()
    await expect(as('reader', 'form-committee')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(as('project-manager', 'form-committee', { on: '2026-06-11' })).rejects.toMatchObject({ code: 'day-ahead' })
    await as('project-manager', 'form-committee', { on: '2026-06-01' })
    expect((await project()).organisation.formed).toMatchObject({ on: '2026-06-01', by: 'project-manager' })
    await expect(as('committee-chair', 'form-committee')).rejects.toMatchObject({ code: 'already-done' })
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-impossible' })
  })

  it('before it is formed lets the project manager record what was decided for it; afterwards nobody decides alone', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'start-phase', { phase: 'planning' })
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    await as('project-manager', 'decide-checkpoint', { phase: 'planning', decision: 'rework' })
    expect((await project()).decisions[0]).toMatchObject({ kind: 'rework', vote: null, by: 'project-manager' })
    await as('project-manager', 'form-committee')
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    for (const role of ['committee-chair', 'project-manager', 'operator'] as const) {
      await expect(as(role, 'decide-checkpoint', { phase: 'planning', decision: 'go', reason: 'x' })).rejects.toMatchObject({ code: 'round-needed', facts: { phase: 'planning' } })
    }
  })
})

describe('A motion', () => {
  it('needs a committee', async () => {
    const { as } = await openStage()
    await as('project-manager', 'start-phase', { phase: 'planning' })
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    const motion = { kind: 'checkpoint', phase: 'planning', decision: 'go', conditions: [] }
    await expect(as('project-manager', 'open-round', { motion, reason: 'x', deadline: '2026-06-17' })).rejects.toMatchObject({ code: 'committee-not-formed' })
  })

  it('is refused where the checkpoint cannot be decided so, or without what it needs', async () => {
    const { open, as, vote } = await openBoardroom()
    const shut = (motion: object) => open('go', { motion: { kind: 'checkpoint', phase: 'planning', decision: 'go', conditions: [], ...motion } })
    await expect(shut({ phase: 'testing' })).rejects.toMatchObject({ code: 'decision-shut', facts: { obstacles: [{ code: 'not-started' }] } })
    await expect(shut({ decision: 'conditional-go' })).rejects.toMatchObject({ code: 'conditions-needed' })
    await expect(shut({ conditions: [condition('More')] })).rejects.toMatchObject({ code: 'conditions-not-wanted' })
    await expect(shut({ decision: 'conditional-go', conditions: [condition('Late', '2026-06-09')] })).rejects.toMatchObject({ code: 'condition-past' })
    await expect(open('go', { reason: '' })).rejects.toMatchObject({ code: 'reason-needed' })
    await expect(open('go', { deadline: '2026-06-09' })).rejects.toMatchObject({ code: 'deadline-past' })
    await expect(open('go', { meeting: 'meeting-7' })).rejects.toMatchObject({ code: 'thing-unknown' })
    await expect(as('group-member', 'open-round', {})).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(vote(general, 'approve')).rejects.toMatchObject({ code: 'thing-unknown' })
  })

  it('is voted on alone: no second one about the same checkpoint until it is closed or called off', async () => {
    const { open, as, goTo } = await openBoardroom()
    await open()
    await expect(open('hold')).rejects.toMatchObject({ code: 'round-exists', facts: { round: 'round-1' } })
    goTo('2026-06-20')
    await expect(open('hold', { deadline: '2026-06-30' })).rejects.toMatchObject({ code: 'round-exists' })
    await as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'An emergency' })
    await expect(open('hold', { deadline: '2026-06-30' })).resolves.toMatchObject({ result: { round: 'round-2' } })
  })

  it('is withdrawn by undoing as long as nobody voted', async () => {
    const { open, as, round, vote } = await openBoardroom()
    await open()
    await as('project-manager', 'undo')
    expect((await round()).withdrawn).toMatchObject({ by: 'project-manager' })
    await expect(vote(general, 'approve')).rejects.toMatchObject({ code: 'round-closed' })
    await open()
    await as('committee-chair', 'cast-vote', { round: 'round-2', choice: 'approve' })
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-touched' })
  })

  it('keeps what was submitted from being undone under it', async () => {
    const { as, open } = await openBoardroom()
    await as('operator', 'open-round', { motion: { kind: 'checkpoint', phase: 'planning', decision: 'go', conditions: [] }, reason: 'x', deadline: '2026-06-17' })
    await expect(as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-touched' })
    await expect(open()).rejects.toMatchObject({ code: 'round-exists' })
  })
})

describe('What is written for the committee', () => {
  it('waits for its translation', async () => {
    const { open, vote, by, as, project } = await openBoardroom()
    await as('project-manager', 'raise-matter', { kind: 'other', title: 'A name for the system', text: 'Three were proposed' })
    await open('go', { papers: [{ title: 'The charter', link: 'https://example.com/charter' }] })
    await vote(general, 'approve-with-conditions', { comment: 'With care', conditions: [condition('Sign the contract')] })
    await by(sales, 'recuse', { round: 'round-1', reason: 'A share in it' })
    const texts = userTexts(await project())
    expect(texts).toEqual(expect.arrayContaining(['A name for the system', 'Three were proposed', 'All papers lie here', 'The charter', 'With care', 'Sign the contract', 'A share in it']))
  })
})

describe('A vote', () => {
  it('of the last seat closes the round and makes the decision', async () => {
    const { open, vote, round, project } = await openBoardroom()
    await open()
    await vote(general, 'approve', { comment: 'Let us begin' })
    await vote(supplier, 'approve')
    await vote(sales, 'reject')
    expect((await round()).closed).toBeNull()
    expect((await vote(service, 'abstain')).result).toEqual({ vote: 'vote-4', closed: true })
    expect((await round()).closed).toMatchObject({ why: 'all-voted', decision: 'decision-1', count: { approvals: 2, rejections: 1, abstentions: 1, result: 'carried' } })
    expect(gateDecision(await project(), 'planning')).toMatchObject({ kind: 'go', vote: 'round-1', reason: 'All papers lie here', readiness: 'incomplete' })
    expect(phaseStatus(await project(), 'planning')).toBe('passed')
  })

  it('can be changed until then, and is kept once', async () => {
    const { open, vote, round } = await openBoardroom()
    await open()
    await vote(general, 'reject')
    await vote(general, 'approve', { comment: 'On second thoughts' })
    expect((await round()).votes).toEqual([expect.objectContaining({ id: 'vote-1', seat: general, voter: general, choice: 'approve', comment: 'On second thoughts' })])
    expect((await round()).matters).toHaveLength(1)
  })

  it('of who has no seat is refused with nothing kept', async () => {
    const { open, vote, as, version } = await openBoardroom()
    await open()
    const before = await version()
    await expect(vote('person-3', 'approve')).rejects.toMatchObject({ code: 'no-seat' })
    await expect(vote('person-3', 'approve', { seat: general })).rejects.toMatchObject({ code: 'no-seat' })
    await expect(vote(general, 'approve', { seat: sales })).rejects.toMatchObject({ code: 'no-seat' })
    await expect(vote(deputy, 'approve', { seat: general })).rejects.toMatchObject({ code: 'no-seat' })
    await expect(vote(deputy, 'approve', { seat: 'person-99' })).rejects.toMatchObject({ code: 'no-seat' })
    await expect(as('operator', 'cast-vote', { round: 'round-1', choice: 'approve' })).rejects.toMatchObject({ code: 'no-seat' })
    await expect(vote('account-9', 'approve')).rejects.toMatchObject({ code: 'project-unknown' })
    await expect(vote(general, 'approve', { voter: sales })).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(vote(general, 'approve', { round: 'round-2' })).rejects.toMatchObject({ code: 'thing-unknown' })
    expect(await version()).toBe(before)
  })

  it('of a stand-in counts as long as the member has not voted', async () => {
    const { open, vote, round } = await openBoardroom()
    await open()
    await expect(vote(deputy, 'approve')).rejects.toMatchObject({ code: 'seat-needed', facts: { seats: ['Head of sales', 'Head of service'] } })
    await vote(deputy, 'reject', { seat: sales })
    await vote(sales, 'approve')
    await expect(vote(deputy, 'reject', { seat: sales })).rejects.toMatchObject({ code: 'seat-voted', facts: { seat: 'Head of sales' } })
    await vote(deputy, 'reject')
    expect((await round()).votes.map(({ seat, voter }) => [seat, voter])).toEqual([[service, deputy], [sales, sales]])
    await vote(general, 'approve')
    await vote(supplier, 'approve')
    expect((await round()).closed).toMatchObject({ count: { approvals: 3, rejections: 1, seats: [{}, {}, { by: sales }, { by: deputy }] } })
  })

  it('of the deputy of two counts for one of them only', async () => {
    const { open, vote, round, as } = await openBoardroom()
    await open()
    await vote(deputy, 'approve', { seat: sales })
    await vote(deputy, 'approve', { seat: service })
    expect((await round()).votes).toMatchObject([{ seat: service, voter: deputy }])
    await vote(general, 'approve')
    await as('committee-chair', 'cast-vote', { round: 'round-1', choice: 'approve' })
    await expect(as('committee-chair', 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'round-not-quorate' })
  })

  it('for another seat is refused to who has one', async () => {
    const { open, vote, context } = await openBoardroom()
    await open()
    // From before the rule that a member is nobody's stand-in.
    await context.store.change(HARBOUR, (tip) => {
      if (!tip) throw new Error('no project')
      const team = tip.project.team.map((person) => (person.id === sales ? { ...person, standIn: service } : person))
      const patches = [{ op: 'set' as const, path: ['team', sales, 'standIn'], value: service }]
      return { entry: { at: tip.at, by: { id: 'operator', role: 'operator' }, change: 'edit-person', input: {}, patches }, next: { ...tip.project, team }, result: null }
    })
    await expect(vote(service, 'approve', { seat: sales })).rejects.toMatchObject({ code: 'stand-in-seated', facts: { seat: 'Head of sales' } })
  })

  it('with conditions says which, and only where the motion can carry them', async () => {
    const { open, vote, as } = await openBoardroom()
    await open()
    await expect(vote(general, 'approve-with-conditions')).rejects.toMatchObject({ code: 'vote-conditions-needed' })
    await expect(vote(general, 'approve', { conditions: [condition('More')] })).rejects.toMatchObject({ code: 'vote-conditions-not-wanted' })
    await expect(vote(general, 'approve-with-conditions', { conditions: [condition('Late', '2026-06-01')] })).rejects.toMatchObject({ code: 'condition-past' })
    await as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'Another motion' })
    for (const [at, decision] of (['rework', 'hold', 'stop'] as const).entries()) {
      await open(decision)
      const round = `round-${at + 2}`
      await expect(vote(general, 'approve-with-conditions', { round, conditions: [condition('More')] })).rejects.toMatchObject({ code: 'vote-unconditional', facts: { decision } })
      await as('committee-chair', 'call-off-round', { round, reason: 'Another motion' })
    }
  })

  it('is late after the deadline, and none once the round is closed', async () => {
    const { open, vote, goTo, as } = await openBoardroom()
    await open()
    goTo('2026-06-17')
    await vote(general, 'approve')
    goTo('2026-06-18')
    await expect(vote(sales, 'approve')).rejects.toMatchObject({ code: 'round-late', facts: { deadline: '2026-06-17' } })
    await expect(as('committee-chair', 'recuse', { round: 'round-1', seat: sales, reason: 'x' })).rejects.toMatchObject({ code: 'round-late' })
    await as('project-manager', 'close-round', { round: 'round-1' })
    await expect(vote(sales, 'approve')).rejects.toMatchObject({ code: 'round-closed' })
    await expect(as('project-manager', 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'round-closed' })
  })

  it('is void when what it was about has changed, and says what', async () => {
    const { open, vote, as, round, project } = await openBoardroom()
    await as(...rate(3))
    await open()
    await vote(general, 'approve')
    await vote(supplier, 'approve')
    await vote(sales, 'approve')
    await as(...rate(1))
    const [first] = (await round()).votes
    expect(first && changedSince(await project(), await round(), first, '2026-06-10' as Day)).toEqual(['criterion:strategy-chosen'])
    expect((await vote(service, 'approve')).result).toMatchObject({ closed: false })
    await expect(as('committee-chair', 'close-round', { round: 'round-1' })).rejects.toMatchObject({ code: 'round-not-quorate' })
    await as(...rate(3))
    expect(first && changedSince(await project(), await round(), first, '2026-06-10' as Day)).toEqual([])
    expect((await vote(service, 'approve')).result).toMatchObject({ closed: true })
    expect((await round()).matters).toHaveLength(2)
  })

  it('stands when nothing material changed: other evidence, another phase, a comment', async () => {
    const { open, vote, as, round, project, goTo } = await openBoardroom()
    await as(...rate(3))
    await open()
    await vote(general, 'approve')
    await as('project-manager', 'rate-criterion', { phase: 'planning', criterion: 'strategy-chosen', rating: 3, evidence: 'A better scan of the paper' })
    await as('project-manager', 'rate-criterion', { phase: 'requirements', criterion: 'customers-heard', rating: 1, evidence: 'Not yet' })
    await vote(supplier, 'reject', { comment: 'No' })
    goTo('2026-06-12')
    const [now, value] = [await round(), await project()]
    expect(now.votes.map((each) => changedSince(value, now, each, '2026-06-12' as Day))).toEqual([[], []])
  })

  it('is taken at its word: nobody undoes a vote, a closing or a recusal', async () => {
    const { open, vote, as, by } = await openBoardroom()
    await open()
    await vote(general, 'approve')
    await expect(by(general, 'undo')).rejects.toMatchObject({ code: 'undo-impossible' })
    await by(sales, 'recuse', { round: 'round-1', reason: 'My brother works there' })
    await expect(by(sales, 'undo')).rejects.toMatchObject({ code: 'undo-impossible' })
    await expect(as('committee-chair', 'undo')).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })
})
