import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Process } from '../../src/domain/process/process.ts'
import { processFaults } from '../../src/domain/process/faults.ts'
import { openContext } from '../../src/open-context.ts'
import { type OpenApp, openApp } from './open-app.ts'

const PROJECT = '/projects/harbour-traders'
const AS_IS = `${PROJECT}/processes/1/variants/1`

/** Does what leads to another page, and goes on when that is there. */
async function arriving(page: Page, wanted: RegExp, deed: () => Promise<unknown>): Promise<void> {
  const before = page.url()
  await Promise.all([page.waitForURL((url) => wanted.test(url.href) && url.href !== before, { waitUntil: 'load' }), deed()])
}

/** Does what has the server draw the picture anew, and goes on when it stands there with this text. */
async function drawn(page: Page, text: string, deed: () => Promise<unknown>): Promise<void> {
  await deed()
  await page.locator('#live', { hasText: text }).waitFor()
}

/** The cells that are lists: kind and system. */
const lists = [1, 4]

/** A row as somebody types it: Tab from cell to cell; in a list, the first letters of the word. */
async function typeRow({ keyboard }: Page, cells: readonly string[]): Promise<void> {
  for (const [at, text] of cells.entries()) {
    if (at > 0) await keyboard.press('Tab')
    if (lists.includes(at)) await keyboard.type(text)
    else await keyboard.insertText(text)
  }
}

/** Name, kind, department, role, system, work, wait, leads to. New rows count from 3: the start is 1, the end 2. */
const rows = [
  ['Take the call', 'Work', 'Desk', 'Agent', 'None', '2/4/9'],
  ['Note it on a form', 'Data entry', 'Desk', 'Agent', 'None', '5', '10'],
  ['Complete?', 'Choice', '', '', '', '', '', '7 80% "yes"; 6 20% "no"'],
  ['Call the customer back', 'Work', 'Desk', 'Agent', 'None', '6', '240', '4'],
  ['Type it in', 'Data entry', 'Back office', 'Clerk', 'Spread', '8', '60'],
  ['Work out a price', 'Work', 'Back office', 'Clerk', 'Spread', '20', '30'],
  ['Sign the offer', 'Approval', 'Management', 'Head of sales', 'None', '3', '480'],
  ['Send the offer', 'Work', 'Desk', 'Agent', 'CRM', '2'],
]

const bpmn = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn2:definitions xmlns:bpmn2="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" exporter="Another modeller">
<bpmn2:process id="P_1" name="Repair by the dealer"><bpmn2:laneSet id="L"><bpmn2:lane id="L_1" name="Workshop"><bpmn2:flowNodeRef>T_1</bpmn2:flowNodeRef></bpmn2:lane></bpmn2:laneSet>
<bpmn2:startEvent id="S"><bpmn2:outgoing>F_1</bpmn2:outgoing></bpmn2:startEvent><bpmn2:manualTask id="T_1" name="Mend the car"/><bpmn2:endEvent id="E"/><bpmn2:textAnnotation id="A"><bpmn2:text>By Friday</bpmn2:text></bpmn2:textAnnotation>
<bpmn2:sequenceFlow id="F_1" sourceRef="S" targetRef="T_1"/><bpmn2:sequenceFlow id="F_2" sourceRef="T_1" targetRef="E"/></bpmn2:process></bpmn2:definitions>`

describe('A process, from nothing to a to-be, in a browser', () => {
  let app: OpenApp

  beforeAll(async () => {
    app = await openApp(await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' }))
  })
  afterAll(() => app.close())

  const process = async (at = 0): Promise<Process | undefined> => (await app.context.store.read('harbour-traders')).project.processes[at]

  it('is modelled by keyboard alone, with a choice and a loop, while its picture draws itself, and saved', async () => {
    const { page, complaints } = await app.tabAs('consultant')
    await page.goto('/new')
    await page.fill('textarea[name="brief"]', 'name: Harbour traders\nstart: 2026-03-02\n')
    await arriving(page, /\/projects\/harbour-traders/, () => page.locator('textarea[name="brief"]').locator('xpath=ancestor::form').locator('button').last().click())
    await page.goto(`${PROJECT}/processes?add=process`)
    await page.fill('form[action$="/changes/add-process"] [name="title"]', 'Enquiry to offer')
    await arriving(page, /saved=\d/, () => page.press('form[action$="/changes/add-process"] [name="title"]', 'Enter'))

    await page.goto(AS_IS)
    await page.focus('#step-1-name')
    await page.keyboard.type('Enquiry comes in')
    await page.keyboard.press('Enter')
    for (const [at, row] of rows.entries()) {
      await typeRow(page, row)
      if (at < rows.length - 1) await page.keyboard.press('Enter')
    }
    await drawn(page, 'Send the offer', async () => {})
    expect(await page.locator('#live').textContent()).toContain('Sound: it can be measured')
    const picture = await page.locator('#live svg.sg-lanes').textContent()
    for (const [name = ''] of rows) expect(picture).toContain(name)
    expect(await page.locator('#live').textContent()).toContain('Not saved yet')

    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+Enter')
    await drawn(page, 'Forgotten', () => page.keyboard.type('Forgotten'))
    await page.keyboard.press('Alt+Delete')
    await drawn(page, 'Sound', () => page.locator('#live svg', { hasNotText: 'Forgotten' }).waitFor())
    await arriving(page, /saved=\d/, () => page.keyboard.press('Control+Enter'))

    const steps = (await process())?.variants[0]?.steps ?? []
    expect(processFaults(steps)).toEqual([])
    expect(steps.map(({ name }) => name)).toEqual(['Enquiry comes in', '', ...rows.map(([name]) => name)])
    expect(steps[4]?.next).toEqual([{ to: 'step-7', probability: 0.8, label: 'yes' }, { to: 'step-6', probability: 0.2, label: 'no' }])
    expect(steps[3]?.wait).toEqual({ optimistic: 10, likely: 10, pessimistic: 10 })
    expect(complaints).toEqual([])
  })

  it('takes rows that are pasted from a spreadsheet into a cell', async () => {
    const { page, complaints } = await app.tabAs('consultant')
    await page.goto(AS_IS)
    await page.focus('#step-11-name')
    await drawn(page, 'File the papers', () => page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'Thank the customer\tWork\tDesk\nFile the papers\tdata entry\tDesk\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }))
    expect(await page.inputValue('#step-12-kind')).toBe('entry')
    await arriving(page, /saved=\d/, () => page.keyboard.press('Control+Enter'))
    expect((await process())?.variants[0]?.steps.slice(-2).map(({ name, next }) => [name, next[0]?.to])).toEqual([['Thank the customer', 'step-12'], ['File the papers', 'step-2']])
    expect(complaints).toEqual([])
  })

  it('shows both people what they wrote into the same cell, and loses neither', async () => {
    const mine = await app.tabAs('consultant')
    const theirs = await app.tabAs('project-manager', { locale: 'en', javaScriptEnabled: false })
    for (const { page } of [mine, theirs]) await page.goto(AS_IS)
    await theirs.page.fill('#step-9-name', 'Sign the offer twice')
    await theirs.page.fill('#step-10-work', '4')
    await arriving(theirs.page, /saved=\d/, () => theirs.page.click('#table-save'))

    await drawn(mine.page, 'Sign it at once', () => mine.page.fill('#step-9-name', 'Sign it at once'))
    await arriving(mine.page, /\/table/, () => mine.page.press('#step-9-name', 'Control+Enter'))
    const place = mine.page.locator('#conflicts tbody tr')
    expect(await place.count()).toBe(1)
    expect(await place.innerText()).toMatch(/Sign it at once[\s\S]*Sign the offer twice[\s\S]*Project manager/)
    expect(await place.locator('input:checked').count()).toBe(0)
    expect(await mine.page.inputValue('#step-10-work')).toBe('4')
    await place.locator('input[value="mine"]').check()
    await arriving(mine.page, /saved=\d/, () => mine.page.click('#table-save'))
    const steps = (await process())?.variants[0]?.steps
    expect(steps?.find(({ id }) => id === 'step-9')?.name).toBe('Sign it at once')
    expect(steps?.find(({ id }) => id === 'step-10')?.work.likely).toBe(4)
    expect([...mine.complaints, ...theirs.complaints]).toEqual([])
  })

  it('gets a to-be by a remedy, and another remedy on that, also on a phone in Chinese without script', async () => {
    const { page } = await app.tabAs('consultant')
    await page.goto(`${AS_IS}?remedy=eliminate&steps=step-7#remedy`)
    await page.fill('#remedy-note', 'The form is the entry')
    await page.fill('#remedy-title', 'One entry')
    await arriving(page, /variants\/2\?saved=\d/, () => page.locator('#remedy-form button').click())
    expect(await page.textContent('.sg-remedies')).toContain('Type it in')
    expect(await page.locator('.sg-lanes').textContent()).not.toContain('Type it in')

    const phone = await app.tabAs('consultant', { locale: 'zh-CN', viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await phone.page.goto(`${PROJECT}/processes/1/variants/2?remedy=automate&steps=step-4`)
    await phone.page.fill('#remedy-work', '1')
    await arriving(phone.page, /saved=\d/, () => phone.page.locator('#remedy-form button').click())
    const [, toBe] = (await process())?.variants ?? []
    expect(toBe).toMatchObject({ title: 'One entry', basedOn: 'variant-1', remedies: [{ kind: 'eliminate', steps: ['step-7'] }, { kind: 'automate', steps: ['step-4'] }] })
    expect(toBe?.steps.find(({ id }) => id === 'step-4')).toMatchObject({ system: 'crm', work: { likely: 1 } })
    expect(phone.complaints).toEqual([])
  })

  it('comes in from a file that was drawn elsewhere, and says what of it is not quite the same', async () => {
    const { page, complaints } = await app.tabAs('consultant')
    await page.goto(`${PROJECT}/processes/import`)
    await page.setInputFiles('#import-file', { name: 'repair.bpmn', mimeType: 'application/xml', buffer: Buffer.from(bpmn) })
    await page.selectOption('#import-area', 'service')
    await Promise.all([page.waitForResponse((each) => each.request().method() === 'POST'), page.click('#look button')])
    await page.locator('#preview').waitFor()
    expect(await page.textContent('#notes')).toContain('By Friday')
    await arriving(page, /processes\/2\?saved=\d/, () => page.click('#take button'))
    const imported = await process(1)
    expect(imported).toMatchObject({ title: 'Repair by the dealer', area: 'service' })
    expect(imported?.variants[0]?.steps.map(({ name, department }) => [name, department])).toContainEqual(['Mend the car', 'Workshop'])
    expect(complaints).toEqual([])
  })
})
