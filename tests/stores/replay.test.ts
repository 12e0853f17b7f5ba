import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMAT, NO_HASH, type Entry } from '../../src/domain/history.ts'
import type { Held } from '../../src/domain/project.ts'
import { afterEntry } from '../../src/stores/replay.ts'
import { created, madeProject, progressed, renamed } from './made-project.ts'

const deed = fc.oneof(
  fc.record({ task: fc.integer({ min: 1, max: 80 }), done: fc.integer({ min: 0, max: 100 }) }).map(({ task, done }) => progressed(`task-${task}`, done)),
  fc.string({ minLength: 1, maxLength: 5 }).map(renamed),
)

describe('Replaying a history', () => {
  it('makes the value that was live after each change, and alters none of those before', () => {
    fc.assert(fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
      const live: Held[] = []
      const entries: Entry[] = []
      for (const decide of [created(madeProject('harbour', 80)), ...deeds]) {
        const { entry, next } = decide(live.at(-1) ?? null)
        const version = live.length + 1
        live.push({ version, hash: `h${version}`, at: entry.at, project: next })
        entries.push(structuredClone({ ...entry, format: FORMAT, version, prev: NO_HASH, hash: `h${version}` }))
      }
      const apart: Held[] = []
      for (const entry of entries) apart.push(afterEntry(apart.at(-1) ?? null, entry, new Set()))
      expect(apart).toEqual(live)

      const mine = new Set<object>()
      let run: Held | null = null
      for (const entry of entries) run = afterEntry(run, entry, mine)
      expect(run).toEqual(live.at(-1))
    }), { numRuns: 60 })
  })
})
