import { JSDOM } from 'jsdom'
import type { Response } from 'supertest'
import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/domain/process/process.ts'
import { cellsOf } from '../../src/web/steps/cells.ts'
import { hostileTexts } from '../cast/hostile.ts'
import { complaintRoles, complaintSteps } from '../changes/modelled.ts'
import { madeProcess } from '../cast/processes.ts'
import { served } from './served.ts'

const PAGE = '/projects/harbour/processes/1/variants/1'
type Fields = Record<string, string | string[]>

const documentOf = ({ text }: Response): Document => new JSDOM(text).window.document

/** What a browser would send of the table on a page, with some cells written otherwise. */
function tableOn(response: Response, written: Fields = {}): Fields {
  const fields: Fields = {}
  for (const control of documentOf(response).querySelectorAll<HTMLInputElement>('#table-form [name]')) {
    if (control.tagName === 'BUTTON' || control.name === 'paste' || ((control.type === 'checkbox' || control.type === 'radio') && !control.checked)) continue
    fields[control.name] = [...[fields[control.name] ?? []].flat(), control.value]
  }
  return { ...fields, ...written }
}
const encoded = (fields: Fields): string => new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each]))).toString()

async function modelled(steps: readonly object[] | null = complaintSteps, more: object = { roles: complaintRoles }) {
  const house = await served()
  await house.as('project-manager', 'add-process', { title: 'Complaint', area: 'service', ...(steps ? { steps } : {}), ...more })
  const stepsNow = async (): Promise<Step[]> => (await house.project()).processes[0]?.variants[0]?.steps ?? []
  return {
    ...house, steps: stepsNow, step: async (id: string): Promise<Step | undefined> => (await stepsNow()).find((each) => each.id === id),
    save: async (fields: Fields) => await house.post(`${PAGE}/table`, encoded(fields)), look: async (fields: Fields) => await house.post(`${PAGE}/table/preview`, encoded(fields)),
  }
}
const said = (response: Response, selector: string): string => (documentOf(response).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
const cell = (response: Response, name: string): string | undefined => documentOf(response).querySelector<HTMLInputElement>(`[name="${name}"]`)?.value

describe('The step table', () => {
  it('saves only what was altered, as one change, and says nothing was when nothing was', async () => {
    const { get, save, step, context, version } = await modelled()
    const page = await get(PAGE)
    const before = await version()
    const done = await save(tableOn(page, { 'step-3.name': 'Type it in again', 'step-4.wait': '60/480/900', 'step-5.control': 'yes', 'step-5.note': 'Two\r\nlines' }))
    expect(done.status).toBe(303)
    expect(done.headers['location']).toBe(`${PAGE}?saved=${before + 1}#steps`)
    const [entry] = await context.store.entries('harbour', before)
    expect(entry).toMatchObject({ change: 'edit-steps', input: { edits: [{ step: 'step-3', name: 'Type it in again' }, { step: 'step-4', wait: { optimistic: 60, likely: 480, pessimistic: 900 } }, { step: 'step-5', control: true, note: 'Two\nlines' }], added: [], removed: [] } })
    expect(await step('step-4')).toMatchObject({ name: 'Approve', next: [{ to: 'step-5', probability: 0.9 }, { to: 'step-2', probability: 0.1 }] })
    expect((await save(tableOn(await get(PAGE)))).headers['location']).toBe(`${PAGE}?saved=nothing#steps`)
    expect(await version()).toBe(before + 1)
  })

  it('puts new rows between two steps, with the numbers they were shown with, and adds roles that are not there yet', async () => {
    const { get, save, step, project } = await modelled()
    const page = await get(PAGE)
    const rows = [...documentOf(page).querySelectorAll<HTMLElement>('#step-table tbody')].map(({ dataset }) => dataset['row'])
    expect(rows).toEqual(['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'new-7', 'new-8', 'step-6'])
    const table = tableOn(page, { 'new-7.name': 'Ask whether content', 'new-7.role': 'caller', 'new-8.name': 'Close the file', 'new-8.work': '3', 'new-8.role': 'CLERK' })
    expect((await save(table)).status).toBe(303)
    expect((await step('step-5'))?.next).toMatchObject([{ to: 'step-7' }])
    expect(await step('step-7')).toMatchObject({ name: 'Ask whether content', next: [{ to: 'step-8' }], role: 'role-3' })
    expect(await step('step-8')).toMatchObject({ work: { likely: 3 }, next: [{ to: 'step-6' }], role: 'role-1' })
    expect((await project()).workRoles.map(({ name }) => name)).toEqual(['Clerk', 'Manager', 'caller'])
  })

  it('of start and end alone leads from the start to the first row that is written, also where a later row leads back to it', async () => {
    const { get, save, steps } = await modelled(null, {})
    const page = await get(PAGE)
    expect([cell(page, 'step-1.next'), cell(page, 'step-2.next')]).toEqual(['', ''])
    expect((await save(tableOn(page))).headers['location']).toBe(`${PAGE}?saved=nothing#steps`)
    expect((await save(tableOn(page, { 'new-3.name': 'Write the offer', 'new-4.name': 'Check it', 'new-4.next': '2 80%; 3 20%' }))).status).toBe(303)
    expect((await steps()).map(({ id, next }) => [id, ...next.map(({ to }) => to)])).toEqual([['step-1', 'step-3'], ['step-2'], ['step-3', 'step-4'], ['step-4', 'step-2', 'step-3']])
  })

  it('leaves a new row out of the line where a written way leads to it, and leads blank ways to the row below', async () => {
    const { get, save, step } = await modelled()
    const written = { 'step-4.next': '5 70% "yes"; 7 20% "no"; 2 10%', 'new-7.name': 'Say no', 'new-7.next': '6', 'step-2.next': '' }
    expect((await save(tableOn(await get(PAGE), written))).status).toBe(303)
    expect((await step('step-4'))?.next).toEqual([{ to: 'step-5', probability: 0.7, label: 'yes' }, { to: 'step-7', probability: 0.2, label: 'no' }, { to: 'step-2', probability: 0.1, label: '' }])
    expect((await step('step-5'))?.next).toMatchObject([{ to: 'step-6' }])
    expect((await step('step-7'))?.next).toMatchObject([{ to: 'step-6' }])
    expect((await step('step-2'))?.next).toMatchObject([{ to: 'step-3' }])
  })

  it('takes rows out and leads on past them', async () => {
    const { get, save, steps, step } = await modelled()
    expect((await save(tableOn(await get(PAGE), { 'step-3.gone': 'yes' }))).status).toBe(303)
    expect((await steps()).map(({ id }) => id)).toEqual(['step-1', 'step-2', 'step-4', 'step-5', 'step-6'])
    expect((await step('step-2'))?.next).toMatchObject([{ to: 'step-4' }])
  })

  it('names cells that cannot be read at the cell, keeps what was typed, and saves nothing', async () => {
    const { get, save, version } = await modelled()
    const before = await version()
    const written = { 'step-2.work': 'ten', 'step-3.error': '120%', 'step-4.next': '5 90%; 99 10%', 'step-5.wait': '9/5/1', 'new-7.name': '<b>New</b>', 'new-7.cost': '=1+1' }
    const refused = await save(tableOn(await get(PAGE), written))
    expect(refused.status).toBe(422)
    for (const [name, text] of Object.entries(written)) expect(cell(refused, name)).toBe(text)
    const marked = [...documentOf(refused).querySelectorAll<HTMLInputElement>('#step-table [aria-invalid]')].map(({ name }) => name)
    expect(marked).toEqual(['step-2.work', 'step-3.error', 'step-4.next', 'step-5.wait', 'new-7.cost'])
    expect(said(refused, '#step-4-next-error')).toContain('there is no step 99')
    expect(said(refused, '#live')).toMatch(/5 cells cannot be read.*Step 2, Write it down: Work, min:/)
    expect(documentOf(refused).querySelector('#live a[href="#step-7-cost"]')?.textContent).toContain('Step 7, <b>New</b>')
    expect(await version()).toBe(before)
  })

  it('sends hostile names back as they are: what nobody altered stays, to the letter', async () => {
    const steps = hostileTexts.map((text, i) => ({
      id: `step-${i + 1}`, kind: 'work', name: text, department: text, data: hostileTexts.slice(i, i + 3).map((each) => each.replace(/\s+/g, ' ')), systemName: text, note: hostileTexts.join('\n'),
      error: i / 1e3 + 1e-9, cost: i * 1.1, work: { optimistic: i / 3, likely: i, pessimistic: i * 7 }, next: [{ to: 'step-1', probability: 1 / 3, label: text }, { to: 'step-2', probability: 2 / 3, label: '70% "yes"; 3' }],
    }))
    const { get, save, steps: now, version } = await modelled(steps, { roles: [{ id: 'role-1', name: '<b>Clerk</b>; "chief"' }] })
    const [before, page, at] = [await now(), await get(PAGE), await version()]
    expect((await save(tableOn(page))).headers['location']).toContain('saved=nothing')
    expect((await save(tableOn(page, { 'step-3.role': '<B>clerk</B>; "chief"', 'step-3.next': `${cell(page, 'step-3.next') ?? ''}; 4 0%` }))).status).toBe(303)
    expect(await version()).toBe(at + 1)
    expect(await now()).toEqual(before.map((step) => (step.id === 'step-3' ? { ...step, role: 'role-1', next: [...step.next, { to: 'step-4', probability: 0, label: '' }] } : step)))
  })

  it('draws what it would be, as a fragment of the same rendering, without saving', async () => {
    const { get, look, version } = await modelled()
    const before = await version()
    const page = await get(PAGE)
    const fragment = await look({ ...tableOn(page, { 'new-7.name': 'Ring & <script>thank</script>' }), fragment: '1' })
    expect(fragment.status).toBe(200)
    expect(fragment.text).not.toMatch(/<html|<script/)
    expect(said(fragment, '.sg-lanes')).toContain('Ring & <script>thank')
    expect(said(fragment, 'body')).toContain('Sound: it can be measured. Not saved yet')
    const faulty = await look({ ...tableOn(page, { 'step-4.next': '5 90%; 2 20%' }), fragment: '1' })
    expect(said(faulty, '.sg-live-faults')).toContain('Step 4')
    expect(documentOf(faulty).querySelector('.sg-live-faults a')?.getAttribute('href')).toBe('#step-4')
    const whole = await look(tableOn(page, { 'step-2.name': 'Note', insert: 'step-2' }))
    expect([...documentOf(whole).querySelectorAll<HTMLElement>('#step-table tbody')].map(({ dataset }) => dataset['row'])).toEqual(['step-1', 'step-2', 'new-9', 'step-3', 'step-4', 'step-5', 'new-7', 'new-8', 'step-6'])
    expect(cell(whole, 'step-2.name')).toBe('Note')
    expect(await version()).toBe(before)
  })

  it('takes a pasted table with heads of any language in, row by row by its numbers, and shows it before it is saved', async () => {
    const { get, look, save, step, steps } = await modelled([{ id: 'step-1', kind: 'start', next: [{ to: 'step-2' }] }, { id: 'step-2', kind: 'end' }], {})
    const paste = 'No\t名称\tKind\tWork minutes\tNext\tControl\n1\tStart here\tstart\t\t\t\n2\tWrite\tdata entry\t5/10/20\t3\tyes\n3\tGood?\tdecision\t\t"4 90% ""yes""; 2 10%"\t\n4\tFile, "for good"\ttask\t2\t\t\n5\tDone\tend\t\t\t\n'
    const shown = await look(tableOn(await get(PAGE), { paste }))
    expect(said(shown, '#live')).toContain('Sound')
    expect((await steps()).length).toBe(2)
    expect((await save(tableOn(shown))).status).toBe(303)
    expect((await steps()).map(({ kind, name }) => `${kind} ${name}`)).toEqual(['start Start here', 'entry Write', 'choice Good?', 'work File, "for good"', 'end Done'])
    expect(await step('step-2')).toMatchObject({ control: true, work: { optimistic: 5, likely: 10, pessimistic: 20 } })
    expect((await step('step-4'))?.next).toMatchObject([{ to: 'step-5' }])
    const odd = await look(tableOn(await get(PAGE), { paste: 'Name\tKind\nOne\tsomething\n' }))
    expect(cell(odd, 'new-6.kind')).toBe('something')
    expect(said(odd, '#step-6-kind-error')).toContain('something')
  })

  it('is saved with 500 rows at once, and a long one is shown in pages without its picture', async () => {
    const { get, save, steps, version } = await modelled(madeProcess(500, 3).map((step) => ({ ...step, role: null })), {})
    const rowsOn = (text: string): string[] => [...text.matchAll(/data-row="(step-\d+)"/g)].map(([, key]) => key ?? '')
    const pages = await Promise.all([1, 2, 3, 4].map(async (n) => (await get(`${PAGE}?page=${n}`)).text))
    expect(pages.map((text) => rowsOn(text).length)).toEqual([150, 150, 150, 50])
    expect(new Set(pages.flatMap(rowsOn)).size).toBe(500)
    expect(pages[0]).toContain('With more than 150 steps the picture is not drawn here')
    expect(pages[0]).toContain('rows 1 to 150 of 500')
    expect(pages[0]).not.toContain('sg-lanes')
    const tableOf = (all: readonly Step[], department: string): Fields => ({
      row: all.map(({ id }) => id), ...Object.fromEntries(all.flatMap((step) => Object.entries({ ...cellsOf(step, new Map()), department }).map(([field, text]) => [`${step.id}.${field}`, text]))),
    })
    const done = await save({ ...tableOf(await steps(), 'Front desk'), _version: String(await version()), page: '4' })
    expect(done.status).toBe(303)
    expect(done.headers['location']).toContain('page=4')
    expect((await steps()).filter(({ department }) => department === 'Front desk')).toHaveLength(500)
    // A page alone says nothing of the rows on the others.
    expect((await save({ ...tableOf((await steps()).slice(150, 300), 'Back office'), _version: String(await version()), page: '2' })).status).toBe(303)
    expect((await steps()).map(({ department }) => department).filter((each) => each === 'Front desk')).toHaveLength(350)
  })

  it('is not sent by who may not, and not what no form of ours sends', async () => {
    const { get, post, save, version } = await modelled()
    const table = tableOn(await get(PAGE), { 'step-2.name': 'Mine' })
    const before = await version()
    expect((await save({ ...table, row: ['step-1', '__proto__'] })).status).toBe(400)
    expect((await post(`${PAGE.replace('variants/1', 'variants/9')}/table`, encoded(table))).status).toBe(422)
    const reader = await served('reader')
    await reader.as('project-manager', 'add-process', { title: 'Complaint', area: 'service', steps: complaintSteps, roles: complaintRoles })
    expect((await reader.post(`${PAGE}/table`, encoded(table))).status).toBe(403)
    expect((await reader.post(`${PAGE}/table/preview`, encoded(table))).status).toBe(403)
    expect(await version()).toBe(before)
  })
})

describe('A step table that two people write in', () => {
  const theirs = { process: 'process-1', variant: 'variant-1' }

  it('keeps both when they wrote in different cells, also of one row', async () => {
    const { as, get, save, step } = await modelled()
    const mine = tableOn(await get(PAGE), { 'step-3.name': 'Mine', 'step-4.wait': '' })
    await as('consultant', 'edit-steps', { ...theirs, edits: [{ step: 'step-3', department: 'Theirs' }], added: [{ kind: 'work', name: 'Their row', after: 'step-5' }], removed: ['step-2'] })
    const done = await save(mine)
    expect(done.status).toBe(303)
    expect(await step('step-3')).toMatchObject({ name: 'Mine', department: 'Theirs' })
    expect(await step('step-4')).toMatchObject({ wait: { likely: 0 } })
    expect(await step('step-2')).toBeUndefined()
    expect(await step('step-7')).toMatchObject({ name: 'Their row' })
  })

  it('asks about a cell that both wrote in, chooses nothing beforehand, and saves what is chosen', async () => {
    const { as, get, save, step, version } = await modelled()
    const mine = tableOn(await get(PAGE), { 'step-3.name': 'Mine <i>', 'step-3.role': 'Manager', 'step-4.name': 'Also mine', 'step-5.cost': '7' })
    await as('consultant', 'edit-steps', { ...theirs, edits: [{ step: 'step-3', name: 'Theirs' }, { step: 'step-4', name: 'Also theirs' }, { step: 'step-5', cost: 7 }] })
    const before = await version()
    const asked = await save(mine)
    expect(asked.status).toBe(409)
    expect(await version()).toBe(before)
    const rows = [...documentOf(asked).querySelectorAll('.sg-conflicts tbody tr')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    expect(rows).toEqual([expect.stringMatching(/^Step 3, Mine <i>: Name Mine <i> Theirs ?Consultant, /), expect.stringMatching(/^Step 4, Also mine: Name Also mine Also theirs ?Consultant, /)])
    expect(documentOf(asked).querySelectorAll('.sg-conflicts input[type="radio"][checked]')).toHaveLength(0)
    expect(cell(asked, 'step-3.name')).toBe('Mine <i>')
    expect(cell(asked, 'step-3.role')).toBe('Manager')

    const half = await save({ ...tableOn(asked), 'take.step-3.name': 'mine' })
    expect(half.status).toBe(409)
    expect([...documentOf(half).querySelectorAll('.sg-conflicts tbody th')].map(({ textContent }) => textContent?.trim())).toEqual(['Step 4, Also mine: Name'])
    expect(said(half, '.sg-conflicts')).toContain('Consultant')
    expect((await save({ ...tableOn(half), 'take.step-4.name': 'theirs' })).status).toBe(303)
    expect(await step('step-3')).toMatchObject({ name: 'Mine <i>', role: 'role-2' })
    expect(await step('step-4')).toMatchObject({ name: 'Also theirs' })
    expect(await step('step-5')).toMatchObject({ cost: 7 })
  })

  it('asks again when the other one wrote once more in between', async () => {
    const { as, get, save, step } = await modelled()
    const mine = tableOn(await get(PAGE), { 'step-3.name': 'Mine' })
    await as('consultant', 'edit-steps', { ...theirs, edits: [{ step: 'step-3', name: 'Theirs' }] })
    const asked = await save(mine)
    await as('consultant', 'edit-steps', { ...theirs, edits: [{ step: 'step-3', name: 'Theirs again' }] })
    const again = await save({ ...tableOn(asked), 'take.step-3.name': 'mine' })
    expect(again.status).toBe(409)
    expect(said(again, '.sg-conflicts tbody')).toContain('Theirs again')
    expect((await save({ ...tableOn(again), 'take.step-3.name': 'mine' })).status).toBe(303)
    expect(await step('step-3')).toMatchObject({ name: 'Mine' })
  })

  it('loses no row that one took out while the other wrote in it', async () => {
    const { as, get, save, steps } = await modelled()
    const mine = tableOn(await get(PAGE), { 'step-3.name': 'Still needed', 'step-5.gone': 'yes', 'step-2.next': '3' })
    await as('consultant', 'edit-steps', { ...theirs, edits: [{ step: 'step-5', name: 'Answer in writing' }], removed: ['step-3'] })
    const asked = await save(mine)
    expect(asked.status).toBe(409)
    const rows = [...documentOf(asked).querySelectorAll('.sg-conflicts tbody tr')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    expect(rows).toEqual([expect.stringMatching(/^Step 3, Still needed: the whole row you edited this rowput it back as a new row took this row outleave it out ?Consultant/), expect.stringMatching(/^Step 5, Answer in writing: the whole row you take this row outtake it out edited this rowkeep it as it is now ?Consultant/)])
    const table = tableOn(asked)
    const back = [table['row'] ?? []].flat().find((key) => table[`${key}.name`]?.[0] === 'Still needed') ?? ''
    expect(back).toMatch(/^new-/)
    expect((await save({ ...table, [`take.${back}.row`]: 'mine', 'take.step-5.row': 'theirs' })).status).toBe(303)
    expect((await steps()).map(({ name }) => name).filter((name) => name !== '')).toEqual(['Write it down', 'Approve', 'Answer in writing', 'Still needed'])
    expect((await save({ ...table, [`take.${back}.row`]: 'theirs', 'take.step-5.row': 'mine' })).status).toBe(303)
    expect((await steps()).map(({ name }) => name).filter((name) => name !== '')).toEqual(['Write it down', 'Approve', 'Still needed'])
  })

  it('gives a new row another number when the other one took it, and leads the ways there', async () => {
    const { as, get, save, steps } = await modelled()
    const mine = tableOn(await get(PAGE), { 'new-7.name': 'My row', 'new-7.next': '6', 'step-4.next': '5 90%; 7 10%' })
    await as('consultant', 'edit-steps', { ...theirs, added: [{ kind: 'work', name: 'Their row', after: 'step-5' }] })
    expect((await save(mine)).status).toBe(303)
    const all = await steps()
    const own = all.find(({ name }) => name === 'My row')
    expect(all.find(({ name }) => name === 'Their row')?.id).toBe('step-7')
    expect(own?.id).not.toBe('step-7')
    expect(all.find(({ id }) => id === 'step-4')?.next.map(({ to }) => to)).toEqual(['step-5', own?.id])
  })
})
