import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { healthOf } from '../../src/method/health.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { openStage } from '../changes/stage.ts'

const start = castProject().start
const condition = { title: 'Name a stand-in', owner: 'Head of organisation', dueOn: '2026-07-01' }

/** The cast's project, and a way to change it as the operator. */
async function played() {
  const { as, project } = await openStage()
  return { project, act: async (change: string, input: object) => (await as('operator', change, input)).held.project }
}

describe('The health of a project', () => {
  it('is "not started" before the first phase, and "on track" once it runs as planned', () => {
    expect(healthOf(castProject(), start)).toEqual({ kind: 'not-started' })
    const begun = castProject()
    expect(healthOf({ ...begun, phases: begun.phases.map((phase, at) => (at === 0 ? { ...phase, started: { ...stamp, on: start } } : phase)) }, start)).toEqual({ kind: 'on-track' })
  })

  it('is "late" by as many working days as the finish has slipped', () => {
    const project = castAtWork()
    const health = healthOf(project, '2026-08-03' as Day)
    expect(health.kind).toBe('late')
    expect(health).toMatchObject({ days: expect.any(Number) })
  })

  it('names what the brief leaves open only where the plan needs it', () => {
    const project = castProject()
    expect(healthOf({ ...project, brief: { ...project.brief, industry: '' } }, start).kind).toBe('not-started')
    expect(healthOf({ ...project, team: [] }, start)).toMatchObject({ kind: 'open-points' })
  })

  it('waits for a decision once the checkpoint is submitted, and says since when', async () => {
    const { act } = await played()
    await act('start-phase', { phase: 'planning' })
    const project = await act('submit-checkpoint', { phase: 'planning', recommendation: 'rework', reason: 'Much is missing' })
    expect(healthOf(project, '2026-06-20' as Day)).toEqual({ kind: 'decision-due', phase: 'planning', since: today })
  })

  it.each([
    ['rework', { kind: 'in-rework', phase: 'planning' }],
    ['hold', { kind: 'on-hold', phase: 'planning', on: today }],
    ['stop', { kind: 'stopped', phase: 'planning', on: today }],
  ])('follows the committee: %s', async (decision, health) => {
    const { act } = await played()
    await act('start-phase', { phase: 'planning' })
    await act('submit-checkpoint', { phase: 'planning', recommendation: 'rework', reason: 'Much is missing' })
    expect(healthOf(await act('decide-checkpoint', { phase: 'planning', decision, reason: 'As recommended' }), today)).toEqual(health)
  })

  it('says that a condition is overdue from the day after it was due', async () => {
    const { act } = await played()
    await act('start-phase', { phase: 'planning' })
    await act('submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', reason: 'Good enough', conditions: [condition] })
    const project = await act('decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'Agreed', conditions: [condition] })
    expect(healthOf(project, '2026-07-01' as Day).kind).not.toBe('conditions-overdue')
    expect(healthOf(project, '2026-07-02' as Day)).toEqual({ kind: 'conditions-overdue', count: 1 })
  })

  it('is "closed" whatever else holds', () => {
    expect(healthOf(castProject({ closed: stamp, team: [] }), today)).toEqual({ kind: 'closed', on: '2026-05-18' })
  })
})
