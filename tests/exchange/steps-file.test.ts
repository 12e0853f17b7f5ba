import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/domain/process/process.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { stepsGiven } from '../../src/exchange/draft-step.ts'
import { exportedColumns, stepsCsv, stepsXlsx } from '../../src/exchange/steps-export.ts'
import { planSteps, readPastedSteps, type StepsPlan } from '../../src/exchange/steps-file.ts'
import { en } from '../../src/locales/en/index.ts'
import { faultLine } from '../../src/locales/fault.ts'
import { locales } from '../../src/locales/locales.ts'
import { between, castProcess, exactly, madeProcess, madeRole, madeRoles, madeStep } from '../cast/processes.ts'

const words = locales.en
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const plan = async (text: string): Promise<StepsPlan> => await planSteps(bytesOf(text), 'steps.csv', { words, currency: 'CNY' })
const refusals = ({ faults }: StepsPlan): string[] => faults.map((fault) => faultLine(words, fault))
const said = async (cell: string, column: string): Promise<string[]> => refusals(await plan(`name,next,${column}\nFirst,2,"${cell}"\nSecond,–,\n`))
const first = async (row: string): Promise<unknown> => (await plan(`no,name,kind,work,wait,error,cost,next,data,contact,value,control,system\n${row}\n2,End,end,,,,,,,,,,\n3,Other,,,,,,2,,,,,\n`)).processes[0]?.rows[0]?.step

describe('A step table', () => {
  it('becomes steps with their figures, ways and words in three languages', async () => {
    expect(await first('1,Check,check,5/10/20,30,5%,12.5,2 70%; 3 30% (not yet),Order; Price,customer acts,waste,yes,CRM')).toEqual({
      id: 'step-1', name: 'Check', kind: 'check', department: '', role: '', system: 'crm', systemName: '', data: ['Order', 'Price'], work: between(5, 10, 20), wait: exactly(30), cost: 12.5, error: 0.05,
      contact: 'customer-acts', value: 'waste', control: true, note: '', next: [{ to: 'step-2', probability: 0.7, label: '' }, { to: 'step-3', probability: 0.3, label: 'not yet' }],
    })
    const chinese = await planSteps(bytesOf('序号,步骤,类型,部门,岗位,作业时间,差错率,客户接触,价值,控制点,下一步\n1,来电,开始,,,,,,,,2\n2,登记,录入,服务部,坐席,5,3%,公司行动,业务需要,否,3\n3,完成,结束,,,,,,,,\n'), '', { words: locales['zh-CN'], currency: 'CNY' })
    expect(chinese.processes[0]?.steps[1]).toMatchObject({ kind: 'entry', department: '服务部', role: '坐席', work: exactly(5), error: 0.03, contact: 'company-acts', value: 'business', control: false })
    const taiwan = await planSteps(bytesOf('步驟,類型,職務,下一步\n來電,開始,,2\n簽核訂單,簽核,業務,3\n完成,結束,,\n'), '', { words: locales['zh-TW'], currency: 'TWD' })
    expect(taiwan.processes[0]?.steps.map(({ kind, role }) => [kind, role])).toEqual([['start', ''], ['approval', '業務'], ['end', '']])
  })

  it('has ways side by side behind a split only', async () => {
    expect(await first('1,,fork,,,,,2 & 3,,,,,')).toMatchObject({ next: [{ to: 'step-2', probability: null }, { to: 'step-3', probability: null }] })
    expect(refusals(await plan('name,next\nFirst,2 & 1\nSecond,–\n'))).toEqual(['line 2, column 2, next: only a split (fork) has branches side by side; insert one'])
  })

  it('says what it filled in: rows that lead to the next one, a start and an end', async () => {
    const { processes, refused } = await plan('Name\nCall\nWrite down\nCall back\n')
    expect(refused).toBe(0)
    expect(processes[0]).toMatchObject({ added: ['start', 'end'], rows: [{ chained: true }, { chained: true }, { chained: true }] })
    expect(processes[0]?.steps.map(({ id, kind, next }) => [id, kind, next.map(({ to }) => to)])).toEqual([
      ['step-4', 'start', ['step-1']], ['step-1', 'work', ['step-2']], ['step-2', 'work', ['step-3']], ['step-3', 'work', ['step-5']], ['step-5', 'end', []],
    ])
  })

  it.each([
    ['work', '1,234.5', []], ['work', '5/3/9', ['optimistic must not be more than likely, and likely not more than pessimistic']], ['work', '5/10', ['write one figure, or three: optimistic/likely/pessimistic']],
    ['work', '2020-05-10', ['this is not a number']], ['work', '-5', ['this is below 0']], ['wait', '=1+1', ['this is a formula, and formulas are not worked out; put its value in']], ['wait', '1e9', ['this is too large, at most 10000000']],
    ['error', '5', ['5 may be 5 % or a share of 1; write it with its sign, such as 5%']], ['error', '100%', ['an error rate is at least 0 % and under 100 %']], ['error', '0.05', []], ['error', '5 %', []],
    ['kind', 'gateway', ['there is no kind of step “gateway”']], ['value', 'some', ['“some” is none of the words for this column']], ['control', 'perhaps', ['“perhaps” is none of the words for this column']],
    ['no', 'x', ['“x” is no number of a step, such as 3']], ['role', 'x'.repeat(301), ['this is too long, at most 300 characters']],
  ])('reads or refuses %s “%s”, and never guesses', async (column, cell, wanted) => {
    expect((await said(cell, column)).map((line) => line.replace(/^line 2, column 3, \w+: /, ''))).toEqual(wanted)
  })

  it.each([
    ['2 seventy', '“2 seventy” cannot be read; write 3, or 3 70%; 5 30%, or 4 & 6 for branches side by side'], ['2;', '“2;” cannot be read; write 3, or 3 70%; 5 30%, or 4 & 6 for branches side by side'], ['2 170%', 'a probability is between 0 % and 100 %'],
    ['9', 'there is no step 9 in this process'], ['2 70', '“2 70” cannot be read; write 3, or 3 70%; 5 30%, or 4 & 6 for branches side by side'],
  ])('refuses a way written “%s”', async (cell, wanted) => {
    expect(refusals(await plan(`name,next\nFirst,${cell}\nSecond,–\n`))).toEqual([`line 2, column 2, next: ${wanted}`])
  })

  it('names every line that it refuses and takes nothing of that process', async () => {
    const read = await plan('no,name,kind,next\n1,A,start,2\n2,B,what,3\n2,C,,–\n3,D,end,\n')
    expect(refusals(read)).toEqual(['line 3, column 3, kind: there is no kind of step “what”', 'line 4, column 1, no: line 3 has the same number'])
    expect([read.refused, read.processes[0]?.steps]).toEqual([2, []])
    expect(refusals(await plan('name,next,colour,\nA,–,red,\n'))).toEqual([])
    expect((await plan('name,next,colour,\nA,–,red,\n')).ignored).toEqual(['colour'])
  })

  it('refuses a file that is no step table in words', async () => {
    const refused = async (text: string): Promise<unknown> => await plan(text).catch((error: unknown) => (isProblem(error) ? [error.code, ...(error.facts as { faults: never[] }).faults.map((fault) => faultLine(en as never, fault))] : error))
    expect(await refused('kind,next\nwork,2\n')).toEqual(['steps-invalid', 'line 1, column 1: a column is missing: Name'])
    expect(await refused('name,Task\na,b\n')).toEqual(['steps-invalid', 'line 1, column 2, Task: this stands here twice'])
    expect(await refused('name\n')).toEqual(['steps-invalid', 'there is no row with a step'])
  })

  it('may hold several processes', async () => {
    const { processes } = await plan('process,area,no,name,kind,next\nOrders,sales,1,,start,2\nOrders,,2,,end,\nComplaints,Service,1,,start,2\ncomplaints,,2,,end,\n,,3,x,,–\n')
    expect(processes.map(({ title, area, steps }) => [title, area, steps.length])).toEqual([['Orders', 'sales', 2], ['Complaints', 'service', 2], ['', null, 0]])
    expect(processes[2]?.rows[0]?.faults.map((fault) => faultLine(words, fault))).toEqual(['line 6, column 1, process: say of which process this step is'])
  })
})

const tableOf = (steps: Step[], roles = madeRoles, locale: 'en' | 'zh-CN' | 'zh-TW' = 'en') => {
  const process = castProcess(steps)
  const [variant] = process.variants
  if (!variant) throw new Error('a process has an as-is')
  return { tables: [{ process, variant }], roles, words: locales[locale] }
}
const back = async (bytes: Uint8Array, roles = madeRoles): Promise<Step[]> => {
  const { processes, faults } = await planSteps(bytes, 'steps', { words, currency: 'CNY' })
  expect(faults).toEqual([])
  const [process] = processes
  expect([process?.added, process?.title, process?.area]).toEqual([[], 'Complaint', 'service'])
  return stepsGiven(process?.steps ?? [], roles).steps
}

describe('A variant written as a step table and read back', () => {
  it('is what it was, as CSV and as a workbook, in every language', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 1e6 }), fc.constantFrom('en' as const, 'zh-CN' as const, 'zh-TW' as const), async (count, seed, locale) => {
      const made = madeProcess(count, seed)
      expect(await back(bytesOf(stepsCsv(tableOf(made, madeRoles, locale))))).toEqual(made)
    }), { numRuns: 12 })
    const made = madeProcess(30, 11)
    expect(await back(await stepsXlsx(tableOf(made)))).toEqual(made)
  })

  it('keeps hostile texts; none can be run as a formula, and formulas come back as the texts that they are', async () => {
    const roles = [{ ...madeRole(1), name: '=cmd|calc' }]
    const made = [
      madeStep('step-3', 'start', ['step-7'], { name: '=1+1' }),
      madeStep('step-7', 'work', ['step-9'], {
        name: '+SUM(A1)', department: '@x', role: 'role-1', system: 'legacy', systemName: '-2', data: ['a; b', '"quoted"', '=x'], note: "'=y\nsecond line\tand, more", error: 1e-9, cost: 0.1 + 0.2, control: true,
        next: [{ to: 'step-9', probability: 0.1 + 0.2, label: 'say "yes"; or (no) & 5' }, { to: 'step-7', probability: 1e-7, label: '' }],
      }),
      madeStep('step-9', 'end', []),
      madeStep('step-12', 'work', []),
    ]
    const csv = stepsCsv(tableOf(made, roles))
    expect(csv.split(/,|\r\n/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
    expect(await back(bytesOf(csv), roles)).toEqual(made)
    expect(await back(await stepsXlsx(tableOf(made, roles)), roles)).toEqual(made)
  })
})

describe('Rows pasted from a spreadsheet', () => {
  const pasted = (text: string): StepsPlan => readPastedSteps(text, { words, currency: 'CNY', columns: ['no', 'name', 'kind', 'next'] })

  it('may have heads, or come in the order of the table', () => {
    expect(pasted('Name\tNext\tKind\r\nCall\t2\tstart\r\nDone\t\tend\r\n')).toMatchObject({ headed: true, refused: 0, processes: [{ steps: [{ name: 'Call' }, { name: 'Done' }] }] })
    expect(pasted('1\tCall\tstart\t2\n2\tDone\tend\t\n')).toMatchObject({ headed: false, refused: 0, processes: [{ steps: [{ name: 'Call' }, { name: 'Done' }] }] })
  })

  it('keep quotation marks, and line breaks inside a cell', () => {
    const { processes } = pasted('1\tA 5" pipe\tstart\t2\n2\t"Two\nlines ""so"""\tend\t\nx\ty')
    expect(processes[0]?.rows.map(({ line, name }) => [line, name])).toEqual([[1, 'A 5" pipe'], [2, 'Two lines "so"'], [4, 'y']])
    expect(processes[0]?.rows[2]?.faults).toMatchObject([{ message: 'step-number:x', line: 4, column: 1 }])
  })

  it('are the columns that an export has, when they are copied from one', () => {
    expect(exportedColumns).toContain('next')
    expect(() => pasted(' \n\t\n')).toThrow(expect.objectContaining({ code: 'steps-invalid' }))
  })
})
