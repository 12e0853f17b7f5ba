import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FileName, subjectIn, subjectText } from '../../src/domain/file-record.ts'
import { fileTypeOf, MAX_FILE } from '../../src/domain/file-type.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { executable, html, jpeg, officeFile, pdf, png, svg } from '../cast/evidence.ts'

/** What becomes of a file: its type, or the code of the refusal. */
function judged(name: string, bytes: Uint8Array): string {
  try {
    return fileTypeOf(name, bytes)
  } catch (error) {
    if (!isProblem(error)) throw error
    expect(error.facts).toMatchObject({ name })
    return error.code
  }
}

const gb18030 = Uint8Array.from([0xd5, 0xbd, 0xc2, 0xd4, 0x2c, 0x31, 0x0d, 0x0a]) // 战略,1
const big5 = Uint8Array.from([0xbe, 0xd4, 0xb2, 0xa4, 0x2c, 0x31]) // 戰略,1
const utf16 = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0])
const refused = 'file-type-refused'
const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'

/** The same zip with one number of its first directory entry replaced. */
function withDirectory(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const altered = Uint8Array.from(bytes)
  const view = new DataView(altered.buffer)
  view.setUint32(view.getUint32(altered.length - 6, true) + at, value, true)
  return altered
}

describe('The type of a file', () => {
  it.each([
    ['plan.pdf', pdf(), 'pdf'], ['PLAN.PDF', pdf(), 'pdf'], ['screen.png', png, 'png'], ['site.jpg', jpeg, 'jpeg'], ['site.JPEG', jpeg, 'jpeg'],
    ['minutes.docx', officeFile('docx'), 'docx'], ['figures.xlsx', officeFile('xlsx'), 'xlsx'], ['slides.pptx', officeFile('pptx'), 'pptx'],
    ['notes.txt', strToU8('战略 – approved\n'), 'text'], ['notes.md', strToU8('# Notes'), 'text'], ['import.log', strToU8('ok\r\n\tdone\f'), 'text'],
    ['rows.csv', strToU8('\ufeffname,rows\n'), 'csv'], ['rows.csv', gb18030, 'csv'], ['rows.txt', big5, 'text'],
  ])('%s is found out from its bytes', (name, bytes, type) => {
    expect(judged(name, bytes)).toBe(type)
  })

  it.each([
    ['a program named as a PDF', 'report.pdf', executable], ['a program', 'setup.exe', executable], ['a program named as text', 'readme.txt', executable],
    ['a page named as a picture', 'logo.png', html], ['a page', 'index.html', html], ['a drawing with a script', 'logo.svg', svg], ['a drawing named as a picture', 'logo.png', svg],
    ['a script', 'run.bat', strToU8('del *')], ['a PDF named as a program', 'report.exe', pdf()], ['a picture named as a PDF', 'report.pdf', png],
    ['a PDF that begins with something else', 'report.pdf', strToU8(`MZ%PDF-1.7`)], ['a PDF with two endings', 'report.pdf.exe', pdf()],
    ['an ending hidden by turned text', 'report\u202efdp.exe', pdf()], ['no ending', 'report', pdf()], ['an ending of something else', 'report.', pdf()],
    ['UTF-16', 'notes.txt', utf16], ['text with an escape', 'notes.txt', strToU8('\u001b[2J')], ['bytes of no encoding', 'notes.txt', Uint8Array.from([0x81, 0xff, 0xff, 0x41])],
    ['any zip', 'x.docx', zipSync({ 'a.txt': strToU8('a') })], ['a zip', 'x.zip', officeFile('docx')], ['a table named as a letter', 'x.docx', officeFile('xlsx')],
    ['macros', 'x.docx', officeFile('docx', { 'word/vbaProject.bin': executable })], ['macros in another folder', 'x.xlsx', officeFile('xlsx', { 'xl/sub/VBAPROJECT.BIN': executable })],
    ['macro sheets', 'x.xlsx', officeFile('xlsx', { 'xl/macrosheets/sheet1.xml': strToU8('<x/>') })], ['controls', 'x.docx', officeFile('docx', { 'word/activeX/activeX1.bin': executable })],
    ['content types with macros', 'x.xlsx', officeFile('xlsx', {}, macro)], ['a program with a letter behind it', 'x.docx', Uint8Array.from([...executable, ...officeFile('docx')])],
    ['a cut zip', 'x.docx', officeFile('docx').slice(0, -30)], ['a zip with something behind it', 'x.docx', Uint8Array.from([...officeFile('docx'), ...executable])],
    ['a directory that begins nowhere', 'x.docx', Uint8Array.from([...officeFile('docx').slice(0, -6), 0xff, 0xff, 0xff, 0x7f, 0, 0])],
    ['content types that lie nowhere', 'x.docx', withDirectory(officeFile('docx'), 42, 0x7fffffff)],
    ['content types that are longer than the file', 'x.docx', withDirectory(officeFile('docx'), 20, 900_000)],
    ['only the start of a zip', 'x.docx', Uint8Array.from([0x50, 0x4b, 3, 4])],
  ])('is refused: %s', (_, name, bytes) => {
    expect(judged(name, bytes)).toBe(refused)
  })

  it('is not found for nothing, nor for too much', () => {
    expect(judged('empty.txt', new Uint8Array())).toBe('file-empty')
    expect(judged('large.txt', new Uint8Array(MAX_FILE).fill(65))).toBe('text')
    expect(judged('large.txt', new Uint8Array(MAX_FILE + 1).fill(65))).toBe('file-too-large')
  })

  it('of a zip that unpacks to gigabytes is told without unpacking it', () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(60_000_000), 'word/document.xml': strToU8('<w/>') }, { level: 9 })
    expect(judged('x.docx', bomb)).toBe(refused)
    // One that lies about its size is cut off at the limit.
    expect(judged('x.docx', withDirectory(bomb, 24, 100))).toBe(refused)
    const large = officeFile('docx', { 'word/media/zero.bin': new Uint8Array(50_000_000) })
    expect(judged('x.docx', large)).toBe('docx')
  })

  it.each(Array.from({ length: 40 }, (_, n) => n))('is never an accident for a letter with noise in it (%i)', (seed) => {
    const bytes = Uint8Array.from(officeFile('docx'))
    for (let n = 1; n <= 12; n += 1) bytes[(seed * 7919 + n * 104_729) % bytes.length] = (seed * 31 + n * 17) % 256
    expect([refused, 'docx']).toContain(judged('x.docx', bytes))
  })
})

describe('The name of a file', () => {
  it.each([
    ['report.pdf', 'report.pdf'], ['C:\\Users\\somebody\\report.pdf', 'report.pdf'], ['../../etc/report.pdf', 'report.pdf'], ['/abs/战略.pdf', '战略.pdf'],
    ['a<b>:"c|d?*.pdf', 'a_b___c_d__.pdf'], [' .hidden.txt ', 'hidden.txt'], ['exe.\u202efdp', 'exe.fdp'], ['line\r\nbreak.txt', 'line break.txt'], ['nul\u0000byte.txt', 'nulbyte.txt'],
    ['\ud83d.txt', '_.txt'], [`${'长'.repeat(150)}.pdf`, `${'长'.repeat(120)}.pdf`],
  ])('%j is kept as %j', (given, name) => {
    expect(FileName.parse(given)).toBe(name)
  })
  it.each(['', ' ', '\u202e', 'x'.repeat(400)])('%j is none', (given) => {
    expect(FileName.safeParse(given).success).toBe(false)
  })
})

describe('What a file is about', () => {
  it.each(['criterion:planning/strategy-chosen', 'deliverable:deliverable-3', 'meeting:meeting-1', 'round:round-2', 'report:report-9'])('can be spelled %s and read again', (text) => {
    const subject = subjectIn(text)
    expect(subject && subjectText(subject)).toBe(text)
  })
  it.each(['', 'criterion', 'criterion:planning', 'criterion:nowhere/x', 'deliverable:x', 'meeting:round-1', 'kind:kind', '__proto__:x', 'report:report-1; drop'])('is not %j', (text) => {
    expect(subjectIn(text)).toBeNull()
  })
})
