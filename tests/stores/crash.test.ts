import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isProblem } from '../../src/domain/problem.ts'
import { openFileStore } from '../../src/stores/file-store.ts'
import { tempFolder } from './temp-folder.ts'
import { type Acknowledged, builtWriter, startWriter } from './writer-process.ts'

const KILLS = 204
const AT_ONCE = 3

describe('A writer that is killed', () => {
  let temp: Awaited<ReturnType<typeof tempFolder>>
  let script: string

  beforeAll(async () => {
    temp = await tempFolder()
    script = await builtWriter(temp.folder)
  })
  afterAll(async () => await temp.remove())

  it(`loses no acknowledged change in ${KILLS} kills at any moment`, async () => {
    const total = await Promise.all(Array.from({ length: AT_ONCE }, async (_, i) => await killedAgainAndAgain(`${temp.folder}/data-${i}`, script)))
    expect(total.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(KILLS)
  })
})

/** Kills writers of one folder at moments from before their first line to well into their work; answers the number of acknowledged changes. */
async function killedAgainAndAgain(folder: string, script: string): Promise<number> {
  const all: Acknowledged[] = []
  for (let kill = 0; kill < KILLS / AT_ONCE; kill += 1) {
    const { child, speaks, ended } = startWriter(script, [folder, '4', '0', `k${kill}`])
    if (kill % 3 > 0) await speaks // The others are killed while they start.
    await sleep(Math.random() * 80)
    child.kill('SIGKILL')
    const { acknowledged, errors } = await ended
    expect(errors).toBe('')
    all.push(...acknowledged)
    await expectAllThere(folder, all)
  }
  const store = await openFileStore({ folder })
  const made = all.filter(({ note }) => note.startsWith('made ')).map(({ note }) => note.slice(5))
  const heads = await store.heads()
  expect(heads.map(({ id }) => id)).toEqual(expect.arrayContaining(made))
  for (const { id, damage } of heads) {
    expect(damage).toBeNull()
    expect((await store.verify(id)).faults).toEqual([])
  }
  const entries = await store.entries('harbour')
  const notes = new Map(entries.map(({ version, input }) => [version, (input as { note?: string }).note ?? '']))
  for (const { version, note } of ofHarbour(all)) expect(notes.get(version)).toBe(note)
  await store.close()
  return all.length
}

const ofHarbour = (all: readonly Acknowledged[]): Acknowledged[] => all.filter(({ note }) => !note.startsWith('made '))

async function expectAllThere(folder: string, all: readonly Acknowledged[]): Promise<void> {
  const store = await openFileStore({ folder })
  const last = ofHarbour(all).at(-1)?.version ?? 0
  const found = await store.read('harbour').then(({ version }) => version, (error: unknown) => {
    if (isProblem(error) && error.code === 'project-unknown') return 0
    throw error
  })
  expect(found).toBeGreaterThanOrEqual(last)
  await store.close()
}
