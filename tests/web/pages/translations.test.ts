import { describe, expect, it } from 'vitest'
import { served } from '../served.ts'

const PATH = '/projects/harbour/translations'
const TRANSLATE = '/projects/harbour/changes/translate'
const rowsIn = (html: string) => [...html.matchAll(/<tr id="(text-[0-9a-f]{10})"/g)].map((match) => match[1] as string)

describe('The translations page', () => {
  it('says how many texts lack which language, and lists those first', async () => {
    const { get } = await served()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    expect(text).toContain('24 texts of this project; still missing: 22 in Simplified Chinese and 22 in Traditional Chinese.')
    expect(rowsIn(text)).toHaveLength(22)
    expect(text).not.toContain('一天内回复销售线索')
    const all = (await get(`${PATH}?show=all`)).text
    expect(rowsIn(all)).toHaveLength(24)
    expect(all).toContain('<span class="sg-own-text" lang="zh-Hans">一天内回复销售线索</span>')
  })

  it('opens one row, saves it, and the row leaves the list of what is missing', async () => {
    const { get, post, project } = await served()
    const id = rowsIn((await get(PATH)).text)[3] ?? ''
    const { text } = await get(`${PATH}?edit=${id}`)
    expect(text).toMatch(/<textarea name="text" hidden readonly>\nSales<\/textarea>/)
    const { status, headers } = await post(TRANSLATE, { _back: `${PATH}#${id}`, _version: '1', text: 'Sales', 'zh-CN': '销售部', 'zh-TW': '業務部' })
    expect([status, headers['location']]).toEqual([303, `${PATH}?saved=2#${id}`])
    expect((await project()).translations.at(-1)).toMatchObject({ text: 'Sales', en: '', 'zh-CN': '销售部', 'zh-TW': '業務部' })
    expect(rowsIn((await get(PATH)).text)).not.toContain(id)
  })

  it('knows a text of several lines by whatever line ends a form sends', async () => {
    const { post, as, project } = await served()
    await as('operator', 'edit-brief', { why: 'First line\nsecond line' })
    await as('operator', 'translate', { text: 'First line\nsecond line', 'zh-TW': '第一行' })
    await post(TRANSLATE, { _back: PATH, text: 'First line\r\nsecond line', 'zh-CN': '第一行\r\n第二行' })
    expect((await project()).translations.filter(({ text }) => text.startsWith('First'))).toMatchObject([{ text: 'First line\nsecond line', 'zh-CN': '第一行\n第二行', 'zh-TW': '第一行' }])
  })

  it('shows a refused row again with what was typed', async () => {
    const { get, post } = await served()
    const id = rowsIn((await get(PATH)).text)[3] ?? ''
    const { status, text } = await post(TRANSLATE, { _back: `${PATH}#${id}`, text: 'Sales', 'zh-CN': '销'.repeat(20_001), 'zh-TW': '業務部' })
    expect(status).toBe(400)
    expect(text).toMatch(new RegExp(`id="${id}-zh-TW"[^>]*value="業務部"`))
    expect(text).toContain('this is too long, at most 20000 characters')
  })

  it('shows fifty texts at a time', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-brief', { problems: Array.from({ length: 120 }, (_, i) => `Problem number ${i + 1}`) })
    const first = (await get(PATH)).text
    expect(rowsIn(first)).toHaveLength(50)
    expect(first).toContain('1 to 50 of 140')
    const last = (await get(`${PATH}?skip=100`)).text
    expect(rowsIn(last)).toHaveLength(40)
    const id = rowsIn(last).at(-1) ?? ''
    expect(rowsIn((await get(`${PATH}?edit=${id}`)).text)).toEqual(rowsIn(last))
    expect(rowsIn((await get(`${PATH}?skip=nonsense`)).text)).toEqual(rowsIn(first))
  })

  it('says so when nothing is missing', async () => {
    const { get, as, project } = await served()
    await as('operator', 'edit-brief', { departments: [], problems: [], systems: [], risks: [], organisation: '', industry: '', supplier: '', why: '', how: '' })
    for (const { id } of (await project()).team) await as('operator', 'withdraw-person', { person: id })
    await as('operator', 'withdraw-goal', { goal: 'goal-2' })
    await as('operator', 'edit-goal', { goal: 'goal-1', owner: '' })
    await as('operator', 'edit-project', { subtitle: '' })
    expect((await get(`${PATH}?show=missing`)).text).toContain('Nothing is missing')
    expect((await get(PATH)).text).toContain('are there in all three languages.')
  })

  it('lets a reader look, and nobody change the past', async () => {
    const { get } = await served('reader')
    const { text } = await get(PATH)
    expect(text).toContain('Only these can translate: Project manager and Consultant.')
    expect(text).not.toMatch(/name="csv"|edit=text-/)
    expect((await (await served()).get(`${PATH}?at=1`)).text).not.toMatch(/name="csv"|edit=text-/)
  })

  it('prints hostile texts as texts', async () => {
    const { get, as } = await served()
    const evil = '</textarea><script>alert(1)</script>'
    await as('operator', 'translate', { text: evil, en: '', 'zh-CN': evil, 'zh-TW': evil })
    const all = (await get(`${PATH}?show=all`)).text
    const open = (await get(`${PATH}?show=all&edit=${rowsIn(all).at(-1)}`)).text
    for (const html of [all, open]) expect(html).not.toContain('<script>alert')
    expect(open).toContain('no longer in use')
  })
})
