import { describe, expect, it } from 'vitest'
import { locales } from '../../../src/locales/locales.ts'
import { answerOf } from '../../../src/web/pages/checkpoint/answer.ts'
import { motionTitle } from '../../../src/web/pages/round/motion-said.ts'
import { motionView } from '../../../src/web/pages/round/motion-view.ts'
import { votesView } from '../../../src/web/pages/round/votes-view.ts'
import { votesAwaited } from '../../../src/method/my-seats.ts'
import { today } from '../../cast/cast.ts'
import { hostileTexts } from '../../cast/hostile.ts'
import { deputy, general, openBoardroom, sales, service, supplier } from '../../changes/boardroom.ts'
import { servedBoardroom } from '../served-boardroom.ts'

const { en } = locales
const ROUND = 'committee/rounds/1'
const BACK = `/projects/harbour/${ROUND}`
const SHEET = 'checkpoints/planning'
const condition = { title: 'Search in two seconds', owner: 'Integrator lead', dueOn: '2026-07-10' }
const voteForms = /popovertarget="vote-/

async function opened(decision = 'go', more: object = {}) {
  const room = await servedBoardroom()
  await room.open(decision, more)
  return room
}

describe('The votes of a round', () => {
  const seen = async (room: Awaited<ReturnType<typeof openBoardroom>>, day = today) => {
    const project = await room.project()
    return votesView(project, await room.round(), day, en)
  }

  it('stand seat by seat: by the member, by the stand-in, or missing', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.vote(supplier, 'approve')
    await room.vote(deputy, 'approve-with-conditions', { seat: service, comment: 'Two are right', conditions: [condition] })
    const { seats, note, outcome, sentences } = await seen(room)
    expect(seats.map(({ who, status }) => [who, status.word])).toEqual([
      ['General manager (chair)', 'Not yet'], ['Integrator’s representative', 'Approve'], ['Head of sales', 'Not yet'], ['Head of service', 'With conditions'],
    ])
    expect(seats[3]).toMatchObject({ notes: ['By the stand-in: Deputy'], quote: ['Two are right'], conditions: ['Search in two seconds (Integrator lead, by 10 Jul)'] })
    expect(seats[2]?.notes).toEqual(['Stand-in: Deputy'])
    expect(note).toBe('2 of 4 cast; a quorum needs one more, of the client’s top management in person')
    expect(outcome).toBeNull()
    expect(sentences.join(' ')).toContain('no result')
  })

  it('come to a result, with its reasons, the moment the rules give one', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.vote(supplier, 'approve')
    await room.vote(general, 'approve')
    await room.vote(sales, 'reject')
    const { outcome, sentences, note } = await seen(room)
    expect(note).toBe('3 of 4 cast; there is a quorum')
    expect(outcome).toMatchObject({ word: 'As it stands: ', status: { word: 'Carried', tone: 'good' } })
    expect(sentences).toEqual(['3 of 4 seats voted, a member of the client’s top management in person: quorate.', '2 yes, 1 no: carried.'])
  })

  it('are void when what they were about has changed, and say what', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.vote(supplier, 'approve')
    await room.as('project-manager', 'rate-criterion', { phase: 'planning', criterion: 'strategy-chosen', rating: 2, evidence: 'A paper' })
    await room.as('project-manager', 'set-pass-mark', { phase: 'planning', passMark: 70 })
    const { seats, voidNote } = await seen(room)
    expect(voidNote).toBe('One vote is void: what it was about has changed since. It can be cast anew.')
    expect(seats[1]).toMatchObject({ status: { word: 'Void', tone: 'warn' }, voids: [{ text: '“Approve” of 10 Jun is void. Changed since:' }] })
    expect(seats[1]?.voids[0]?.changes).toEqual(['Implementation strategy chosen, with reasons: not rated → 2', 'the pass mark: 75 → 70'])
  })

  it('leave out who is recused, with the reason', async () => {
    const room = await openBoardroom()
    await room.open('go', { supplierConcerned: true })
    await room.by(sales, 'recuse', { round: 'round-1', reason: 'My brother sells it' })
    const { seats, note } = await seen(room)
    expect(seats.map(({ status }) => status.word)).toEqual(['Not yet', 'Recused', 'Recused', 'Not yet'])
    expect(seats[1]?.notes).toEqual(['The supplier’s choice or pay is decided.'])
    expect(seats[2]?.notes).toEqual(['Recused by Head of sales on 10 Jun: My brother sells it'])
    expect(note).toContain('0 of 2 cast')
  })

  it('stay to be seen whatever happens to the seat: recused by somebody else, taken back, after a vote, or gone', async () => {
    const room = await openBoardroom()
    await room.open()
    await room.as('committee-chair', 'recuse', { round: 'round-1', seat: service, reason: 'Family' })
    await room.as('committee-chair', 'withdraw-recusal', { round: 'round-1', recusal: 'recusal-1' })
    await room.by(sales, 'cast-vote', { round: 'round-1', choice: 'reject', comment: 'Too early' })
    await room.by(sales, 'recuse', { round: 'round-1', reason: 'A share' })
    await room.vote(supplier, 'approve')
    const { seats } = await seen(room)
    expect(seats[3]?.notes[0]).toBe('Recused by Committee chair on 10 Jun, and taken back: Family')
    expect(seats[2]).toMatchObject({ status: { word: 'Recused' }, quote: ['Too early'], notes: ['Recused by Head of sales on 10 Jun: A share', 'Head of sales voted “Reject” on 10 Jun; it does not count.'] })
    await room.as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'The committee changes' })
    await room.as('committee-chair', 'withdraw-person', { person: sales })
    expect((await seen(room)).seats.at(-1)).toMatchObject({ who: 'Head of sales', status: { word: 'No seat any more' }, quote: ['Too early'], notes: ['Head of sales voted “Reject” on 10 Jun; it does not count.'] })
  })

  it.each(Object.values(locales))('speak $id', async (words) => {
    const room = await openBoardroom()
    await room.open()
    await room.vote(general, 'approve-with-conditions', { comment: hostileTexts.join('\n'), conditions: [condition] })
    await room.as('project-manager', 'set-pass-mark', { phase: 'planning', passMark: 70 })
    expect(JSON.stringify(votesView(await room.project(), await room.round(), today, words))).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('A missing vote', () => {
  it('waits for the member and for the stand-in, until one of them has voted', async () => {
    const room = await openBoardroom()
    await room.open()
    const waits = async (person: string) => {
      const project = await room.project()
      return votesAwaited(project, project.team.find(({ id }) => id === person) ?? null, today).map(({ seat }) => seat.seat)
    }
    expect(await waits(sales)).toEqual([sales])
    expect(await waits(deputy)).toEqual([sales, service])
    await room.vote(sales, 'abstain')
    expect(await waits(sales)).toEqual([])
    expect(await waits(deputy)).toEqual([service])
    expect(await waits('person-3')).toEqual([])
    room.goTo('2026-06-18')
    expect(votesAwaited(await room.project(), (await room.project()).team[0] ?? null, '2026-06-18' as typeof today)).toEqual([])
  })

  it('is named first on the overview and on the committee’s page', async () => {
    const { get, post } = await opened()
    for (const path of ['', 'committee']) {
      expect((await get(sales, path)).text).toContain('Your vote is missing: Go at checkpoint 1: Project planning, until Wednesday <span class="sg-nowrap">17 June</span>.')
      expect((await get(deputy, path)).text).toContain('Head of sales has not voted, and you are the stand-in')
      expect((await get('project-manager', path)).text).not.toContain('vote is missing')
    }
    await post(sales, 'cast-vote', { _back: '/', round: 'round-1', seat: sales, choice: 'reject' })
    expect((await get(sales, '')).text).not.toContain('Your vote is missing')
  })
})

describe('The page of a round', () => {
  it('is cast in two clicks, on the round and on the sheet alike', async () => {
    const { get, post, round } = await opened()
    for (const path of [ROUND, SHEET]) {
      const { text, status } = await get(sales, path)
      expect(status).toBe(200)
      for (const choice of ['approve', 'approve-with-conditions', 'reject', 'abstain']) {
        expect(text).toContain(`popovertarget="vote-${choice}"`)
        expect(text).toContain(`id="vote-${choice}" popover`)
      }
      expect(text).toContain('Head of sales. You can change it until the vote is closed.')
    }
    const cast = await post(sales, 'cast-vote', { _back: `/projects/harbour/${SHEET}`, round: 'round-1', seat: sales, choice: 'approve', comment: 'Yes' })
    expect(cast.status).toBe(303)
    expect((await round()).votes).toMatchObject([{ seat: sales, choice: 'approve', comment: 'Yes' }])
    const again = (await get(sales, SHEET)).text
    expect(again).toContain('You voted “Approve” on <span class="sg-nowrap">10 Jun</span>.')
    expect(again).toMatch(/popovertarget="vote-approve" aria-current="true"/)
    expect(again).toMatch(/name="comment"[^>]*>\nYes<\/textarea>/)
  })

  it('takes conditions with a vote, and shows a refused one again with what was typed', async () => {
    const { post, round } = await opened()
    const refused = await post(sales, 'cast-vote', { _back: BACK, round: 'round-1', seat: sales, choice: 'approve-with-conditions', comment: '<i>typed</i>', 'conditions.0.title': '', 'conditions.0.owner': '', 'conditions.0.dueOn': '' })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(refused.text).toContain('needs at least one condition')
    expect(refused.text).toMatch(/id="again-[^"]*comment"[^>]*>\n&lt;i&gt;typed&lt;\/i&gt;<\/textarea>/)
    const cast = await post(sales, 'cast-vote', { _back: BACK, round: 'round-1', seat: sales, choice: 'approve-with-conditions', 'conditions.0.title': condition.title, 'conditions.0.owner': condition.owner, 'conditions.0.dueOn': condition.dueOn, 'conditions.1.title': '', 'conditions.1.owner': '', 'conditions.1.dueOn': '' })
    expect(cast.status).toBe(303)
    expect((await round()).votes[0]?.conditions).toEqual([condition])
  })

  it('lets a stand-in of two say for whom, and begins with the seat that was voted for', async () => {
    const { get, post } = await opened()
    expect((await get(deputy, ROUND)).text).toContain('You have one vote: it counts for the seat that you choose.')
    await post(deputy, 'cast-vote', { _back: BACK, round: 'round-1', seat: service, choice: 'approve' })
    expect((await get(deputy, ROUND)).text).toMatch(/name="seat"[^>]*><option value="person-7" selected>Head of service/)
  })

  it('tells who has nothing to vote what goes on, without a form', async () => {
    const { get } = await opened()
    for (const who of ['project-manager', 'supervisor', 'consultant']) {
      const { text } = await get(who, ROUND)
      expect(text).not.toMatch(voteForms)
      expect(text).toContain('You have no seat in the committee and stand in for nobody')
      expect(text).toContain('Head of sales')
    }
  })

  it('offers no conditions where the motion can carry none', async () => {
    const { get } = await opened('rework')
    const { text } = await get(sales, ROUND)
    expect(text).toContain('popovertarget="vote-reject"')
    expect(text).not.toContain('popovertarget="vote-approve-with-conditions"')
  })

  it('asks for no reason where the motion agrees with the readiness', async () => {
    const { get, post } = await servedBoardroom()
    const form = { _back: `/projects/harbour/${SHEET}`, 'motion.kind': 'checkpoint', 'motion.phase': 'planning', 'motion.decision': 'rework', deadline: '2026-06-17', way: 'circulation' }
    expect((await post('project-manager', 'open-round', form)).status).toBe(303)
    expect((await get(sales, ROUND)).text).toContain('optional, seen by the committee')
  })

  it('is closed by the chair with a quorum, and by others after the last day', async () => {
    const room = await opened()
    expect((await room.get(general, ROUND)).text).not.toContain('popovertarget="close-round"')
    await room.vote(general, 'approve')
    await room.vote(supplier, 'approve')
    await room.vote(sales, 'reject')
    const chair = (await room.get(general, ROUND)).text
    expect(chair).toContain('popovertarget="close-round"')
    expect(chair).toContain('As the votes stand: carried.')
    expect((await room.get(service, ROUND)).text).not.toContain('popovertarget="close-round"')
    room.goTo('2026-06-18')
    const late = (await room.get(service, ROUND)).text
    expect(late).toContain('popovertarget="close-round"')
    expect(late).not.toMatch(voteForms)
    expect(late).toContain('No vote is taken any more')
    expect((await room.get('supervisor', ROUND)).text).toContain('Closing is open to: ')
    expect((await room.post(service, 'close-round', { _back: BACK, round: 'round-1' })).status).toBe(303)
    const closed = (await room.get(service, ROUND)).text
    expect(closed).toContain('Carried: ')
    expect(closed).toContain('after the last day to vote.')
    expect(closed).not.toContain('/changes/cast-vote')
    expect(closed).toContain('#decision')
  })

  it('offers the chair nobody else’s seat that has voted', async () => {
    const room = await opened()
    await room.vote(supplier, 'approve')
    await room.vote(deputy, 'approve', { seat: sales })
    const form = (await room.get(general, ROUND)).text.match(/action="[^"]*\/changes\/recuse"[\s\S]*?<\/form>/)?.[0] ?? ''
    expect([general, supplier, sales, service].filter((person) => form.includes(`value="${person}"`))).toEqual([general, service])
  })

  it.each([['the chair', general], ['the secretary', deputy]])('is closed at once by %s where every seat is recused', async (_role, who) => {
    const room = await opened()
    await room.as('operator', 'edit-person', { person: deputy, roles: ['committee-secretary'] })
    for (const person of [general, supplier, sales, service]) await room.by(person, 'recuse', { round: 'round-1', reason: 'A conflict' })
    expect((await room.get('project-manager', ROUND)).text).not.toContain('popovertarget="close-round"')
    const { text } = await room.get(who, ROUND)
    expect(text).toContain('popovertarget="close-round"')
    expect(text).toContain('Without a quorum there is no decision')
    expect((await room.get(who, 'committee')).text).toContain('every seat is recused')
    expect((await room.post(who, 'close-round', { _back: BACK, round: 'round-1' })).status).toBe(303)
    expect((await room.get(who, ROUND)).text).toContain('every seat was recused, so nobody was left to vote.')
  })

  it('says what a conditional yes comes to', async () => {
    const room = await opened()
    expect((await room.get(sales, ROUND)).text).toContain('Conditions hold unless the plain yes votes outnumber the conditional yes and the no votes together')
  })

  it.each([['en', 'Go'], ['zh-CN', '“通过”一案'], ['zh-TW', '「通過」案']] as const)('does not look decided while it is voted on, in %s', async (id, word) => {
    const room = await openBoardroom()
    await room.open()
    const words = Object.values(locales).find((each) => each.id === id) ?? en
    const status = { tone: 'accent', glyph: 'ring', word }
    expect(motionView(await room.project(), await room.round(), today, words).status).toEqual(status)
    expect(answerOf(await room.project(), 'planning', today, words).status).toEqual(status)
    expect(motionTitle(await room.project(), (await room.round()).motion, words)).toContain(word)
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'reject')
    expect(motionView(await room.project(), await room.round(), today, words).status).toEqual({ tone: 'none', glyph: 'ring', word })
  })

  it('says that a round without a quorum has no result', async () => {
    const room = await opened()
    room.goTo('2026-06-18')
    expect((await room.get(general, ROUND)).text).toContain('Without a quorum there is no decision')
    await room.as('committee-chair', 'close-round', { round: 'round-1' })
    const { text } = await room.get(general, ROUND)
    expect(text).toContain('No result: ')
    expect(text).toContain('None of 4 seats has voted, a quorum needs 3: no result.')
  })

  it('can be called off, and seats recused and taken back, by who may', async () => {
    const room = await opened()
    expect((await room.get('project-manager', ROUND)).text).toContain('/changes/call-off-round')
    expect((await room.get(sales, ROUND)).text).not.toContain('/changes/call-off-round')
    expect((await room.get(sales, ROUND)).text).toContain('/changes/recuse')
    expect((await room.get('project-manager', ROUND)).text).not.toContain('/changes/recuse')
    await room.post(sales, 'recuse', { _back: BACK, round: 'round-1', seat: sales, reason: 'My brother sells it' })
    const { text } = await room.get(sales, ROUND)
    expect(text).toContain('You are recused')
    expect(text).toContain('/changes/withdraw-recusal')
    expect(text).not.toMatch(voteForms)
    await room.as('committee-chair', 'call-off-round', { round: 'round-1', reason: 'Wrong paper' })
    const off = (await room.get(sales, ROUND)).text
    expect(off).toContain('Called off: ')
    expect(off).toContain('Wrong paper')
    expect(off).not.toContain('/changes/recuse')
  })

  it('escapes what people wrote', async () => {
    const room = await servedBoardroom()
    const nasty = hostileTexts.join('\n')
    await room.as('project-manager', 'raise-matter', { kind: 'conflict', title: '<script>alert(1)</script>', text: nasty })
    await room.as('project-manager', 'open-round', { motion: { kind: 'matter', matter: 'matter-1', text: nasty }, reason: nasty, papers: [{ title: '<img src=x onerror=1>', link: '' }], deadline: '2026-06-17' })
    await room.by(sales, 'cast-vote', { round: 'round-1', choice: 'approve', comment: nasty })
    for (const path of [ROUND, 'committee', 'committee?matter=matter-1', '']) {
      const { status, text } = await room.get(general, path)
      expect(status).toBe(200)
      expect(text).not.toMatch(/<script>alert|<img src=x/)
    }
  })

  it('shows the past without forms, and nothing where there is no such round', async () => {
    const room = await opened()
    const version = await room.version()
    await room.vote(general, 'approve')
    const then = (await room.get(general, `${ROUND}?at=${version}`)).text
    expect(then).toContain('0 of 4 cast')
    expect(then).not.toContain('/changes/')
    expect((await room.get(general, `${ROUND}?at=${version - 1}`)).status).toBe(404)
    for (const path of ['committee/rounds/2', 'committee/rounds/x', 'committee/rounds/__proto__']) expect((await room.get(general, path)).status).toBe(404)
  })
})

describe('The sheet of a checkpoint with a committee', () => {
  it('puts a decision to the vote, the recommended one marked, for who may', async () => {
    const { get, post, round } = await servedBoardroom()
    const { text } = await get('project-manager', SHEET)
    expect(text).not.toContain('/changes/decide-checkpoint')
    expect(text).toMatch(/popovertarget="put-go" aria-current="true"/)
    expect(text).toContain('name="deadline" type="date" value="2026-06-17"')
    expect((await get(sales, SHEET)).text).toContain('Putting it to the vote is open to: ')
    const fields = { _back: `/projects/harbour/${SHEET}`, 'motion.kind': 'checkpoint', 'motion.phase': 'planning', way: 'circulation', deadline: '2026-06-17', 'papers.0.title': '', 'papers.0.link': '' }
    const refused = await post('project-manager', 'open-round', { ...fields, 'motion.decision': 'conditional-go', reason: 'We <b>must</b>', 'motion.conditions.0.title': '', 'motion.conditions.0.owner': '', 'motion.conditions.0.dueOn': '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('We &lt;b&gt;must&lt;/b&gt;</textarea>')
    const put = await post('project-manager', 'open-round', { ...fields, 'motion.decision': 'conditional-go', reason: 'We must', 'motion.conditions.0.title': condition.title, 'motion.conditions.0.owner': condition.owner, 'motion.conditions.0.dueOn': condition.dueOn })
    expect(put.status).toBe(303)
    expect(await round()).toMatchObject({ motion: { kind: 'checkpoint', phase: 'planning', decision: 'conditional-go', conditions: [condition] }, papers: [], way: 'circulation' })
    const sheet = (await get(sales, SHEET)).text
    expect(sheet).toContain('Under vote: ')
    expect(sheet).toContain('The project manager recommended: Go.')
  })

  it('keeps in sight what was proposed with the submission and was not adopted', async () => {
    const room = await openBoardroom()
    await room.as('project-manager', 'open-round', { motion: { kind: 'checkpoint', phase: 'planning', decision: 'rework', conditions: [] }, reason: 'x', deadline: '2026-06-17' })
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'approve')
    await room.as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', conditions: [condition, { ...condition, title: 'Name a stand-in' }] })
    await room.open('conditional-go', { motion: { kind: 'checkpoint', phase: 'planning', decision: 'conditional-go', conditions: [{ ...condition, dueOn: '2026-08-01' }] } })
    const texts = async () => answerOf(await room.project(), 'planning', today, en).texts
    expect((await texts()).at(-1)).toBe('Proposed with the submission and not part of this motion: “Name a stand-in” (Integrator lead, by 10 Jul).')
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'approve', { round: 'round-2' })
    expect((await texts()).at(-1)).toBe('Proposed with the submission and not adopted: “Name a stand-in” (Integrator lead, by 10 Jul).')
  })

  it('says before a vote begins what a motion would not carry', async () => {
    const room = await servedBoardroom()
    await room.open('rework')
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'approve')
    await room.as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', conditions: [condition] })
    const { text } = await room.get('project-manager', SHEET)
    const panel = (id: string) => text.slice(text.indexOf(`id="${id}"`), text.indexOf('</form>', text.indexOf(`id="${id}"`)))
    expect(panel('put-go')).toContain('The submission proposes what this would not carry: “Search in two seconds”.')
    expect(panel('put-conditional-go')).not.toContain('would not carry')
  })

  it('links the decision to the vote that took it, and shows the votes on the sheet as it lay there', async () => {
    const room = await opened()
    for (const person of [general, supplier, sales]) await room.vote(person, 'approve')
    await room.vote(service, 'reject')
    const decision = (await room.project()).decisions[0]
    expect(decision?.vote).toBe('round-1')
    const now = (await room.get('project-manager', SHEET)).text
    expect(now).toContain('By vote of the committee on <span class="sg-nowrap">10 Jun</span>: 3 yes, 1 no; round 1.')
    expect(now).toContain('href="/projects/harbour/committee/rounds/1"')
    expect(now.match(/3 yes, 1 no/g)).toHaveLength(2)
    expect(now).not.toContain('Put it to the vote')
    expect(now).toContain('Decided on 10 Jun: Go')
    expect((await room.get(sales, SHEET)).text).not.toContain('Decide anew')
    const again = (await room.get('project-manager', `${SHEET}?again=yes`)).text
    expect(again).toContain('Put it to the vote')
    expect(again).toContain('popovertarget="put-rework"')
    const then = (await room.get('project-manager', `${SHEET}?at=${decision?.version}`)).text
    expect(then).toContain('On this the committee decided: Go')
    expect(then).toContain('4 of 4 cast')
    expect(then).not.toContain('/changes/')
  })

  it('keeps failed votes among the past rounds', async () => {
    const room = await opened()
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'reject')
    const { text } = await room.get('project-manager', SHEET)
    expect(text).toContain('0 yes, 4 no')
    expect(text).toContain('popovertarget="put-go"')
  })

  it('prints a ballot for those who have not voted', async () => {
    const room = await opened()
    await room.vote(general, 'approve')
    const { text } = await room.get(sales, SHEET)
    const ballot = text.slice(text.indexOf('sg-ballot'))
    expect(ballot).not.toContain('General manager')
    expect(ballot).toMatch(/<th scope="row" class="sg-plain-row">Head of sales<\/th><td>☐<\/td>/)
  })
})
