import { describe, expect, it } from 'vitest'
import { keyOfValue } from '../../src/exchange/issue-values.ts'
import { served } from './served.ts'

const IMPORT = '/projects/harbour/issues/import'
const BATCHES = '/projects/harbour/issues/batches'
const table = (text: string): Uint8Array => new TextEncoder().encode(text)
const none = new Uint8Array()

const file = `Summary,Issue key,Status,Priority,Assignee,Created,Free
"Deal list
is empty",CRM-1,In Progress,Highest,Sales director,05/06/26,a
=1+1,CRM-2,Wontfix-ish,Low,Somebody Else,06/06/26,b
,CRM-3,Done,Low,,,c
`

/** The fields of the form that a page shows, as a browser would send them. */
function fieldsIn(text: string): Record<string, string> {
  const form = /<form[^>]*id="assign"[\s\S]*?<\/form>/.exec(text)?.[0] ?? ''
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  const chosen = [...form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name = '', options = '']) => [name, /<option value="([^"]*)" selected>/.exec(options)?.[1] ?? ''])
  return Object.fromEntries([...hidden, ...chosen])
}

describe('Issues from a file of another tool', () => {
  it('are shown with their columns, values and rows, and nothing is saved', async () => {
    const { attach, version } = await served()
    const { status, text } = await attach(IMPORT, {}, 'jira.csv', table(file))
    expect(status).toBe(200)
    expect(text).toContain('2 issues would be added. One row cannot be taken. Nothing has been taken over yet.')
    expect(text).toContain('looks like an export of Jira')
    expect(text).toContain('One value was not recognised')
    expect(text).toContain('the title is missing')
    expect(text).toContain('the day 05/06/26 cannot be read and was left out')
    expect(fieldsIn(text)).toMatchObject({ 'column-0': 'title', 'column-1': 'external', 'column-6': '', [`value-${keyOfValue('status', 'Wontfix-ish')}`]: 'new', order: '' })
    expect(await version()).toBe(1)
  })

  it('are taken over as they were shown, with what was chosen', async () => {
    const { attach, get, project } = await served()
    const first = fieldsIn((await attach(IMPORT, {}, 'jira.csv', table(file))).text)
    const chosen = { ...first, 'column-6': 'where', order: 'day-first', [`value-${keyOfValue('status', 'Wontfix-ish')}`]: 'rejected', step: 'look' }
    const { text } = await attach(IMPORT, chosen, '', none)
    expect(text).not.toContain('cannot be read and was left out')
    const { status, headers } = await attach(IMPORT, { ...fieldsIn(text), step: 'take' }, '', none)
    expect([status, headers['location']]).toEqual([303, '/projects/harbour/issues?view=all&saved=2'])
    expect((await project()).issues).toMatchObject([
      { title: 'Deal list is empty', external: 'CRM-1', status: 'in-progress', severity: 'critical', assignee: 'person-4', where: 'a', raised: { at: '2026-06-05T04:00:00.000Z' } },
      { title: '=1+1', external: 'CRM-2', status: 'rejected', severity: 'suggestion', assignee: null, owner: 'Somebody Else', where: 'b', raised: { at: '2026-06-06T04:00:00.000Z' } },
    ])
    expect((await get('/projects/harbour/issues?view=all&saved=2')).text).toContain('imported 2 issues from “jira.csv”')
  })

  it('are shown again when something else was chosen than what was shown', async () => {
    const { attach, version } = await served()
    const shown = fieldsIn((await attach(IMPORT, {}, 'jira.csv', table(file))).text)
    const { status, text } = await attach(IMPORT, { ...shown, 'column-6': 'where', step: 'take' }, '', none)
    expect(status).toBe(200)
    expect(text).toContain('You have chosen something else since the rows were shown')
    expect(await version()).toBe(1)
  })

  it('are pasted too, and the second time nothing is left to take over', async () => {
    const { attach, project } = await served()
    const shown = await attach(IMPORT, { text: 'Key\tTitle\nA-1\tDoor jams\n' }, '', none)
    await attach(IMPORT, { ...fieldsIn(shown.text), step: 'take' }, '', none)
    const again = await attach(IMPORT, { text: 'Key\tTitle\nA-1\tDoor jams\n' }, '', none)
    expect(again.text).toContain('One row is here already and is passed over.')
    expect(again.text).toContain('Nothing is to be taken over.')
    expect((await project()).issues).toHaveLength(1)
  })

  it('are refused in words: too many rows, no table, a table that was tampered with, and who may not', async () => {
    const { attach } = await served()
    const many = await attach(IMPORT, {}, 'many.csv', table(`Title\n${'x\n'.repeat(100_000)}`))
    expect([many.status, many.text.includes('there are too many rows, at most 20000')]).toEqual([422, true])
    expect((await attach(IMPORT, {}, 'a.xlsx', table('PK nothing'))).status).toBe(422)
    expect((await attach(IMPORT, { table: 'AAAA', name: 'a.csv' }, '', none)).status).toBe(422)
    const { attach: asReader } = await served('reader')
    expect((await asReader(IMPORT, {}, 'jira.csv', table(file))).status).toBe(403)
  })

  it('escape what they say', async () => {
    const { attach } = await served()
    const { text } = await attach(IMPORT, {}, '<b>.csv', table('Title,Status,<script>alert(3)</script>\n<script>alert(1)</script>,<img src=x onerror=1>,x\n'))
    expect(text).not.toMatch(/<script>alert|<img src=x|<b>\.csv/)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })
})

describe('The page of imports', () => {
  it('shows no form to who may not, and who may', async () => {
    const { get } = await served('reader')
    const { text } = await get(IMPORT)
    expect(text).not.toContain('enctype=')
    expect(text).toContain('Issues are brought in by:')
  })
})

async function withSupplier() {
  const stage = await served()
  await stage.as('project-manager', 'import-issues', { rows: [
    { title: 'Deal list is empty', kind: 'system', severity: 'critical', status: 'triaged', route: 'supplier' },
    { title: 'Wrong currency', kind: 'system', severity: 'major', status: 'triaged', route: 'supplier' },
    { title: 'Salaries are open', kind: 'system', severity: 'major', status: 'triaged', route: 'supplier', confidential: true },
  ] })
  return stage
}

describe('A batch for the supplier', () => {
  it('is made of what is ticked, downloaded, and its answers are shown before they are taken', async () => {
    const { get, post, attach, project } = await withSupplier()
    const page = (await get(BATCHES)).text
    expect(page).toContain('One confidential issue stays inside.')
    expect(page).not.toContain('Salaries are open')
    const { status, headers } = await post('/projects/harbour/changes/send-batch', `_back=${encodeURIComponent(BATCHES)}&_version=2&to=supplier&issues=issue-1&issues=issue-2&note=When%3F`)
    expect([status, headers['location']]).toEqual([303, `${BATCHES}?saved=3`])
    const csv = await get(`${BATCHES}/1.csv`)
    expect(csv.headers['content-disposition']).toContain('harbour-batch-1.en.csv')
    expect(csv.text).toContain('1,Deal list is empty,,,Critical')
    const answers = `Number,Your answer,State,Solution\n1,Fixed,Solved,Install 2.4\n2,,,\n3,Yes,Question,\n`
    const shown = await attach(BATCHES, { batch: 'batch-1' }, 'answers.csv', table(answers))
    expect(shown.text).toContain('1 to take over, 0 known already, 1 without an answer, 1 left out.')
    expect(shown.text).toContain('this issue was not handed over in this batch')
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(shown.text)?.[1]?.replaceAll('&#34;', '"').replaceAll('&quot;', '"') ?? ''
    const taken = await attach(BATCHES, { batch: 'batch-1', name: 'answers.csv', rows: field('rows'), _version: field('_version') }, '', none)
    expect([taken.status, taken.headers['location']]).toEqual([303, `${BATCHES}?saved=4#batches`])
    expect((await project()).issues[0]).toMatchObject({ status: 'resolved', solution: 'Install 2.4', comments: [{ text: 'Supplier: Solved\n\nFixed' }] })
    expect((await attach(BATCHES, { batch: 'batch-1' }, 'answers.csv', table(answers))).text).toContain('0 to take over, 1 known already')
  })

  it('of nothing is refused on its page, which keeps what was typed', async () => {
    const { post } = await withSupplier()
    const { status, text } = await post('/projects/harbour/changes/send-batch', `_back=${encodeURIComponent(BATCHES)}&to=supplier&note=When%3F`)
    expect(status).toBe(400)
    expect(text).toMatch(/When\?<\/textarea>/)
  })

  it('has no answers from what is no table, from made-up rows, or for a batch that is not there', async () => {
    const { attach, as } = await withSupplier()
    await as('project-manager', 'send-batch', { to: 'supplier', issues: ['issue-1'] })
    expect((await attach(BATCHES, { batch: 'batch-1' }, 'a.csv', table('nothing\nhere\n'))).status).toBe(422)
    expect((await attach(BATCHES, { batch: 'batch-1', rows: 'no json' }, '', none)).status).toBe(400)
    expect((await attach(BATCHES, { batch: 'batch-9' }, 'a.csv', table('Number,Answer\n1,a\n'))).status).toBe(422)
    const { attach: asReader } = await served('reader')
    expect((await asReader(BATCHES, { batch: 'batch-1' }, 'a.csv', table('Number,Answer\n1,a\n'))).status).toBe(403)
  })
})

describe('The issues as a file', () => {
  it('are those that the list shows, in the reader’s language', async () => {
    const { get, as, bytes } = await withSupplier()
    await as('project-manager', 'import-issues', { rows: [{ title: 'Door jams', severity: 'minor', kind: 'system' }] })
    const all = await get('/projects/harbour/issues.csv?view=all&locale=zh-CN')
    expect(all.headers['content-disposition']).toContain('harbour-issues.zh-CN.csv')
    expect(all.text).toContain('编号,外部编号,标题')
    expect(all.text.trim().split('\r\n')).toHaveLength(5)
    expect((await get('/projects/harbour/issues.csv?severity=minor')).text.trim().split('\r\n')).toHaveLength(2)
    const book = await bytes('/projects/harbour/issues.xlsx?view=all')
    expect(Buffer.from(book.body as Buffer).subarray(0, 2).toString()).toBe('PK')
  })
})
