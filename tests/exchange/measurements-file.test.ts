import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import type { Day } from '../../src/domain/day.ts'
import type { Measurement } from '../../src/domain/goal.ts'
import { isProblem } from '../../src/domain/problem.ts'
import type { Project } from '../../src/domain/project.ts'
import { measurementsCsv, measurementsXlsx } from '../../src/exchange/measurements-export.ts'
import { planMeasurements } from '../../src/exchange/measurements-file.ts'
import { en } from '../../src/locales/en/index.ts'
import { faultLine } from '../../src/locales/fault.ts'
import { zhCn } from '../../src/locales/zh-cn/index.ts'
import { bareWorkbook } from '../cast/bare-workbook.ts'
import { castProject, stamp, today } from '../cast/cast.ts'

const measured = (id: number, on: string, value: number, more: Partial<Measurement> = {}): Measurement =>
  ({ ...stamp, id: `measurement-${id}`, on: on as Day, value, part: null, whole: null, sample: null, source: '', corrects: null, withdrawn: null, ...more })

/** The cast with a goal in per cent, a ratio, one in money, one withdrawn, and two measurements of the first. */
function cast(): Project {
  const project = castProject()
  const [first, second] = project.goals
  if (!first || !second) throw new Error('the cast has two goals')
  const goals = [
    { ...first, unitKind: 'percent' as const, baselineOn: '2026-05-01' as Day },
    { ...second, unitKind: 'percent' as const, ratio: true },
    { ...first, id: 'goal-3', title: 'Revenue of new customers', unit: 'CNY', unitKind: 'money' as const },
    { ...first, id: 'goal-4', title: 'Old goal', withdrawn: stamp },
    { ...first, id: 'goal-5', title: 'ANSWER leads within a day' },
  ]
  return { ...project, goals: goals.slice(0, 4), measurements: { 'goal-1': [measured(1, '2026-06-01', 41), measured(2, '2026-06-02', 42)] } }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const plan = async (text: string | Uint8Array, more: { goal?: string; project?: Project; words?: typeof en | typeof zhCn } = {}) =>
  await planMeasurements(typeof text === 'string' ? bytesOf(text) : text, 'june.csv', { project: cast(), words: en, today, ...more })
/** Each row as verdict and figure, or as verdict and fault. */
const said = async (...given: Parameters<typeof plan>) => (await plan(...given)).rows.map(({ verdict, value, fault }) => (fault ? `${verdict} ${faultLine(en, fault)}` : `${verdict} ${value}`))
const faultsOf = async (...given: Parameters<typeof plan>): Promise<unknown> => await plan(...given).catch((error: unknown) => (isProblem(error) && error.code === 'measurements-invalid' ? (error.facts as { faults: object[] }).faults.map((fault) => faultLine(en, fault as never)) : error))

describe('A file of measurements', () => {
  it('is previewed row by row: added, corrected, the same, refused and why', async () => {
    const file = 'goal,date,value,sample,source\ngoal-1,2026-06-01,41,,\ngoal-1,2026-06-02,43.5,120,Recount\nAnswer leads within a day,2026-06-03,44%,,\ngoal-9,2026-06-03,1,,\ngoal-1,2026-06-11,50,,\nOld goal,2026-06-03,1,,\n'
    const { rows, counts, accepted, ignored } = await plan(file)
    expect(counts).toEqual({ add: 1, correct: 1, same: 1, refuse: 3 })
    expect(rows.map(({ line, verdict, was, value }) => [line, verdict, was, value])).toEqual([[2, 'same', 41, 41], [3, 'correct', 42, 43.5], [4, 'add', null, 44], [5, 'refuse', null, null], [6, 'refuse', null, null], [7, 'refuse', null, null]])
    expect(rows.flatMap(({ fault }) => (fault ? [faultLine(en, fault)] : []))).toEqual([
      'line 5, column 1, goal: there is no goal “goal-9”; give its id or its title as it stands here',
      'line 6, column 2, date: this day has not come yet; today is 2026-06-10',
      'line 7, column 1, goal: the goal was withdrawn',
    ])
    expect(accepted).toEqual([
      { goal: 'goal-1', on: '2026-06-02', value: 43.5, part: null, whole: null, sample: 120, source: 'Recount' }, { goal: 'goal-1', on: '2026-06-03', value: 44, part: null, whole: null, sample: null, source: '' },
    ])
    expect(ignored).toEqual([])
  })

  it('has its columns in any order and language; what nobody reads is named', async () => {
    expect(await said('数值,备注,日期,目标编号\n44,好,2026-06-03,goal-1\n')).toEqual(['add 44'])
    expect(await said('量測日期,目標,實測值\n2026-06-03,一天內回覆潛在客戶,44\n')).toEqual(['add 44'])
    expect(await said('KPI\tMeasured_on\tActual (%)\nanswer  LEADS within a day\t2026-06-03\t44\n')).toEqual(['add 44'])
    expect((await plan('goal,date,value,remark,colour\ngoal-1,2026-06-03,1,x,y\n')).ignored).toEqual(['remark', 'colour'])
  })

  it('may be of one goal alone', async () => {
    expect(await said('date,value\n2026-06-03,44\n', { goal: 'goal-1' })).toEqual(['add 44'])
    expect(await faultsOf('date,value\n2026-06-03,44\n')).toEqual(['line 1, column 1: a column is missing: Goal'])
    expect(await faultsOf('date,value\n2026-06-03,44\n', { words: zhCn })).toEqual(['line 1, column 1: a column is missing: 目标'])
    expect(await said('goal,date,value\n,2026-06-03,44\n')).toEqual(['refuse line 2, column 1, goal: this is needed'])
  })

  it('is read in UTF-8 with and without its mark, UTF-16, GB18030 and Big5', async () => {
    const simplified = '目标,日期,数值\n一天内回复销售线索,2026-06-03,44\n'
    const traditional = '目標,日期,數值\n一天內回覆潛在客戶,2026-06-03,44\n'
    const utf16 = (order: 'le' | 'be', text: string): Uint8Array => {
      const little = Buffer.from(`\ufeff${text}`, 'utf16le')
      return order === 'le' ? little : little.swap16()
    }
    // As iconv writes them.
    const gb18030 = Buffer.from('c4bfb1ea2cc8d5c6da2ccafdd6b50ad2bbccecc4dabbd8b8b4cffacadbcfdfcbf72c323032362d30362d30332c34340a', 'hex')
    const big5 = Buffer.from('a5d8bcd02ca4e9b4c12cbcc6adc80aa440a4d1a4baa65ec2d0bce7a662abc8a4e12c323032362d30362d30332c34340a', 'hex')
    for (const bytes of [bytesOf(simplified), bytesOf(`\ufeff${simplified}`), utf16('le', simplified), utf16('be', simplified), gb18030, bytesOf(traditional), big5]) expect(await said(new Uint8Array(bytes))).toEqual(['add 44'])
    expect(await faultsOf(new Uint8Array([0xff, 0x00, 0x81, 0x20, 0x80]))).toEqual(['the file is in no known encoding; save it as UTF-8'])
  })

  it.each([
    ['1,234.5', 'add 1234.5'], ['1.234,5', 'add 1234.5'], ['12.3 万', 'add 123000'], ['¥ 1,200', 'add 1200'], ['-5', 'add -5'], ['1e400', 'refuse line 2, column 3, value: this is larger than any figure here can be'],
    ['45%', 'refuse line 2, column 3, value: this is in another unit than the goal'], ['$ 5', 'refuse line 2, column 3, value: this is in another currency than the goal'],
    ['NaN', 'refuse line 2, column 3, value: this is not a number'], ['', 'refuse line 2, column 3, value: this is needed'], ['Infinity', 'refuse line 2, column 3, value: this is not a number'],
    ['=1+1', 'refuse line 2, column 3, value: this is a formula, and formulas are not worked out; put its value in'],
    ["=cmd|' /C calc'!A0", 'refuse line 2, column 3, value: this is a formula, and formulas are not worked out; put its value in'],
    ['＝1+1', 'refuse line 2, column 3, value: this is a formula, and formulas are not worked out; put its value in'],
    ['@SUM(A1)', 'refuse line 2, column 3, value: this is a formula, and formulas are not worked out; put its value in'],
    ['+cmd|x', 'refuse line 2, column 3, value: this is not a number'],
  ])('reads the figure %s or refuses it', async (value, verdict) => {
    expect(await said(`goal,date,value\ngoal-3,2026-06-03,"${value}"\n`)).toEqual([verdict])
  })

  it('guesses no thousands where decimals have commas', async () => {
    expect(await said('goal,date,value\ngoal-3,2026-06-03,1.234\n')).toEqual(['add 1.234'])
    expect(await said('goal;date;value\ngoal-3;2026-06-03;1.234\n')).toEqual([expect.stringContaining('this can be read as two numbers')])
    expect(await said('goal,date,value\ngoal-3,2026-06-03,1.234\ngoal-3,2026-06-04,"12,5"\n')).toEqual([expect.stringContaining('this can be read as two numbers'), 'add 12.5'])
  })

  it.each([
    ['2026/6/3', '2026-06-03'], ['2026年6月3日', '2026-06-03'], ['3.6.2026', '2026-06-03'], ['20260603', '2026-06-03'], ['2026-06-03 00:00:00', '2026-06-03'], ['2026-06-03T08:30:00Z', '2026-06-03'], ['5/18/2026', '2026-05-18'],
    ['18/5/2026', '2026-05-18'], ['6/6/2026', '2026-06-06'],
  ])('takes %s for a day', async (written, on) => {
    expect((await plan(`goal,date,value\ngoal-1,${written},1\n`)).accepted.map((row) => row.on)).toEqual([on])
  })

  it.each([
    ['5/6/2026', 'day and month cannot be told apart; write it as 2026-05-18'], ['2026-02-30', 'there is no such day; write it as 2026-05-18'], ['5/6/26', 'there is no such day; write it as 2026-05-18'],
    ['yesterday', 'there is no such day; write it as 2026-05-18'], ['', 'this is needed'], ['2026-04-30', 'this day lies before that of the baseline, 2026-05-01'],
  ])('does not take %s', async (written, fault) => {
    expect(await said(`goal,date,value\ngoal-1,${written},1\n`)).toEqual([`refuse line 2, column 2, date: ${fault}`])
  })

  it('has both counts of a ratio, in two cells or in one', async () => {
    expect(await said('goal,date,count,of all\ngoal-2,2026-06-03,45,120\n')).toEqual(['add 37.5'])
    expect(await said('goal,date,value\ngoal-2,2026-06-03,45/120\ngoal-2,2026-06-04,37.5\ngoal-2,2026-06-05,0/0\n')).toEqual([
      'add 37.5', 'refuse line 3, column 3, value: this goal is a ratio: give both counts', expect.stringContaining('a ratio over none is no measurement'),
    ])
    expect(await said('goal,date,value,count,of all\ngoal-1,2026-06-03,,45,120\n')).toEqual([expect.stringContaining('this goal is no ratio: give the value alone')])
  })

  it('counts a row that stands there twice once, and refuses two that contradict each other', async () => {
    const head = 'goal,date,value\n'
    expect(await said(`${head}goal-1,2026-06-03,44\ngoal-1,2026/6/3,44.0\n`)).toEqual(['add 44', 'same 44'])
    expect(await said(`${head}goal-1,2026-06-03,44\ngoal-1,2026-06-04,45\ngoal-1,2026-06-03,54\n`)).toEqual([
      'refuse line 2, column 1: line 4 gives another value for the same day', 'add 45', 'refuse line 4, column 1: line 2 gives another value for the same day',
    ])
  })

  it('takes a unit that is the goal’s, in any language of the project, and refuses another', async () => {
    const project = { ...cast(), measurements: {} }
    const goals = project.goals.map((goal) => (goal.id === 'goal-3' ? { ...goal, unit: 'days', unitKind: 'duration' as const } : goal))
    expect(await said('goal,date,value,unit\ngoal-1,2026-06-03,44,%\ngoal-1,2026-06-04,44,hours\ngoal-1,2026-06-05,44,\ngoal-3,2026-06-03,44,Days\ngoal-3,2026-06-04,44,min\ngoal-3,2026-06-05,4,万\n', { project: { ...project, goals } })).toEqual([
      'add 44', 'refuse line 3, column 4, unit: this is in another unit than the goal', 'add 44', 'add 44', expect.stringContaining('another unit'), expect.stringContaining('another unit'),
    ])
    const inDollars = { ...project, goals: project.goals.map((goal) => (goal.id === 'goal-3' ? { ...goal, unit: 'USD' } : goal)) }
    expect(await said('goal,date,value,unit\ngoal-3,2026-06-03,$ 44,USD\ngoal-3,2026-06-04,¥ 44,\ngoal-3,2026-06-05,44,CNY\n', { project: inDollars })).toEqual(['add 44', expect.stringContaining('another currency'), expect.stringContaining('another')])
    expect(await said('goal,date,value,unit\ngoal-3,2026-06-03,44,CNY\ngoal-3,2026-06-04,44,元\ngoal-3,2026-06-05,44,USD\n', { project })).toEqual(['add 44', 'add 44', expect.stringContaining('another unit')])
  })

  it('refuses what is no sample and no source', async () => {
    expect(await said('goal,date,value,sample\ngoal-1,2026-06-03,1,0.5\n')).toEqual(['refuse line 2, column 4, sample: this must be a whole number'])
    expect(await said(`goal,date,value,source\ngoal-1,2026-06-03,1,${'x'.repeat(301)}\n`)).toEqual(['refuse line 2, column 4, source: this is too long, at most 300 characters'])
  })

  it('tells two goals of one name apart by their ids', async () => {
    const project = cast()
    const [first] = project.goals
    const twin = { ...project, goals: [...project.goals, { ...(first as (typeof project.goals)[0]), id: 'goal-5', title: 'ANSWER leads within a day' }] }
    expect(await said('goal,date,value\nAnswer leads within a day,2026-06-03,1\n', { project: twin })).toEqual([expect.stringContaining('several goals are called that: goal-1, goal-5; give the id')])
    expect(await said('goal,date,value\ngoal-5,2026-06-03,1\n', { project: twin })).toEqual(['add 1'])
  })

  it.each([
    ['nothing', '', 'there is no row with a measurement'], ['heads alone', 'goal,date,value\n', 'there is no row with a measurement'], ['empty rows', 'goal,date,value\n,,\n ,,\n', 'there is no row with a measurement'],
    ['a column twice', 'goal,date,value,Actual\ngoal-1,2026-06-03,1,2\n', 'line 1, column 4, Actual: this stands here twice'],
    ['a quote that never ends', 'goal,date,value\n"goal-1,2026-06-03,1\n', expect.stringContaining('this cannot be read')],
    ['a zip that is no workbook', 'PK\u0003\u0004 and so on', 'this is no workbook (XLSX) that can be read'],
    ['too many rows', `goal,date,value\n${'goal-1,2026-06-03,1\n'.repeat(100_001)}`, 'there are too many rows, at most 100000'],
  ])('with %s is refused as a whole', async (_what, text, fault) => {
    expect(await faultsOf(text)).toEqual([fault])
  })

  it('knows the line of a row after cells with line breaks', async () => {
    expect(await said('goal,date,value,source\ngoal-1,2026-06-03,1,"two\nlines"\ngoal-1,x,1,\n')).toEqual(['add 1', 'refuse line 4, column 2, date: there is no such day; write it as 2026-05-18'])
  })
})

describe('Exported measurements', () => {
  const hostile = (): Project => ({
    ...cast(), measurements: { 'goal-1': [measured(1, '2026-06-01', -41.25, { source: "=cmd|' /C calc'!A0", sample: 7 }), measured(2, '2026-06-01', 42, { corrects: 'measurement-1', source: '=cmd' }), measured(3, '2026-06-02', 43, { withdrawn: stamp })], 'goal-2': [measured(1, '2026-06-01', 37.5, { part: 45, whole: 120 })] },
  })

  it('are those that count, with nothing in them that a spreadsheet would run', () => {
    expect(measurementsCsv(hostile(), en).split('\r\n')).toEqual([
      '\ufeffGoal id,Goal,Date,Value,Unit,Count,Of all,Sample size,Source,Recorded by,Recorded at',
      "goal-1,Answer leads within a day,2026-06-01,42,%,,,,'=cmd,Project manager,2026-05-18T08:00:00.000Z",
      'goal-2,Repairs done at the first visit,2026-06-01,37.5,%,45,120,,,Project manager,2026-05-18T08:00:00.000Z', '',
    ])
  })

  it('come back as they went, in every language', async () => {
    const project = hostile()
    for (const words of [en, zhCn]) expect(await said(measurementsCsv(project, words), { project, words })).toEqual(['same 42', 'same 37.5'])
    const empty = { ...project, measurements: {} }
    expect((await plan(measurementsCsv(project, en), { project: empty })).accepted).toMatchObject([{ value: 42, source: '=cmd' }, { part: 45, whole: 120 }])
  })

  it('come back from a workbook too', async () => {
    const project = hostile()
    expect(await said(await measurementsXlsx(project, en), { project })).toEqual(['same 42', 'same 37.5'])
  })
})

describe('A workbook', () => {
  const workbook = async (...rows: unknown[][]) => new Uint8Array(await writeXlsxFile(rows.map((row) => row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : { value }))) as never).toBuffer())

  it('has days and numbers of its own', async () => {
    expect(await said(await workbook(['Goal', 'Date', 'Value', 'Sample size'], ['goal-1', new Date('2026-06-03T00:00:00Z'), 44.5, 120], ['goal-3', '2026-06-04', '12.3 万', null]))).toEqual(['add 44.5', 'add 123000'])
  })

  it('does not say whether 0.45 is a share of 1', async () => {
    expect(await said(await workbook(['Goal', 'Date', 'Value'], ['goal-1', '2026-06-03', 0.45], ['goal-1', '2026-06-04', '0.45%'], ['goal-3', '2026-06-04', 0.45]))).toEqual([
      'refuse line 2, column 3, Value: 0.45 may be 0.45 % or a share of 1; write it with its sign, such as 45%', 'add 0.45', 'add 0.45',
    ])
  })

  it('of a spreadsheet program is read as it is shown: per cent, currencies, days and formulas, under a title', async () => {
    const project = { ...cast(), measurements: {} }
    expect(await said(await readFile('tests/exchange/from-a-spreadsheet.xlsx'), { project })).toEqual([
      'add 45.5', 'add 1234.5', 'add 2469', 'add 3000', expect.stringContaining('line 8, column 3, 数值: this is in another currency than the goal'), expect.stringContaining('this is in another unit than the goal'),
      expect.stringContaining('line 10, column 3, 数值: this is needed'), expect.stringContaining('line 11, column 3, 数值: 1 may be 1 % or a share of 1'), expect.stringContaining('line 12, column 3, 数值: this is not a number'),
    ])
  })

  it('tells per cent and currency by the format of a cell, and takes a drawn sign for a drawing', async () => {
    const formatted = async (...cells: [number, string][]) => new Uint8Array(await writeXlsxFile([
      [{ value: 'Goal' }, { value: 'Date' }, { value: 'Value' }], ...cells.map(([value, format], at) => [{ value: at < 4 ? 'goal-1' : 'goal-3' }, { value: `2026-06-0${at + 1}` }, { value, format }]),
    ] as never).toBuffer())
    expect(await said(await formatted([0.455, '0.0%'], [1.2, '0%'], [0.07, '0.00%;[Red]-0.00%'], [45, '0"%"'], [1200, '[$¥-804]#,##0'], [-5, '"¥"0.00'], [3, '[$€-407]0'], [0.3, '0%']), { project: { ...cast(), measurements: {} } })).toEqual([
      'add 45.5', 'refuse line 3, column 3, Value: this is above 100, where this kind of unit ends', 'add 7', 'add 45', 'add 1200', 'add -5', expect.stringContaining('another currency'), expect.stringContaining('another unit'),
    ])
  })

  it.each([
    ['entities', '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>', expect.stringMatching(/no workbook|there is no row/)],
    ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', 'this is no workbook (XLSX) that can be read'],
    ['more rows than can be', Array.from({ length: 100_030 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join(''), expect.stringMatching(/too many rows, at most 100000|reading it took longer/)],
  ])('with %s is refused in words', async (_what, rows, fault) => {
    expect(await faultsOf(bareWorkbook(rows))).toEqual([fault])
  })

  it('that unpacks to more than it says, or to very much, is refused', async () => {
    const saying = (size: number): Uint8Array => {
      const lying = bareWorkbook(' '.repeat(1_000_000)).slice()
      const view = new DataView(lying.buffer)
      const last = lying.findLastIndex((_, at) => at < lying.length - 4 && view.getUint32(at, true) === 0x02014b50)
      view.setUint32(last + 24, size, true)
      return lying
    }
    expect(await faultsOf(saying(100))).toEqual(['this is no workbook (XLSX) that can be read'])
    expect(await faultsOf(saying(201_000_000))).toEqual(['the file is too large, at most 200000000 bytes'])
  })

  it('that is damaged is refused', async () => {
    const whole = await workbook(['Goal', 'Date', 'Value'], ['goal-1', '2026-06-03', 1])
    expect(await faultsOf(whole.subarray(0, whole.length - 40))).toEqual(['this is no workbook (XLSX) that can be read'])
  })
})
