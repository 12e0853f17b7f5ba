import { describe, expect, it } from 'vitest'
import { GroupId } from '../../../src/domain/ids.ts'
import { raciOf } from '../../../src/method/raci.ts'
import { served } from '../served.ts'

const PATH = '/projects/harbour/organisation/raci'
const EDIT = '/projects/harbour/changes/edit-raci'

/** The form of a block as a browser without scripts sends it: every cell that the form owns, as it is chosen on the page. */
function formOf(html: string, block: string): Record<string, string> {
  const [, inner = ''] = new RegExp(`<form id="form-${block}"[^>]*>(.*?)</form>`, 's').exec(html) ?? []
  const fields = Object.fromEntries([...inner.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  for (const [, name = '', options = ''] of html.matchAll(new RegExp(`<select class="sg-letter" form="form-${block}" name="([^"]+)"[^>]*>(.*?)</select>`, 'g'))) {
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  }
  return fields
}
const cellName = (fields: Record<string, string>, row: string, group: string): string => {
  const [name = ''] = Object.entries(fields).find(([key, value]) => key.endsWith('.row') && value === row && fields[key.replace('.row', '.group')] === group) ?? []
  return name.replace('.row', '.value')
}

describe('The RACI page', () => {
  it('shows every row of the matrix with a select for each group, and what does not work yet with links to the rows', async () => {
    const { get, project } = await served()
    const { status, text } = await get(PATH)
    expect(status).toBe(200)
    const rows = raciOf(await project())
    expect([...text.matchAll(/<select class="sg-letter"/g)]).toHaveLength(rows.length * GroupId.options.length)
    for (const { id } of rows) expect(text).toContain(`<tr id="row-${id}"`)
    expect(text).toContain('Development group: nobody is in this group, yet it is to work or answer in 3 rows, first in <a href="#row-')
    expect(text).toMatch(/<sup>1<\/sup>staffed as one: Business analysis and User training/)
    expect(text).toContain('Responsible: does the work')
  })

  it('saves a block without any script: only the cell that was chosen anew is set, and saving again sets nothing', async () => {
    const { get, post, project, version } = await served()
    const fields = formOf((await get(PATH)).text, 'decisions')
    const cell = cellName(fields, 'decision-funds', 'development')
    expect(fields[cell]).toBe('')
    const before = await version()
    const saved = await post(EDIT, { ...fields, [cell]: 'C' })
    expect([saved.status, saved.headers['location']]).toEqual([303, `${PATH}?saved=${before + 1}#decisions`])
    expect((await project()).raci.cells).toEqual({ 'decision-funds': { development: 'C' } })
    const again = await post(EDIT, formOf((await get(PATH)).text, 'decisions'))
    expect(again.headers['location']).toBe(`${PATH}?saved=nothing#decisions`)
    expect(await version()).toBe(before + 1)
  })

  it('keeps every block within what one change and one form may hold, however many deliverables there are', async () => {
    const { get, as, post } = await served()
    for (let n = 0; n < 70; n += 1) await as('operator', 'add-deliverable', { phase: 'testing', title: `Result ${n}`, group: 'development' })
    const { text } = await get(PATH)
    const sizes = [...text.matchAll(/<form id="form-(deliverables-testing[^"]*)"/g)].map(([, id = '']) => Object.keys(formOf(text, id)).filter((name) => name.endsWith('.value')).length)
    expect(sizes).toEqual([480, 96])
    expect((await post(EDIT, formOf(text, 'deliverables-testing'))).status).toBe(303)
  })

  it('says at the row and above it what is wrong, and marks what differs from the proposal', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-raci', { cells: [{ row: 'decision-funds', group: 'steering-committee', value: 'C' }, { row: 'decision-scope', group: 'project-manager', value: 'AR' }] })
    const { text } = await get(PATH)
    expect(text).toContain('Nobody is accountable: give exactly one group the A. <a href="#row-decision-funds">Funds</a>')
    expect(text).toContain('More than one A: Committee and Project manager. Exactly one group may answer for it. <a href="#row-decision-scope">')
    expect(/<tr id="row-decision-funds" class="is-wrong">.*?<\/th>/s.exec(text)?.[0]).toContain('Nobody is accountable')
    expect(/<tr id="row-decision-funds".*?<\/tr>/s.exec(text)?.[0]).toContain('aria-description="differs from the proposal: A"')
    expect(text).toContain('2 cells differ from what the method proposes.')
  })

  it('shows a refused save again with the letters that were chosen', async () => {
    const { get, post, as } = await served()
    const fields = formOf((await get(PATH)).text, 'decisions')
    const cell = cellName(fields, 'decision-funds', 'development')
    await as('consultant', 'edit-raci', { cells: [{ row: 'decision-funds', group: 'development', value: 'I' }] })
    const { status, text } = await post(EDIT, { ...fields, [cell]: 'C' })
    expect(status).toBe(409)
    expect(text).toContain('changed since you looked')
    expect(formOf(text, 'decisions')[cell]).toBe('C')
    expect(text).toMatch(/data-row="decision-funds" data-group="development" data-was="I"/)
  })

  it('adds, renames and withdraws own rows, and prints hostile titles as texts', async () => {
    const { get, post, project } = await served()
    const evil = '"><script>alert(1)</script>'
    expect((await post('/projects/harbour/changes/add-raci-row', { _back: PATH, title: evil })).status).toBe(303)
    const { text } = await get(PATH)
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('id="row-own-1"')
    await post('/projects/harbour/changes/edit-raci-row', { _back: PATH, row: 'own-1', title: 'Contract' })
    expect((await get(PATH)).text).toContain('<summary>Contract</summary>')
    await post('/projects/harbour/changes/withdraw-raci-row', { _back: PATH, row: 'own-1' })
    expect((await project()).raci.rows[0]?.withdrawn).not.toBeNull()
    expect((await get(PATH)).text).not.toContain('row-own-1')
    expect((await post('/projects/harbour/changes/add-raci-row', { _back: PATH, title: ' ' })).status).toBe(400)
  })

  it.each([['reader', ''], ['supervisor', ''], ['project-manager', '?at=1']] as const)('shows letters and no forms to %s%s', async (role, query) => {
    const { get } = await served(role)
    const { text } = await get(`${PATH}${query}`)
    expect(text).not.toMatch(/<select class="sg-letter"|changes\/(?:edit-raci|add-raci-row)|script\/raci\.js/)
    expect(text).toContain('<abbr class="sg-letter is-a" title="accountable">A</abbr>')
    expect(text.includes('Only these can edit the matrix: Project manager and Consultant.')).toBe(query === '')
  })

  it('shows the matrix as it was, and links to the file of that day', async () => {
    const { get, as } = await served()
    await as('operator', 'edit-raci', { cells: [{ row: 'decision-funds', group: 'development', value: 'C' }] })
    const { text } = await get(`${PATH}?at=1`)
    expect(text).not.toContain('is-changed"><abbr')
    expect(text).toContain(`${PATH}.csv?locale=en&amp;at=1`)
  })

  it.each([['zh-CN', 'RACI 矩阵', '指导委员会'], ['zh-TW', 'RACI 矩陣', '指導委員會']])('speaks %s', async (language, title, head) => {
    const { get } = await served()
    const { text } = await get(`${PATH}?lang=${language}`)
    expect(text).toContain(`<h1>${title}</h1>`)
    expect(text).toContain(head)
    expect(text).not.toContain('Nobody')
  })
})

describe('The RACI matrix as a file', () => {
  it('comes as CSV and as a workbook, in the language that was asked for, as it is or as it was', async () => {
    const { get, bytes, as } = await served('reader')
    await as('operator', 'edit-raci', { cells: [{ row: 'decision-funds', group: 'development', value: 'C' }] })
    const csv = await get(`${PATH}.csv?locale=zh-TW`)
    expect([csv.status, csv.headers['content-type'], csv.headers['content-disposition']]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="harbour-raci.zh-TW.csv"'])
    expect(csv.text).toContain('決議,,經費,A,R,,C,')
    expect((await get(`${PATH}.csv?locale=zh-TW&at=1`)).text).toContain('決議,,經費,A,R,,,')
    const xlsx = await bytes(`${PATH}.xlsx`)
    expect([xlsx.status, (xlsx.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK'])
  })

  it('refuses what it cannot give', async () => {
    const { get } = await served()
    expect((await get(`${PATH}.csv?locale=fr`)).status).toBe(400)
    expect((await get(`${PATH}.csv?at=99`)).status).toBe(404)
    expect((await get(`${PATH}.csv?at=x`)).status).toBe(404)
    expect((await get('/projects/nowhere/organisation/raci.csv')).status).toBe(404)
  })
})
