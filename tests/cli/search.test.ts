import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

let terminal: Terminal
beforeEach(async () => {
  terminal = await openTerminal()
  const brief = join(terminal.folder, 'brief.json')
  await writeFile(brief, JSON.stringify({ ...castBrief, id: 'harbour' }))
  await terminal.sixgate('new', brief)
  await terminal.sixgate('change', 'report-issue', 'harbour', '--title', '客户列表打开太慢')
})

describe('sixgate search', () => {
  it('finds in all projects or in one, and says what kind of thing it is', async () => {
    const { code, out } = await terminal.sixgate('search', 'repairs first visit')
    expect([code, out]).toEqual([0, expect.stringMatching(/harbour +Goal +goal-2 +Repairs done at the first visit/)])
    expect((await terminal.sixgate('search', '瀏覽', '--language', 'zh-CN')).out).not.toContain('issue-1')
    expect((await terminal.sixgate('search', '客戶列表', '--project', 'harbour', '--language', 'zh-TW')).out).toMatch(/問題單 +issue-1 +客户列表打开太慢/)
    expect(await terminal.json('search', 'repairs', '--project', 'harbour')).toMatchObject({ hits: [{ project: 'harbour', kind: 'goal', id: 'goal-2' }] })
    expect(await terminal.sixgate('search', 'zeppelin')).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing fits\n/) })
    expect(await terminal.sixgate('search', 'x', '--project', 'nowhere')).toMatchObject({ code: 1 })
  })
})

describe('sixgate similar', () => {
  it('shows what is like a text', async () => {
    expect((await terminal.sixgate('similar', 'harbour', '客戶列表打開很慢')).out).toMatch(/\d\d +issue-1 +客户列表打开太慢 +New/)
    expect(await terminal.json('similar', 'harbour', '天气')).toEqual({ similar: [], known: [] })
  })
})
