import fc from 'fast-check'
import { enablePatches, produceWithPatches } from 'immer'
import { beforeAll, describe, expect, it } from 'vitest'
import { namedPatches } from '../../src/changes/named-patches.ts'
import { applyPatches, type Patch } from '../../src/domain/patch.ts'
import { phaseIds } from '../../src/domain/ids.ts'
import { isProblem } from '../../src/domain/problem.ts'
import type { Held } from '../../src/domain/project.ts'
import { afterEntry } from '../../src/stores/replay.ts'
import { today } from '../cast/cast.ts'
import { HARBOUR, openStage } from './stage.ts'

type Goal = { id: string; title: string; owner?: string; tags: string[]; rows: { n: number }[]; notes: { id: string; text: string }[] }
type Value = { name: string; brief: { why: string; modules: string[] }; goals: Goal[] }
type Recipe = (draft: Value) => void

beforeAll(enablePatches)

const goal = (n: number): Goal => ({ id: `goal-${n}`, title: `Goal ${n}`, tags: ['sales'], rows: [{ n: 1 }, { n: 2 }], notes: [{ id: 'note-1', text: 'a' }, { id: 'note-2', text: 'b' }] })
const valueWith = (count: number): Value => ({ name: 'Harbour', brief: { why: 'Notebooks', modules: ['contact', 'service'] }, goals: Array.from({ length: count }, (_, n) => goal(n + 1)) })

/** The patches as the journal keeps them, and the value they make of the base. */
function replayed(base: Value, ...recipes: Recipe[]): { patches: Patch[]; made: Value; next: Value } {
  const [next, patches] = produceWithPatches(base, (draft) => {
    for (const recipe of recipes) recipe(draft as Value)
  })
  const named = JSON.parse(JSON.stringify(namedPatches(base, next, patches))) as Patch[]
  const made = structuredClone(base)
  applyPatches(made, named)
  return { patches: named, made, next }
}

const places = (recipe: Recipe) => replayed(valueWith(3), recipe).patches.map(({ op, path }) => `${op} ${path.join('/')}`)
const numberAfter = (list: readonly { id: string }[]) => Number(list.at(-1)?.id.split('-')[1] ?? 0) + 1

describe('The places of a change', () => {
  it('name things by their ids', () => {
    expect(places((draft) => { (draft.goals[1] as Goal).title = 'Other' })).toEqual(['set goals/goal-2/title'])
    expect(places((draft) => { draft.goals.push(goal(4)) })).toEqual(['set goals/goal-4'])
    expect(places((draft) => { draft.goals.pop() })).toEqual(['delete goals/goal-3'])
    expect(places((draft) => { (draft.goals[0] as Goal).notes.push({ id: 'note-3', text: 'c' }) })).toEqual(['set goals/goal-1/notes/note-3'])
  })

  it('take a list without ids as one value, set once', () => {
    expect(places((draft) => { draft.brief.modules.push('order', 'club') })).toEqual(['set brief/modules'])
    expect(places((draft) => { draft.brief.modules.shift() })).toEqual(['set brief/modules'])
    expect(places((draft) => { for (const row of (draft.goals[2] as Goal).rows) row.n += 1 })).toEqual(['set goals/goal-3/rows'])
  })

  it('take a list whose things change their places as one value too', () => {
    expect(places((draft) => { draft.goals.reverse() })).toEqual(['set goals'])
    expect(places((draft) => { draft.goals.unshift({ ...goal(1), id: 'own' }) })).toEqual(['set goals'])
  })

  it('name what is taken out of a numbered list, or put back where it was, and leave the others alone', () => {
    expect(places((draft) => { draft.goals.splice(0, 1) })).toEqual(['delete goals/goal-1'])
    expect(places((draft) => {
      draft.goals.splice(0, 1);
      (draft.goals[1] as Goal).title = 'Last'
    })).toEqual(['delete goals/goal-1', 'set goals/goal-3/title'])
    const base = valueWith(100)
    const short = { ...base, goals: base.goals.filter(({ id }) => id !== 'goal-40') }
    const { patches, made } = replayed(short, (draft) => { applyPatches(draft, [{ op: 'set', path: ['goals', 'goal-40'], value: goal(40) }]) })
    expect(patches.map(({ path }) => path.join('/'))).toEqual(['goals/goal-40'])
    expect(made).toEqual(base)
  })

  it('say what was taken out and what was put in its place', () => {
    const { made, next } = replayed(valueWith(3), (draft) => {
      (draft.goals[2] as Goal).title = 'Last'
      draft.goals.splice(0, 1)
      draft.goals.push(goal(4))
    })
    expect(made).toEqual(next)
    expect(made.goals.map(({ title }) => title)).toEqual(['Goal 2', 'Last', 'Goal 4'])
  })
})

const at = <T>(list: T[], n: number): T | undefined => list[n % Math.max(1, list.length)]
const step: fc.Arbitrary<Recipe> = fc.tuple(fc.nat({ max: 13 }), fc.nat({ max: 400 }), fc.string({ maxLength: 5 })).map(([what, n, text]): Recipe => (draft) => {
  const target = at(draft.goals, n)
  const deeds: Recipe[] = [
    () => { draft.name = text },
    () => { draft.brief = { ...draft.brief, why: text } },
    () => { draft.brief.modules = [text, ...draft.brief.modules] },
    () => { draft.brief.modules.splice(n % 3, 1) },
    () => { draft.goals.push({ ...goal(numberAfter(draft.goals)), title: text }) },
    () => { draft.goals.pop() },
    () => { if (target) target.title = text },
    () => { if (target) target.owner = text },
    () => { delete target?.owner },
    () => { target?.tags.push(text) },
    () => { target?.rows.splice(n % 2, 1) },
    () => { if (target) target.notes.push({ id: `note-${numberAfter(target.notes)}`, text }) },
    () => { const note = at(target?.notes ?? [], n); if (note) note.text = text },
    () => { draft.goals.splice(n % Math.max(1, draft.goals.length), 1) },
  ]
  deeds[what]?.(draft)
})

describe('Any recipe', () => {
  it('is made again exactly by its patches, in short lists and long ones', () => {
    fc.assert(fc.property(fc.constantFrom(0, 1, 3, 70, 120), fc.array(step, { minLength: 1, maxLength: 12 }), (count, recipes) => {
      const { patches, made, next } = replayed(valueWith(count), ...recipes)
      expect(made).toEqual(next)
      for (const { path } of patches) expect(path.some((key) => /^\d+$/.test(key))).toBe(false)
    }), { numRuns: 500 })
  })

  it('leaves the value it started from as it was', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (recipes) => {
      const base = valueWith(3)
      replayed(base, ...recipes)
      expect(base).toEqual(valueWith(3))
    }))
  })
})

const task = fc.integer({ min: 1, max: 46 }).map((n) => `task-${n}`)
const phase = fc.constantFrom(...phaseIds)
const change: fc.Arbitrary<[string, object]> = fc.oneof(
  fc.tuple(fc.constant('add-task'), fc.record({ phase, title: fc.constantFrom('Clean data', '"]-->x', '数据'), group: fc.constant('development'), milestone: fc.boolean(), predecessors: fc.array(task, { maxLength: 2 }) })),
  fc.tuple(fc.constant('edit-task'), fc.record({ task, predecessors: fc.array(task, { maxLength: 2 }) })),
  fc.tuple(fc.constant('remove-task'), fc.record({ task })),
  fc.tuple(fc.constant('move-task'), fc.record({ task, before: fc.option(task) })),
  fc.tuple(fc.constant('start-phase'), fc.record({ phase })),
  fc.tuple(fc.constant('record-progress'), fc.record({ task, done: fc.constantFrom(0, 40, 100) })),
  fc.tuple(fc.constant('rate-criterion'), fc.record({ phase, criterion: fc.constantFrom('strategy-chosen', 'budget-approved', 'tasks-done'), rating: fc.integer({ min: 0, max: 4 }) })),
  fc.tuple(fc.constant('add-criterion'), fc.record({ phase, title: fc.constant('Own') })),
  fc.tuple(fc.constant('drop-criterion'), fc.record({ phase, criterion: fc.constantFrom('budget-approved', 'criterion-1'), reason: fc.constant('no need') })),
  fc.tuple(fc.constant('edit-brief'), fc.record({ problems: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), modules: fc.uniqueArray(fc.constantFrom('lead', 'club', 'order'), { maxLength: 3 }) })),
  fc.tuple(fc.constant('translate'), fc.record({ text: fc.constantFrom('a', 'b', 'Sales'), 'zh-CN': fc.constantFrom('甲', '乙') })),
  fc.tuple(fc.constant('submit-checkpoint'), fc.record({ phase, recommendation: fc.constant('go') })),
  fc.tuple(fc.constant('decide-checkpoint'), fc.record({ phase, decision: fc.constantFrom('go', 'rework', 'hold'), reason: fc.constant('heard') })),
  fc.tuple(fc.constant('set-baseline'), fc.record({ reason: fc.constant('new plan') })),
  fc.tuple(fc.constant('undo'), fc.constant({})),
)

describe('Any history', () => {
  it('replayed from its journal gives every value that was ever live', async () => {
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 40, size: 'max' }), async (story) => {
      const stage = await openStage(today)
      const live = [await stage.project()]
      for (const [name, input] of story) {
        try {
          const { changed, held } = await stage.as('operator', name, input)
          if (changed) live.push(held.project)
        } catch (error) {
          if (!isProblem(error)) throw error
        }
      }
      let held: Held | null = null
      for (const [n, entry] of (await stage.context.store.entries(HARBOUR)).entries()) {
        held = afterEntry(held, entry, new Set())
        expect(held.project).toEqual(live[n])
      }
      expect(held?.version).toBe(live.length)
      expect((await stage.context.store.at(HARBOUR, 1)).project).toEqual(live[0])
    }), { numRuns: 30 })
  })
})
