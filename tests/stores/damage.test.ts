import { FORMAT } from '../../src/domain/history.ts'
import { appendFile, mkdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/changes/context.ts'
import { lineOf } from '../../src/domain/history.ts'
import { openFileStore } from '../../src/stores/file-store.ts'
import type { Notice } from '../../src/stores/notice.ts'
import { created, madeProject, progressed, renamed } from './made-project.ts'
import { tempFolder } from './temp-folder.ts'

describe('A data folder that was damaged or edited', () => {
  let temp: Awaited<ReturnType<typeof tempFolder>>
  let journal: string
  let snapshot: string
  let notices: Notice[]

  beforeEach(async () => {
    temp = await tempFolder()
    journal = join(temp.folder, 'projects/harbour/changes.jsonl')
    snapshot = join(temp.folder, 'projects/harbour/project.json')
    notices = []
    await opened(async (store) => {
      await store.change('harbour', created(madeProject('harbour')))
      for (const done of [10, 20, 30]) await store.change('harbour', progressed('task-1', done))
    })
  })
  afterEach(async () => await temp.remove())

  async function opened<T>(job: (store: Store) => Promise<T>): Promise<T> {
    const store = await openFileStore({ folder: temp.folder, notify: (notice) => notices.push(notice) })
    return await job(store).finally(() => store.close())
  }
  const read = async () => await opened(async (store) => await store.read('harbour'))
  const verify = async () => await opened(async (store) => (await store.verify('harbour')).faults)
  const heads = async () => await opened(async (store) => await store.heads())
  const lines = async () => (await readFile(journal, 'utf8')).split('\n').slice(0, -1)
  const rewrite = async (all: (string | undefined)[]) => await writeFile(journal, all.map((line) => `${line}\n`).join(''))

  it.each([
    ['no input', { input: null }, 'it is not written as expected'], ['no time', { at: 'garbage' }, 'it is not written as expected'], ['nobody', { by: null }, 'it is not written as expected'],
    ['nonsense', { patches: [{ op: 'set', path: ['issues'], value: 'nonsense' }] }, 'after it the project is not valid at issues'],
  ])('with a line of %s is told where, although the chain holds', async (_, more, why) => {
    const all = await lines()
    const { hash } = JSON.parse(all[3] ?? '') as { hash: string }
    const base = { format: FORMAT, version: 5, at: '2026-03-03T09:00:00.000Z', by: { id: 'x', role: 'operator' }, change: 'edit-project', input: {}, patches: [], prev: hash }
    const fifth = lineOf({ ...base, ...more } as never)
    const sixth = lineOf({ ...base, version: 6, prev: fifth.hash, patches: [{ op: 'set', path: ['issues'], value: [] }] } as never)
    await appendFile(journal, fifth.line + sixth.line)
    expect(await verify()).toContainEqual(expect.stringContaining(`line 5: ${why}`))
  })

  describe('with a last line that was cut in the middle', () => {
    const torn = '{"format":1,"version":5,"at":"2026'

    it('opens with every whole change, for a reader without touching the file', async () => {
      await appendFile(journal, torn)
      expect((await read()).version).toBe(4)
      expect((await readFile(journal, 'utf8')).endsWith(torn)).toBe(true)
      expect(await verify()).toEqual([])
      expect(await heads()).toMatchObject([{ version: 4, damage: null }])
    })

    it('cuts it off before the next change and says so, naming file and bytes', async () => {
      await appendFile(journal, torn)
      await opened(async (store) => await store.change('harbour', progressed('task-1', 40)))
      expect(notices).toEqual([{ code: 'journal-torn', file: journal, bytes: torn.length }])
      expect((await lines()).length).toBe(5)
      expect(await verify()).toEqual([])
    })

    it('opens without a snapshot too, when the cut is in the last of its changes', async () => {
      await rm(snapshot)
      await truncate(journal, (await readFile(journal)).length - 10)
      expect((await read()).project.tasks[0]?.done).toBe(20)
    })
  })

  describe('with changes missing at the end', () => {
    it('does not open with less than the snapshot knows', async () => {
      const all = await lines()
      await rewrite(all.slice(0, 3))
      await expect(read()).rejects.toMatchObject({ code: 'journal-cut', facts: { file: journal } })
      await expect(opened(async (store) => await store.change('harbour', progressed('task-1', 1)))).rejects.toMatchObject({ code: 'journal-cut' })
      expect(await verify()).toEqual([expect.stringMatching(/changes\.jsonl ends at change 3, but .*project\.json knows of change 4/)])
      expect(await heads()).toMatchObject([{ id: 'harbour', damage: expect.stringContaining('changes.jsonl') }])
      expect(await lines()).toEqual(all.slice(0, 3))
    })

    it('can be taken out, so that its backup comes back', async () => {
      const all = await lines()
      await rewrite(all.slice(0, 3))
      await opened(async (store) => await store.remove('harbour'))
      expect(await heads()).toEqual([])
      await opened(async (store) => await store.adopt('harbour', `${all.join('\n')}\n`))
      expect(await verify()).toEqual([])
    })

    it.each(['an empty journal', 'no journal'])('does not take %s beside a snapshot for no project', async (what) => {
      if (what === 'no journal') await rm(journal)
      else await truncate(journal, 0)
      await expect(read()).rejects.toMatchObject({ code: 'journal-cut' })
      await expect(opened(async (store) => await store.change('harbour', created(madeProject('harbour'))))).rejects.toMatchObject({ code: 'journal-cut' })
      expect(await heads()).toMatchObject([{ id: 'harbour', damage: expect.stringContaining('changes.jsonl') }])
      expect((await verify()).length).toBe(1)
    })
  })

  describe.each([true, false])('with a damaged line, snapshot there: %s', (withSnapshot) => {
    beforeEach(async () => {
      if (!withSnapshot) await rm(snapshot)
    })

    it.each<[string, (all: string[]) => (string | undefined)[], RegExp]>([
      ['altered', (all) => all.with(1, all[1]?.replace('"done":10', '"done":11') ?? ''), /line 2: checksum does not match/],
      ['removed', (all) => all.filter((_, i) => i !== 1), /line 2: it is change 3 where 2 was expected/],
      ['doubled', (all) => [all[0], all[1], all[1], all[2], all[3]], /line 3: it is change 2 where 3 was expected/],
      ['re-ordered', (all) => [all[0], all[2], all[1], all[3]], /line 2: it is change 3 where 2 was expected/],
      ['emptied', (all) => all.with(2, ''), /line 3: no checksum/],
      ['made anew with a checksum of its own', (all) => all.with(1, lineOf({ ...JSON.parse(all[1] ?? ''), input: {} }).line.trimEnd()), /line 3: it does not follow the line before it/],
    ])('finds one %s', async (_, alter, fault) => {
      await rewrite(alter(await lines()))
      const faults = await verify()
      expect(faults[0]).toMatch(fault)
      expect(faults[0]).toContain(journal)
      if (!withSnapshot) {
        await expect(read()).rejects.toMatchObject({ code: 'journal-damaged', facts: { file: journal } })
        expect(await heads()).toMatchObject([{ id: 'harbour', damage: expect.stringMatching(fault) }])
      }
    })
  })

  it('tells one altered line once, not each line after it', async () => {
    const all = await lines()
    await rewrite(all.with(1, all[1]?.replace('"done":10', '"done":11') ?? ''))
    expect(await verify()).toHaveLength(1)
  })

  it('finds a history that was rewritten from end to end, and keeps the evidence', async () => {
    let last = { version: 0, prev: '0'.repeat(64) }
    const forged = (await lines()).map((text) => {
      const { line, hash } = lineOf({ ...JSON.parse(text.replace('"done":20', '"done":99').replace('"value":20', '"value":99')), ...last, version: last.version + 1 })
      last = { version: last.version + 1, prev: hash }
      return line.trimEnd()
    })
    await rewrite(forged)
    expect(await verify()).toEqual([expect.stringMatching(/project\.json: change 4 has another hash in the journal/)])
    await opened(async (store) => await store.change('harbour', progressed('task-2', 1)))
    expect(notices.map(({ code }) => code)).toEqual(['snapshot-rebuilt'])
    expect(await verify()).toEqual([expect.stringContaining('project.json.disputed')])
  })

  describe('with a snapshot that was edited by hand', () => {
    it.each<[string, (text: string) => string]>([
      ['a figure', (text) => text.replace('"done":30', '"done":100')],
      ['the version', (text) => text.replace('"version": 4', '"version": 3')],
      ['nonsense', () => 'hello'],
      ['half of it', (text) => text.slice(0, text.length / 2)],
      ['nothing', () => ''],
      ['another thing', () => '[]'],
    ])('rebuilds the project from its changes and says so: %s', async (_, edit) => {
      await writeFile(snapshot, edit(await readFile(snapshot, 'utf8')))
      expect(await verify()).toEqual([expect.stringContaining(snapshot)])
      const { version, project } = await read()
      expect([version, project.tasks[0]?.done]).toEqual([4, 30])
      expect(notices).toMatchObject([{ code: 'snapshot-rebuilt', file: snapshot }])
      await opened(async (store) => await store.change('harbour', progressed('task-1', 50)))
      expect(await verify()).toEqual([])
    })

    it('works without it', async () => {
      await rm(snapshot)
      expect((await heads())[0]).toMatchObject({ name: 'CRM for Shanghai 上海', version: 4 })
      expect((await read()).version).toBe(4)
      expect(notices).toEqual([])
    })
  })

  it('refuses a newer format and leaves the file as it is', async () => {
    const newer = `${(await lines()).at(-1)?.replace(/^\{"format":\d+,"version":4/, '{"format":99,"version":5')}\n`
    await appendFile(journal, newer)
    const before = await readFile(journal, 'utf8')
    await expect(read()).rejects.toMatchObject({ code: 'format-unknown', facts: { file: journal, format: 99, known: FORMAT } })
    await expect(opened(async (store) => await store.change('harbour', progressed('task-1', 1)))).rejects.toMatchObject({ code: 'format-unknown' })
    expect(await verify()).toEqual([expect.stringContaining('newer Sixgate')])
    expect(await readFile(journal, 'utf8')).toBe(before)
  })

  it('takes what a crash left of a project that nobody was told of for none', async () => {
    await mkdir(join(temp.folder, 'projects/empty'))
    await mkdir(join(temp.folder, 'projects/torn'))
    await writeFile(join(temp.folder, 'projects/torn/changes.jsonl'), '{"format":1,"versi')
    await mkdir(join(temp.folder, 'projects/.not-a-project'))
    expect((await heads()).map(({ id }) => id)).toEqual(['harbour'])
    for (const id of ['empty', 'torn']) {
      await expect(opened(async (store) => await store.read(id))).rejects.toMatchObject({ code: 'project-unknown' })
      await opened(async (store) => await store.change(id, created(madeProject(id))))
      expect(await opened(async (store) => (await store.verify(id)).faults)).toEqual([])
    }
  })

  it('sweeps away files that a crash left half written, but not those somebody may be at', async () => {
    const folder = join(temp.folder, 'projects/harbour')
    const old = join(folder, 'project.json.1-1-abc.unfinished')
    const young = join(folder, 'project.json.1-2-abc.unfinished')
    await Promise.all([writeFile(old, '{'), writeFile(young, '{')])
    await utimes(old, new Date(0), new Date(0))
    await opened(async (store) => await store.change('harbour', progressed('task-1', 50)))
    await expect(readFile(old)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readFile(young, 'utf8')).toBe('{')
  })

  it('lists a project under its newest name, also when the snapshot is behind', async () => {
    const before = await readFile(snapshot)
    await opened(async (store) => await store.change('harbour', renamed('New name')))
    await writeFile(snapshot, before)
    expect(await heads()).toEqual([{ id: 'harbour', name: 'New name', closed: false, version: 5, damage: null, members: [] }])
  })
})
