import { describe, expect, it } from 'vitest'
import { bareWorkbook } from '../cast/bare-workbook.ts'
import { served } from './served.ts'

const PATH = '/projects/harbour/goals/measurements'
const table = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('Measurements from a spreadsheet', () => {
  it('are shown row by row with what would happen, and nothing is saved', async () => {
    const { as, attach, version } = await served()
    await as('project-manager', 'record-measurement', { goal: 'goal-1', on: '2026-06-01', value: 45 })
    const before = await version()
    const { status, text } = await attach(PATH, {}, 'log.csv', table('Goal id,Date,Value,Weather\ngoal-1,2026-06-01,46,fine\ngoal-1,2026-06-02,47,wet\ngoal-9,2026-06-02,1,\n'))
    expect(status).toBe(200)
    expect(text).toContain('1 to be added, 1 to be corrected, 0 already there, 1 refused. Nothing is saved yet.')
    expect(text).toContain('Columns that are not read: “Weather”.')
    expect(text).toContain('Import 2 rows, leave out 1')
    expect(text.indexOf('Refused')).toBeLessThan(text.indexOf('Corrected'))
    expect(await version()).toBe(before)
  })

  it('are taken over as they were shown', async () => {
    const { attach, get, project } = await served()
    const { text } = await attach(PATH, { text: 'Goal\tDate\tValue\nAnswer leads within a day\t2026-06-01\t45%\n' }, '', new Uint8Array())
    const rows = /name="rows" value="([^"]*)"/.exec(text)?.[1]?.replaceAll('&#34;', '"').replaceAll('&quot;', '"') ?? ''
    const { status, headers } = await attach(PATH, { rows, name: 'log.csv', _version: /name="_version" value="(\d+)"/.exec(text)?.[1] ?? '' }, '', new Uint8Array())
    expect([status, headers['location']]).toEqual([303, '/projects/harbour/goals?saved=2'])
    expect((await project()).measurements['goal-1']).toMatchObject([{ on: '2026-06-01', value: 45 }])
    expect((await get('/projects/harbour/goals?saved=2')).text).toContain('imported one measurement')
  })

  it('are refused as a whole where they are no table, with the reason', async () => {
    const { attach } = await served()
    const { status, text } = await attach(PATH, {}, 'log.csv', table('nothing of this is a table'))
    expect(status).toBe(422)
    expect(text).toContain('role="alert"')
    expect(text).not.toContain('name="rows"')
  })

  it('that are made to stop the server are refused in words, while it answers others', async () => {
    const { attach, get } = await served()
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const killer = attach(PATH, {}, 'killer.xlsx', bareWorkbook(rows)).then((answer) => answer)
    expect((await get('/projects/harbour/goals')).status).toBe(200)
    const { status, text } = await killer
    expect(status).toBe(422)
    expect(text).toMatch(/the file is too large|reading it took longer than 10 seconds/)
  })

  it('are not believed when somebody else has changed the project meanwhile, or when they are made up', async () => {
    const { as, attach, project } = await served()
    const rows = JSON.stringify([{ goal: 'goal-1', on: '2026-06-01', value: 45 }])
    await as('project-manager', 'edit-goal', { goal: 'goal-1', title: 'Another' })
    expect((await attach(PATH, { rows: 'no json', _version: '2' }, '', new Uint8Array())).status).toBe(400)
    expect((await attach(PATH, { rows: rows.replace('2026-06-01', '2027-01-01'), _version: '2' }, '', new Uint8Array())).status).toBe(422)
    expect((await project()).measurements['goal-1']).toBeUndefined()
  })

  it('are not taken from who may not record them', async () => {
    const { attach, get } = await served('reader')
    expect((await get(PATH)).text).toContain('Measurements are imported by: ')
    expect((await attach(PATH, { rows: '[{"goal":"goal-1","on":"2026-06-01","value":45}]', _version: '1' }, '', new Uint8Array())).status).toBe(403)
  })

  it('leave as a file that can be brought in again', async () => {
    const { as, attach, bytes } = await served()
    await as('project-manager', 'record-measurement', { goal: 'goal-1', on: '2026-06-01', value: 45, source: '=cmd|calc' })
    const { body, headers } = await bytes(`${PATH}.csv`)
    expect(headers['content-disposition']).toContain('harbour-measurements.en.csv')
    expect(body.toString('utf8')).not.toMatch(/[,\n]=cmd/)
    expect((await attach(PATH, {}, 'again.csv', body as Uint8Array)).text).toContain('0 to be added, 0 to be corrected, 1 already there, 0 refused.')
    expect((await bytes(`${PATH}.xlsx`)).body.subarray(0, 2).toString()).toBe('PK')
  })
})
