import { describe, expect, it } from 'vitest'
import { csvText } from '../../src/exchange/csv-text.ts'

describe('A CSV for a spreadsheet', () => {
  it('has a cell of several lines in quotes, whatever ends them, and each row on its own', () => {
    expect(csvText([['No.', 'Text'], ['1', 'one\ntwo'], ['2', 'one\rtwo'], ['3', 'a, "b"'], ['4', 'plain']])).toBe('\ufeffNo.,Text\r\n1,"one\ntwo"\r\n2,"one\rtwo"\r\n3,"a, ""b"""\r\n4,plain\r\n')
  })
})
