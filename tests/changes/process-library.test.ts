import { describe, expect, it } from 'vitest'
import { Project } from '../../src/domain/project.ts'
import { missingTranslations } from '../../src/domain/user-texts.ts'
import { locales } from '../../src/locales/locales.ts'
import { namesOf } from '../../src/locales/names.ts'
import { sentenceOf } from '../../src/locales/change-sentence.ts'
import { libraryKeys } from '../../src/method/process-library.ts'
import { openStage } from './stage.ts'

const codeOf = async (made: Promise<unknown>): Promise<string> => await made.then(() => 'none', (error: { code: string }) => error.code)

describe('A process from the library', () => {
  it('comes with its as-is, its roles and its translations', async () => {
    const { as, project } = await openStage()
    const before = await project()
    const { result } = await as('consultant', 'add-process-from-library', { key: 'quotation' })
    const after = await project()
    expect(result).toMatchObject({ process: 'process-1' })
    expect(after.processes).toMatchObject([{
      id: 'process-1', title: 'Quotation', area: 'quotation', inScope: true, volume: 260, approved: null,
      variants: [{ id: 'variant-1', kind: 'as-is', title: 'As it is (example figures)', by: 'consultant', basedOn: null }],
    }])
    expect(after.workRoles.map(({ name }) => name)).toContain('Sales representative')
    expect(Project.parse(after)).toEqual(after)
    const known = new Set(missingTranslations(before).map(({ text }) => text))
    expect(missingTranslations(after).filter(({ text }) => !known.has(text))).toEqual([])
    expect(namesOf(after, locales['zh-TW']).text('Approve the discount')).toBe('核准折扣')
    expect(namesOf(after, locales['zh-CN']).text('Sales representative')).toBe('销售代表')
  })

  it('takes the roles that are here by name, and makes none twice', async () => {
    const { as, project } = await openStage()
    await as('consultant', 'add-work-role', { name: 'Sales clerk', rate: 33 })
    for (const key of libraryKeys) await as('consultant', 'add-process-from-library', { key })
    const { workRoles, processes } = await project()
    expect(new Set(workRoles.map(({ name }) => name)).size).toBe(workRoles.length)
    expect(workRoles.filter(({ name }) => name === 'Sales clerk')).toMatchObject([{ id: 'role-1', rate: 33 }])
    const known = new Set(workRoles.map(({ id }) => id))
    expect(processes.flatMap(({ variants }) => variants.flatMap(({ steps }) => steps.flatMap(({ role }) => (role && !known.has(role) ? [role] : []))))).toEqual([])
  })

  it('speaks the language of the project', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'edit-project', { language: 'zh-CN' })
    await as('consultant', 'add-process-from-library', { key: 'complaint-handling' })
    const now = await project()
    expect(now.processes[0]?.title).toBe('投诉处理')
    expect(now.workRoles.map(({ name }) => name)).toContain('客服坐席')
    expect(namesOf(now, locales.en).text('查明原因')).toBe('Find the cause')
  })

  it('may have a title of its own, and may come twice', async () => {
    const { as, project } = await openStage()
    await as('consultant', 'add-process-from-library', { key: 'campaign', title: 'Campaign in the north' })
    const { changed } = await as('consultant', 'add-process-from-library', { key: 'campaign' })
    expect(changed).toBe(true)
    expect((await project()).processes.map(({ title }) => title)).toEqual(['Campaign in the north', 'Campaign'])
  })

  it('keeps what somebody has translated', async () => {
    const { as, project } = await openStage()
    await as('consultant', 'translate', { text: 'Approve the discount', 'zh-CN': '我们的说法' })
    await as('consultant', 'add-process-from-library', { key: 'quotation' })
    const names = async (language: 'zh-CN' | 'zh-TW') => namesOf(await project(), locales[language]).text('Approve the discount')
    expect([await names('zh-CN'), await names('zh-TW')]).toEqual(['我们的说法', '核准折扣'])
  })

  it('can be taken back, and is refused to others', async () => {
    const { as, project } = await openStage()
    await as('consultant', 'add-process-from-library', { key: 'quotation' })
    await as('consultant', 'undo')
    expect((await project()).processes.filter(({ withdrawn }) => withdrawn === null)).toEqual([])
    expect(await codeOf(as('consultant', 'add-process-from-library', { key: 'no-such' }))).toBe('input-invalid')
    expect(await codeOf(as('reader', 'add-process-from-library', { key: 'quotation' }))).toBe('not-allowed')
  })

  it('is told in the history in three languages', async () => {
    const { project } = await openStage()
    const said = (locale: keyof typeof locales) => project().then((value) => sentenceOf({ change: 'add-process-from-library', input: { key: 'quotation', title: 'Mine' } }, value, locales[locale]))
    expect(await said('en')).toBe('took “Quotation” from the library as “Mine”')
    expect(await said('zh-CN')).toBe('从流程库取用了“报价”，命名为“Mine”')
    expect(await said('zh-TW')).toBe('從流程庫取用了「報價」，命名為「Mine」')
  })
})
