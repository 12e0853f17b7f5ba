import { beforeAll, expect, it } from 'vitest'
import type { Context } from '../src/changes/context.ts'
import { play } from '../src/changes/play.ts'
import { isWorkingDay } from '../src/domain/calendar.ts'
import type { Day } from '../src/domain/day.ts'
import { gateDecision, phaseStatus } from '../src/domain/gates.ts'
import { type PhaseId, phaseIds } from '../src/domain/ids.ts'
import { gateMilestone, milestonesOf } from '../src/domain/milestones.ts'
import type { Project } from '../src/domain/project.ts'
import { missingTranslations } from '../src/domain/user-texts.ts'
import { evaluateCheckpoint } from '../src/method/evaluation.ts'
import { memoryStore } from '../src/stores/memory-store.ts'
import { demonstrationStory } from './cast/demonstration.ts'
import { accountsInMemory } from './accounts/cheap-hash.ts'

const story = demonstrationStory()
const { id, scenes } = story
const today = '2026-11-25' as Day
const store = memoryStore()
let project: Project

beforeAll(async () => {
  const context: Context = { store, now: () => `${today}T01:12:00.000Z`, today: () => today, accounts: accountsInMemory(), clock: () => '2026-06-10T02:00:00.000Z', documentHash: () => null }
  await play(context, story)
  project = (await store.read(id)).project
})

const rail = <T>(of: (phase: PhaseId) => T): T[] => phaseIds.map(of)

it('stands in testing, with the checkpoint before the committee', () => {
  expect(project.demonstrationDay).toBe(today)
  expect(rail((phase) => phaseStatus(project, phase))).toEqual(['passed', 'passed-with-conditions', 'passed', 'in-review', 'not-started', 'not-started'])
  expect(rail((phase) => gateDecision(project, phase)?.kind ?? null)).toEqual(['go', 'conditional-go', 'go', null, null, null])
})

it('kept the readiness each committee saw at its decision, and is ready with conditions at the fourth gate', () => {
  const decided = rail((phase) => gateDecision(project, phase)).filter((decision) => decision !== null)
  expect(decided.map(({ readiness, score }) => [readiness, Math.floor(score ?? 0)])).toEqual([['not-ready', 88], ['ready-with-conditions', 71], ['ready', 81]])
  const { readiness, score } = evaluateCheckpoint(project, 'testing', today)
  expect([readiness, Math.floor(score ?? 0)]).toEqual(['ready-with-conditions', 73])
})

it('tells by how many working days each gate and milestone comes late', () => {
  const gates = rail((phase) => gateMilestone(project, phase, today))
  expect(gates.map(({ planned, date, slip }) => [planned, date, slip])).toEqual([
    ['2026-06-18', '2026-06-18', 0], ['2026-08-14', '2026-08-21', 5], ['2026-10-16', '2026-10-21', 3],
    ['2026-11-20', '2026-11-27', 5], ['2027-01-08', '2027-01-15', 5], ['2027-03-12', '2027-03-16', 2],
  ])
  const own = milestonesOf(project, today).filter(({ kind }) => kind === 'task').map((milestone) => [titleOf(milestone.id), milestone.slip])
  expect(own).toEqual([
    ['One number for all', 4], ['Data of 3 hotlines joined', 4], ['Acceptance test closed', 5], ['Load rehearsal passed', 5],
    ['90 % of users trained', 5], ['Parallel run ends', 2], ['Company-wide use', 2],
  ])
})

const titleOf = (task: string): string => project.tasks.find((each) => each.id === task)?.title ?? ''

it('says every text in all three languages', () => {
  expect(missingTranslations(project)).toEqual([])
})

it('lets nobody act on a day off, and no clock run backwards', () => {
  expect(scenes.filter(({ on }) => !isWorkingDay(project.calendar, on))).toEqual([])
  const moments = scenes.map(({ on, at }) => `${on} ${at}`)
  expect(moments).toEqual([...moments].sort())
})

it('shows an early start, a condition met late, a criterion that does not apply, an own one, and a change taken back', () => {
  expect(project.earlyStarts.map(({ tasks }) => tasks)).toEqual([['task-28'], ['task-33']])
  expect(project.issues.map(({ dueOn, closed }) => [dueOn, closed?.on])).toEqual([['2026-10-30', '2026-11-13'], ['2026-11-13', '2026-11-11']])
  const criteria = project.phases.flatMap((phase) => phase.criteria)
  expect(criteria.filter(({ notApplicable }) => notApplicable?.reason)).toHaveLength(2)
  expect(criteria.filter(({ title }) => title !== '').map(({ title }) => title)).toEqual(['Price and product data come from one source'])
  expect(scenes.filter(({ change }) => change === 'undo')).toHaveLength(1)
})

it('keeps a history that verifies from the first line to the last', async () => {
  expect((await store.verify(id)).faults).toEqual([])
  expect((await store.entries(id)).length).toBe(scenes.length + 2)
})
