import { describe, expect, it } from 'vitest'
import { knownSimulation } from '../../src/domain/process/simulation.ts'
import { approvalState, isCurrent } from '../../src/domain/process/variants.ts'
import { changedSince } from '../../src/method/motion-matter.ts'
import { general, openBoardroom, sales, service, supplier, type Boardroom } from './boardroom.ts'
import { openModelled } from './modelled.ts'
import { openStage } from './stage.ts'

const P = { process: 'process-1' }
const V = { ...P, variant: 'variant-2' }

describe('An evaluation', () => {
  it('freezes the figures of both variants, the verdicts and the reasons', async () => {
    const room = await openModelled()
    await room.as('consultant', 'edit-process', { ...P, targets: { cost: 30 }, weights: { quality: 5 } })
    await room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'eliminate', step: 'step-3' } })
    await room.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2', reasons: { quality: 'As before' }, conclusion: 'Do it' })
    const [evaluation] = (await room.process()).evaluations
    expect(evaluation).toMatchObject({
      id: 'evaluation-1', asIs: 'variant-1', toBe: 'variant-2', on: '2026-06-10', conclusion: 'Do it', weights: { cost: 3, quality: 5 }, withdrawn: null,
      yardsticks: { cost: { target: 30, verdict: 'better', reason: '' }, quality: { verdict: 'equal', reason: 'As before' }, service: { target: null }, speed: { verdict: 'better' } },
    })
    // Each run enters the complaint 1 / 0.9 times; the second entry took ten minutes of a clerk at 60 an hour.
    const { cost } = evaluation?.yardsticks ?? {}
    expect((cost?.asIs ?? 0) - (cost?.toBe ?? 0)).toBeCloseTo(10 / 0.9, 9)
  })

  it('goes out of date when a variant, a role or the volume is altered, and comes back when that is taken back', async () => {
    const room = await openModelled()
    await room.better()
    const current = async (): Promise<boolean> => {
      const [project, process] = [await room.project(), await room.process()]
      return process.evaluations.some((evaluation) => isCurrent(project, process, evaluation))
    }
    expect(await current()).toBe(true)
    await room.as('consultant', 'edit-process', { ...P, owner: 'Head of service' })
    expect(await current()).toBe(true)
    for (const [change, input] of [
      ['edit-steps', { ...P, variant: 'variant-1', edits: [{ step: 'step-5', cost: 1 }] }], ['edit-work-role', { workRole: 'role-2', rate: 90 }], ['edit-process', { ...P, volume: 300 }],
      ['edit-steps', { ...V, edits: [{ step: 'step-5', error: 0.1 }] }],
    ] as const) {
      await room.as('consultant', change, input)
      expect(await current(), change).toBe(false)
      await room.as('consultant', 'undo')
      expect(await current(), change).toBe(true)
    }
  })

  it('needs variants without faults, and names the step that has one', async () => {
    const room = await openModelled()
    await room.as('consultant', 'edit-steps', { ...V, edits: [{ step: 'step-4', next: [{ to: 'step-5', probability: 0.5 }, { to: 'step-2', probability: 0.1 }] }] })
    await expect(room.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2' })).rejects.toMatchObject({ code: 'process-faulty', facts: { faults: [{ code: 'probability-sum', step: 'step-4', facts: { name: 'Approve' } }] } })
    await expect(room.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-1' })).rejects.toMatchObject({ code: 'variant-as-is' })
    await expect(room.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-9' })).rejects.toMatchObject({ code: 'thing-unknown' })
  })

  it('simulates beforehand where work runs in parallel, and lets others be answered meanwhile', async () => {
    const room = await openModelled()
    await room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'parallelise', steps: ['step-2', 'step-3'] } })
    const steps = await room.steps('variant-2')
    let ticks = 0
    let evaluated = false
    const making = room.as('consultant', 'evaluate-process', { ...P, toBe: 'variant-2' }).then(() => { evaluated = true })
    while (!evaluated) {
      ticks += 1
      await new Promise((resolve) => setImmediate(resolve))
    }
    await making
    expect(ticks).toBeGreaterThan(3)
    expect(knownSimulation(steps)?.runs).toBe(10_000)
    expect((await room.process()).evaluations[0]?.yardsticks.speed.toBe).toBe(knownSimulation(steps)?.mean)
  })
})

describe('The approval', () => {
  it('is written down for the committee until it is formed, on an evaluation that still holds', async () => {
    const room = await openModelled()
    const evaluation = await room.better()
    await room.as('consultant', 'edit-steps', { ...V, edits: [{ step: 'step-5', cost: 1 }] })
    await expect(room.as('committee-chair', 'approve-to-be', { ...P, evaluation, reason: 'Heard' })).rejects.toMatchObject({ code: 'evaluation-stale', facts: { process: 'Complaint' } })
    await room.as('consultant', 'undo')
    await expect(room.as('consultant', 'approve-to-be', { ...P, evaluation, reason: 'Heard' })).rejects.toMatchObject({ code: 'not-allowed' })
    await room.as('project-manager', 'approve-to-be', { ...P, evaluation, reason: 'Heard', on: '2026-06-09' })
    expect((await room.process()).approved).toMatchObject({ by: 'project-manager', variant: 'variant-2', evaluation, on: '2026-06-09', vote: null })
    expect(approvalState(await room.project(), await room.process())).toBe('valid')
    await room.as('consultant', 'edit-steps', { ...V, edits: [{ step: 'step-5', cost: 1 }] })
    expect(approvalState(await room.project(), await room.process())).toBe('stale')
    await expect(room.as('project-manager', 'undo')).rejects.toMatchObject({ code: 'undo-impossible' })
  })
})

async function openVote() {
  let boardroom: Boardroom | undefined
  const room = await openModelled(async () => {
    boardroom = await openBoardroom()
    return boardroom
  })
  if (!boardroom) throw new Error('no boardroom')
  const evaluation = await room.better()
  const { result } = await room.as('consultant', 'propose-to-be', { ...P, evaluation, text: 'One call is enough' })
  const open = () => room.as('project-manager', 'open-round', { motion: { kind: 'matter', matter: result['matter'], text: '' }, reason: 'Cheaper and quicker', deadline: '2026-06-17' })
  const { by, vote, round } = boardroom
  return { ...room, by, vote, round, evaluation, open }
}

describe('A vote of the committee on a to-be', () => {
  it('approves it when it is carried', async () => {
    const room = await openVote()
    await expect(room.as('committee-chair', 'approve-to-be', { ...P, evaluation: room.evaluation, reason: 'x' })).rejects.toMatchObject({ code: 'to-be-vote-needed' })
    await expect(room.as('consultant', 'propose-to-be', { ...P, evaluation: room.evaluation })).rejects.toMatchObject({ code: 'to-be-proposed', facts: { matter: 'One call' } })
    expect((await room.project()).matters[0]).toMatchObject({ kind: 'to-be-process', title: 'One call', toBe: { process: 'process-1', evaluation: 'evaluation-1' } })
    await room.open()
    for (const person of [general, supplier, sales]) await room.vote(person, 'approve')
    expect((await room.process()).approved).toBeNull()
    await room.vote(service, 'reject')
    expect((await room.project()).matters[0]?.settled).toMatchObject({ round: 'round-1', carried: true })
    expect((await room.process()).approved).toMatchObject({ variant: 'variant-2', evaluation: 'evaluation-1', vote: 'round-1', reason: 'Cheaper and quicker', on: '2026-06-10' })
    expect(approvalState(await room.project(), await room.process())).toBe('valid')
  })

  it('approves nothing when it fails', async () => {
    const room = await openVote()
    await room.open()
    for (const person of [general, supplier, sales, service]) await room.vote(person, 'reject')
    expect((await room.project()).matters[0]?.settled).toMatchObject({ carried: false })
    expect((await room.process()).approved).toBeNull()
  })

  it('is void for who voted before a variant was altered, and nobody votes for what was altered since it was evaluated', async () => {
    const room = await openVote()
    await room.open()
    await room.vote(general, 'approve')
    await room.as('consultant', 'edit-steps', { ...P, variant: 'variant-1', edits: [{ step: 'step-5', cost: 1 }] })
    const round = await room.round()
    expect(changedSince(await room.project(), round, round.votes[0] as NonNullable<typeof round.votes[0]>, '2026-06-10' as never)).toEqual(['to-be'])
    await expect(room.vote(sales, 'approve')).rejects.toMatchObject({ code: 'evaluation-stale' })
    await room.vote(service, 'reject')
    for (const person of [supplier, sales]) await room.vote(person, 'abstain')
    expect((await room.round()).closed).toBeNull()
    await room.as('consultant', 'undo')
    expect((await room.process()).approved).toBeNull()
  })

  it('is not opened on an evaluation that is out of date, and such a matter keeps its kind', async () => {
    const room = await openVote()
    await room.as('consultant', 'edit-matter', { matter: 'matter-1', kind: 'funds', title: 'The new way' })
    expect((await room.project()).matters[0]).toMatchObject({ kind: 'to-be-process', title: 'The new way' })
    await expect(room.as('consultant', 'raise-matter', { kind: 'to-be-process', title: 'x' })).rejects.toMatchObject({ code: 'input-invalid' })
    await room.as('consultant', 'edit-process', { ...P, volume: 1 })
    await expect(room.open()).rejects.toMatchObject({ code: 'evaluation-stale' })
  })
})

describe('What became of it', () => {
  it('is recorded step by step once the approved to-be is lived, corrected by a new figure, and withdrawn', async () => {
    const room = await openModelled(openStage)
    const evaluation = await room.better()
    const record = (more: object = {}) => room.as('consultant', 'record-actual', { ...P, step: 'step-5', work: 18, sample: 40, source: 'Tickets', ...more })
    await expect(record()).rejects.toMatchObject({ code: 'actual-too-early', facts: { why: 'not-approved' } })
    await room.as('committee-chair', 'approve-to-be', { ...P, evaluation, reason: 'Heard' })
    await expect(record()).rejects.toMatchObject({ code: 'actual-too-early', facts: { why: 'before-go-live' } })
    await room.as('project-manager', 'start-phase', { phase: 'planning' })
    const pilot = (await room.project()).tasks.find(({ key }) => key === 'pilot')?.id
    await room.as('committee-chair', 'grant-early-start', { tasks: [pilot], reason: 'One branch first' })
    await room.as('operator', 'record-progress', { task: pilot, done: 10, startedOn: '2026-06-08' })
    await expect(record({ on: '2026-06-05' })).rejects.toMatchObject({ code: 'actual-too-early' })
    await expect(record({ on: '2026-06-11' })).rejects.toMatchObject({ code: 'day-ahead' })
    await expect(record({ step: 'step-3' })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'step' } })
    await expect(record({ work: null })).rejects.toMatchObject({ code: 'input-invalid', facts: { faults: [{ message: 'actual-empty' }] } })
    expect((await record({ on: '2026-06-09' })).result).toEqual({ actual: 'actual-1' })
    expect((await record({ work: null, error: 0.02 })).result).toEqual({ actual: 'actual-2' })
    await room.as('consultant', 'withdraw-actual', { ...P, actual: 'actual-1' })
    expect((await room.process()).actuals).toMatchObject([{ on: '2026-06-09', work: 18, wait: null, sample: 40, source: 'Tickets', withdrawn: { by: 'consultant' } }, { on: '2026-06-10', work: null, error: 0.02, withdrawn: null }])
  })
})
