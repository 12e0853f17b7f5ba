import { describe, expect, it } from 'vitest'
import { personActing, type Who } from '../../src/domain/rights.ts'
import { en } from '../../src/locales/en/index.ts'
import type { Ask } from '../../src/web/ask.ts'
import { pageAt, pageRoutes } from '../../src/web/page-routes.ts'
import { openStage } from '../changes/stage.ts'
import { openHouse } from './house.ts'

/** The history page of the cast's project, as somebody asks for it. */
async function opened() {
  const { context, as } = await openStage()
  const path = '/projects/harbour/history'
  const asked = (who: Who) => ({
    context, demonstration: false, path, params: { project: 'harbour' }, query: {}, posted: null, reader: { words: en, theme: null, who, chooser: [], account: null },
  }) as unknown as Ask
  return { as, shown: async (who: Who) => await pageAt(path)?.page(asked(who)) }
}
const reader = (n: number): Who => ({ ...personActing(`account-${n}`), administrator: true })

describe('A page of a project', () => {
  it('is made once for a reader, and again once the project has changed', async () => {
    const { as, shown } = await opened()
    const first = await shown(reader(1))
    expect(await shown(reader(1))).toBe(first)
    expect(await shown(reader(2))).not.toBe(first)
    await as('operator', 'edit-brief', { users: 61 })
    expect(await shown(reader(1))).not.toBe(first)
  })

  it('is kept while many read the project; the oldest is forgotten first, the others stay', async () => {
    const { shown } = await opened()
    const first = await shown(reader(1))
    const second = await shown(reader(2))
    for (let n = 3; n <= 60; n += 1) await shown(reader(n))
    expect(await shown(reader(1))).toBe(first)
    await shown(reader(61))
    expect(await shown(reader(2))).toBe(second)
    expect(await shown(reader(1))).not.toBe(first)
  })

  it('is found by its address alone, whatever stands in the places', () => {
    for (const { pattern } of pageRoutes) expect(pageAt(pattern.replace(/:\w+/g, 'x'))).not.toBeNull()
    expect(pageAt('/projects/harbour/%E0%A4%A')).toBeNull()
    expect(pageAt('/projects/%E0%A4%A')?.params).toEqual({ project: '' })
  })
})

describe('The past of a project', () => {
  it('is told as of its own day there, which is not yet that of Greenwich', async () => {
    const house = await openHouse()
    await house.person('Manager', 'person-3', { administrator: true })
    house.passes(20 * 3_600_000)
    const manager = await house.signedIn('Manager')
    await manager.get('/projects/harbour')
    await manager.post('/projects/harbour/changes/edit-brief', { users: '61' })
    const read = async (path: string): Promise<string> => (await manager.get(`/projects/harbour/${path}`)).text
    const today = /<time[^>]*>[^<]*|\w+day <span class="sg-nowrap">[^<]*<\/span><\/span>/
    expect(today.exec(await read('?at=3'))?.[0]).toContain('11 June 2026')
    expect(await read('documents/organisation?at=3')).toBe(await read('documents/organisation'))
  })
})
