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
/** What a terminal shows: a space that does not break is a space. */
const said = async (...argv: string[]) => {
  const { code, out, err } = await terminal.sixgate(...argv)
  return { code, out: out.replace(/[\u00a0\u202f]/g, ' '), err: err.replace(/[\u00a0\u202f]/g, ' ') }
}

const table = 'process,area,no,name,kind,department,role,work,wait,error,next\nComplaint,service,1,,start,,,,,,2\nComplaint,,2,Write down,entry,Service,Agent,5/10/15,30,5%,3\nComplaint,,3,Decide,approval,Sales,Manager,10,60,,4 70%; 2 30%\nComplaint,,4,,end,,,,,,\n'
const bpmn = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="defs" targetNamespace="t"><process id="p" name="Quotation"><startEvent id="s"/><userTask id="t" name="Write offer"/><endEvent id="e"/><sequenceFlow id="a" sourceRef="s" targetRef="t"/><sequenceFlow id="b" sourceRef="t" targetRef="e"/></process></definitions>'

beforeEach(async () => {
  terminal = await openTerminal()
  await terminal.sixgate('new', await fileOf('brief.json', JSON.stringify({ ...castBrief, id: 'harbour' })))
})
const withComplaint = async (): Promise<unknown> => await terminal.json('import', 'processes', await fileOf('table.csv', table), 'harbour')

describe('sixgate import processes', () => {
  it('makes each process of a step table, with the roles that it names', async () => {
    expect(await withComplaint()).toEqual({ version: 2, result: { processes: [{ process: 'process-1', variant: 'variant-1', steps: 4, faults: 0 }] } })
    expect(await terminal.json('show', 'harbour', 'processes')).toMatchObject([{ title: 'Complaint', area: 'service', variants: [{ kind: 'as-is', steps: [{}, { name: 'Write down', kind: 'entry', role: 'role-1' }, { role: 'role-2' }, {}], faults: [] }] }])
    expect((await said('show', 'harbour', 'processes')).out).toContain('Complaint')
  })

  it('puts a table into the process of its title, and says what it filled in', async () => {
    await withComplaint()
    const answer = await said('import', 'processes', await fileOf('again.csv', 'process,name\ncomplaint,Write down\ncomplaint,Call back\n'), 'harbour')
    expect(answer).toEqual({ code: 0, out: 'Complaint: 4 steps in variant-1, version 3.\n', err: 'complaint: no row was start, end, so it was added.\ncomplaint: nothing follows by name on line 2, 3, so the next row does.\n' })
  })

  it('takes nothing of a table with a refused row', async () => {
    const file = await fileOf('bad.csv', table.replace('approval', 'approbation').replace('4 70%', '9 70%'))
    expect(await said('import', 'processes', file, 'harbour')).toEqual({ code: 1, out: '', err: 'Nothing was imported: 1 of 4 rows cannot be taken. line 4, column 5, kind: there is no kind of step “approbation”; line 4, column 11, next: there is no step 9 in this process. Correct them and import again.\n' })
    expect(await terminal.json('import', 'processes', file, 'harbour')).toMatchObject({ code: 'steps-refused' })
    expect(await terminal.json('show', 'harbour', 'processes')).toEqual([])
  })

  it('only shows what it would do with --preview, and asks for the area of what is new', async () => {
    const file = await fileOf('table.csv', table)
    expect((await said('import', 'processes', file, 'harbour', '--preview')).out).toBe('One process, 4 rows, 0 refused. Nothing was changed.\n')
    const without = await fileOf('without.csv', 'name\nCall\n')
    expect(await said('import', 'processes', without, 'harbour')).toMatchObject({ code: 2, err: expect.stringContaining('“without” is new here: say its area of the business with --area') })
    expect(await said('import', 'processes', without, 'harbour', '--area', 'Sales')).toMatchObject({ code: 0 })
    expect(await said('import', 'processes', without, 'harbour', '--area', 'nothing')).toMatchObject({ code: 2 })
  })
})

describe('sixgate import bpmn', () => {
  it('makes a process and says what is not quite the same', async () => {
    const file = await fileOf('model.bpmn', bpmn)
    expect(await said('import', 'bpmn', file, 'harbour', '--area', 'quotation')).toEqual({ code: 0, out: 'Quotation: 3 steps, made as process-1, version 2.\n', err: 'User task: became plain work: Write offer\n' })
    expect(await terminal.json('import', 'bpmn', file, 'harbour', '--area', 'quotation')).toMatchObject({ version: 3, result: { processes: [{ process: 'process-2', faults: 0 }], notes: [{ code: 'task-type', elements: ['Write offer'] }] } })
    expect(await said('import', 'bpmn', file, 'harbour', '--preview')).toEqual({ code: 0, out: 'Quotation: 3 steps\nUser task: became plain work: Write offer\nNothing was changed.\n', err: '' })
  })

  it('goes into a variant of a process that is there, or makes a to-be of it; other steps get ids of their own', async () => {
    await withComplaint()
    const file = await fileOf('model.bpmn', bpmn)
    expect(await terminal.json('import', 'bpmn', file, 'harbour', '--process', 'Complaint', '--variant', 'new')).toMatchObject({ version: 4, result: { processes: [{ process: 'process-1', variant: 'variant-2' }] } })
    expect(await terminal.json('show', 'harbour', 'processes', '--process', 'process-1')).toMatchObject({ variants: [{ steps: [{ id: 'step-1' }, {}, {}, {}] }, { kind: 'to-be', title: 'Quotation', basedOn: 'variant-1', steps: [{ id: 'step-5' }, { id: 'step-6' }, { id: 'step-7' }] }] })
    expect(await said('import', 'bpmn', file, 'harbour', '--process', 'process-9')).toMatchObject({ code: 1, err: expect.stringContaining('process-9') })
  })

  it('refuses what is no BPMN', async () => {
    expect(await said('import', 'bpmn', await fileOf('x.bpmn', '<!DOCTYPE x><x/>'), 'harbour')).toMatchObject({ code: 1, err: expect.stringContaining('document type (DOCTYPE)') })
  })
})

describe('sixgate export bpmn and processes', () => {
  it('writes what comes back as it was', async () => {
    await withComplaint()
    const [before] = await terminal.json('show', 'harbour', 'processes') as { variants: { steps: unknown }[] }[]
    const file = join(terminal.folder, 'out.bpmn')
    expect(await said('export', 'bpmn', 'harbour', '--process', 'process-1', '--out', file)).toMatchObject({ code: 0 })
    expect(await readFile(file, 'utf8')).toContain('<bpmn:userTask id="step-2" name="Write down">')
    expect(await terminal.json('import', 'bpmn', file, 'harbour', '--process', 'process-1')).toMatchObject({ version: 2, result: { notes: [] } })
    const csv = join(terminal.folder, 'out.csv')
    await terminal.sixgate('export', 'processes', 'harbour', '--out', csv)
    expect(await terminal.json('import', 'processes', csv, 'harbour')).toMatchObject({ version: 2 })
    const [after] = await terminal.json('show', 'harbour', 'processes') as { variants: { steps: unknown }[] }[]
    expect(after?.variants[0]?.steps).toEqual(before?.variants[0]?.steps)
    expect((await said('export', 'processes', 'harbour', '--format', 'xlsx')).out.startsWith('PK')).toBe(true)
    expect(await said('export', 'bpmn', 'harbour')).toMatchObject({ code: 2, err: expect.stringContaining('Which process?') })
  })
})

describe('sixgate simulate and show processes', () => {
  it('measures nothing where nothing is written down, and says so', async () => {
    await terminal.json('change', 'add-process', 'harbour', '--title', 'Empty', '--area', 'service', '--volume', '3')
    expect(await said('simulate', 'harbour', 'Empty')).toMatchObject({ code: 1, err: expect.stringContaining('nothing is written down between start and end') })
  })

  it('asks for the times of a step in minutes, for those of a task in working days', async () => {
    const [steps, task] = [(await said('changes', 'edit-steps')).out, (await said('changes', 'edit-task')).out]
    expect([steps.match(/edits\.0\.work\.likely.*\((.*)\)/)?.[1], steps.match(/edits\.0\.wait\.likely.*\((.*)\)/)?.[1], task.match(/likely.*\((.*)\)/)?.[1]]).toEqual(['Working minutes', 'Waiting minutes', 'working days'])
  })

  it('gives measures and so many runs, the same each time', async () => {
    await withComplaint()
    const first = await terminal.json('simulate', 'harbour', 'complaint', '--runs', '500', '--seed', '3')
    expect(first).toMatchObject({ process: 'process-1', variant: 'variant-1', measures: { unratedRoles: ['role-1', 'role-2'] }, cycle: { runs: 500, seed: 3 } })
    expect(await terminal.json('simulate', 'harbour', 'process-1', '--runs', '500', '--seed', '3')).toEqual(first)
    const { code, out } = await said('simulate', 'harbour', 'complaint')
    expect([code, out]).toEqual([0, expect.stringMatching(/Cycle time, 90 % within, min\s+\d/)])
    expect(await said('simulate', 'harbour', 'complaint', '--runs', '0')).toMatchObject({ code: 2 })
    expect(await said('simulate', 'harbour', 'nothing')).toMatchObject({ code: 1 })
  })

  it('shows the step table of one process', async () => {
    await withComplaint()
    const { out } = await said('show', 'harbour', 'processes', '--process', 'complaint')
    expect(out).toMatch(/2\s+Write down\s+entry\s+Service\s+Agent\s+5\/10\/15\s+30\s+5 %\s+3\n/)
  })

  it('refuses to measure a faulty variant, and says which step is at fault', async () => {
    await terminal.json('import', 'processes', await fileOf('f.csv', table.replace('4 70%; 2 30%', '4; 2')), 'harbour')
    expect(await said('simulate', 'harbour', 'complaint')).toMatchObject({ code: 1, err: expect.stringMatching(/Decide|step-3/) })
    expect((await said('show', 'harbour', 'processes')).out).toContain('–')
  })
})
