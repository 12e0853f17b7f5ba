import { describe, expect, it } from 'vitest'
import type { Context, Store } from '../../../src/changes/context.ts'
import { createProject } from '../../../src/changes/create-project.ts'
import type { Day } from '../../../src/domain/day.ts'
import { locales } from '../../../src/locales/locales.ts'
import { memoryStore } from '../../../src/stores/memory-store.ts'
import type { Ask } from '../../../src/web/ask.ts'
import { portfolioPage } from '../../../src/web/pages/portfolio-page.ts'
import { projectRow } from '../../../src/web/pages/portfolio-rows.ts'
import { castAtWork, castBrief, castProject, today } from '../../cast/cast.ts'
import { openStage } from '../../changes/stage.ts'
import { served } from '../served.ts'
import { accountsInMemory, outboxInMemory } from '../../accounts/cheap-hash.ts'

const { en } = locales

/** A portfolio of so many projects, and the names of those that were read for a page of it. */
async function portfolioOf(count: number, changed: (store: Store) => Partial<Store> = () => ({})) {
  const store = memoryStore()
  const read: string[] = []
  const kept: Store = { ...store, read: async (id) => { read.push(id); return await store.read(id) } }
  const context: Context = { store: { ...kept, ...changed(kept) }, now: () => `${today}T09:00:00.000Z`, today: () => today, accounts: accountsInMemory(), outbox: outboxInMemory(), clock: () => '2026-06-10T02:00:00.000Z', documentHash: () => null }
  for (let n = 1; n <= count; n += 1) await createProject(context, { id: 'operator', role: 'operator' }, { ...structuredClone(castBrief), id: `p-${String(n).padStart(3, '0')}`, name: n === 7 ? 'Lighthouse' : `Harbour ${n}`, start: today })
  const ask = (query: Record<string, string>): Ask => ({
    context, reader: { words: en, theme: null, who: { id: 'operator', role: 'operator' }, chooser: [] }, demonstration: false, path: '/', params: {}, query, posted: null,
  })
  return { read, page: async (query: Record<string, string> = {}) => (await portfolioPage(ask(query))).page as Record<string, unknown> & { rows: { name: string }[]; lead: string; pager: Record<string, unknown> } }
}

describe('The portfolio', () => {
  it('loads the projects of its page and no other', async () => {
    const { page, read } = await portfolioOf(60)
    const { rows, lead, pager } = await page({ page: '2' })
    expect(read).toEqual(rows.map((_, at) => `p-${String(26 + at).padStart(3, '0')}`))
    expect(rows).toHaveLength(25)
    expect(lead).toBe('60 projects, 25 of them on this page. None is late and no decision waits.')
    expect(pager).toMatchObject({ shown: '26 to 50 of 60', previous: '/', next: '/?page=3' })
  })

  it('stays on its pages whatever number is asked for', async () => {
    const { page } = await portfolioOf(30)
    expect((await page({ page: '99' })).rows).toHaveLength(5)
    expect((await page({ page: '-3' })).rows).toHaveLength(25)
    expect((await page({ page: 'x' })).rows).toHaveLength(25)
  })

  it('finds by a piece of the name', async () => {
    const { page } = await portfolioOf(9)
    const found = await page({ name: 'light' })
    expect([found.rows.map(({ name }) => name), found.lead]).toEqual([['Lighthouse'], 'One of 9 projects has “light” in its name. None is late and no decision waits.'])
    expect((await page({ name: 'nothing' })).lead).toBe('0 of 9 projects have “nothing” in their names.')
  })

  it('shows a project that cannot be opened as a row that says what to do, and the others all the same', async () => {
    const { page } = await portfolioOf(2, ({ heads }) => ({
      heads: async () => (await heads()).map((head) => (head.id === 'p-001' ? { ...head, damage: 'Line 3 of its journal is damaged.' } : head)),
    }))
    const { rows, damaged, lead } = await page()
    expect(rows).toHaveLength(1)
    expect(damaged).toEqual([{ name: 'Harbour 1', damage: 'Line 3 of its journal is damaged.', commands: ['sixgate verify p-001', 'sixgate restore FILE'] }])
    expect(lead).toBe('2 projects. One cannot be opened.')
  })

  it('says first what a beginner can do when there is no project', async () => {
    const { get, context } = await served()
    await context.store.remove('harbour')
    const { text } = await get('/')
    expect(text).toContain('No project yet')
    expect(text).toContain('href="/new"')
    expect(text).toContain('href="/new#archive"')
  })

  it('escapes names', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-project', { name: '<script>alert(1)</script>' })
    expect((await get('/?name=%22%3E%3Cscript%3E')).text).not.toContain('<script>alert')
    expect((await get('/')).text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('A row of the portfolio', () => {
  it('says next gate, readiness, finish with slip, work and health', () => {
    expect(projectRow(castAtWork(), today, en)).toMatchObject({
      kind: 'late', name: 'Harbour Tools: one customer, one record', next: { name: 'Planning', href: '/projects/harbour/checkpoints/planning' },
      readiness: { word: 'Not ready' }, finish: { slip: { tone: 'warn' } }, health: { tone: 'warn', glyph: 'triangle', word: 'Late' }, waits: null,
    })
  })

  it('announces a decision of the next thirty days and none after', () => {
    const { decision } = projectRow(castProject(), '2026-05-18' as Day, en)
    expect(decision).toMatchObject({ title: 'Checkpoint 1: Project planning', href: '/projects/harbour/checkpoints/planning' })
    expect(projectRow(castProject(), '2026-01-05' as Day, en).decision).toBeNull()
  })

  it('says what waits since when, and forecasts nothing on hold', async () => {
    const { as, project } = await openStage()
    await as('operator', 'start-phase', { phase: 'planning' })
    await as('operator', 'submit-checkpoint', { phase: 'planning', recommendation: 'rework', reason: 'Much is missing' })
    expect(projectRow(await project(), today, en)).toMatchObject({ kind: 'decision-due', waits: { text: 'Checkpoint 1', since: 'since 10 Jun', href: '/projects/harbour/checkpoints/planning' } })
    await as('committee-chair', 'decide-checkpoint', { phase: 'planning', decision: 'hold', reason: 'The network first' })
    expect(projectRow(await project(), today, en)).toMatchObject({ kind: 'on-hold', finish: null, decision: null, next: { date: 'On hold' } })
  })
})
