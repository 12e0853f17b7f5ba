import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

let terminal: Terminal
const fileOf = async (name: string, text: string): Promise<string> => {
  const file = join(terminal.folder, name)
  await writeFile(file, text)
  return file
}

beforeEach(async () => {
  terminal = await openTerminal()
  await terminal.sixgate('new', await fileOf('brief.json', JSON.stringify({ ...castBrief, id: 'harbour' })))
})

const jira = 'Summary,Issue key,Status,Priority,Team\nDeal list is empty,CRM-1,In Progress,Highest,Sales\nWrong currency,CRM-2,Wontfix-ish,Low,Sales\n,CRM-3,Done,Low,\n'

describe('sixgate import issues', () => {
  it('shows beforehand what each column, value and row becomes', async () => {
    const file = await fileOf('jira.csv', jira)
    const { code, out } = await terminal.sixgate('import', 'issues', file, 'harbour', '--preview')
    expect(code).toBe(0)
    expect(out).toMatch(/Team\s+left out/)
    expect(out).toMatch(/status\s+Wontfix-ish\s+1\s+new\s+not recognised/)
    expect(out).toContain('2 to be added, 0 here already, 1 cannot be taken. Nothing was changed.')
    expect(await terminal.json('import', 'issues', file, 'harbour', '--preview')).toMatchObject({ source: 'jira', counts: { add: 2, known: 0, refuse: 1 }, columns: [{ field: 'title' }, { field: 'external' }, { field: 'status' }, { field: 'severity' }, { column: 'Team', field: null }], rows: [{ verdict: 'add' }, {}, { verdict: 'refuse', faults: ['no-title'] }] })
    expect(await terminal.json('history', 'harbour')).toHaveLength(1)
  })

  it('takes all rows or none, unless the refused ones are to be left out; the second time all are known', async () => {
    const file = await fileOf('jira.csv', jira)
    expect(await terminal.sixgate('import', 'issues', file, 'harbour')).toMatchObject({ code: 1, err: expect.stringContaining('line 4, column 1: the title is missing') })
    expect(await terminal.sixgate('import', 'issues', file, 'harbour', '--skip-refused')).toMatchObject({ code: 0, out: '2 added, 0 here already, 1 left out.\n', err: expect.stringContaining('“Wontfix-ish” is no known status, so it became new') })
    expect(await terminal.json('import', 'issues', file, 'harbour', '--skip-refused')).toMatchObject({ version: 2, result: { added: 0, known: 2, refused: 1 } })
  })

  it('takes what is told of columns and values, each as often as wanted', async () => {
    const file = await fileOf('jira.csv', jira)
    await terminal.sixgate('import', 'issues', file, 'harbour', '--skip-refused', '--map', 'Team=where', '--map', 'Issue key=', '--value', 'Wontfix-ish=rejected', '--value', 'Low=minor')
    expect(await terminal.json('issue', 'list', 'harbour', '--view', 'all', '--direction', 'asc')).toMatchObject({ issues: [{ title: 'Deal list is empty', where: 'Sales', external: '', severity: 'critical' }, { status: 'rejected', severity: 'minor' }] })
  })

  it.each([
    [['--map', 'Nope=title'], 'no column “Nope”'], [['--map', 'Team=nope'], 'no field nope'], [['--map', 'Team'], 'no equals sign'], [['--value', 'Low=nope'], 'no value nope'], [['--days', 'soon'], 'day-first or month-first'],
  ])('misunderstood, with %o, says what there is and changes nothing', async (options, why) => {
    expect(await terminal.sixgate('import', 'issues', await fileOf('jira.csv', jira), 'harbour', ...options)).toMatchObject({ code: 2, err: expect.stringContaining(why) })
  })

  it('of a file without a title column refuses and names what is missing', async () => {
    expect(await terminal.sixgate('import', 'issues', await fileOf('a.csv', 'alpha,beta\n1,2\n'), 'harbour')).toMatchObject({ code: 1, err: expect.stringContaining('no column has the title') })
  })
})

describe('sixgate export issues', () => {
  it('writes what comes back in', async () => {
    await terminal.sixgate('import', 'issues', await fileOf('jira.csv', jira), 'harbour', '--skip-refused')
    const { out } = await terminal.sixgate('export', 'issues', 'harbour')
    expect(out).toContain('CRM-1,Deal list is empty')
    expect((await terminal.sixgate('export', 'issues', 'harbour', '--view', 'closed')).out.trim().split('\n')).toHaveLength(1)
    expect(await terminal.sixgate('export', 'issues', 'harbour', '--view', 'lost')).toMatchObject({ code: 2 })
    const file = join(terminal.folder, 'out.xlsx')
    expect(await terminal.json('export', 'issues', 'harbour', '--format', 'xlsx', '--out', file)).toEqual({ file })
    expect(await terminal.json('import', 'issues', file, 'harbour')).toMatchObject({ result: { added: 0, known: 2 } })
  })
})

describe('A batch at the command line', () => {
  it('goes out, is listed, and its answers come in', async () => {
    const input = await fileOf('rows.json', JSON.stringify({ rows: [{ title: 'Deal list is empty', kind: 'system', severity: 'critical', status: 'triaged', route: 'supplier' }] }))
    await terminal.sixgate('change', 'import-issues', 'harbour', '--input', input)
    await terminal.sixgate('change', 'send-batch', 'harbour', '--to', 'supplier', '--issues', 'issue-1', '--note', 'When?')
    expect(await terminal.json('show', 'harbour', 'batches')).toMatchObject([{ id: 'batch-1', awaited: ['issue-1'] }])
    expect((await terminal.sixgate('show', 'harbour', 'batches')).out).toContain('Supplier')
    const batch = join(terminal.folder, 'batch.csv')
    await terminal.sixgate('export', 'batch', 'harbour', '1', '--out', batch)
    expect(await readFile(batch, 'utf8')).toContain('1,Deal list is empty')
    const answers = await fileOf('answers.csv', 'Number,Answer,State\n1,Install 2.4,Solved\n7,x,Solved\n')
    expect(await terminal.sixgate('import', 'answers', answers, 'harbour', '--batch', '1', '--preview')).toMatchObject({ code: 0, out: expect.stringContaining('1 to be taken over, 0 known already, 0 without an answer, 1 cannot be taken.') })
    expect(await terminal.sixgate('import', 'answers', answers, 'harbour', '--batch', 'batch-1')).toMatchObject({ code: 1, err: expect.stringContaining('there is no issue with this number') })
    expect(await terminal.json('import', 'answers', answers, 'harbour', '--batch', '1', '--skip-refused')).toMatchObject({ result: { answered: 1, same: 0, empty: 0, refused: 1 } })
    expect(await terminal.json('import', 'answers', answers, 'harbour', '--batch', '1', '--skip-refused')).toMatchObject({ result: { answered: 0, same: 1 } })
    expect(await terminal.sixgate('import', 'answers', answers, 'harbour')).toMatchObject({ code: 2, err: expect.stringContaining('Which batch?') })
    expect(await terminal.sixgate('export', 'batch', 'harbour')).toMatchObject({ code: 2 })
  })
})
