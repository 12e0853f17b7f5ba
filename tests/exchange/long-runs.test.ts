import { describe, expect, it } from 'vitest'
import { inputFrom } from '../../src/changes/coerce.ts'
import { knownIssues } from '../../src/domain/known-issues.ts'
import { writeDocument } from '../../src/documents/write-document.ts'
import { markdownText } from '../../src/documents/markdown-text.ts'
import { readForeignDay } from '../../src/exchange/issue-days.ts'
import { headOf } from '../../src/exchange/issue-columns.ts'
import { measurementHead } from '../../src/exchange/measurement-columns.ts'
import { pastedRows } from '../../src/exchange/pasted-rows.ts'
import { readTableFile } from '../../src/exchange/read-table.ts'
import { shareIn, textsIn, waysIn } from '../../src/exchange/steps-cells.ts'
import { en } from '../../src/locales/en/index.ts'
import { bareWorkbook } from '../cast/bare-workbook.ts'
import { castAtWork, today } from '../cast/cast.ts'
import { wish } from '../cast/change-cast.ts'

/** So many signs that whoever looks through the rest again from each of them does not come back before the tests are given up. */
const MANY = 300_000
const runs = [' ', '\t', '\n', ' \n', '\u00a0', '\u3000', '\u0085', '(', ')', '[', ']', '`', '|', '*', '_', '"', '.', ',', '0', '1', '-', '@', '<', '&', ':', '%', ';'].map((sign) => ({ sign, run: sign.repeat(MANY / sign.length) }))

describe.each(runs)('A long run of $sign', ({ run }) => {
  it('is a text of a document like any other', () => {
    expect([markdownText(`a${run}b`).at(0), markdownText(`a${run}b`).at(-1)]).toEqual(['a', 'b'])
    expect(markdownText(run).length).toBeGreaterThanOrEqual(0)
  })

  it('is a cell of a table like any other', () => {
    const reader = { locale: 'en', currency: 'CNY' } as const
    for (const cell of [`3${run}x`, `a${run}b`, `${run}!`, `3 (${run}`]) {
      expect(readForeignDay(cell, 'day-first')).toBeNull()
      expect(waysIn(cell)).toBeDefined()
      expect(shareIn(cell, reader)).toBeDefined()
      expect(textsIn(cell)).toBeDefined()
      expect(headOf(cell)).toBeDefined()
      expect(measurementHead([cell], 1, { oneGoal: true, columns: en.measurementsFile.columns }).faults).not.toEqual([])
      expect(knownIssues({ issues: [] })('', cell, 'title')).toBeNull()
    }
  })

  it('is a field of a form like any other', () => {
    const value = `3${run}x`
    expect(inputFrom('record-measurement', { value })).toEqual({ value })
  })
})

it('Blanks inside of what somebody wrote do not hold up its document', async () => {
  const project = castAtWork({ changeRequests: [{ ...wish(1, 9_000), reason: `one${' '.repeat(MANY)}two` }] })
  const { bytes } = await writeDocument({ project, version: 14, today, locale: 'en', key: 'change-log', format: 'md' })
  expect(bytes.toString()).toMatch(/one +two/)
})

describe('A cell that is longer than anybody writes', () => {
  it('is pasted where it has up to two million signs, and refused in words where it has more', () => {
    const longest = 'a""'.repeat(600_000)
    expect(pastedRows(`"${longest}"\tb`)).toEqual([[1, longest.replaceAll('""', '"'), 'b']])
    expect(() => pastedRows(`"${'a'.repeat(10_000_000)}"`)).toThrow(expect.objectContaining({ code: 'steps-invalid', facts: { file: '', faults: [{ path: '', message: 'too-long:2000000' }] } }))
  })

  it('is refused in a workbook as it is in CSV', async () => {
    const { table } = await readTableFile(bareWorkbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(200_001)}</t></is></c></row>`))
    expect(table).toEqual({ fault: 'too-long:200000', line: 1 })
  })
})
