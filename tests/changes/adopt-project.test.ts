import { beforeEach, describe, expect, it } from 'vitest'
import { adoptProject } from '../../src/changes/adopt-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { seen } from '../../src/changes/seen.ts'
import type { Member } from '../../src/domain/rights.ts'
import { sentenceOf } from '../../src/locales/change-sentence.ts'
import { locales } from '../../src/locales/locales.ts'
import { HARBOUR, newAccount, openStage, type Stage } from './stage.ts'

const operator = { id: 'operator', role: 'operator' } as const
const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: 'Amy', administrator: false, creates: true, readOnly: false, project: null, ...more })

/** A project in which people have accounts, as its archive has it; they are not known where it is opened. */
describe('An archive that is opened in another installation', () => {
  let stage: Stage
  let archive: { id: string; lines: string }

  beforeEach(async () => {
    const home = await openStage()
    for (const person of ['person-1', 'person-3']) await makeChange(home.context, operator, HARBOUR, 'link-account', { person, account: await newAccount(home.context, person) })
    archive = { id: HARBOUR, lines: await home.context.store.journal(HARBOUR) }
    stage = await openStage()
    await stage.context.store.remove(HARBOUR)
  })

  const accounts = async () => (await stage.project()).team.flatMap(({ account }) => account ?? [])

  it('gives its project to nobody who has one of those accounts here', async () => {
    const { version, project } = await adoptProject(stage.context, operator, archive)
    expect([version, project]).toEqual([4, await stage.project()])
    expect(await accounts()).toEqual([])
    await expect(seen(stage.context, member('account-1'), HARBOUR)).rejects.toMatchObject({ code: 'project-unknown' })
    expect((await stage.context.store.heads())[0]?.members).toEqual([])
  })

  it('keeps its history as it was, with one change more, and the chain holds', async () => {
    await adoptProject(stage.context, operator, archive)
    const lines = await stage.context.store.journal(HARBOUR)
    expect(lines.startsWith(archive.lines)).toBe(true)
    expect((await stage.context.store.verify(HARBOUR)).faults).toEqual([])
    expect((await stage.context.store.at(HARBOUR, 3)).project.team[0]?.account).toBe('account-1')
    expect((await stage.context.store.entries(HARBOUR)).at(-1)).toMatchObject({ version: 4, by: operator, change: 'open-archive', input: { people: ['person-1', 'person-3'] } })
  })

  it('makes whoever opens it a consultant of it, under a name of their own', async () => {
    const amy = member('account-1', { name: (await adoptProject(stage.context, operator, archive)).project.team[2]?.name ?? '' })
    await stage.context.store.remove(HARBOUR)
    const { project } = await adoptProject(stage.context, amy, archive)
    expect(project.team.filter(({ account }) => account)).toMatchObject([{ name: `${amy.name} (2)`, account: 'account-1', roles: ['consultant'], group: null }])
    await seen(stage.context, amy, HARBOUR)
    await expect(makeChange(stage.context, amy, HARBOUR, 'undo', {})).rejects.toMatchObject({ code: 'undo-impossible', facts: { change: 'open-archive' } })
    await makeChange(stage.context, amy, HARBOUR, 'edit-project', { subtitle: 'Ours' })
    expect(await accounts()).toEqual(['account-1'])
    expect((await stage.context.store.verify(HARBOUR)).faults).toEqual([])
  })

  it('says so in the history, in every language', async () => {
    const { project } = await adoptProject(stage.context, member('account-7', { name: 'Newcomer' }), archive)
    const entry = (await stage.context.store.entries(HARBOUR)).at(-1)
    const said = Object.values(locales).map((words) => (entry ? sentenceOf(entry, project, words) : ''))
    const [first = '', third = ''] = [project.team[0]?.name, project.team[2]?.name]
    expect(said[0]).toBe(`opened the project from an archive, and took from ${first} and ${third} the accounts that they had in another installation; Newcomer now belongs to the project as a consultant`)
    expect(said[1]).toMatch(/^从归档文件打开了项目，并取消了.+在另一处安装里的账号关联；Newcomer以咨询顾问身份加入项目$/)
    expect(said[2]).toMatch(/^由封存檔開啟了專案，並取消了.+在另一處安裝中的帳號連結；Newcomer以顧問身分加入專案$/)
  })

  it('adds nothing where nobody had an account and nobody needs one, nor when a backup is restored', async () => {
    const bare = archive.lines.split('\n').slice(0, 1).join('\n')
    expect((await adoptProject(stage.context, operator, { id: HARBOUR, lines: `${bare}\n` })).version).toBe(1)
    await stage.context.store.remove(HARBOUR)
    expect((await stage.context.store.adopt(HARBOUR, archive.lines)).version).toBe(3)
    expect(await accounts()).toEqual(['account-1', 'account-2'])
  })

  it('is opened by nobody who may not make projects', async () => {
    await expect(adoptProject(stage.context, member('account-1', { creates: false }), archive)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await stage.context.store.heads()).toEqual([])
  })
})
