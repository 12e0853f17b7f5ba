import { describe, expect, it } from 'vitest'
import { gateDecision, phaseStatus } from '../../src/domain/gates.ts'
import { HARBOUR, openStage } from './stage.ts'

const start = (phase: string) => ['project-manager', 'start-phase', { phase }] as const

describe('The guard', () => {
  it('lets planning start at once, and requirements only after a go', async () => {
    const { as, decide, project } = await openStage()
    await expect(as(...start('requirements'))).rejects.toMatchObject({ code: 'phase-shut', facts: { obstacles: [{ code: 'gate-undecided', phase: 'planning' }] } })
    await as(...start('planning'))
    await decide('planning', 'go')
    await as(...start('requirements'))
    expect(phaseStatus(await project(), 'requirements')).toBe('in-progress')
  })

  it('asks for a reason when the committee decides against the readiness', async () => {
    const { as, decide } = await openStage()
    await as(...start('planning'))
    await expect(decide('planning', 'go', {})).rejects.toMatchObject({ code: 'reason-needed', facts: { decision: 'go', readiness: 'incomplete' } })
    await expect(as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'rework' })).resolves.toMatchObject({ version: 4 })
  })

  it('asks for conditions with a conditional go, and makes issues of them', async () => {
    const { as, decide, project } = await openStage()
    await as(...start('planning'))
    await expect(decide('planning', 'conditional-go')).rejects.toMatchObject({ code: 'conditions-needed' })
    const conditions = [{ title: 'Name a stand-in', owner: 'Head of organisation', dueOn: '2026-07-01' }]
    const { result } = await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'Good enough', conditions })
    expect(result).toEqual({ decision: 'decision-1', conditions: ['issue-1'] })
    expect(phaseStatus(await project(), 'planning')).toBe('passed-with-conditions')
    await as('project-manager', 'meet-condition', { issue: 'issue-1', note: 'Named' })
    expect((await project()).issues[0]).toMatchObject({ status: 'closed', closed: { on: '2026-06-10', note: 'Named' } })
  })

  it('refuses to hand in a condition whose day has gone by, and names both days', async () => {
    const { as, project } = await openStage('2026-06-10')
    await as(...start('planning'))
    const handIn = (dueOn: string) => as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', reason: 'Good enough', conditions: [{ title: 'Name a stand-in', owner: 'Head of organisation', dueOn }] })
    await expect(handIn('2026-06-09')).rejects.toMatchObject({ code: 'condition-past', facts: { condition: 'Name a stand-in', dueOn: '2026-06-09', today: '2026-06-10' } })
    await handIn('2026-06-10')
    expect(phaseStatus(await project(), 'planning')).toBe('in-review')
  })

  it('after rework opens a new round of the same phase', async () => {
    const { as, decide, project } = await openStage()
    await as(...start('planning'))
    await decide('planning', 'rework')
    expect(phaseStatus(await project(), 'planning')).toBe('in-rework')
    await expect(as(...start('requirements'))).rejects.toMatchObject({ facts: { obstacles: [{ code: 'gate-refused', phase: 'planning', decision: 'rework' }] } })
    await decide('planning', 'go')
    expect((await project()).decisions.map(({ round }) => round)).toEqual([1, 2])
    await expect(as(...start('requirements'))).resolves.toBeDefined()
  })

  it('lets nothing new start while the project is on hold, until a new decision', async () => {
    const { as, decide, project } = await openStage()
    await as(...start('planning'))
    await decide('planning', 'hold')
    expect(phaseStatus(await project(), 'planning')).toBe('on-hold')
    await expect(as('project-manager', 'record-progress', { task: 'task-1', done: 10 })).rejects.toMatchObject({ code: 'task-not-open' })
    await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'go', reason: 'Money is there' })
    await expect(as(...start('requirements'))).resolves.toBeDefined()
  })

  it('lets nothing start after a stop', async () => {
    const { as, decide, project } = await openStage()
    await as(...start('planning'))
    await decide('planning', 'stop')
    expect(phaseStatus(await project(), 'planning')).toBe('stopped')
    await expect(as(...start('requirements'))).rejects.toMatchObject({ code: 'phase-shut', facts: { obstacles: expect.arrayContaining([{ code: 'project-stopped', phase: 'planning' }]) as unknown } })
    await expect(as('committee-chair', 'grant-early-start', { tasks: ['task-12'], reason: 'Hurry' })).rejects.toMatchObject({ code: 'decision-shut' })
  })

  it('puts later phases to be confirmed when an earlier gate is decided anew', async () => {
    const { as, decide, project } = await openStage()
    await as(...start('planning'))
    await decide('planning', 'go')
    await as(...start('requirements'))
    await decide('requirements', 'go')
    await as(...start('development'))
    await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'rework', reason: 'The money is gone' })
    const now = await project()
    expect([phaseStatus(now, 'requirements'), phaseStatus(now, 'development')]).toEqual(['to-be-confirmed', 'to-be-confirmed'])
    await expect(as(...start('testing'))).rejects.toMatchObject({ code: 'phase-shut' })
    await expect(as('project-manager', 'submit-checkpoint', { phase: 'development', recommendation: 'go' })).rejects.toMatchObject({ code: 'decision-shut' })
  })

  it('lets named tasks begin early, with a reason, and the others not', async () => {
    const { as, project } = await openStage()
    await as(...start('planning'))
    const task = (await project()).tasks.find(({ phase }) => phase === 'requirements')?.id
    await expect(as('group-member', 'record-progress', { task, done: 10 })).rejects.toMatchObject({ code: 'task-not-open' })
    await expect(as('committee-chair', 'grant-early-start', { tasks: [task], reason: '' })).rejects.toMatchObject({ code: 'input-invalid' })
    await as('committee-chair', 'grant-early-start', { tasks: [task], reason: 'The customers are here this week only' })
    await expect(as('group-member', 'record-progress', { task, done: 10 })).resolves.toBeDefined()
  })

  it('keeps what a decision was based on, whatever changes afterwards', async () => {
    const { context, as, decide, project } = await openStage()
    await as(...start('planning'))
    await as('project-manager', 'rate-criterion', { phase: 'planning', criterion: 'strategy-chosen', rating: 3, evidence: 'Paper of 2 June' })
    await decide('planning', 'go')
    await as('project-manager', 'rate-criterion', { phase: 'planning', criterion: 'strategy-chosen', rating: 0, evidence: 'Lost' })
    const decision = gateDecision(await project(), 'planning')
    expect(decision?.rows.find(({ criterion }) => criterion === 'strategy-chosen')).toMatchObject({ rating: 3, evidence: 'Paper of 2 June' })
    const { project: then } = await context.store.at(HARBOUR, decision?.version ?? 0)
    expect(then.phases[0]?.criteria.find(({ id }) => id === 'strategy-chosen')?.rating?.evidence).toBe('Paper of 2 June')
  })

  it('decides nothing that was not handed to the committee, and hands nothing over twice', async () => {
    const { as } = await openStage()
    await expect(as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'go', reason: 'x' })).rejects.toMatchObject({ code: 'decision-shut', facts: { obstacles: [{ code: 'not-started' }] } })
    await as(...start('planning'))
    await expect(as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'go', reason: 'x' })).rejects.toMatchObject({ facts: { obstacles: [{ code: 'not-submitted', phase: 'planning' }] } })
    await as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
    await expect(as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })).rejects.toMatchObject({ code: 'already-submitted' })
  })
})
