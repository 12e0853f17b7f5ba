import { describe, expect, it } from 'vitest'
import { HARBOUR } from '../changes/stage.ts'
import { sales, service, supplier, general } from '../changes/boardroom.ts'
import { servedBoardroom } from './served-boardroom.ts'
import { served } from './served.ts'

const changes = (name: string) => `/projects/${HARBOUR}/changes/${name}`
const CRITERION = { phase: 'planning', criterion: 'strategy-chosen' }
const R = { changeRequest: 'change-request-1' }

/** The planning checkpoint, handed in, before the chair. */
async function handedIn() {
  const stage = await served('committee-chair')
  await stage.as('project-manager', 'start-phase', { phase: 'planning' })
  await stage.as('project-manager', 'rate-criterion', { ...CRITERION, rating: 4, evidence: 'A paper' })
  await stage.as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
  return stage
}

/** A change request that the chair decides. */
async function requested() {
  const stage = await served('committee-chair')
  await stage.as('project-manager', 'add-change-request', { title: 'Club points', reason: 'Members ask', effect: { cost: 90_000, kind: 'software' } })
  await stage.as('project-manager', 'submit-change-request', R)
  return stage
}

describe('A decision from a page that was overtaken', () => {
  it('is not taken about a sheet that its author did not see: it says what has changed, keeps what was typed, and is taken from the page as it is now', async () => {
    const stage = await handedIn()
    const seen = await stage.version()
    await stage.as('project-manager', 'rate-criterion', { ...CRITERION, rating: 0, evidence: 'Nobody has read it' })
    const decide = async (version: number) => await stage.post(changes('decide-checkpoint'), { _back: `/projects/${HARBOUR}/checkpoints/planning`, _version: String(version), phase: 'planning', decision: 'go', reason: 'All of it lies here' })
    const { status, text } = await decide(seen)
    expect(status).toBe(409)
    expect(text).toContain('What you decide about has changed since you looked: Implementation strategy chosen, with reasons. Nothing was saved.')
    expect(text).toContain('All of it lies here')
    expect((await stage.project()).decisions).toEqual([])
    const [now] = /(?<=name="_version" value=")\d+/.exec(text) ?? []
    expect((await decide(Number(now))).status).toBe(303)
  })

  it('is taken when what happened since is none of its business', async () => {
    const stage = await handedIn()
    const { issue } = (await stage.as('project-manager', 'report-issue', { title: 'The list stays empty' })).result
    const seen = await stage.version()
    await stage.as('project-manager', 'comment-issue', { issue, text: 'I have seen it too' })
    await stage.as('project-manager', 'edit-goal', { goal: 'goal-1', title: 'Another name' })
    expect((await stage.post(changes('decide-checkpoint'), { _version: String(seen), phase: 'planning', decision: 'go', reason: 'All of it lies here' })).status).toBe(303)
  })

  it('does not supersede one that somebody took in the meantime', async () => {
    const stage = await handedIn()
    const seen = await stage.version()
    await stage.as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'hold', reason: 'The plant burns' })
    const { status, text } = await stage.post(changes('decide-checkpoint'), { _version: String(seen), phase: 'planning', decision: 'go', reason: 'All of it lies here' })
    expect([status, (await stage.project()).decisions.map(({ kind }) => kind)]).toEqual([409, ['hold']])
    expect(text).toContain('the decision at this checkpoint')
  })

  it('is not taken on a change request that came to cost more', async () => {
    const stage = await requested()
    const seen = await stage.version()
    await stage.as('project-manager', 'edit-change-request', { ...R, effect: { cost: 499_900 } })
    const { status, text } = await stage.post(changes('decide-change-request'), { _back: `/projects/${HARBOUR}/change-requests/1`, _version: String(seen), ...R, ruling: 'approved', reason: 'Members ask for it' })
    expect([status, (await stage.project()).changeRequests[0]?.rulings]).toEqual([409, []])
    expect(text).toContain('the change request: its cost')
    expect(text).toContain('Members ask for it')
  })

  it('does not approve what a deliverable did not say then', async () => {
    const stage = await served('project-manager')
    const own = (await stage.as('project-manager', 'add-deliverable', { phase: 'planning', title: 'Site survey', group: 'development' })).result['deliverable']
    const written = (await stage.project()).deliverables.find(({ document }) => document === 'project-charter')?.id
    const seen = await stage.version()
    const approve = async (deliverable: unknown) => (await stage.post(changes('approve-deliverable'), { _version: String(seen), deliverable: String(deliverable) })).status
    await stage.as('consultant', 'edit-deliverable', { deliverable: own, link: 'https://files.example/other.pdf' })
    await stage.as('consultant', 'edit-project', { name: 'Another project' })
    expect([await approve(own), await approve(written)]).toEqual([409, 409])
    expect((await stage.project()).deliverables.filter(({ approved }) => approved !== null)).toEqual([])
  })
})

describe('A vote from a page that was overtaken', () => {
  const vote = { round: 'round-1', choice: 'approve', comment: 'All papers read' }

  it('is not about a sheet that its voter did not see; other votes do not hinder it', async () => {
    const room = await servedBoardroom()
    await room.as('project-manager', 'rate-criterion', { ...CRITERION, rating: 4, evidence: 'A paper' })
    await room.open()
    const seen = String(await room.version())
    await room.vote(supplier, 'approve')
    expect((await room.post(sales, 'cast-vote', { _version: seen, ...vote })).status).toBe(303)
    await room.as('project-manager', 'rate-criterion', { ...CRITERION, rating: 1, evidence: 'Half of it' })
    const { status, text } = await room.post(service, 'cast-vote', { _back: `/projects/${HARBOUR}/committee/rounds/1`, _version: seen, ...vote })
    expect([status, (await room.round()).votes.map(({ seat }) => seat)]).toEqual([409, [supplier, sales]])
    expect(text).toContain('What you decide about has changed since you looked: Implementation strategy chosen, with reasons.')
    expect(text).toContain('All papers read')
  })

  it('does not close a round on votes that its chair did not see', async () => {
    const room = await servedBoardroom()
    await room.open()
    for (const person of [general, supplier, sales]) await room.vote(person, 'approve')
    const seen = String(await room.version())
    await room.vote(sales, 'reject')
    const { status, text } = await room.post('committee-chair', 'close-round', { _back: `/projects/${HARBOUR}/committee/rounds/1`, _version: seen, round: 'round-1' })
    expect([status, (await room.round()).closed]).toEqual([409, null])
    expect(text).toContain('the votes that were cast')
    expect((await room.post('committee-chair', 'close-round', { _version: String(await room.version()), round: 'round-1' })).status).toBe(303)
  })
})

describe('What is closed for good from a page that was overtaken', () => {
  it('is not sealed or handed in with words that its keeper did not see', async () => {
    const room = await servedBoardroom()
    await room.as('project-manager', 'plan-meeting', { kind: 'team', on: '2026-06-10', invited: ['person-3'], agenda: 'none' })
    await room.as('project-manager', 'record-attendance', { meeting: 'meeting-1', attendance: [{ person: 'person-3', state: 'present' }] })
    await room.as('project-manager', 'hold-meeting', { meeting: 'meeting-1' })
    await room.as('supervisor', 'write-report', { phase: 'planning', opinion: 'on-course', summary: 'All is well' })
    const seen = String(await room.version())
    await room.as('project-manager', 'add-record', { meeting: 'meeting-1', kind: 'decision', text: 'Two servers' })
    await room.as('supervisor', 'edit-report', { report: 'report-1', summary: 'Nothing is well' })
    const sealed = await room.post('project-manager', 'seal-minutes', { _version: seen, meeting: 'meeting-1' })
    const handedIn = await room.post('supervisor', 'hand-in-report', { _version: seen, report: 'report-1' })
    expect([sealed.status, handedIn.status]).toEqual([409, 409])
    const { meetings, supervision } = await room.project()
    expect([meetings[0]?.sealed, supervision[0]?.handedIn]).toEqual([null, null])
  })
})
