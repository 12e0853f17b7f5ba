import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/changes/context.ts'
import { FORMAT, lineOf, NO_HASH } from '../../src/domain/history.ts'
import { Problem } from '../../src/domain/problem.ts'
import { created, madeProject, progressed, renamed } from '../stores/made-project.ts'

/** What every store of projects promises; a new store is done when it passes this. `close` takes away what `open` made. */
export function itKeepsProjects(name: string, open: () => Promise<{ store: Store; close: () => Promise<void> }>) {
  describe(`${name} keeps projects`, () => {
    let store: Store
    let close: () => Promise<void>

    beforeEach(async () => {
      ;({ store, close } = await open())
    })
    afterEach(async () => await close())

    const make = async (id = 'harbour', tasks = 3) => await store.change(id, created(madeProject(id, tasks)))

    it('has none at first', async () => {
      expect(await store.heads()).toEqual([])
    })

    it('says so when there is no such project', async () => {
      const nowhere = { code: 'project-unknown' }
      await expect(store.read('nowhere')).rejects.toMatchObject(nowhere)
      await expect(store.at('nowhere', 1)).rejects.toMatchObject(nowhere)
      await expect(store.entries('nowhere')).rejects.toMatchObject(nowhere)
      await expect(store.journal('nowhere')).rejects.toMatchObject(nowhere)
      await expect(store.verify('nowhere')).rejects.toMatchObject(nowhere)
      await expect(store.remove('nowhere')).rejects.toMatchObject(nowhere)
      await expect(store.change('nowhere', progressed('task-1', 5))).rejects.toMatchObject(nowhere)
      expect(await store.heads()).toEqual([])
    })

    it.each(['../../x', '..', '', '__proto__', 'a/b', 'A', 'x'.repeat(65), 'con\u0000x'])('knows no project called %j', async (id) => {
      await expect(store.change(id, created({ ...madeProject('x'), id }))).rejects.toMatchObject({ code: 'project-unknown' })
      await expect(store.read(id)).rejects.toMatchObject({ code: 'project-unknown' })
      await expect(store.adopt(id, 'x')).rejects.toBeInstanceOf(Problem)
      expect(await store.heads()).toEqual([])
    })

    it('shows a change to everybody once it is kept', async () => {
      await make()
      const { held, result } = await store.change('harbour', progressed('task-2', 40, 'said'))
      expect(result).toBe('said')
      expect(held.version).toBe(2)
      expect(held.project.tasks[1]?.done).toBe(40)
      expect(await store.read('harbour')).toEqual(held)
    })

    it('writes nothing for a change that has nothing to keep, and answers the newest state', async () => {
      const { held } = await make()
      const before = await store.journal('harbour')
      expect(await store.change('harbour', () => ({ entry: null, result: 'same' }))).toEqual({ held, result: 'same' })
      expect(await store.journal('harbour')).toBe(before)
    })

    it('leaves the value it handed out before as it was', async () => {
      const { held: before } = await make()
      const copy = structuredClone(before)
      await store.change('harbour', progressed('task-1', 10))
      await store.at('harbour', 1)
      expect(before).toEqual(copy)
    })

    it('keeps nothing of a change that was refused', async () => {
      await make()
      const journal = await store.journal('harbour')
      await expect(store.change('harbour', () => {
        throw new Problem('calendar-empty', {})
      })).rejects.toMatchObject({ code: 'calendar-empty' })
      expect(await store.journal('harbour')).toBe(journal)
      expect((await store.read('harbour')).version).toBe(1)
    })

    it('makes no project when making it was refused', async () => {
      await expect(store.change('harbour', () => {
        throw new Problem('calendar-empty', {})
      })).rejects.toMatchObject({ code: 'calendar-empty' })
      await expect(store.read('harbour')).rejects.toMatchObject({ code: 'project-unknown' })
      expect(await store.heads()).toEqual([])
      await make()
    })

    it('counts both of two changes made from the same reading', async () => {
      await make()
      await Promise.all([store.change('harbour', progressed('task-1', 10)), store.change('harbour', progressed('task-2', 20))])
      const { version, project } = await store.read('harbour')
      expect([version, project.tasks[0]?.done, project.tasks[1]?.done]).toEqual([3, 10, 20])
    })

    it('lets only one of two people make the same project', async () => {
      const results = await Promise.allSettled([make(), make()])
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect((await store.read('harbour')).version).toBe(1)
    })

    it('keeps 200 changes that come at once, each on the one before', async () => {
      await make('harbour', 200)
      const made = await Promise.all(Array.from({ length: 200 }, async (_, i) => await store.change('harbour', progressed(`task-${i + 1}`, 7, `n${i}`))))
      expect(made.map(({ held }) => held.version).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 2))
      expect(made.map(({ result }) => result)).toEqual(Array.from({ length: 200 }, (_, i) => `n${i}`))
      expect((await store.read('harbour')).project.tasks.every(({ done }) => done === 7)).toBe(true)
      const entries = await store.entries('harbour')
      expect(entries.map(({ version }) => version)).toEqual(Array.from({ length: 201 }, (_, i) => i + 1))
      expect((await store.verify('harbour')).faults).toEqual([])
    })

    it('chains each entry to the one before by its hash', async () => {
      await make()
      await store.change('harbour', progressed('task-1', 10))
      const { held } = await store.change('harbour', progressed('task-1', 20))
      const entries = await store.entries('harbour')
      expect(entries.map(({ prev }) => prev)).toEqual([NO_HASH, entries[0]?.hash, entries[1]?.hash])
      expect(held.hash).toBe(entries[2]?.hash)
      expect(entries.map((entry) => lineOf(entry).hash)).toEqual(entries.map(({ hash }) => hash))
    })

    it('gives the entries after a version', async () => {
      await make()
      await store.change('harbour', progressed('task-1', 10))
      await store.change('harbour', progressed('task-2', 20))
      expect((await store.entries('harbour', 1)).map(({ input }) => input)).toEqual([
        { task: 'task-1', done: 10, note: '' }, { task: 'task-2', done: 20, note: '' },
      ])
      expect(await store.entries('harbour', 3)).toEqual([])
      expect(await store.entries('harbour', 99)).toEqual([])
    })

    it('shows a project as it was', async () => {
      await make()
      for (const done of [10, 20, 30]) await store.change('harbour', progressed('task-1', done))
      const past = await store.at('harbour', 3)
      expect([past.version, past.project.tasks[0]?.done]).toEqual([3, 20])
      expect((await store.at('harbour', 4)).project.tasks[0]?.done).toBe(30)
      expect((await store.at('harbour', 1)).project).toEqual(madeProject('harbour'))
      for (const version of [0, -1, 5, 1.5, Number.NaN]) {
        await expect(store.at('harbour', version)).rejects.toMatchObject({ code: 'version-unknown' })
      }
    })

    it('lists projects by id with name, version and whether they are closed', async () => {
      await make('zebra')
      await make('harbour')
      await store.change('harbour', renamed('Renamed 改名'))
      expect(await store.heads()).toEqual([
        { id: 'harbour', name: 'Renamed 改名', closed: false, version: 2, damage: null, members: [] },
        { id: 'zebra', name: 'CRM for Shanghai 上海', closed: false, version: 1, damage: null, members: [] },
      ])
    })

    it('finds nothing wrong with what it wrote', async () => {
      const { held } = await make()
      expect(await store.verify('harbour')).toEqual({ project: 'harbour', version: 1, hash: held.hash, faults: [] })
    })

    it('takes a project out of the list, and its name is free again', async () => {
      await make()
      await store.remove('harbour')
      await expect(store.read('harbour')).rejects.toMatchObject({ code: 'project-unknown' })
      expect(await store.heads()).toEqual([])
      await store.change('harbour', created(madeProject('harbour', 1, 'Another')))
      expect((await store.read('harbour')).project.name).toBe('Another')
      expect((await store.at('harbour', 1)).project.tasks).toHaveLength(1)
    })

    describe('and histories from elsewhere', () => {
      let lines: string

      beforeEach(async () => {
        await make()
        await store.change('harbour', progressed('task-1', 10))
        await store.change('harbour', progressed('task-2', 20))
        lines = await store.journal('harbour')
      })

      it('brings one in with its whole past', async () => {
        const before = await store.read('harbour')
        await store.remove('harbour')
        expect(await store.adopt('harbour', lines)).toEqual(before)
        expect(await store.journal('harbour')).toBe(lines)
        expect((await store.at('harbour', 2)).project.tasks[0]?.done).toBe(10)
        expect((await store.change('harbour', progressed('task-1', 99))).held.version).toBe(4)
        expect((await store.verify('harbour')).faults).toEqual([])
      })

      it('refuses one whose id is taken', async () => {
        await expect(store.adopt('harbour', lines)).rejects.toMatchObject({ code: 'archive-id-taken' })
        expect((await store.read('harbour')).version).toBe(3)
      })

      const [one, two, three] = [0, 1, 2]
      it.each([
        ['an altered line', (all: string[]) => [all[one], all[two]?.replace('"done":10', '"done":90'), all[three]], 2],
        ['a removed line', (all: string[]) => [all[one], all[three]], 2],
        ['re-ordered lines', (all: string[]) => [all[one], all[three], all[two]], 2],
        ['a missing start', (all: string[]) => [all[two], all[three]], 1],
        ['an empty history', () => [], 1],
        ['a line that is no change', (all: string[]) => [all[one], 'hello'], 2],
        ['a history that does not start with a project', () => [forged([{ op: 'set', path: ['name'], value: 'x' }])], 1],
        ['a project that is none', () => [forged([{ op: 'set', path: [], value: { id: 'harbour', tasks: 3 } }])], 1],
        ['a patch that sets __proto__', () => [forged([{ op: 'set', path: [], value: madeProject('harbour') }, { op: 'set', path: ['__proto__'], value: {} }])], 1],
        ['a line without an input', (all: string[]) => [all[one], following(all[one], { input: null })], 2],
        ['a line of no time', (all: string[]) => [all[one], following(all[one], { at: 'garbage' })], 2],
        ['a line by nobody', (all: string[]) => [all[one], following(all[one], { by: null })], 2],
        ['a line with something beside', (all: string[]) => [all[one], following(all[one], { change: '<b>' })], 2],
        ['a line that sets nothing', (all: string[]) => [all[one], following(all[one], { patches: null })], 2],
        ['nonsense on the way, mended at the end', (all: string[]) => {
          const nonsense = following(all[one], { patches: [{ op: 'set', path: ['issues'], value: 'nonsense' }] })
          return [all[one], nonsense, following(nonsense, { patches: [{ op: 'set', path: ['issues'], value: [] }] })]
        }, 2],
        ['a thing that is none on the way', (all: string[]) => {
          const nonsense = following(all[one], { patches: [{ op: 'set', path: ['tasks', 'task-1', 'done'], value: 'half' }] })
          return [all[one], nonsense, following(nonsense, { patches: [{ op: 'set', path: ['tasks', 'task-1', 'done'], value: 5 }] })]
        }, 2],
        ['a field taken away on the way', (all: string[]) => {
          const nonsense = following(all[one], { patches: [{ op: 'delete', path: ['issues'] }] })
          return [all[one], nonsense, following(nonsense, { patches: [{ op: 'set', path: ['issues'], value: [] }] })]
        }, 2],
        ['a list of nothing', (all: string[]) => {
          const nothing = following(all[one], { patches: [{ op: 'set', path: ['issues', 'issue-1'], value: null }] })
          return [all[one], nothing]
        }, 2],
      ])('refuses %s wholly', async (_, alter, line) => {
        await store.remove('harbour')
        const altered = alter(lines.split('\n').slice(0, -1)).map((text) => `${text}\n`).join('')
        await expect(store.adopt('harbour', altered)).rejects.toMatchObject({ code: 'journal-damaged', facts: { line } })
        expect(await store.heads()).toEqual([])
        await expect(store.read('harbour')).rejects.toMatchObject({ code: 'project-unknown' })
      })

      it('refuses the history of another project', async () => {
        await expect(store.adopt('lighthouse', lines)).rejects.toMatchObject({ code: 'journal-damaged' })
        expect((await store.heads()).map(({ id }) => id)).toEqual(['harbour'])
      })

      it('refuses a history of a newer format', async () => {
        await store.remove('harbour')
        await expect(store.adopt('harbour', lines.replaceAll(/^\{"format":\d+,/gm, '{"format":99,'))).rejects.toMatchObject({ code: 'format-unknown' })
      })
    })
  })
}

/** A line whose chain holds, whatever it says. */
function following(before: string | undefined, more: object): string {
  const { version, hash } = JSON.parse(before ?? '') as { version: number; hash: string }
  const line = { format: FORMAT, version: version + 1, at: '2026-03-03T09:00:00.000Z', by: { id: 'x', role: 'operator' }, change: 'edit-project', input: {}, patches: [], prev: hash }
  return lineOf({ ...line, ...more } as never).line.trimEnd()
}

const forged = (patches: unknown[]): string => lineOf({
  format: 1, version: 1, at: '2026-03-02T09:00:00.000Z', by: { id: 'x', role: 'operator' }, change: 'create-project', input: {},
  patches: patches as never, prev: NO_HASH,
}).line.trimEnd()
