import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import {
  decisionsAt, gateDecision, gateIsOpen, inForce, obstaclesToDecide, obstaclesToStart, obstaclesToWork, phaseStatus, presentPhase, roundOf,
} from '../../src/domain/gates.ts'
import { DecisionKind, type PhaseId, PhaseId as Phases, phaseIds } from '../../src/domain/ids.ts'
import { phaseOf, type Project } from '../../src/domain/project.ts'
import { castProject, stamp, today } from '../cast/cast.ts'

/** The cast's project after what happened: `planning start`, `planning submit`, `planning go`, … in this order. */
const having = (...events: string[]): Project => events.reduce(happened, castProject())

function happened(project: Project, event: string): Project {
  const [name = '', deed = ''] = event.split(' ')
  const phase = Phases.parse(name)
  if (deed === 'start') return withPhase(project, phase, { started: { ...stamp, on: project.start } })
  const round = roundOf(project, phase)
  const { submissions } = phaseOf(project, phase)
  if (deed === 'submit') {
    const id = `submission-${submissions.length + 1}`
    return withPhase(project, phase, { submissions: [...submissions, { ...stamp, id, round, recommendation: 'go', reason: '', conditions: [] }] })
  }
  const n = project.decisions.length + 1
  return {
    ...project,
    decisions: [...project.decisions, {
      ...stamp, id: `decision-${n}`, phase, round, kind: DecisionKind.parse(deed), on: today as Day, reason: '', version: n,
      score: null, readiness: 'ready', rows: [], conditions: [], supersedes: gateDecision(project, phase)?.id ?? null, vote: null,
    }],
  }
}

const withPhase = (project: Project, phase: PhaseId, fields: object): Project =>
  ({ ...project, phases: project.phases.map((each) => (each.id === phase ? { ...each, ...fields } : each)) })

const statuses = (project: Project, count = 6) => phaseIds.slice(0, count).map((phase) => phaseStatus(project, phase))
const codes = (obstacles: { code: string }[]) => obstacles.map(({ code }) => code)
const passed = (...phases: PhaseId[]) => phases.flatMap((phase) => [`${phase} start`, `${phase} submit`, `${phase} go`])

describe('A new project', () => {
  const project = having()
  it('has six phases that have not started, and is in planning', () => {
    expect(statuses(project)).toEqual(Array(6).fill('not-started'))
    expect(presentPhase(project)).toBe('planning')
  })

  it('may start planning, which needs nothing, and no other phase', () => {
    expect(obstaclesToStart(project, 'planning')).toEqual([])
    for (const phase of phaseIds.slice(1)) expect(obstaclesToStart(project, phase)).toEqual([{ code: 'gate-undecided', phase: 'planning' }])
  })

  it('has nothing that could be decided or worked on', () => {
    for (const phase of phaseIds) {
      for (const kind of DecisionKind.options) expect(codes(obstaclesToDecide(project, phase, kind))).toContain('not-started')
      expect(codes(obstaclesToWork(project, phase, false))).toContain('not-started')
    }
  })
})

describe('A phase', () => {
  it('is in progress once started, and starts once only', () => {
    const project = having('planning start')
    expect(statuses(project, 2)).toEqual(['in-progress', 'not-started'])
    expect(obstaclesToStart(project, 'planning')).toEqual([{ code: 'already-started' }])
    expect(obstaclesToWork(project, 'planning', false)).toEqual([])
  })

  it('is in review when submitted, and only then decided, but for a hold or a stop', () => {
    const running = having('planning start')
    for (const kind of ['go', 'conditional-go', 'rework'] as const) expect(obstaclesToDecide(running, 'planning', kind)).toEqual([{ code: 'not-submitted', phase: 'planning' }])
    for (const kind of ['hold', 'stop'] as const) expect(obstaclesToDecide(running, 'planning', kind)).toEqual([])
    const submitted = having('planning start', 'planning submit')
    expect(phaseStatus(submitted, 'planning')).toBe('in-review')
    for (const kind of DecisionKind.options) expect(obstaclesToDecide(submitted, 'planning', kind)).toEqual([])
  })

  it('passes by either go, which opens the next one and no later one', () => {
    for (const [kind, status] of [['go', 'passed'], ['conditional-go', 'passed-with-conditions']] as const) {
      const project = having('planning start', 'planning submit', `planning ${kind}`)
      expect(statuses(project, 2)).toEqual([status, 'not-started'])
      expect(presentPhase(project)).toBe('requirements')
      expect(obstaclesToStart(project, 'requirements')).toEqual([])
      expect(obstaclesToStart(project, 'development')).toEqual([{ code: 'gate-undecided', phase: 'requirements' }])
    }
  })

  it('sent back for rework is worked on in a new round, and must be submitted again', () => {
    const project = having('planning start', 'planning submit', 'planning rework')
    expect(phaseStatus(project, 'planning')).toBe('in-rework')
    expect(roundOf(project, 'planning')).toBe(2)
    expect(obstaclesToWork(project, 'planning', false)).toEqual([])
    expect(obstaclesToStart(project, 'requirements')).toEqual([{ code: 'gate-refused', phase: 'planning', decision: 'rework' }])
    expect(codes(obstaclesToDecide(project, 'planning', 'go'))).toEqual(['not-submitted'])
    const again = ['planning submit', 'planning go'].reduce(happened, project)
    expect(decisionsAt(again, 'planning').map(({ kind, round }) => [kind, round])).toEqual([['rework', 1], ['go', 2]])
    expect(phaseStatus(again, 'planning')).toBe('passed')
  })
})

describe('A hold', () => {
  const project = having('planning start', 'planning hold')
  it('lets nothing new start', () => {
    expect(phaseStatus(project, 'planning')).toBe('on-hold')
    expect(obstaclesToWork(project, 'planning', false)).toEqual([{ code: 'project-on-hold', phase: 'planning' }])
    expect(obstaclesToWork(project, 'planning', true)).toEqual([{ code: 'project-on-hold', phase: 'planning' }])
    expect(codes(obstaclesToStart(project, 'requirements'))).toContain('project-on-hold')
  })

  it('lasts until a new decision, whatever is submitted meanwhile', () => {
    const submitted = happened(project, 'planning submit')
    expect(phaseStatus(submitted, 'planning')).toBe('on-hold')
    expect(inForce(submitted, 'hold')?.phase).toBe('planning')
    for (const [kind, status] of [['go', 'passed'], ['rework', 'in-rework'], ['stop', 'stopped']] as const) {
      expect(obstaclesToDecide(submitted, 'planning', kind)).toEqual([])
      expect(phaseStatus(happened(submitted, `planning ${kind}`), 'planning')).toBe(status)
    }
  })

  it('at one gate holds the whole project', () => {
    const held = having(...passed('planning'), 'requirements start', ...['requirements hold'])
    expect(codes(obstaclesToStart(held, 'development'))).toContain('project-on-hold')
    expect(statuses(held, 3)).toEqual(['passed', 'on-hold', 'not-started'])
  })
})

describe('A stop', () => {
  const project = having(...passed('planning'), 'requirements start', 'requirements stop')
  it('ends the project: nothing starts, and no other gate is decided', () => {
    expect(statuses(project, 3)).toEqual(['passed', 'stopped', 'not-started'])
    expect(codes(obstaclesToStart(project, 'development'))).toContain('project-stopped')
    expect(obstaclesToWork(project, 'planning', true)).toEqual([{ code: 'project-stopped', phase: 'requirements' }])
    for (const kind of DecisionKind.options) expect(obstaclesToDecide(project, 'planning', kind)).toEqual([{ code: 'project-stopped', phase: 'requirements' }])
  })

  it('is superseded at its own gate only', () => {
    expect(obstaclesToDecide(project, 'requirements', 'go')).toEqual([])
    const revived = happened(project, 'requirements go')
    expect(obstaclesToStart(revived, 'development')).toEqual([])
    expect(inForce(revived, 'stop')).toBeNull()
  })
})

describe('A go that is superseded', () => {
  const running = having(...passed('planning', 'requirements'), 'development start')
  const reworked = happened(running, 'planning rework')

  it('puts the running later phases to be confirmed, the gate that was passed and the work behind it', () => {
    expect(statuses(running, 4)).toEqual(['passed', 'passed', 'in-progress', 'not-started'])
    expect(statuses(reworked, 4)).toEqual(['in-rework', 'to-be-confirmed', 'to-be-confirmed', 'not-started'])
    expect(presentPhase(reworked)).toBe('planning')
    expect(gateIsOpen(reworked, 'requirements')).toBe(false)
  })

  it('lets nothing start and nothing be decided there until that gate is decided anew', () => {
    for (const phase of ['requirements', 'development'] as const) {
      for (const kind of DecisionKind.options) expect(obstaclesToDecide(reworked, phase, kind)).toEqual([{ code: 'gate-refused', phase: 'planning', decision: 'rework' }])
      expect(codes(obstaclesToWork(reworked, phase, false))).toEqual(['gate-refused'])
      expect(codes(obstaclesToWork(reworked, phase, true))).toEqual([])
    }
    expect(codes(obstaclesToStart(reworked, 'testing'))).toEqual(['gate-refused'])
  })

  it('is confirmed gate by gate, from the first to the last', () => {
    const again = ['planning submit', 'planning go'].reduce(happened, reworked)
    expect(statuses(again, 4)).toEqual(['passed', 'to-be-confirmed', 'to-be-confirmed', 'not-started'])
    expect(obstaclesToDecide(again, 'development', 'hold')).toEqual([{ code: 'gate-to-confirm', phase: 'requirements' }])
    expect(obstaclesToDecide(again, 'requirements', 'go')).toEqual([])
    expect(statuses(happened(again, 'requirements go'), 4)).toEqual(['passed', 'passed', 'in-progress', 'not-started'])
  })

  it('by another go still asks the later gates anew, but not a phase that has no gate behind it', () => {
    expect(statuses(happened(running, 'planning conditional-go'), 3)).toEqual(['passed-with-conditions', 'to-be-confirmed', 'to-be-confirmed'])
    const early = having(...passed('planning'), 'requirements start')
    expect(statuses(happened(early, 'planning conditional-go'), 2)).toEqual(['passed-with-conditions', 'in-progress'])
  })

  it('leaves what is in rework or on hold where it was, once the way is open again', () => {
    const sentBack = having(...passed('planning'), 'requirements start', 'requirements submit', 'requirements rework', 'planning go')
    expect(statuses(sentBack, 2)).toEqual(['passed', 'in-rework'])
  })

  it('five gates deep puts every later one to be confirmed', () => {
    const all = having(...passed(...phaseIds))
    expect(statuses(all)).toEqual(Array(6).fill('passed'))
    expect(presentPhase(all)).toBe('go-live')
    const superseded = happened(all, 'planning go')
    expect(statuses(superseded)).toEqual(['passed', ...Array(5).fill('to-be-confirmed')])
    const confirmed = phaseIds.slice(1).map((phase) => `${phase} go`).reduce(happened, superseded)
    expect(statuses(confirmed)).toEqual(Array(6).fill('passed'))
  })
})

describe('An early start', () => {
  it('lets a task begin before its phase does, and starts no phase', () => {
    const project = having('planning start')
    expect(obstaclesToWork(project, 'development', true)).toEqual([])
    expect(codes(obstaclesToWork(project, 'development', false))).toEqual(['not-started', 'gate-undecided'])
    expect(codes(obstaclesToStart(project, 'development'))).toEqual(['gate-undecided'])
  })
})
