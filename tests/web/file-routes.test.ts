import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/exchange/archive.ts'
import { readTranslations } from '../../src/exchange/translations-csv.ts'
import { served } from './served.ts'

const PROJECT = '/projects/harbour'
const CALENDAR = `${PROJECT}/calendar-year`
const year2027 = JSON.stringify({ year: 2027, days: [{ name: 'New Year', date: '2027-01-01', isOffDay: true }, { name: 'make-up', date: '2027-01-09', isOffDay: false }] })
const bytesOf = (body: unknown) => new Uint8Array(body as Buffer)

describe('A document', () => {
  it('is read alone: its style applies, nothing in it may run', async () => {
    const { get } = await served()
    const { status, headers, text } = await get(`${PROJECT}/documents/project-charter?locale=zh-TW`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    expect(headers['content-disposition']).toBeUndefined()
    expect(text).toContain('港灣工具機')
  })

  it('is downloaded under its name', async () => {
    const { get } = await served()
    const { headers, text } = await get(`${PROJECT}/documents/checkpoint-report?phase=testing&format=md&locale=en&download=1`)
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(headers['content-disposition']).toBe('attachment; filename="checkpoint-report-testing.en.md"')
    expect(text).toMatch(/^# /)
  })

  it('can be read as it was', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-project', { name: 'Another name' })
    expect((await get(`${PROJECT}/documents/project-charter?at=1`)).text).toContain('Harbour Tools: one customer')
    expect((await get(`${PROJECT}/documents/project-charter`)).text).toContain('Another name')
  })

  it.each([
    ['documents/no-such-thing', 404], ['documents/..%2f..%2fpackage.json', 404], ['documents/__proto__', 404], ['documents/strategy-report', 404],
    ['documents/project-charter?format=exe', 400], ['documents/project-charter?locale=fr', 400], ['documents/project-charter?at=99', 404], ['documents/project-charter?at=x', 404],
    ['documents.zip?locale=fr', 400],
  ])('%s is answered %i in words', async (path, status) => {
    const { get } = await served()
    const answer = await get(`${PROJECT}/${path}`)
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
  })

  it('escapes what people wrote', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-project', { name: '<script>alert(1)</script>' })
    expect((await get(`${PROJECT}/documents/project-charter`)).text).not.toContain('<script>alert')
  })
})

describe('The archives', () => {
  it('hold every written document, as HTML and Markdown, the same bytes each time', async () => {
    const { bytes } = await served()
    const first = await bytes(`${PROJECT}/documents.zip?locale=zh-CN`)
    expect(first.headers['content-type']).toBe('application/zip')
    expect(first.headers['content-disposition']).toBe('attachment; filename="harbour-documents.zh-CN.zip"')
    const names = Object.keys(unzipSync(bytesOf(first.body)))
    expect(names).toHaveLength(24)
    expect(names).toEqual(expect.arrayContaining(['harbour/implementation-plan.zh-CN.html', 'harbour/checkpoint-report-planning.zh-CN.md']))
    expect(bytesOf((await bytes(`${PROJECT}/documents.zip?locale=zh-CN`)).body)).toEqual(bytesOf(first.body))
  })

  it('hold the whole history of the project', async () => {
    const { bytes, as } = await served()
    await as('operator', 'edit-brief', { users: 70 })
    const { headers, body } = await bytes(`${PROJECT}/archive`)
    expect(headers['content-disposition']).toBe('attachment; filename="harbour.zip"')
    expect(readArchive(bytesOf(body), 'harbour.zip')).toMatchObject({ id: 'harbour', version: 2 })
  })

  it('of an unknown project are not there', async () => {
    const { get } = await served()
    for (const path of ['archive', 'documents.zip', 'translations.csv']) expect((await get(`/projects/nowhere/${path}`)).status).toBe(404)
  })
})

describe('Translations as a file', () => {
  it('go out, come back, and only what a file says is taken', async () => {
    const { get, post, project } = await served()
    const out = await get(`${PROJECT}/translations.csv`)
    expect(out.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(out.headers['content-disposition']).toBe('attachment; filename="harbour-translations.csv"')
    expect(readTranslations(new TextEncoder().encode(out.text), 't.csv')).toHaveLength(24)
    const { status, headers } = await post(`${PROJECT}/translations`, { csv: 'text,zh-CN\r\nSales,销售部\r\nAnswer leads within a day,\r\n' })
    expect([status, headers['location']]).toEqual([303, `${PROJECT}/translations?saved=2`])
    const rows = (await project()).translations
    expect(rows.find(({ text }) => text === 'Sales')).toMatchObject({ 'zh-CN': '销售部', 'zh-TW': '' })
    expect(rows.find(({ text }) => text === 'Answer leads within a day')).toMatchObject({ 'zh-CN': '一天内回复销售线索', 'zh-TW': '一天內回覆潛在客戶' })
  })

  it('that are wrong are refused whole, line by line, with the text kept', async () => {
    const { post, version } = await served()
    const { status, text } = await post(`${PROJECT}/translations`, { csv: 'text,zh-CN\nSales,销售部\n<b>,x,y\nSales,again\n' })
    expect(status).toBe(422)
    expect(text).toContain('line 3, column 1: this line has a wrong number of cells (3 instead of 2)')
    expect(text).toContain('\ntext,zh-CN\nSales,销售部\n&lt;b&gt;,x,y')
    expect(text).toMatch(/id="csv"[^>]*aria-invalid="true"/)
    expect(await version()).toBe(1)
  })

  it('that say nothing are refused as well', async () => {
    const { post } = await served()
    expect((await post(`${PROJECT}/translations`, {})).status).toBe(422)
    expect((await post(`${PROJECT}/translations`, { csv: 'text,en\n' })).status).toBe(400)
  })

  it('are for those who may', async () => {
    const { post, version } = await served('reader')
    expect((await post(`${PROJECT}/translations`, { csv: 'text,zh-CN\nSales,销售部\n' })).status).toBe(403)
    expect(await version()).toBe(1)
  })
})

describe('A year of holidays', () => {
  it('is added from the text of its file', async () => {
    const { post, project } = await served()
    const { status, headers } = await post(CALENDAR, { file: year2027 })
    expect([status, headers['location']]).toEqual([303, `${PROJECT}/brief?saved=2`])
    const { calendar } = await project()
    expect(calendar.coveredYears).toEqual([2025, 2026, 2027])
    expect([calendar.daysOff.at(-1), calendar.workDays.at(-1)]).toEqual(['2027-01-01', '2027-01-09'])
  })

  it.each(['{"year": 2027, "days": []}', '{"year": 2027, "days": [{"date": "2027-02-30", "isOffDay": true}]}', 'not: [a year', ''])('%j is refused, and stays in its field', async (file) => {
    const { post, version } = await served()
    const { status, text } = await post(CALENDAR, { file })
    expect(status).toBe(422)
    expect(text).toMatch(/<details class="sg-edit" id="add-year" open>/)
    expect(text).toMatch(/id="year-file"[^>]*aria-invalid="true"/)
    expect(text).toContain(`\n${file.replaceAll('"', '&#34;')}</textarea>`)
    expect(await version()).toBe(1)
  })
})
