import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueDefaults } from '../../src/domain/issue.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { recognised, sourceOf } from '../../src/exchange/issue-columns.ts'
import { orderOf, readForeignDay } from '../../src/exchange/issue-days.ts'
import { keyOfValue } from '../../src/exchange/issue-values.ts'
import { packedTable, readIssueTable, unpackedTable } from '../../src/exchange/issue-table.ts'
import { planIssues, unknownValues } from '../../src/exchange/issues-import.ts'
import { explain } from '../../src/locales/explain.ts'
import { en } from '../../src/locales/en/index.ts'
import { bareWorkbook } from '../cast/bare-workbook.ts'
import { castProject, stamp, today } from '../cast/cast.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const project = castProject()

async function planOf(file: string | Uint8Array, more: Partial<Parameters<typeof planIssues>[1]> = {}) {
  return planIssues(await readIssueTable(typeof file === 'string' ? bytesOf(file) : file, 'list.csv'), { project, today, ...more })
}

async function refusalOf(file: string | Uint8Array): Promise<string> {
  try {
    await readIssueTable(typeof file === 'string' ? bytesOf(file) : file, 'list.csv')
    return ''
  } catch (error) {
    if (isProblem(error)) return explain(error, en)
    throw error
  }
}

const jira = `Summary,Issue key,Issue id,Issue Type,Status,Priority,Assignee,Reporter,Created,Due Date,Description,Labels,Labels,Comment,Comment
"Deal list, empty",CRM-1,10001,Bug,In Progress,Highest,Sales director,A.Clerk,12/May/26 3:45 PM,30/Jun/26 12:00 AM,"First line

second line",uat,sales,"13/May/26 9:05 AM;a.clerk;Still there","14/May/26 9:05 AM;b.vendor;We look; tomorrow"
Quote PDF garbled,CRM-2,10002,Story,Selected for Development,Medium,Somebody Else,A.Clerk,01/Jun/26 8:00 AM,,,,,,
Old one,CRM-3,10003,Incident,Wontfix-ish,P9,,,01/Jun/26 8:00 AM,,,,,,
`

describe('An export of Jira', () => {
  it('is recognised with its repeated columns', async () => {
    const { source, columns } = await planOf(jira)
    expect(source).toBe('jira')
    expect(columns.map(({ field }) => field)).toEqual(['title', 'external', null, 'kind', 'status', 'severity', 'assignee', 'reporter', 'raisedOn', 'dueOn', 'description', 'extra', 'extra', 'comment', 'comment'])
  })

  it('becomes issues: people of the team by name, others as text, days, labels and comments', async () => {
    const { rows, counts } = await planOf(jira)
    expect(counts).toEqual({ add: 3, known: 0, refuse: 0 })
    expect(rows[0]).toMatchObject({ line: 2, verdict: 'add', faults: [] })
    expect(rows[0]?.row).toMatchObject({
      title: 'Deal list, empty', description: 'First line\n\nsecond line\n\nLabels: uat, sales', kind: 'system', severity: 'critical', status: 'in-progress', assignee: 'person-4', owner: '', external: 'CRM-1',
      reporter: { person: null, name: 'A.Clerk', department: '' }, raisedOn: '2026-05-12', dueOn: '2026-06-30', comments: ['a.clerk, 2026-05-13\n\nStill there', 'b.vendor, 2026-05-14\n\nWe look; tomorrow'],
    })
    expect(rows[1]?.row).toMatchObject({ kind: 'expectation-gap', severity: 'minor', status: 'triaged', assignee: null, owner: 'Somebody Else', comments: [] })
  })

  it('knows what we call a condition, but takes none from a file: those who decide set them', async () => {
    const plan = await planOf('Title,Kind\nKeep the old lists,Condition\nName an owner,条件\nAnother,Riddle\n')
    expect(unknownValues(plan).map(({ written }) => written)).toEqual(['Riddle'])
    expect(plan.rows.map(({ verdict, row }) => [verdict, row?.kind])).toEqual([['add', null], ['add', null], ['add', null]])
  })

  it('says which values nobody knows, and takes what was chosen for them', async () => {
    const plan = await planOf(jira)
    expect(unknownValues(plan).map(({ field, written, ours, count }) => [field, written, ours, count])).toEqual([['status', 'Wontfix-ish', 'new', 1], ['severity', 'P9', null, 1]])
    const chosen = await planOf(jira, { choices: { [keyOfValue('status', 'wontfix ish')]: 'rejected', [keyOfValue('severity', 'Highest')]: 'major', [keyOfValue('kind', 'Bug')]: '', [keyOfValue('status', 'In Progress')]: 'no-such-state' } })
    expect(chosen.rows.map(({ row }) => [row?.status, row?.severity, row?.kind])).toEqual([['in-progress', 'major', null], ['triaged', 'minor', 'expectation-gap'], ['rejected', null, 'system']])
  })
})

describe('An export of Redmine', () => {
  it.each([
    ['English', '#,Project,Tracker,Status,Priority,Subject,Author,Assignee,Due date,Created,Description', ['external', null, 'kind', 'status', 'severity', 'title', 'reporter', 'assignee', 'dueOn', 'raisedOn', 'description']],
    ['the Chinese of the mainland', '#,项目,跟踪,状态,优先级,主题,作者,指派给,计划完成日期,创建于,描述', ['external', null, 'kind', 'status', 'severity', 'title', 'reporter', 'assignee', 'dueOn', 'raisedOn', 'description']],
    ['the Chinese of Taiwan', '#,專案,追蹤標籤,狀態,優先權,主旨,作者,被分派者,完成日期,建立日期,概述', ['external', null, 'kind', 'status', 'severity', 'title', 'reporter', 'assignee', 'dueOn', 'raisedOn', 'description']],
  ])('in %s is recognised', (_language, head, fields) => {
    expect(recognised(head.split(','))).toEqual(fields)
    expect(sourceOf(head.split(','))).toBe('redmine')
  })

  it.each([
    ['#,Tracker,Status,Priority,Subject\n7,Bug,Feedback,Urgent,A', ['system', 'waiting', 'critical']],
    ['#,跟踪,状态,优先级,主题\n7,错误,进行中,普通,甲', ['system', 'in-progress', 'minor']],
    ['#,追蹤標籤,狀態,優先權,主旨\n7,臭蟲,已結束,急,甲', ['system', 'closed', 'critical']],
  ])('brings its words along: %j', async (file, expected) => {
    const { rows, ...plan } = await planOf(file)
    expect(unknownValues(plan)).toEqual([])
    expect([rows[0]?.row?.kind, rows[0]?.row?.status, rows[0]?.row?.severity]).toEqual(expected)
  })
})

describe('A file of issues', () => {
  const chinese = '标题,描述,严重程度,状态\n合同审批无法提交,"第一行\n第二行",致命,处理中\n'
  const traditional = '標題,描述,嚴重程度,狀態\n合約審批無法提交,「月底」才會發生的問題與狀況,嚴重,處理中\n'
  /** GB18030 and Big5 of the two, which nothing here writes. */
  const gb = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : (codes('gb18030').get(char) ?? [0x3f]))))
  const big5 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : (codes('big5').get(char) ?? [0x3f]))))
  const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])])

  it.each([
    ['UTF-8', bytesOf(chinese)], ['UTF-8 with its mark', bytesOf(`\ufeff${chinese}`)], ['UTF-16', utf16(chinese)], ['GB18030', gb(chinese)],
  ])('is read in %s', async (_name, bytes) => {
    expect((await planOf(bytes)).rows[0]?.row).toMatchObject({ title: '合同审批无法提交', description: '第一行\n第二行', severity: 'critical', status: 'in-progress' })
  })

  it('is read in Big5', async () => {
    expect((await planOf(big5(traditional))).rows[0]?.row).toMatchObject({ title: '合約審批無法提交', severity: 'major' })
  })

  it('may be ragged, with titles above its heads and lines of nothing', async () => {
    const { rows } = await planOf('Issues of June\n\nTitle;Status;Where\nShort\n;;\nLong;Open;Till 3;more;and more\n;Open;no title\n')
    expect(rows.map(({ title, verdict, faults }) => [title, verdict, faults])).toEqual([['Short', 'add', []], ['Long', 'add', []], ['', 'refuse', ['no-title']]])
    expect(rows[1]?.row).toMatchObject({ where: 'Till 3', status: 'new' })
  })

  it('may be a workbook, and what it says is never run', async () => {
    const cell = (text: string, at: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const { rows } = await planOf(bareWorkbook(`<row r="1">${cell('Summary', 'A1')}${cell('Comment', 'B1')}</row><row r="2">${cell("'=cmd|'/c calc'!A1", 'A2')}${cell('&lt;script&gt;alert(1)&lt;/script&gt;', 'B2')}</row>`))
    expect(rows[0]?.row).toMatchObject({ title: "=cmd|'/c calc'!A1", comments: ['<script>alert(1)</script>'] })
  })

  it('of which no column is the title asks for it, and takes what is chosen', async () => {
    const file = 'alpha,beta\nDoor jams,Open\n'
    expect(await planOf(file)).toMatchObject({ source: 'other', faults: [{ message: 'no-title-column' }], rows: [] })
    expect((await planOf(file, { mapping: ['title', 'status'] })).rows[0]?.row).toMatchObject({ title: 'Door jams', status: 'new' })
    expect((await planOf(file, { mapping: ['title', 'title'] })).faults).toMatchObject([{ message: 'column-twice:title' }])
  })

  it('with a column of texts taken for a state is stopped, not guessed', async () => {
    const file = `Title,Free\n${Array.from({ length: 80 }, (_, i) => `T${i},text ${i}`).join('\n')}`
    expect((await planOf(file, { mapping: ['title', 'status'] })).faults).toMatchObject([{ path: 'Free', message: 'too-many-values:80' }])
  })

  it('says what is here already, what has a number twice, and what was cut', async () => {
    const here = { ...project, issues: [{ ...issueDefaults, id: 'issue-4', kind: null, title: 'Known', phase: 'planning' as const, owner: '', dueOn: null, status: 'new' as const, decision: null, raised: stamp, closed: null, withdrawn: null, external: 'crm-7' }] }
    const { rows } = await planOf(`Key,Title,Number,Due\nCRM-7,Other title,,\nCRM-8,A,,2026-13-45\nCRM-8,B,,\n,Known,4,\n,Known anew,4,\n,${'x'.repeat(400)},,\n`, { project: here })
    expect(rows.map(({ verdict, faults, known }) => [verdict, faults, known])).toEqual([
      ['known', ['known-issue:4'], 'issue-4'], ['add', ['day-left-out:2026-13-45'], null], ['refuse', ['same-number:3'], null], ['known', ['known-issue:4'], 'issue-4'], ['add', [], null], ['add', ['title-cut'], null],
    ])
    expect(rows[5]?.row?.title).toHaveLength(300)
    expect(rows[5]?.row?.description).toContain('x'.repeat(400))
  })

  it('leaves out a day of another century, and says so', async () => {
    const { rows } = await planOf('Title,Created,Due date\nEmpty list,1900-01-01,2026-06-30\n')
    expect(rows.map(({ row, faults }) => [row?.raisedOn, row?.dueOn, faults])).toEqual([[null, '2026-06-30', ['day-left-out:1900-01-01']]])
  })

  it('of more rows than may be is refused in words', async () => {
    expect(await refusalOf(`title\n${'a\n'.repeat(20_001)}`)).toContain('at most 20000')
    expect(await refusalOf(`title\n${'a\n'.repeat(100_000)}`)).toContain('at most 20000')
    expect(await refusalOf('title\n')).toContain('no row with an issue')
    expect(await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]))).toContain('no workbook')
  })

  it('goes along in a form and comes back the same; what is none is refused', async () => {
    const table = await readIssueTable(bytesOf(jira), 'a.csv')
    expect(unpackedTable(packedTable(table), 'a.csv')).toEqual(table)
    for (const text of ['', 'AAAA', Buffer.from('{"heads":[],"rows":[]}').toString('base64')]) expect(() => unpackedTable(text, 'a.csv')).toThrow(/issues-invalid/)
  })

  it('never throws, whatever the cells hold', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.string(), { maxLength: 6 }), { minLength: 1, maxLength: 6 }), async (cells) => {
      const rows = cells.map((line, at) => [at + 2, ...line] as const)
      const plan = planIssues({ heads: ['Title', 'Status', 'Created', 'Assignee', 'Comment', 'Labels'], rows }, { project, today })
      expect(plan.rows).toHaveLength(rows.length)
    }), { numRuns: 60 })
  })
})

describe('A day of another tool', () => {
  it.each([
    ['12/Mar/24 3:45 PM', '2024-03-12'], ['12-Mar-2024', '2024-03-12'], ['Mar 12, 2024', '2024-03-12'], ['2024-03-12 15:45', '2024-03-12'], ['2024-03-12T15:45:00.000+0800', '2024-03-12'], ['2024年3月12日 下午3:45', '2024-03-12'],
    ['12/三月/24 3:45 下午', '2024-03-12'], ['13/06/24', '2024-06-13'], ['06/13/2024 3:45 PM', '2024-06-13'], ['12.3.2024', '2024-03-12'],
  ])('such as %s is read', (written, day) => {
    expect(readForeignDay(written, null)).toEqual({ day })
  })

  it.each(['1900-01-01', '1900/1/1', '1/Jan/1900', '0300-01-01', '9999-12-31'])('of another century, such as %s, is none', (written) => {
    expect(readForeignDay(written, null)).toBeNull()
  })

  it('that could be two is read by the order that another one shows', () => {
    expect(readForeignDay('05/06/2026', null)).toEqual({ unclear: true })
    expect(orderOf(['05/06/2026', '06/13/2026 8:00'])).toBe('month-first')
    expect(orderOf(['05/06/2026', '06/13/2026', '13/06/2026'])).toBeNull()
    expect([readForeignDay('05/06/26', 'day-first'), readForeignDay('05/06/2026', 'month-first'), readForeignDay('13/13/2026', 'day-first'), readForeignDay('soon', null)]).toEqual([{ day: '2026-06-05' }, { day: '2026-05-06' }, null, null])
  })
})

/** The bytes of each character of the two encodings: all pairs, decoded. */
function codes(encoding: 'gb18030' | 'big5'): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.from([lead, trail]))
      if ([...char].length === 1 && char !== '\ufffd' && !found.has(char)) found.set(char, [lead, trail])
    }
  }
  return found
}
