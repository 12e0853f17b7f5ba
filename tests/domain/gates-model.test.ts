import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../src/changes/context.ts'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { standing } from '../../src/domain/by-id.ts'
import { phaseStatus, presentPhase } from '../../src/domain/gates.ts'
import { DecisionKind, type PhaseId, phaseIds, PhaseStatus } from '../../src/domain/ids.ts'
import { brokenInvariant } from '../../src/domain/invariants.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { phaseOf, Project } from '../../src/domain/project.ts'
import { scheduleOf } from '../../src/domain/schedule/project-schedule.ts'
import { memoryStore } from '../../src/stores/memory-store.ts'
import { castBrief, today } from '../cast/cast.ts'
import { accountsInMemory, outboxInMemory } from '../accounts/cheap-hash.ts'

type Role = 'project-manager' | 'committee-chair'
type Deed = { name: string; input: unknown; by: Role }
/** What somebody may do next, told by where the project is. */
type Wish = (project: Project) => Deed

const near = (project: Project, steps: number): PhaseId =>
  phaseIds[Math.min(5, Math.max(0, phaseIds.indexOf(presentPhase(project)) + steps))] ?? 'planning'
const start = (phase: PhaseId): Deed => ({ name: 'start-phase', input: { phase }, by: 'project-manager' })
const submit = (phase: PhaseId): Deed => ({ name: 'submit-checkpoint', input: { phase, recommendation: 'go' }, by: 'project-manager' })
const soon = { title: 'Name a stand-in', owner: 'Sales director', dueOn: '2026-07-01' }
const decide = (phase: PhaseId, decision: DecisionKind): Deed => ({
  name: 'decide-checkpoint', by: 'committee-chair', input: { phase, decision, reason: 'heard', ...(decision === 'conditional-go' ? { conditions: [soon] } : {}) },
})

/** The next thing that brings the project on. */
function onward(project: Project): Deed {
  const phase = presentPhase(project)
  const status = phaseStatus(project, phase)
  if (status === 'not-started') return start(phase)
  return status === 'in-progress' || status === 'in-rework' ? submit(phase) : decide(phase, 'go')
}

const steps = fc.constantFrom(0, 0, 0, -1, -2, -4, 1, 2)
const task = fc.integer({ min: 1, max: 40 }).map((n) => `task-${n}`)
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 12, arbitrary: fc.constant(onward) },
  { weight: 2, arbitrary: steps.map((n): Wish => (project) => start(near(project, n))) },
  { weight: 2, arbitrary: steps.map((n): Wish => (project) => submit(near(project, n))) },
  { weight: 5, arbitrary: fc.tuple(steps, fc.constantFrom(...DecisionKind.options)).map(([n, kind]): Wish => (project) => decide(near(project, n), kind)) },
  { weight: 1, arbitrary: task.map((id): Wish => () => ({ name: 'grant-early-start', input: { tasks: [id], reason: 'the supplier is free' }, by: 'committee-chair' })) },
  { weight: 1, arbitrary: fc.constant<Wish>(() => ({ name: 'withdraw-early-start', input: { earlyStart: 'early-start-1' }, by: 'committee-chair' })) },
  { weight: 3, arbitrary: task.map((id): Wish => () => ({ name: 'record-progress', input: { task: id, done: 50 }, by: 'project-manager' })) },
  { weight: 2, arbitrary: fc.constantFrom<Role>('project-manager', 'committee-chair').map((by): Wish => () => ({ name: 'undo', input: {}, by })) },
)

/** A checkpoint as the minutes tell it: the last decision, and when in the row of all decisions it fell. */
const lastAt = (project: Project, id: PhaseId) => {
  const at = project.decisions.map((each) => each.phase).lastIndexOf(id)
  return at === -1 ? null : { at, kind: project.decisions[at]?.kind }
}

/** The gates from the first to the one before a phase: each a go, and none older than the one before it. */
function wayIsOpen(project: Project, to: PhaseId): boolean {
  const gates = phaseIds.slice(0, phaseIds.indexOf(to)).map((each) => lastAt(project, each))
  return gates.every((gate, i) => gate !== null && (gate.kind === 'go' || gate.kind === 'conditional-go') && gates.slice(0, i).every((earlier) => (earlier?.at ?? -1) < gate.at))
}

const halted = (project: Project): boolean => phaseIds.some((each) => ['hold', 'stop'].includes(lastAt(project, each)?.kind ?? ''))

/** What the status of a phase has to be, told from the records alone. */
function statusTold(project: Project, id: PhaseId): PhaseStatus {
  const { started, submissions } = phaseOf(project, id)
  if (!started) return 'not-started'
  const decision = project.decisions.findLast((each) => each.phase === id)
  const kinds = { go: 'passed', 'conditional-go': 'passed-with-conditions', rework: 'in-rework', hold: 'on-hold', stop: 'stopped' } as const
  if (decision?.kind === 'stop') return 'stopped'
  const isGo = decision?.kind === 'go' || decision?.kind === 'conditional-go'
  const next = phaseIds[phaseIds.indexOf(id) + 1]
  const stands = isGo && next ? wayIsOpen(project, next) : isGo ? phaseIds.every((each) => (lastAt(project, each)?.at ?? -1) <= (lastAt(project, id)?.at ?? -1)) && wayIsOpen(project, id) : wayIsOpen(project, id)
  if (!stands) return 'to-be-confirmed'
  if (decision?.kind === 'hold') return 'on-hold'
  if (submissions.some(({ round }) => round > (decision?.round ?? 0))) return 'in-review'
  return decision ? kinds[decision.kind] : 'in-progress'
}

/** What may not have happened between two states. */
function breach(before: Project, next: Project, { name }: Deed): string | null {
  for (const id of phaseIds) {
    const begun = phaseOf(before, id).started === null && phaseOf(next, id).started !== null
    if (begun && name === 'start-phase' && (!wayIsOpen(before, id) || halted(before))) return `${id} started before its gates`
    if (phaseOf(next, id).started === null && next.decisions.some((each) => each.phase === id)) return `${id} was decided and has not started`
  }
  const granted = new Set(standing(before.earlyStarts).flatMap(({ tasks }) => tasks))
  for (const [at, task] of next.tasks.entries()) {
    if (name !== 'record-progress' || task.startedOn === null || before.tasks[at]?.startedOn !== null) continue
    const mayWork = phaseOf(before, task.phase).started !== null && wayIsOpen(before, task.phase)
    if (halted(before) || !(mayWork || granted.has(task.id))) return `${task.id} began before its gates`
  }
  const decided = next.decisions[before.decisions.length]
  if (decided && !wayIsOpen(before, decided.phase)) return `${decided.phase} decided while an earlier gate waits`
  return null
}

describe('Whatever people do in whatever order', () => {
  const actor = (role: 'operator' | Role) => ({ id: role, role })
  let context: Context
  let count = 0
  beforeAll(() => {
    context = { store: memoryStore(), now: () => `${today}T09:00:00.000Z`, today: () => today, accounts: accountsInMemory(), outbox: outboxInMemory(), clock: () => '2026-06-10T02:00:00.000Z', documentHash: () => null }
  })

  it('no phase and no task begins before its gates, and every phase stands where its records say', async () => {
    let [done, refused, furthest] = [0, 0, 0]
    await fc.assert(fc.asyncProperty(fc.array(wish, { minLength: 20, maxLength: 80, size: 'max' }), async (wishes) => {
      count += 1
      let { project } = (await createProject(context, actor('operator'), { ...structuredClone(castBrief), id: `harbour-${count}` })).held
      for (const wanted of wishes) {
        const each = wanted(project)
        const next = await makeChange(context, actor(each.by), project.id, each.name, each.input).then(({ held }) => held.project, (error: unknown) => {
          if (isProblem(error)) return null
          throw error
        })
        if (!next) {
          refused += 1
          continue
        }
        done += 1
        expect(breach(project, next, each)).toBeNull()
        expect(phaseIds.map((id) => phaseStatus(next, id))).toEqual(phaseIds.map((id) => statusTold(next, id)))
        expect(phaseIds.every((id) => PhaseStatus.options.includes(phaseStatus(next, id)))).toBe(true)
        project = next
      }
      furthest = Math.max(furthest, phaseIds.indexOf(presentPhase(project)))
      expect(brokenInvariant(project)).toBeNull()
      expect(Project.safeParse(project).success).toBe(true)
      const { gates } = scheduleOf(project, today)
      for (const id of phaseIds) expect(gates[id].decided || gates[id].date >= today).toBe(true)
      expect((await context.store.verify(project.id)).faults).toEqual([])
    }), { numRuns: 40 })
    expect(Math.min(done, refused)).toBeGreaterThan(300)
    expect(furthest).toBeGreaterThan(2)
  })
})
