import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FORMAT } from '../../src/domain/history.ts'
import { openFileStore } from '../../src/stores/file-store.ts'
import { created, madeProject, progressed } from './made-project.ts'
import { tempFolder } from './temp-folder.ts'

describe('The snapshot beside a journal', () => {
  let temp: Awaited<ReturnType<typeof tempFolder>>
  let file: string

  beforeEach(async () => {
    temp = await tempFolder()
    file = join(temp.folder, 'projects/harbour/project.json')
  })
  afterEach(async () => await temp.remove())

  it('is JSON with one thing per line, and says to which change it belongs', async () => {
    const store = await openFileStore({ folder: temp.folder })
    const { held } = await store.change('harbour', created(madeProject('harbour')))
    await store.close()
    const text = await readFile(file, 'utf8')
    const { format, version, hash, offset, at, members, checksum, ...project } = JSON.parse(text)
    expect({ format, version, hash, at, project }).toEqual({ format: FORMAT, ...held })
    expect(offset).toBe((await readFile(join(temp.folder, 'projects/harbour/changes.jsonl'))).length)
    expect(members).toEqual([])
    expect(checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(text.split('\n').filter((line) => line.includes('"id":"task-2"'))).toHaveLength(1)
  })

  it('is written within a second or so after a change', async () => {
    const store = await openFileStore({ folder: temp.folder })
    await store.change('harbour', created(madeProject('harbour')))
    await expect.poll(async () => JSON.parse(await readFile(file, 'utf8').catch(() => '{}')).version, { timeout: 30_000 }).toBe(1)
    await store.change('harbour', progressed('task-1', 5))
    await expect.poll(async () => JSON.parse(await readFile(file, 'utf8')).version, { timeout: 30_000 }).toBe(2)
    await store.close()
  })

  it('is not written by a process that changed nothing', async () => {
    const store = await openFileStore({ folder: temp.folder })
    await store.change('harbour', created(madeProject('harbour')))
    await store.close()
    const before = await readFile(file)
    const { ino } = await stat(file)
    const reader = await openFileStore({ folder: temp.folder })
    await reader.read('harbour')
    await reader.close()
    expect(await readFile(file)).toEqual(before)
    expect((await stat(file)).ino).toBe(ino)
  })

  it('of 10,000 tasks is written without holding others up, and opens again as it was', async () => {
    const store = await openFileStore({ folder: temp.folder })
    await store.change('harbour', created(madeProject('harbour', 10_000)))
    const { held } = await store.change('harbour', progressed('task-9999', 77))
    let rounds = 0
    let writing = true
    const others = (async () => {
      for (; writing; rounds += 1) await sleep(0)
    })()
    await store.close()
    writing = false
    await others
    expect(rounds).toBeGreaterThan(5)
    const again = await openFileStore({ folder: temp.folder })
    expect(isDeepStrictEqual(await again.read('harbour'), held)).toBe(true)
    expect((await again.verify('harbour')).faults).toEqual([])
    await again.close()
  })
})
