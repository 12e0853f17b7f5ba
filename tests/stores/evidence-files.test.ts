import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/changes/context.ts'
import { hashOfBytes } from '../../src/domain/files.ts'
import { openFileStore } from '../../src/stores/file-store.ts'
import type { Notice } from '../../src/stores/notice.ts'
import { bytesOf, recorded } from './made-file.ts'
import { created, madeProject, progressed } from './made-project.ts'
import { tempFolder } from './temp-folder.ts'
import { type TroubledDisk, troubledDisk } from './troubled-disk.ts'

const DAY_MS = 24 * 3_600_000

describe('An evidence file on a disk', () => {
  let temp: Awaited<ReturnType<typeof tempFolder>>
  let disk: TroubledDisk
  let store: Store
  let notices: Notice[]
  let folder: string
  const paper = new Uint8Array(700_000).fill(7)
  const hash = hashOfBytes(paper)

  beforeEach(async () => {
    temp = await tempFolder()
    disk = troubledDisk()
    notices = []
    folder = `${temp.folder}/projects/harbour/files`
    store = await openFileStore({ folder: temp.folder, disk, notify: (notice) => notices.push(notice) })
    await store.change('harbour', created(madeProject('harbour')))
  })
  afterEach(async () => {
    await store.close()
    await temp.remove()
  })

  const names = async () => await readdir(folder).catch(() => [] as string[])
  const aged = async (name: string, days: number) => await utimes(`${folder}/${name}`, new Date(), new Date(Date.now() - days * DAY_MS))
  const reopened = async <T>(job: (again: Store) => Promise<T>): Promise<T> => {
    const again = await openFileStore({ folder: temp.folder })
    return await job(again).finally(() => again.close())
  }

  it('is written aside, synced, renamed, and its name synced, before it is told to be kept', async () => {
    disk.calls.length = 0
    await store.keepFile('harbour', paper)
    const calls = disk.calls.filter((call) => !call.startsWith('makeFolder') && !call.includes('.sock'))
    expect(calls).toEqual(['open HASH.unfinished', 'write HASH.unfinished', 'sync HASH.unfinished', 'rename HASH', 'syncFolder files'].map((call) => call.replace('HASH', hash)))
    expect(await names()).toEqual([hash])
  })

  it.each([['no room at all', 0], ['room for half of it', 300_000]])('is refused in words with %s, leaves nothing, and is kept when there is room again', async (_, room) => {
    disk.room = room
    await expect(store.keepFile('harbour', paper)).rejects.toMatchObject({ code: 'storage-full', facts: { file: expect.stringContaining(hash) } })
    expect(await names()).toEqual([])
    disk.room = null
    await store.keepFile('harbour', paper)
    expect(await reopened(async (again) => await again.files('harbour'))).toEqual([hash])
  })

  it('that a failing disk did not confirm is refused, and nothing is written until restart; reading goes on', async () => {
    await store.keepFile('harbour', bytesOf('before'))
    disk.failing = { call: `sync ${hash}`, code: 'EIO' }
    await expect(store.keepFile('harbour', paper)).rejects.toMatchObject({ code: 'storage-failed' })
    disk.failing = null
    expect(notices).toEqual([expect.objectContaining({ code: 'read-only', file: expect.stringContaining(hash) })])
    await expect(store.keepFile('harbour', paper)).rejects.toMatchObject({ code: 'storage-failed' })
    await expect(store.change('harbour', progressed('task-1', 5))).rejects.toMatchObject({ code: 'storage-failed' })
    expect(await store.files('harbour')).toEqual([hashOfBytes(bytesOf('before'))])
    await reopened(async (again) => await again.keepFile('harbour', paper))
  })

  it('whose renaming fails is refused, leaves nothing, and others may still write', async () => {
    disk.failing = { call: `rename ${hash}`, code: 'EACCES' }
    await expect(store.keepFile('harbour', paper)).rejects.toMatchObject({ code: 'storage-failed' })
    disk.failing = null
    expect(await names()).toEqual([])
    await store.keepFile('harbour', paper)
    expect(await store.files('harbour')).toEqual([hash])
  })

  it.each([
    ['altered', async (file: string) => await writeFile(file, new Uint8Array(700_000).fill(8))],
    ['cut', async (file: string) => await writeFile(file, paper.subarray(0, 5))],
    ['emptied', async (file: string) => await writeFile(file, '')],
  ])('that was %s is not handed out, verify says so, and keeping it again mends it', async (_, harm) => {
    await store.keepFile('harbour', paper)
    await store.change('harbour', recorded(paper))
    await harm(`${folder}/${hash}`)
    await expect(store.readFile('harbour', hash)).rejects.toMatchObject({ code: 'file-damaged', facts: { file: `${folder}/${hash}` } })
    expect((await store.verify('harbour')).faults).toEqual([expect.stringMatching(new RegExp(`${hash} is damaged.*paper\\.txt \\(file-1\\).*sixgate restore`))])
    await store.keepFile('harbour', paper)
    expect((await store.verify('harbour')).faults).toEqual([])
  })

  it('that no record names is taken away after a day, when the project is next written to; one in the history never', async () => {
    const [stray, fresh, withdrawn] = [bytesOf('stray'), bytesOf('fresh'), bytesOf('withdrawn')]
    for (const bytes of [paper, stray, fresh, withdrawn]) await store.keepFile('harbour', bytes)
    await store.change('harbour', recorded(paper))
    await store.change('harbour', recorded(withdrawn, { withdrawn: { by: 'manager', at: '2026-03-02T09:00:00.000Z' } }))
    for (const bytes of [paper, stray, withdrawn]) await aged(hashOfBytes(bytes), 2)
    await writeFile(`${folder}/notes-of-somebody.txt`, 'not ours')
    await writeFile(`${folder}/${hash}.1-1-abcdef.unfinished`, 'half')
    await aged(`${hash}.1-1-abcdef.unfinished`, 1)
    await reopened(async (again) => {
      await again.read('harbour')
      expect(await again.files('harbour')).toHaveLength(4)
      await again.change('harbour', progressed('task-1', 5))
      expect(await again.files('harbour')).toEqual([paper, fresh, withdrawn].map(hashOfBytes).sort())
    })
    expect(await names()).toEqual(expect.arrayContaining(['notes-of-somebody.txt']))
    expect(await names()).toHaveLength(4)
  })

  it('that lay there unnamed for long and is handed in once more stays', async () => {
    await store.keepFile('harbour', paper)
    await aged(hash, 2)
    await store.keepFile('harbour', paper)
    await reopened(async (again) => await again.change('harbour', progressed('task-1', 5)))
    expect(await names()).toEqual([hash])
  })

  it('goes with a project that is taken out, and comes in with one that is brought in, each synced before its name', async () => {
    await store.keepFile('harbour', paper)
    await store.change('harbour', recorded(paper))
    const lines = await store.journal('harbour')
    await store.remove('harbour')
    expect((await readFile(`${temp.folder}/removed/harbour-1/files/${hash}`)).length).toBe(paper.length)
    disk.calls.length = 0
    await store.adopt('harbour', lines, new Map([[hash, paper]]))
    const at = (call: string) => disk.calls.indexOf(call)
    expect(at(`datasync ${hash}`)).toBeGreaterThan(-1)
    expect(at('syncFolder files')).toBeGreaterThan(at(`datasync ${hash}`))
    expect(at('rename harbour')).toBeGreaterThan(at('syncFolder files'))
    expect((await reopened(async (again) => await again.verify('harbour'))).faults).toEqual([])
  })

  it('that does not fit any more brings in nothing at all', async () => {
    await store.keepFile('harbour', paper)
    await store.change('harbour', recorded(paper))
    const lines = await store.journal('harbour')
    await store.remove('harbour')
    disk.room = lines.length * 2 + 1_000
    await expect(store.adopt('harbour', lines, new Map([[hash, paper]]))).rejects.toMatchObject({ code: 'storage-full' })
    expect(await readdir(`${temp.folder}/projects`)).toEqual([])
  })

  it('cannot be kept where its folder is something else', async () => {
    await writeFile(folder, 'a file in the way')
    await expect(store.keepFile('harbour', paper)).rejects.toMatchObject({ code: 'storage-failed' })
    await mkdir(`${temp.folder}/elsewhere`)
    await store.change('harbour', progressed('task-1', 5))
  })
})
