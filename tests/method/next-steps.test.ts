import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { evaluateCheckpoint } from '../../src/method/evaluation.ts'
import { nextSteps } from '../../src/method/next-steps.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { openStage } from '../changes/stage.ts'

const kinds = (project: Project, day: string = today) => nextSteps(project, day as Day).map(({ kind }) => kind)
const condition = { title: 'Name a stand-in', owner: 'Head of organisation', dueOn: '2026-07-01' }

/** The cast's project, and a way to change it as the operator. */
async function played() {
  const { as, project } = await openStage()
  return { project, act: async (change: string, input: object) => (await as('operator', change, input)).held.project }
}

async function planningPassed() {
  const stage = await played()
  await stage.act('start-phase', { phase: 'planning' })
  await stage.act('submit-checkpoint', { phase: 'planning', recommendation: 'conditional-go', reason: 'Good enough', conditions: [condition] })
  await stage.act('decide-checkpoint', { phase: 'planning', decision: 'conditional-go', reason: 'Agreed', conditions: [condition] })
  return stage
}

describe('The next steps', () => {
  it('begin with starting the first phase', () => {
    expect(nextSteps(castProject(), today)).toEqual([
      { kind: 'start-phase', phase: 'planning', who: { group: 'project-manager' }, on: today, place: { page: 'phase', phase: 'planning', anchor: 'start' } },
    ])
  })

  it('say what meeting each open criterion would bring, exactly as the evaluation then does', () => {
    const project = castAtWork()
    const { score } = evaluateCheckpoint(project, 'planning', today)
    const step = nextSteps(project, today).find((each) => each.kind === 'criterion' && each.row.id === 'environment-sufficient')
    const rated = { ...project, phases: project.phases.map((phase) => ({ ...phase, criteria: phase.criteria.map((criterion) => (
      criterion.id === 'environment-sufficient' && phase.id === 'planning' ? { ...criterion, rating: { ...stamp, value: 3 as const, evidence: '', link: '' } } : criterion)) })) }
    expect(step).toMatchObject({ effect: { rating: 3, from: score, to: evaluateCheckpoint(rated, 'planning', today).score } })
  })

  it('put the criterion first that lets the phase close', () => {
    const project = castAtWork()
    const open = 'strategy-chosen'
    const rating = { ...stamp, value: 4 as const, evidence: 'Seen', link: '' }
    const phases = project.phases.map((phase) => (phase.id === 'planning'
      ? { ...phase, criteria: phase.criteria.filter(({ id }) => ['environment-sufficient', 'budget-approved', open].includes(id)).map((criterion) => ({ ...criterion, rating: criterion.id === open ? { ...rating, value: 1 as const } : rating })) }
      : phase))
    const [first] = nextSteps({ ...project, phases }, project.start)
    expect(first).toMatchObject({ kind: 'criterion', row: { id: open }, effect: { readiness: 'ready', lifts: true } })
  })

  it('offer no criterion that meets what is asked or was left out on purpose', () => {
    const steps = nextSteps(castAtWork(), today)
    expect(steps.filter((step) => step.kind === 'criterion' && ['strategy-chosen', 'budget-approved'].includes(step.row.id))).toEqual([])
  })

  it('name the committee first once the checkpoint is submitted, then what can still be put right, and no second submission', async () => {
    const { act } = await played()
    await act('start-phase', { phase: 'planning' })
    const project = await act('submit-checkpoint', { phase: 'planning', recommendation: 'rework', reason: 'Much is missing' })
    const [first] = nextSteps(project, today)
    expect(first).toMatchObject({ kind: 'decide', phase: 'planning', since: today, who: { group: 'steering-committee' } })
    expect(kinds(project)).toContain('criterion')
    expect(kinds(project)).not.toContain('submit')
  })

  it('put an overdue condition before starting the next phase, and one that is due soon behind', async () => {
    const { project } = await planningPassed()
    expect(kinds(await project(), '2026-06-25')).toEqual(['start-phase', 'late-tasks', 'condition'])
    expect(kinds(await project(), '2026-07-02').slice(0, 2)).toEqual(['condition', 'start-phase'])
    expect(kinds(await project(), '2026-06-11')).not.toContain('condition')
  })

  it('ask to decide anew while a hold is in force, and nothing once the project is stopped or closed', async () => {
    const { act } = await played()
    await act('start-phase', { phase: 'planning' })
    const held = await act('decide-checkpoint', { phase: 'planning', decision: 'hold', reason: 'The network first' })
    expect(kinds(held)).toEqual(['decide-anew'])
    expect(nextSteps(await act('decide-checkpoint', { phase: 'planning', decision: 'stop', reason: 'No money' }), today)).toEqual([])
    expect(nextSteps(castAtWork({ closed: stamp }), today)).toEqual([])
  })

  it('ask to confirm a later gate after an earlier one was decided anew', async () => {
    const { act } = await planningPassed()
    await act('start-phase', { phase: 'requirements' })
    await act('submit-checkpoint', { phase: 'requirements', recommendation: 'go', reason: 'Done' })
    await act('decide-checkpoint', { phase: 'requirements', decision: 'go', reason: 'Trust' })
    const project = await act('decide-checkpoint', { phase: 'planning', decision: 'go', reason: 'The condition was met in the meantime' })
    expect(nextSteps(project, today)[0]).toMatchObject({ kind: 'confirm', phase: 'requirements' })
  })

  it('gather late tasks into one step', () => {
    const step = nextSteps(castAtWork(), '2026-08-03' as Day).find(({ kind }) => kind === 'late-tasks')
    expect(step).toMatchObject({ who: { group: 'project-manager' }, place: { page: 'phase', phase: 'planning', anchor: 'tasks' } })
  })
})
