import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/changes/context.ts'
import type { Held } from '../../src/domain/project.ts'
import { openFileStore } from '../../src/stores/file-store.ts'
import type { Notice } from '../../src/stores/notice.ts'
import { created, madeProject, progressed } from './made-project.ts'
import { tempFolder } from './temp-folder.ts'
import { type TroubledDisk, troubledDisk } from './troubled-disk.ts'

describe('The file store on a disk with troubles', () => {
  let temp: Awaited<ReturnType<typeof tempFolder>>
  let disk: TroubledDisk
  let store: Store
  let notices: Notice[]

  beforeEach(async () => {
    temp = await tempFolder()
    disk = troubledDisk()
    notices = []
    store = await openFileStore({ folder: temp.folder, disk, notify: (notice) => notices.push(notice) })
    await store.change('harbour', created(madeProject('harbour', 40)))
  })
  afterEach(async () => {
    await store.close()
    await temp.remove()
  })

  const reopened = async <T>(job: (again: Store) => Promise<T>): Promise<T> => {
    const again = await openFileStore({ folder: temp.folder })
    return await job(again).finally(() => again.close())
  }
  const codes = () => notices.map(({ code }) => code)

  it('refuses in words when the disk is full, loses nothing it acknowledged, shows nothing it refused, and goes on when there is room again', async () => {
    const kept: Held[] = []
    const refused: unknown[] = []
    const writers = async (rounds: number) => await Promise.all(Array.from({ length: 10 }, async (_, writer) => {
      for (let n = 0; n < rounds; n += 1) {
        await store.change('harbour', progressed(`task-${writer * 4 + (n % 4) + 1}`, n + 1)).then(({ held }) => kept.push(held), (error: unknown) => refused.push(error))
      }
    }))
    disk.room = 20_000
    await writers(30)
    expect(kept.length).toBeGreaterThan(20)
    expect(refused.length).toBeGreaterThan(20)
    for (const error of refused) expect(error).toMatchObject({ code: 'storage-full', facts: { file: expect.stringContaining('changes.jsonl') } })

    const last = kept.reduce((a, b) => (a.version > b.version ? a : b))
    expect(last.version).toBe(kept.length + 1)
    expect(await store.read('harbour')).toEqual(last)
    expect(await reopened(async (again) => await again.read('harbour'))).toEqual(last)
    expect(await reopened(async (again) => (await again.verify('harbour')).faults)).toEqual([])

    disk.room = null
    expect((await store.change('harbour', progressed('task-1', 99))).held.version).toBe(last.version + 1)
    expect((await reopened(async (again) => await again.read('harbour'))).project.tasks[0]?.done).toBe(99)
  })

  it('cuts a line off that fitted only in part', async () => {
    const journal = await store.journal('harbour')
    disk.room = 100
    await expect(store.change('harbour', progressed('task-1', 5))).rejects.toMatchObject({ code: 'storage-full' })
    expect(disk.look(`${temp.folder}/projects/harbour/changes.jsonl`)?.size).toBe(Buffer.byteLength(journal))
  })

  it('makes no project on a full disk', async () => {
    disk.room = 1_000
    await expect(store.change('pier', created(madeProject('pier')))).rejects.toMatchObject({ code: 'storage-full' })
    expect((await reopened(async (again) => await again.heads())).map(({ id }) => id)).toEqual(['harbour'])
    disk.room = null
    await store.change('pier', created(madeProject('pier')))
    expect((await reopened(async (again) => await again.heads())).map(({ id }) => id)).toEqual(['harbour', 'pier'])
  })

  it('brings in nothing on a full disk', async () => {
    const lines = await store.journal('harbour')
    await store.remove('harbour')
    disk.room = 500
    await expect(store.adopt('harbour', lines)).rejects.toMatchObject({ code: 'storage-full' })
    expect(await disk.list(`${temp.folder}/projects`)).toEqual([])
    disk.room = null
    expect((await store.adopt('harbour', lines)).version).toBe(1)
  })

  it('refuses everything that was built on a refused change, and lets a refusal by what is on disk stand', async () => {
    disk.room = 50
    const fate = async (change: Promise<unknown>) => await change.catch((error: { code?: string; message: string }) => error.code ?? error.message)
    const refuse = (why: string) => () => {
      throw new Error(why)
    }
    const fates = await Promise.all([
      fate(store.change('harbour', refuse('by what is on disk'))),
      fate(store.change('harbour', progressed('task-1', 5))),
      fate(store.change('harbour', progressed('task-1', 6))),
      fate(store.change('harbour', refuse('by what was decided before'))),
    ])
    expect(fates).toEqual(['by what is on disk', 'storage-full', 'storage-full', 'storage-full'])
    expect((await store.read('harbour')).version).toBe(1)
  })

  it('goes on after a failed write', async () => {
    disk.failing = { call: 'write changes', code: 'EIO' }
    await expect(store.change('harbour', progressed('task-1', 5))).rejects.toMatchObject({ code: 'storage-failed', facts: { reason: 'EIO' } })
    disk.failing = null
    expect((await store.change('harbour', progressed('task-1', 6))).held.version).toBe(2)
  })

  it('is read-only until restart once the disk did not confirm a change, and says so', async () => {
    const before = await store.read('harbour')
    disk.failing = { call: 'datasync changes', code: 'EIO' }
    await expect(store.change('harbour', progressed('task-1', 5))).rejects.toMatchObject({ code: 'storage-failed' })
    disk.failing = null
    await expect(store.change('harbour', progressed('task-1', 5))).rejects.toMatchObject({ code: 'storage-failed', facts: { reason: 'EIO' } })
    await expect(store.change('pier', created(madeProject('pier')))).rejects.toMatchObject({ code: 'storage-failed' })
    await expect(store.remove('harbour')).rejects.toMatchObject({ code: 'storage-failed' })
    expect(codes()).toContain('read-only')
    expect(await store.read('harbour')).toEqual(before)
    expect(await reopened(async (again) => await again.read('harbour'))).toEqual(before)
  })

  it('cuts a refused change off before the next one when it could not be cut off at once', async () => {
    const before = await store.read('harbour')
    disk.room = 100
    disk.failing = { call: 'truncate', code: 'EIO' }
    await expect(store.change('harbour', progressed('task-1', 5))).rejects.toMatchObject({ code: 'storage-full' })
    expect(codes()).toEqual(['journal-not-cut'])
    expect(await store.read('harbour')).toEqual(before)
    disk.failing = null
    disk.room = null
    await store.change('harbour', progressed('task-1', 6))
    expect((await reopened(async (again) => await again.verify('harbour')))).toMatchObject({ version: 2, faults: [] })
  })

  it('goes on without a snapshot that cannot be written, says so, and leaves no unfinished file', async () => {
    disk.failing = { call: 'sync project.json', code: 'ENOSPC' }
    await store.change('harbour', progressed('task-1', 5))
    await store.close()
    expect(notices).toEqual([{ code: 'snapshot-not-written', file: expect.stringContaining('project.json'), reason: 'ENOSPC' }])
    expect(await disk.list(`${temp.folder}/projects/harbour`)).toEqual(['changes.jsonl'])
    expect((await reopened(async (again) => await again.read('harbour'))).version).toBe(2)
  })

  describe('after a power cut', () => {
    it('has every acknowledged change: it was synced before the answer', async () => {
      disk.calls.length = 0
      await store.change('harbour', progressed('task-1', 5)).then(() => disk.calls.push('answer'))
      expect(disk.calls).toEqual(['write changes.jsonl', 'datasync changes.jsonl', 'answer'])
    })

    it('has every acknowledged project: its file, its folder and the folder above were synced before the answer', async () => {
      disk.calls.length = 0
      await store.change('pier', created(madeProject('pier'))).then(() => disk.calls.push('answer'))
      expect(disk.calls.filter((call) => !call.startsWith('open'))).toEqual([
        'makeFolder pier', 'write changes.jsonl', 'datasync changes.jsonl', 'syncFolder pier', 'syncFolder projects', 'answer',
      ])
    })

    it('has a whole snapshot, the old or the new one', async () => {
      await store.change('harbour', progressed('task-1', 5))
      disk.calls.length = 0
      await store.close()
      expect(disk.calls.filter((call) => !call.startsWith('write'))).toEqual([
        'open project.json.unfinished', 'sync project.json.unfinished', 'rename project.json', 'syncFolder harbour',
      ])
    })

    it('has a project that was brought in or removed where it was said to be', async () => {
      const lines = await store.journal('harbour')
      disk.calls.length = 0
      await store.remove('harbour')
      expect(disk.calls.slice(-3)).toEqual(['rename harbour-1', 'syncFolder removed', 'syncFolder projects'])
      disk.calls.length = 0
      await store.adopt('harbour', lines)
      expect(disk.calls.filter((call) => /^(datasync|sync|rename)/.test(call)).slice(0, 4)).toEqual([
        'datasync changes.jsonl', expect.stringMatching(/^syncFolder \.harbour/), 'rename harbour', 'syncFolder projects',
      ])
    })

    it('is not shown what another process wrote and did not sync', async () => {
      const other = troubledDisk()
      const reader = await openFileStore({ folder: temp.folder, disk: other })
      await reader.read('harbour')
      await store.change('harbour', progressed('task-1', 5))
      other.calls.length = 0
      await reader.read('harbour')
      expect(other.calls).toEqual(['open changes.jsonl', 'datasync changes.jsonl'])
      await reader.close()
    })
  })
})
