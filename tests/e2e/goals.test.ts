import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { openContext } from '../../src/open-context.ts'
import { type OpenApp, openApp } from './open-app.ts'

const PROJECT = '/projects/harbour-traders'

/** Does what posts a form, and goes on when the page that answers it is there. Every form of the product answers with a page. */
async function answered(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const [response] = await Promise.all([page.waitForResponse((each) => each.request().method() === 'POST'), deed()])
  await page.waitForLoadState('load')
  return response.status()
}

/** The same for a form that is taken: its page comes back saying so. */
async function saved(page: Page, deed: () => Promise<unknown>): Promise<void> {
  const before = page.url()
  await Promise.all([page.waitForURL((url) => /saved=\d/.test(url.href) && url.href !== before, { waitUntil: 'load' }), deed()])
}

const formOf = (page: Page, change: string) => page.locator(`form[action$="/changes/${change}"]`)
const submit = (page: Page, change: string) => formOf(page, change).first().locator('.sg-actions button, button').last().click()

describe('A workshop and its goals, from an empty project, in a browser', () => {
  let app: OpenApp

  beforeAll(async () => {
    app = await openApp(await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' }))
  })
  afterAll(() => app.close())

  const standing = async () => (await app.context.store.read('harbour-traders')).project

  it('names and ticks problems, has two people rate them, asks why down to the root, and says what a CRM solves', async () => {
    const { page, complaints } = await app.tabAs('consultant')
    await page.goto('/new')
    await page.fill('textarea[name="brief"]', 'name: Harbour traders\nstart: 2026-03-02\n')
    await Promise.all([page.waitForURL(/\/projects\/harbour-traders/), page.locator('textarea[name="brief"]').locator('xpath=ancestor::form').locator('button').last().click()])

    await page.goto(`${PROJECT}/diagnosis`)
    await page.check('#tick-complaints-not-analysed')
    await page.check('#tick-quotes-orders-manual')
    await saved(page, () => submit(page, 'tick-problems'))
    await page.locator('#catalogue details.sg-form-box > summary').click()
    await page.fill('#own-title', 'Dealers hear of a recall from the newspaper')
    await saved(page, () => submit(page, 'add-problem'))
    expect((await standing()).diagnosis.map(({ key, title }) => key ?? title)).toEqual(['quotes-orders-manual', 'complaints-not-analysed', 'Dealers hear of a recall from the newspaper'])

    const rate = async (on: Page, ratings: Record<string, [frequency: number, harm: number]>): Promise<void> => {
      for (const [problem, steps] of Object.entries(ratings)) {
        const row = on.locator('.sg-ratetable tr', { has: on.locator(`input[value="${problem}"]`) })
        for (const [at, step] of steps.entries()) await row.locator('fieldset').nth(at).locator(`input[value="${step}"]`).check()
      }
      await saved(on, () => submit(on, 'rate-problems'))
    }
    await rate(page, { 'problem-2': [5, 5], 'problem-1': [4, 4], 'problem-3': [2, 5] })
    const member = await app.tabAs('committee-member', { locale: 'zh-CN', viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await member.page.goto(`${PROJECT}/diagnosis`)
    await rate(member.page, { 'problem-2': [4, 5], 'problem-1': [1, 4], 'problem-3': [1, 5] })
    expect(await member.page.textContent('#ranking')).toContain('报价与订单靠手工')
    await page.goto(`${PROJECT}/diagnosis?problem=problem-2`)
    expect(await page.locator('.sg-ranking tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/^1\s/), expect.stringMatching(/^2\s/), expect.stringMatching(/^3\s/)])
    expect(await page.locator('.sg-ranking tbody tr').nth(1).innerText()).toContain('far apart')

    // By keyboard alone: each why leads to the line for the next one.
    await page.focus('#next-problem-2')
    for (const why of ['More returns than last year', 'Bearings break', 'A cheaper alloy is bought']) {
      await page.keyboard.type(why)
      await saved(page, () => page.keyboard.press('Enter'))
      expect(await page.evaluate('document.activeElement.name')).toBe('text')
    }
    await page.selectOption('#set-verdict-problem-2-kind', 'other')
    expect(await answered(page, () => submit(page, 'set-verdict'))).toBe(400)
    await page.selectOption('#set-verdict-problem-2-remedy', 'quality-management')
    await saved(page, () => submit(page, 'set-verdict'))
    expect(await page.textContent('#others')).toContain('Quality management')
    expect(await page.locator('#opened svg.sg-causetree').first().isVisible()).toBe(true)

    await page.goto(`${PROJECT}/diagnosis?problem=problem-1`)
    await page.fill('#next-problem-1', 'Prices stand in five lists')
    await saved(page, () => page.keyboard.press('Enter'))
    await saved(page, () => submit(page, 'set-verdict'))
    const [quotes, complained] = (await standing()).diagnosis
    expect(complained?.verdict).toMatchObject({ kind: 'other', remedy: 'quality-management', cause: 'A cheaper alloy is bought' })
    expect(quotes?.verdict).toMatchObject({ kind: 'crm' })
    expect([...complaints, ...member.complaints]).toEqual([])
  })

  it('refuses a goal on what no CRM solves until somebody overrules it in writing, and takes one on what it does', async () => {
    const { page, complaints } = await app.tabAs('consultant')
    await page.goto(`${PROJECT}/diagnosis?problem=problem-2`)
    await page.locator('#verdict ~ dl a', { hasText: 'Set a goal' }).click()
    await page.waitForURL(/goals\?problem=problem-2/)
    expect(await page.inputValue('#add-goal-problems')).toBe('problem-2')
    await page.fill('#add-goal-title', 'Fewer complaints')
    await page.fill('#add-goal-reason', ' ')
    expect(await answered(page, () => submit(page, 'add-goal'))).toBe(400)
    expect(await page.inputValue('#add-goal-title')).toBe('Fewer complaints')
    await page.fill('#add-goal-reason', 'Sales promised the board to count them')
    await saved(page, () => submit(page, 'add-goal'))
    expect((await standing()).goals).toMatchObject([{ title: 'Fewer complaints', overruled: { reason: 'Sales promised the board to count them' } }])

    await page.goto(`${PROJECT}/goals?add=goal`)
    await page.fill('#add-goal-title', 'Even fewer')
    await page.selectOption('#add-goal-problems', 'problem-2')
    expect(await answered(page, () => submit(page, 'add-goal'))).toBe(422)
    expect(await page.locator('[role="alert"], .sg-standing.is-bad').first().innerText()).toContain('No CRM removes the cause “A cheaper alloy is bought”')

    await page.goto(`${PROJECT}/diagnosis`)
    await page.locator('#without tr', { hasText: 'Quotes and orders' }).locator('td a').click()
    await page.waitForURL(/goals\?problem=problem-1/)
    await page.fill('#add-goal-title', 'Quotes sent within a day')
    await page.selectOption('#add-goal-unitKind', 'percent')
    for (const [field, value] of [['baseline', '40'], ['baselineOn', '2026-03-02'], ['target', '80'], ['dueOn', '2026-12-31'], ['owner', 'Sales director']] as const) await page.fill(`#add-goal-${field}`, value)
    await page.selectOption('#add-goal-priority', 'must')
    await page.selectOption('#add-goal-family', 'customer-satisfaction')
    await saved(page, () => submit(page, 'add-goal'))
    await page.goto(`${PROJECT}/goals/2`)
    await page.locator('#milestones details.sg-edit > summary').click()
    await page.fill('#milestone-0', '50%')
    await saved(page, () => submit(page, 'set-milestone-targets'))
    expect((await standing()).goals[1]).toMatchObject({ problems: ['problem-1'], overruled: null, milestones: [{ phase: 'planning', value: 50 }], rhythm: { unit: 'month', every: 1 } })
    await page.goto(`${PROJECT}/diagnosis?problem=problem-1`)
    expect(await page.locator('#verdict ~ dl a', { hasText: 'Quotes sent within a day' }).getAttribute('href')).toBe(`${PROJECT}/goals/2`)
    expect(complaints).toEqual([])
  })

  it('takes measurements from a form, by keyboard, and from a workbook that is shown first, and says where they lead', async () => {
    const { page, complaints } = await app.tabAs('consultant', { locale: 'en', viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await page.goto(`${PROJECT}/goals/2`)
    await page.fill('#record-measurement-value', '41,5%')
    await page.fill('#record-measurement-on', '2026-04-01')
    await saved(page, () => page.press('#record-measurement-value', 'Enter'))
    await page.locator('#measurements a[aria-label^="Correct the value of"]').first().click()
    await page.waitForURL(/correct=measurement-1/)
    await page.fill('#correct-measurement-value', '42')
    await saved(page, () => submit(page, 'correct-measurement'))
    expect(await page.textContent('#measurements')).toContain('was 41.5')

    const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' })
    const workbook = await writeXlsxFile([
      [{ value: '报价回复率' }], [], [{ value: '目标' }, { value: '日期' }, { value: '数值' }, { value: '样本量' }],
      [{ value: 'Quotes sent within a day' }, day('2026-05-01'), { value: 0.46, format: '0%' }, { value: 120 }], [{ value: 'goal-2' }, day('2026-06-01'), { value: 51.5 }, { value: 130 }],
      [{ value: 'goal-2' }, day('2026-04-01'), { value: 42.5 }], [{ value: 'goal-2' }, day('2026-07-01'), { value: 60 }], [{ value: '=cmd|calc' }, day('2026-06-02'), { value: 1 }],
    ] as never).toBuffer()
    await page.goto(`${PROJECT}/goals/measurements`)
    await page.setInputFiles('#table-file', { name: '六月.xlsx', mimeType: 'application/octet-stream', buffer: workbook })
    expect(await answered(page, () => page.locator('#file button.btn-primary').click())).toBe(200)
    expect(await page.textContent('.sg-lead')).toContain('2 to be added, 1 to be corrected, 0 already there, 2 refused. Nothing is saved yet.')
    expect(await page.locator('#preview tbody tr').allInnerTexts()).toEqual([
      expect.stringContaining('this day has not come yet'), expect.stringContaining('=cmd|calc'), expect.stringContaining('42.5'), expect.stringContaining('46'), expect.stringContaining('51.5'),
    ])
    expect((await standing()).measurements['goal-2']).toHaveLength(2)
    await saved(page, () => page.locator('#preview form button').click())
    expect((await standing()).measurements['goal-2']?.map(({ on, value, source, corrects }) => [on, value, source, corrects])).toEqual([
      ['2026-04-01', 41.5, '', null], ['2026-04-01', 42, '', 'measurement-1'], ['2026-05-01', 46, '六月.xlsx', null], ['2026-06-01', 51.5, '六月.xlsx', null], ['2026-04-01', 42.5, '六月.xlsx', 'measurement-2'],
    ])

    await page.goto(`${PROJECT}/goals/2`)
    expect(await page.locator('.sg-head .sg-status, .sg-status').first().innerText()).toMatch(/On track|At risk|Off track/)
    const chart = page.locator('svg.sg-chart.sg-narrow')
    expect(await chart.isVisible()).toBe(true)
    for (const part of ['path.plan', 'path.real', 'path.fore', 'path.band']) expect(await chart.locator(part).count(), part).toBeGreaterThan(0)
    expect(await page.textContent('.sg-lead')).toMatch(/pace/)
    expect(await page.locator('#measurements tbody tr').count()).toBe(4)
    expect(complaints).toEqual([])
  })
})
