import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProblem } from '../../src/domain/problem.ts'
import { readTranslations, translationsCsv, type TranslationRow } from '../../src/exchange/translations-csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const row = (text: string, more: Partial<TranslationRow> = {}): TranslationRow => ({ text, en: '', 'zh-CN': '', 'zh-TW': '', ...more })
const faultsIn = (content: Uint8Array | string): unknown => {
  try {
    return readTranslations(typeof content === 'string' ? bytes(content) : content, 't.csv')
  } catch (error) {
    if (isProblem(error) && error.code === 'translations-invalid') return (error.facts as { faults: object[] }).faults
    throw error
  }
}

describe('translations going out', () => {
  it('are UTF-8 with its mark, one line per text', () => {
    expect(translationsCsv([row('Sales', { 'zh-CN': '销售部' })])).toBe('\ufefftext,en,zh-CN,zh-TW\r\nSales,,销售部,\r\n')
  })

  it('carry nothing that a spreadsheet would run', () => {
    const csv = translationsCsv(['=1+1', '+49 30', '-5', '@sum', '＝1', "'=x"].map((text) => row(text)))
    expect(csv.split('\r\n').slice(1, -1).map((line) => line[0])).toEqual(Array(6).fill("'"))
  })

  it('come back as they were, whatever they say', () => {
    const text = fc.string({ unit: fc.constantFrom('=', "'", '"', ',', ';', '\n', 'a', '客', '@', '-', '🚗', '_') }).map((each) => each.trim())
    const rows = fc.uniqueArray(fc.record({ text: text.filter((each) => each !== ''), en: text, 'zh-CN': text, 'zh-TW': text }), { selector: (each) => each.text, minLength: 1 })
    fc.assert(fc.property(rows, (each) => {
      expect(readTranslations(bytes(translationsCsv(each)), 't.csv')).toEqual(each)
    }), { seed: 7, numRuns: 300 })
  })
})

describe('translations coming in', () => {
  const csv = 'text,en,zh-CN,zh-TW\r\n销售部,Sales department,,業務部\r\n'
  const rows = [row('销售部', { en: 'Sales department', 'zh-TW': '業務部' })]
  const utf16 = (text: string, big: boolean, mark: boolean) => {
    const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
    return new Uint8Array(big ? buffer.swap16() : buffer)
  }

  it.each([
    ['UTF-8', bytes(csv)], ['UTF-8 with its mark', bytes(`\ufeff${csv}`)],
    ['UTF-16, little end first', utf16(csv, false, true)], ['UTF-16, big end first', utf16(csv, true, true)],
    ['UTF-16 without its mark', utf16(csv, false, false)], ['UTF-16, big end first, without its mark', utf16(csv, true, false)],
    ['semicolons', bytes(csv.replaceAll(',', ';'))], ['tabs and plain line ends', bytes(csv.replaceAll(',', '\t').replaceAll('\r\n', '\n'))],
    ['columns in another order', bytes('zh-TW,text,en\n業務部,销售部,Sales department\n')], ['an empty line', bytes(csv.replace('\r\n', '\r\n\r\n'))],
  ])('are read from %s', (_, content) => {
    expect(readTranslations(content, 't.csv')).toEqual(rows)
  })

  it('are read from GB18030, as Excel in China writes it', () => {
    const content = new Uint8Array([...bytes('text,en\r\n'), 0xcf, 0xfa, 0xca, 0xdb, 0xb2, 0xbf, ...bytes(',Sales\r\n')])
    expect(readTranslations(content, 't.csv')).toEqual([row('销售部', { en: 'Sales' })])
  })

  it('are read from Big5, as Excel in Taiwan writes it', () => {
    const content = new Uint8Array([...bytes('text,en\r\n'), 0xb7, 0x7e, 0xb0, 0xc8, 0xb3, 0xa1, ...bytes(',Sales\r\n')])
    expect(readTranslations(content, 't.csv')).toEqual([row('業務部', { en: 'Sales' })])
  })

  it('keep line breaks inside a cell', () => {
    expect(readTranslations(bytes('text,en\r\n"a\r\nb",c\r\n'), 't.csv')).toEqual([row('a\nb', { en: 'c' })])
  })

  it('may be hostile texts', () => {
    const texts = ['__proto__', '../../x', '<script>', '\u202eabc', '👩‍🚀']
    expect(readTranslations(bytes(translationsCsv(texts.map((text) => row(text, { en: text })))), 't.csv').map(({ text }) => text)).toEqual(texts)
  })
})

describe('translations that are refused', () => {
  it.each([
    ['a row with too few cells, at its line', 'text,en\n"a\nb",c\nx\ny,z\n', [{ path: '', message: 'wrong-cell-count:1/2', line: 4 }]],
    ['a row with too many', 'text,en\n\nx,y,z\n', [{ path: '', message: 'wrong-cell-count:3/2', line: 3 }]],
    ['an unknown column', 'text,english\na,b\n', [{ path: 'english', message: 'unknown-column:text, en, zh-CN, zh-TW', line: 1 }, { path: 'text', message: 'required', line: 1 }]],
    ['a column given twice', 'text,en,en\na,b,c\n', [{ path: 'en', message: 'duplicate', line: 1 }]],
    ['no column of texts', 'en,zh-CN\na,b\n', [{ path: 'text', message: 'required', line: 1 }]],
    ['nothing at all', '', [{ path: 'text', message: 'required', line: 1 }]],
    ['a translation of nothing', 'text,en\na,b\n,c\n', [{ path: 'text', message: 'required', line: 3 }]],
    ['a text given twice', 'text,en\na,b\na,c\n', [{ path: 'text', message: 'duplicate', line: 3 }]],
    ['a text without end', `text,en\na,${'x'.repeat(20_001)}\n`, [{ path: 'en', message: 'too-long:20000', line: 2 }]],
    ['an open quote', 'text,en\na,b\n"c,d\n', [expect.objectContaining({ message: expect.stringMatching(/^malformed:Quote Not Closed/) })]],
    ['a cell of a megabyte', `text,en\na,"${'x'.repeat(1_000_000)}"\n`, [expect.objectContaining({ message: 'too-long:200000' })]],
  ])('%s', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults)
  })

  it('more than five megabytes, and what is no text', () => {
    expect(faultsIn(new Uint8Array(5_000_001))).toEqual([{ path: '', message: 'file-too-large:5000000' }])
    expect(faultsIn(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xff, 0x81, 0xfe, 0x20]))).toEqual([{ path: '', message: 'encoding-unknown' }])
  })
})
