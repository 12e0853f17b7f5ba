import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { raciCsv, raciTable, raciXlsx } from '../../src/exchange/raci-file.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject } from '../cast/cast.ts'

const rows = (...titles: string[]) => castProject({ raci: { cells: { 'own-1': { development: 'AR' } }, rows: titles.map((title, at) => ({ id: `own-${at + 1}`, title, withdrawn: null })) } })
const sheetOf = (bytes: Uint8Array): string => {
  const files = unzipSync(bytes)
  return Object.entries(files).filter(([name]) => /sheet1\.xml$|sharedStrings\.xml$/.test(name)).map(([, content]) => new TextDecoder().decode(content)).join('\n')
}

describe('The RACI matrix going out', () => {
  it('has a line of heads and a line for each row: kind, phase, title, the letters of the eight groups, the key', () => {
    const [head, first, ...others] = raciTable(rows('Contract'), locales.en)
    expect(head).toEqual(['Kind', 'Phase', 'Checkpoint, decision or deliverable', 'Steering committee', 'Project manager', 'Business analysis group', 'Development group',
      'Technical architecture group', 'User training group', 'Deployment group', 'Supervision group', 'Key'])
    expect(first).toEqual(['Checkpoint', 'Project planning', 'Project planning', 'A', 'R', 'C', 'I', 'C', 'C', '', 'I', 'checkpoint-planning'])
    expect(others.at(-1)).toEqual(['Own row', '', 'Contract', '', '', '', 'AR', '', '', '', '', 'own-1'])
    expect(new Set([head, first, ...others].map((line) => line?.length))).toEqual(new Set([12]))
  })

  it('is UTF-8 with its mark as CSV, and carries nothing that a spreadsheet would run', () => {
    const csv = raciCsv(rows('=HYPERLINK("http://example.invalid","x")', '+49', '-5', '@sum', '＝1'), locales['zh-CN'])
    expect(csv.startsWith('\ufeff类别,阶段,')).toBe(true)
    for (const text of ['"\'=HYPERLINK', "'+49", "'-5", "'@sum", "'＝1"]) expect(csv).toContain(text)
  })

  it('is a workbook in which every cell is a text, and which no hostile title breaks', async () => {
    const sheet = sheetOf(await raciXlsx(rows('=1+1', '<b>&"\'', '1234', 'TRUE', '2026-01-01', 'a\u0001\uffff\ud800b'), locales.en))
    expect(sheet).not.toMatch(/<f[ >]|t="n"|t="b"|t="d"/)
    expect(sheet).toContain('=1+1')
    expect(sheet).toContain('&lt;b&gt;&amp;')
    expect(sheet).not.toContain('<b>&')
    expect(sheet).toMatch(/>ab</)
    expect(sheet).toContain('pane')
  })

  it('is the same bytes for the same matrix, whenever it is written, and others for another', async () => {
    const first = await raciXlsx(rows('Contract'), locales.en)
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(Buffer.from(await raciXlsx(rows('Contract'), locales.en)).equals(first)).toBe(true)
    expect(Buffer.from(await raciXlsx(rows('Lease'), locales.en)).equals(first)).toBe(false)
  })
})
