import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isProblem } from '../../src/domain/problem.ts'
import { openFileStore } from '../../src/stores/file-store.ts'
import { tempFolder } from './temp-folder.ts'
import { builtWriter, startWriter } from './writer-process.ts'

const KILLS = 40

let temp: Awaited<ReturnType<typeof tempFolder>>
let script: string

beforeAll(async () => {
  temp = await tempFolder()
  script = await builtWriter(temp.folder, join(import.meta.dirname, 'evidence-writer.ts'))
})
afterAll(async () => await temp.remove())

it(`A writer of evidence files that is killed ${KILLS} times at any moment loses none that it acknowledged, and no record is without its file`, async () => {
  const folder = `${temp.folder}/data`
  const kept = new Set<string>()
  const recorded = new Set<string>()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { child, speaks, ended } = startWriter(script, [folder, String(kill)])
    if (kill % 4 > 0) await speaks // The others are killed while they start.
    await sleep(Math.random() * 40)
    child.kill('SIGKILL')
    const { acknowledged, errors } = await ended
    expect(errors).toBe('')
    for (const { note } of acknowledged) {
      const [what, hash = ''] = note.split(' ')
      ;(what === 'kept' ? kept : recorded).add(hash)
    }
    const store = await openFileStore({ folder })
    const { faults } = await store.verify('harbour').catch((error: unknown) => {
      if (isProblem(error) && error.code === 'project-unknown') return { faults: [] }
      throw error
    })
    expect(faults).toEqual([])
    await store.close()
  }
  const store = await openFileStore({ folder })
  const there = new Set(await store.files('harbour'))
  const named = new Set((await store.read('harbour')).project.files.map(({ hash }) => hash))
  expect(recorded.size).toBeGreaterThan(KILLS / 2)
  expect([...kept].filter((hash) => !there.has(hash))).toEqual([])
  expect([...recorded].filter((hash) => !named.has(hash))).toEqual([])
  for (const hash of there) await store.readFile('harbour', hash)
  await store.close()
})
