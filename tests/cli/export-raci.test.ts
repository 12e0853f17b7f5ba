import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

describe('sixgate export raci', () => {
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await openTerminal()
    await writeFile(join(terminal.folder, 'brief.json'), JSON.stringify({ ...castBrief, id: 'harbour' }))
    await terminal.sixgate('new', join(terminal.folder, 'brief.json'))
  })

  it('writes CSV to standard output, in the language of the command line', async () => {
    const { code, out } = await terminal.sixgate('export', 'raci', 'harbour')
    expect([code, out.split('\r\n')[1]]).toEqual([0, 'Checkpoint,Project planning,Project planning,A,R,C,I,C,C,,I,checkpoint-planning'])
    expect((await terminal.sixgate('export', 'raci', 'harbour', '--format', 'csv', '--language', 'zh-CN')).out).toContain('检查点,项目规划,项目规划,A,R,')
  })

  it('writes a workbook to a file', async () => {
    const file = join(terminal.folder, 'raci.xlsx')
    expect(await terminal.json('export', 'raci', 'harbour', '--format', 'xlsx', '--out', file)).toEqual({ file })
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
  })

  it('knows no other format, and none of a project that is not there', async () => {
    expect(await terminal.json('export', 'raci', 'harbour', '--format', 'pdf')).toMatchObject({ code: 'format-not-written' })
    expect(await terminal.json('export', 'translations', 'harbour', '--format', 'xlsx')).toMatchObject({ code: 'format-not-written' })
    expect(await terminal.json('export', 'raci', 'nowhere')).toMatchObject({ code: 'project-unknown' })
  })
})
