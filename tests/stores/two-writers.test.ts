import { mkdir, realpath } from 'node:fs/promises'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFileStore } from '../../src/stores/file-store.ts'
import { lockAddress } from '../../src/stores/lock-socket.ts'
import { created, madeProject, progressed } from './made-project.ts'
import { tempFolder } from './temp-folder.ts'
import { builtWriter, startWriter } from './writer-process.ts'

describe('Two processes on one data folder', () => {
  let temp: Awaited<ReturnType<typeof tempFolder>>
  let script: string

  beforeAll(async () => {
    temp = await tempFolder()
    script = await builtWriter(temp.folder)
  })
  afterAll(async () => await temp.remove())

  it('both keep every change they acknowledged in ten seconds, and no version is given twice', async () => {
    const folder = `${temp.folder}/data`
    const writers = ['a', 'b'].map((name) => startWriter(script, [folder, '3', '10000', name]))
    const [a, b] = await Promise.all(writers.map(async ({ ended }) => await ended))
    expect([a?.errors, b?.errors, a?.code, b?.code]).toEqual(['', '', 0, 0])
    const both = [...(a?.acknowledged ?? []), ...(b?.acknowledged ?? [])].filter(({ note }) => !note.startsWith('made '))
    expect(Math.min(a?.acknowledged.length ?? 0, b?.acknowledged.length ?? 0)).toBeGreaterThan(50)
    expect(new Set(both.map(({ version }) => version)).size).toBe(both.length)

    const store = await openFileStore({ folder })
    const entries = await store.entries('harbour')
    expect(entries).toHaveLength(both.length)
    const notes = new Map(entries.map(({ version, input }) => [version, (input as { note?: string }).note ?? '']))
    for (const { version, note } of both) expect(notes.get(version)).toBe(note)
    expect((await store.verify('harbour')).faults).toEqual([])
    await store.close()
  })

  it('see each other\'s changes at once, also when one only reads', async () => {
    const folder = `${temp.folder}/seen`
    const [one, other] = [await openFileStore({ folder }), await openFileStore({ folder })]
    await one.change('harbour', created(madeProject('harbour')))
    expect((await other.read('harbour')).version).toBe(1)
    await other.change('harbour', progressed('task-1', 50))
    expect((await one.read('harbour')).project.tasks[0]?.done).toBe(50)
    await one.change('harbour', progressed('task-2', 60))
    expect((await other.heads())[0]?.version).toBe(3)
    expect((await other.read('harbour')).project.tasks.map(({ done }) => done)).toEqual([50, 60, 0])
    await one.remove('harbour')
    await expect(other.read('harbour')).rejects.toMatchObject({ code: 'project-unknown' })
    expect(await other.heads()).toEqual([])
    await other.change('harbour', created(madeProject('harbour', 1)))
    expect((await one.read('harbour')).project.tasks).toHaveLength(1)
    await Promise.all([one.close(), other.close()])
  })

  it('get their turns while the other never rests', async () => {
    const folder = `${temp.folder}/fair`
    const [one, other] = [await openFileStore({ folder }), await openFileStore({ folder })]
    await one.change('harbour', created(madeProject('harbour')))
    let busy = true
    const never = Promise.all([1, 2].map(async () => {
      while (busy) await one.change('harbour', progressed('task-1', 1))
    }))
    for (let n = 0; n < 20; n += 1) await other.change('harbour', progressed('task-2', n))
    busy = false
    await never
    expect((await one.read('harbour')).project.tasks[1]?.done).toBe(19)
    await Promise.all([one.close(), other.close()])
  })

  it('refuses by name, and does not wait for ever, when the other does not let go', async () => {
    const folder = `${temp.folder}/busy`
    const store = await openFileStore({ folder, patienceMs: 100 })
    await mkdir(folder)
    const stuck = createServer().listen(lockAddress(await realpath(folder)))
    await expect(store.change('harbour', created(madeProject('harbour')))).rejects.toMatchObject({ code: 'storage-busy', facts: { folder } })
    stuck.close()
    expect((await store.change('harbour', created(madeProject('harbour')))).held.version).toBe(1)
    await store.close()
  })
})
