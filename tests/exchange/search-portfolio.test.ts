import { describe, expect, it } from 'vitest'
import { createProject } from '../../src/changes/create-project.ts'
import type { Member, Who } from '../../src/domain/rights.ts'
import { queryOf, type TextQuery } from '../../src/domain/text-match.ts'
import { searchPortfolio } from '../../src/exchange/search-portfolio.ts'
import { searchTold } from '../../src/exchange/search-told.ts'
import { locales } from '../../src/locales/locales.ts'
import { castBrief } from '../cast/cast.ts'
import { newAccount, openStage } from '../changes/stage.ts'

const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: '', administrator: false, creates: false, readOnly: false, project: null, ...more })

/** Two projects; somebody who belongs to the first, somebody to none. */
async function twoProjects() {
  const stage = await openStage()
  await createProject(stage.context, { id: 'operator', role: 'operator' }, { ...structuredClone(castBrief), id: 'pier', name: 'Pier Tools' })
  const [one, none] = [await newAccount(stage.context, 'Chair'), await newAccount(stage.context, 'Stranger')]
  await stage.as('operator', 'link-account', { person: 'person-1', account: one })
  const found = async (who: Who, q = 'repairs first visit') => (await searchPortfolio(stage.context, who, locales.en, queryOf(q) as TextQuery)).hits.map(({ project, found: { id } }) => `${project.id} ${id}`)
  return { ...stage, one, none, found }
}

describe('Searching the portfolio', () => {
  it('finds in all projects for whoever may see all, in one for who belongs to one, nothing for strangers', async () => {
    const { one, none, found } = await twoProjects()
    expect((await found({ id: 'operator', role: 'operator' })).sort()).toEqual(['harbour goal-2', 'pier goal-2'])
    expect(await found(member(one))).toEqual(['harbour goal-2'])
    expect(await found(member(none))).toEqual([])
    expect(await found(member('nobody', { project: '', readOnly: true }))).toEqual([])
    expect((await found(member(none, { administrator: true }))).length).toBe(2)
  })

  it('stops at the project that a token is for', async () => {
    const { none, found } = await twoProjects()
    expect(await found(member(none, { administrator: true, project: 'pier' }))).toEqual(['pier goal-2'])
  })

  it('tells programs of one project, which for strangers does not exist', async () => {
    const { context, one, none } = await twoProjects()
    const told = await searchTold(context, member(one), locales.en, { q: 'goal-2', project: 'harbour' })
    expect(told.hits[0]).toMatchObject({ project: 'harbour', kind: 'goal', id: 'goal-2', title: 'Repairs done at the first visit' })
    expect(await searchTold(context, member(one), locales.en, { q: ' ' })).toEqual({ total: 0, hits: [] })
    await expect(searchTold(context, member(none), locales.en, { q: 'goal', project: 'harbour' })).rejects.toMatchObject({ code: 'project-unknown' })
    await expect(searchTold(context, member(one), locales.en, { q: 'goal', project: 'pier' })).rejects.toMatchObject({ code: 'project-unknown' })
  })
})
