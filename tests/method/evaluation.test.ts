import { personDefaults } from '../../src/domain/completed.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueDefaults } from '../../src/domain/issue.ts'
import type { Day } from '../../src/domain/day.ts'
import type { PhaseId, Rating } from '../../src/domain/ids.ts'
import type { Criterion, Project } from '../../src/domain/project.ts'
import { evaluateCheckpoint, readinessOf, type Row, scoreOf, withRating } from '../../src/method/evaluation.ts'
import { castProject, stamp, today } from '../cast/cast.ts'

type Given = { id?: string; star?: boolean; weight?: number; rating?: Rating | null; out?: 'dropped' | 'not-applicable' }

/** A checkpoint of planning with these criteria, rated by people. */
const sheet = (passMark: number, ...rows: Given[]): Project => {
  const criteria = rows.map(({ id, star = false, weight = star ? 3 : 2, rating = null, out }, at): Criterion => ({
    id: id ?? `criterion-${at + 1}`, title: `Own ${at + 1}`, mandatory: star, weight, mark: null,
    rating: rating === null ? null : { ...stamp, value: rating, evidence: 'seen', link: '' },
    notApplicable: out === 'not-applicable' ? { ...stamp, reason: 'one site only' } : null, dropped: out === 'dropped' ? { ...stamp, reason: 'asked elsewhere' } : null, withdrawn: null,
  }))
  const project = castProject()
  return { ...project, phases: project.phases.map((phase) => (phase.id === 'planning' ? { ...phase, passMark, criteria } : phase)) }
}
const verdict = (passMark: number, ...rows: Given[]) => {
  const { score, readiness } = evaluateCheckpoint(sheet(passMark, ...rows), 'planning', today)
  return [readiness, score]
}
const star = (rating: Rating | null, more: Given = {}): Given => ({ star: true, rating, ...more })
const plain = (rating: Rating | null, more: Given = {}): Given => ({ rating, ...more })

describe('The score', () => {
  it('is 100 · Σ(weight · rating) / Σ(weight · 4)', () => {
    expect(verdict(75, star(4, { weight: 3 }), plain(1, { weight: 2 }))).toEqual(['ready-with-conditions', 70])
    expect(verdict(75, star(3), star(3))).toEqual(['ready', 75])
  })

  it('counts what nobody has rated as 0', () => {
    expect(verdict(75, star(4, { weight: 1 }), plain(null, { weight: 1 }))).toEqual(['not-ready', 50])
  })

  it('leaves out what was dropped or does not apply, whatever it was rated', () => {
    expect(verdict(75, star(4), plain(0, { out: 'dropped' }), star(0, { out: 'not-applicable' }), star(null, { out: 'dropped' }))).toEqual(['ready', 100])
  })

  it('stays between 0 and 100 and never falls when a rating rises', () => {
    const rating = fc.option(fc.constantFrom<Rating>(0, 1, 2, 3, 4))
    const row = fc.record({ weight: fc.integer({ min: 1, max: 5 }), rating, mandatory: fc.boolean(), out: fc.constantFrom(null, null, 'dropped' as const, 'not-applicable' as const) })
    const order = ['incomplete', 'not-ready', 'ready-with-conditions', 'ready']
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(), fc.constantFrom(50, 75, 100), (rows, n, mark) => {
      const at = n % rows.length
      const better = rows.map((each, i) => (i === at ? { ...each, rating: Math.min(4, (each.rating ?? 0) + 1) as Rating } : each))
      const [before, after] = [scoreOf(rows), scoreOf(better)]
      expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0)
      expect(before === null || (before >= 0 && before <= 100)).toBe(true)
      expect(order.indexOf(readinessOf(better, after, mark))).toBeGreaterThanOrEqual(order.indexOf(readinessOf(rows, before, mark)))
    }))
  })
})

describe('The readiness', () => {
  it('is incomplete while a mandatory criterion is unrated, or when none applies', () => {
    expect(verdict(75, star(4), star(null), plain(4))[0]).toBe('incomplete')
    expect(verdict(75, star(4, { out: 'not-applicable' }), plain(4, { out: 'dropped' }))).toEqual(['incomplete', null])
    expect(verdict(75)).toEqual(['incomplete', null])
  })

  it('is judged by the rest when every mandatory criterion is out', () => {
    expect(verdict(75, star(null, { out: 'dropped' }), plain(3))).toEqual(['ready', 75])
  })

  it('is ready when every mandatory criterion meets and the score reaches the mark', () => {
    expect(verdict(75, star(3), plain(4))[0]).toBe('ready')
    expect(verdict(75, star(2, { weight: 1 }), plain(4, { weight: 5 }))[0]).toBe('ready-with-conditions')
    expect(verdict(90, star(3), plain(4))[0]).toBe('ready-with-conditions')
  })

  it('is ready with conditions from 60 on, with no mandatory criterion at 1 or less', () => {
    expect(verdict(75, star(2, { weight: 2 }), plain(3, { weight: 3 }))[0]).toBe('ready-with-conditions')
    expect(verdict(75, star(2), plain(2))[0]).toBe('not-ready')
    expect(verdict(75, star(1, { weight: 1 }), plain(4, { weight: 5 }))[0]).toBe('not-ready')
    expect(verdict(75, star(0, { weight: 1 }), plain(4, { weight: 5 }))[0]).toBe('not-ready')
  })

  it('takes a pass mark below 60 for both marks', () => {
    expect(verdict(50, star(2), plain(2))).toEqual(['ready-with-conditions', 50])
    expect(verdict(50, star(3, { weight: 1 }), plain(1, { weight: 1 }))).toEqual(['ready', 50])
    expect(verdict(50, star(2, { weight: 1 }), plain(1, { weight: 3 }))[0]).toBe('not-ready')
  })

  it('compares unrounded: 74.99 is not 75, and 59.99 is not 60', () => {
    const almost = (score: number) => readinessOf([{ mandatory: true, rating: 3, out: null }], score, 75)
    expect([almost(75), almost(74.999), almost(60), almost(59.999)]).toEqual(['ready', 'ready-with-conditions', 'ready-with-conditions', 'not-ready'])
    expect(verdict(58.33, plain(3, { weight: 1 }), plain(2, { weight: 2 }))[0]).toBe('ready')
    expect(verdict(58.34, plain(3, { weight: 1 }), plain(2, { weight: 2 }))[0]).toBe('not-ready')
  })

  it('tells what one more rating would make of it', () => {
    const evaluation = evaluateCheckpoint(sheet(75, star(3), star(null)), 'planning', today)
    expect([evaluation.readiness, withRating(evaluation, 'criterion-2', 3).readiness]).toEqual(['incomplete', 'ready'])
    expect(evaluation.rows[1]?.rating).toBeNull()
  })
})

const rowNamed = (project: Project, phase: PhaseId, id: string, day: Day = today): Row => evaluateCheckpoint(project, phase, day).rows.find((row) => row.id === id) as Row
/** Rating, figure and the codes of what is missing. */
const found = (project: Project, id: string, phase: PhaseId = 'planning', day: Day = today) => {
  const { rating, have, of, missing, automatic } = rowNamed(project, phase, id, day)
  expect(automatic).toBe(true)
  return { rating, have, of, missing: missing.map(({ code }) => code) }
}

describe('What the product rates itself', () => {
  it('goals: the share that has baseline, target, unit, date, owner and priority', () => {
    const project = castProject()
    expect(found(project, 'goals-quantified')).toEqual({ rating: 4, have: 2, of: 2, missing: [] })
    const goals = project.goals.map((goal, at) => (at === 0 ? { ...goal, target: null, owner: '' } : goal))
    expect(rowNamed({ ...project, goals }, 'planning', 'goals-quantified')).toMatchObject({
      rating: 1, have: 1, of: 2, missing: [{ code: 'goal-incomplete', title: 'Answer leads within a day', fields: ['target', 'owner'], place: { page: 'goals', anchor: 'goal-1' } }],
    })
    expect(found({ ...project, goals: [] }, 'goals-quantified')).toEqual({ rating: 0, have: 0, of: 0, missing: ['no-goal'] })
    expect(found({ ...project, goals: goals.map((goal, at) => (at === 0 ? { ...goal, withdrawn: stamp } : goal)) }, 'goals-quantified')).toMatchObject({ rating: 4, have: 1, of: 1 })
    expect(found({ ...project, goals: project.goals.map((goal) => ({ ...goal, baseline: 0, target: 0 })) }, 'goals-quantified').rating).toBe(4)
  })

  it('deliverables: the share approved, the checkpoint report left out', () => {
    const project = castProject()
    const mine = project.deliverables.filter(({ phase }) => phase === 'planning')
    const asked = mine.filter(({ document }) => document !== 'checkpoint-report').length
    expect(mine).toHaveLength(asked + 1)
    expect(found(project, 'deliverables-approved')).toEqual({ rating: 0, have: 0, of: asked, missing: Array(asked).fill('deliverable-not-approved') })
    const approved = project.deliverables.map((each) => (each.document === 'checkpoint-report' ? each : { ...each, status: 'approved' as const }))
    expect(found({ ...project, deliverables: approved }, 'deliverables-approved')).toEqual({ rating: 4, have: asked, of: asked, missing: [] })
    expect(found({ ...project, deliverables: [] }, 'deliverables-approved')).toEqual({ rating: 0, have: 0, of: 0, missing: ['no-deliverable'] })
  })

  it('tasks: the share done, each open one named with its place', () => {
    const project = castProject()
    const count = project.tasks.filter(({ phase }) => phase === 'planning').length
    const done = (open: number) => ({ ...project, tasks: project.tasks.map((task, at) => ({ ...task, done: at < open ? 99 : 100 })) })
    expect(found(done(0), 'tasks-done')).toEqual({ rating: 4, have: count, of: count, missing: [] })
    expect(rowNamed(done(1), 'planning', 'tasks-done')).toMatchObject({ rating: 2, missing: [{ code: 'task-not-done', task: 'task-1', done: 99, place: { page: 'phase', phase: 'planning', anchor: 'task-1' } }] })
    expect(found({ ...project, tasks: [] }, 'tasks-done')).toEqual({ rating: 0, have: 0, of: 0, missing: ['no-task'] })
  })

  it('present systems: each with its fate and a rough cost', () => {
    const project = castProject()
    expect(rowNamed(project, 'planning', 'systems-listed')).toMatchObject({ rating: 1, have: 1, of: 2, missing: [{ code: 'system-unplanned', title: 'Service spreadsheet', fields: ['fate', 'cost'] }] })
    expect(found({ ...project, brief: { ...project.brief, systems: [] } }, 'systems-listed')).toEqual({ rating: 0, have: 0, of: 0, missing: ['no-system'] })
  })

  it('the project manager: exactly one, half of the working time at least, all of it best', () => {
    const project = castProject()
    const manager = (...shares: (number | null)[]): Project => ({
      ...project, team: shares.map((allocation, at) => ({ id: `person-${at + 1}`, name: 'Head', group: 'project-manager', side: 'client', allocation, lead: true, topManagement: false, ...personDefaults, withdrawn: null })),
    })
    const ratings = [100, 99, 60, 50, 49, 45, 44, 25, 24, 0, null].map((share) => found(manager(share), 'manager-allocated').rating)
    expect(ratings).toEqual([4, 3, 3, 3, 2, 2, 1, 1, 0, 0, 0])
    expect(found(manager(50), 'manager-allocated').missing).toEqual([])
    expect(rowNamed(manager(49), 'planning', 'manager-allocated').missing).toEqual([{ code: 'manager-share', share: 49, mark: 50, place: { page: 'organisation', anchor: 'person-1' } }])
    expect(found(manager(), 'manager-allocated')).toEqual({ rating: 0, have: null, of: null, missing: ['no-manager'] })
    expect(found(manager(100, 100), 'manager-allocated')).toEqual({ rating: 0, have: null, of: null, missing: ['several-managers'] })
  })

  it('the implementation plan: approved or not', () => {
    const project = castProject()
    expect(found(project, 'plan-approved')).toEqual({ rating: 0, have: null, of: null, missing: ['plan-not-approved'] })
    const deliverables = project.deliverables.map((each) => (each.document === 'implementation-plan' ? { ...each, status: 'approved' as const } : each))
    expect(found({ ...project, deliverables }, 'plan-approved')).toMatchObject({ rating: 4, missing: [] })
    expect(found({ ...project, deliverables: deliverables.map((each) => ({ ...each, withdrawn: stamp })) }, 'plan-approved').rating).toBe(0)
  })

  it('conditions of earlier checkpoints: one that is overdue fails, one with time left meets, none at all or all met is more', () => {
    const condition = (phase: PhaseId, status: 'triaged' | 'closed' | 'rejected' = 'triaged'): Project => castProject({
      issues: [{ ...issueDefaults, id: 'issue-1', kind: 'condition', title: 'Name a stand-in', phase, owner: 'Sales director', dueOn: '2026-06-12' as Day, status, decision: null, raised: stamp, closed: null, withdrawn: null }],
    })
    const on = (project: Project, day: string, phase: PhaseId = 'requirements') => found(project, 'conditions-met', phase, day as Day)
    expect(on(castProject(), '2026-06-12')).toEqual({ rating: 4, have: 0, of: 0, missing: [] })
    expect(on(condition('planning'), '2026-06-12')).toEqual({ rating: 3, have: 0, of: 1, missing: [] })
    expect(on(condition('planning'), '2026-06-13')).toEqual({ rating: 0, have: 0, of: 1, missing: ['condition-overdue'] })
    expect(on(condition('planning'), '2026-06-13', 'go-live').rating).toBe(0)
    expect(on(condition('planning', 'closed'), '2026-06-13')).toEqual({ rating: 4, have: 1, of: 1, missing: [] })
    expect(on(condition('planning', 'rejected'), '2026-06-13')).toEqual({ rating: 4, have: 0, of: 0, missing: [] })
    expect(on(condition('requirements'), '2026-06-13').rating).toBe(4)
    expect(rowNamed(condition('planning'), 'requirements', 'conditions-met', '2026-06-13' as Day).missing).toEqual([
      { code: 'condition-overdue', issue: 'issue-1', title: 'Name a stand-in', dueOn: '2026-06-12', place: { page: 'checkpoint', phase: 'planning', anchor: 'issue-1' } },
    ])
  })

  it('conditions of earlier checkpoints: leave the sum at the first one, before which there is none', () => {
    expect(rowNamed(castProject(), 'planning', 'conditions-met')).toMatchObject({ rating: null, have: null, of: null, missing: [], out: 'not-applicable', outReason: '' })
  })

  it('deliverables: all approved is met and no more while nothing lies behind one of them', () => {
    const project = castProject()
    const approval = { ...stamp, version: 1 }
    const approved = (more: Partial<Project['deliverables'][number]> = {}): Project => ({ ...project, deliverables: project.deliverables.map((each) =>
      ({ ...each, status: 'approved' as const, approved: { ...approval, hash: 'a'.repeat(64) }, ...(each.document === 'strategy-report' ? { approved: { ...approval, hash: null }, ...more } : {}) })) })
    const [strategy] = project.deliverables.filter(({ document }) => document === 'strategy-report')
    expect(rowNamed(approved(), 'planning', 'deliverables-approved')).toMatchObject({ rating: 3, missing: [{ code: 'deliverable-hollow', deliverable: strategy?.id }] })
    expect(found(approved({ link: 'https://files.example/strategy' }), 'deliverables-approved').rating).toBe(4)
    const file = { ...stamp, id: 'file-1', about: { kind: 'deliverable' as const, deliverable: strategy?.id ?? '' }, name: 'strategy.pdf', size: 9, hash: 'b'.repeat(64), type: 'application/pdf', withdrawn: null }
    expect(found({ ...approved(), files: [file as unknown as Project['files'][number]] }, 'deliverables-approved').rating).toBe(4)
  })

  it('is never altered by a rating of people', () => {
    const project = sheet(75, star(4, { id: 'plan-approved' }))
    expect(rowNamed(project, 'planning', 'plan-approved')).toMatchObject({ automatic: true, rating: 0, evidence: '' })
  })

  it('says of every gap on every page where it is mended', () => {
    const bare = castProject({ goals: [], team: [], deliverables: [], tasks: [] })
    for (const { id } of bare.phases) {
      for (const { automatic, rating, missing } of evaluateCheckpoint(bare, id, today).rows) {
        if (automatic && rating === 0) expect(missing.length).toBeGreaterThan(0)
        for (const { place } of missing) expect(place.page).toMatch(/^(phase|checkpoint|brief|documents|organisation|committee|goals|diagnosis|processes|benefits)$/)
      }
    }
  })
})
