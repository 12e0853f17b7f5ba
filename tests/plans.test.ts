import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../src/changes/context.ts'
import { play } from '../src/changes/play.ts'
import { LocaleId } from '../src/domain/ids.ts'
import type { Held } from '../src/domain/project.ts'
import { documentsWritten } from '../src/documents/catalogue.ts'
import { documentHash } from '../src/documents/document-hash.ts'
import { issueReports } from '../src/documents/issue-report.ts'
import { documentFormats, type WrittenFile, writeDocument } from '../src/documents/write-document.ts'
import { memoryStore } from '../src/stores/memory-store.ts'
import { demonstrationStory } from './cast/demonstration.ts'
import { accountsInMemory, outboxInMemory } from './accounts/cheap-hash.ts'

const folder = 'plans/shanghai-car-maker'

/** The demonstration's documents are the golden files: a person reads their difference in review. `npm run plans` writes them anew. */
describe('The demonstration’s documents in plans/', () => {
  const story = demonstrationStory()
  const store = memoryStore()
  const context: Context = { store, now: () => `${story.pinnedTo}T01:00:00.000Z`, today: () => story.pinnedTo, accounts: accountsInMemory(), outbox: outboxInMemory(), clock: () => '2026-06-10T02:00:00.000Z', documentHash: (...what) => documentHash(...what) }
  let held: Held

  beforeAll(async () => {
    await play(context, story)
    held = await store.read(story.id)
  })

  const parts = documentsWritten.flatMap((key): { key: typeof key; part?: string }[] => (key === 'issue-report' ? issueReports().map((part) => ({ key, part })) : [{ key }]))
  const orders = parts.flatMap((each) => LocaleId.options.flatMap((locale) => documentFormats.map((format) => ({ ...each, locale, format }))))
  const written = async (order: (typeof orders)[number]): Promise<WrittenFile> =>
    await writeDocument({ project: held.project, version: held.version, today: story.pinnedTo, ...order })

  it.each(orders)('say what the project says: $key $part, $locale, $format', async (order) => {
    const { name, bytes } = await written(order)
    await expect(bytes).toMatchFileSnapshot(`../${folder}/${name}`)
  })

  it('are all there are', async () => {
    const names = await Promise.all(orders.map(async (order) => (await written(order)).name))
    expect(readdirSync(folder).filter((name) => /\.(md|html)$/.test(name)).sort()).toEqual(names.sort())
  })

  it('have the same bytes each time', async () => {
    const order = { key: 'implementation-plan', locale: 'zh-TW', format: 'html' } as const
    expect((await written(order)).bytes).toBe((await written(order)).bytes)
  })
})
