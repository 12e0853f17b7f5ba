import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, type OpenApp } from './open-app.ts'
import { openDemonstration } from './open-demonstration.ts'

const PROJECT = 'shanghai-car-maker'
const PAGE = `/projects/${PROJECT}/organisation/raci`
const cell = (row: string, group: string): string => `select[data-row="${row}"][data-group="${group}"]`

describe('The RACI matrix in a browser', () => {
  let demonstration: OpenApp
  beforeAll(async () => {
    demonstration = await openDemonstration()
  })
  afterAll(() => demonstration.close())

  const standing = async () => (await demonstration.context.store.read(PROJECT)).project.raci.cells

  it('is filled by keyboard alone: arrows move, letters set, one Enter saves what was changed and nothing else', async () => {
    const { page, complaints } = await demonstration.tab({ viewport: { width: 1300, height: 900 } })
    await page.goto(PAGE)
    expect(await page.locator('#raci').getAttribute('role')).toBe('grid')
    expect(await page.locator('select.sg-letter[tabindex="0"]').count()).toBe(1)
    await page.focus(cell('decision-funds', 'project-manager'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('i')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('c')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+A')
    expect(await page.locator('#raci-said').textContent()).toBe('Cells not saved yet: 4')
    expect(await page.locator('select.is-unsaved').count()).toBe(4)
    await page.keyboard.press('Enter')
    await page.waitForURL(/saved=\d/)
    expect(await standing()).toEqual({
      'decision-funds': { 'steering-committee': 'AR', 'business-analysis': 'I', development: 'C' }, 'decision-plan-changes': { development: '' },
    })
    expect(await page.locator('.sg-standing.is-good').first().innerText()).toContain('edited the RACI matrix')
    expect(complaints).toEqual([])
  })

  it('lets go of what was typed, and stays where it is at the edges', async () => {
    const { page } = await demonstration.tab()
    await page.goto(PAGE)
    await page.focus(cell('checkpoint-planning', 'steering-committee'))
    for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'Control+Home']) await page.keyboard.press(key)
    expect(await page.evaluate(() => (globalThis as unknown as { document: { activeElement: { dataset: Record<string, string> } } }).document.activeElement.dataset['row'])).toBe('checkpoint-planning')
    await page.keyboard.press('x')
    await page.keyboard.press('r')
    await page.click('#raci-discard')
    expect(await page.inputValue(cell('checkpoint-planning', 'steering-committee'))).toBe('A')
    expect(await page.locator('#raci-bar').isHidden()).toBe(true)
  })

  it('lets two people save different cells of a row from pages they opened before, and not the same cell', async () => {
    const [first, second] = [await demonstration.tab(), await demonstration.tab()]
    await actAs(second.page, demonstration.url, 'consultant')
    for (const { page } of [first, second]) await page.goto(PAGE)
    await first.page.selectOption(cell('decision-conflicts', 'user-training'), 'I')
    await first.page.click('#raci-bar button[form="raci-save"]')
    await first.page.waitForURL(/saved=\d/)
    await second.page.selectOption(cell('decision-conflicts', 'deployment'), 'I')
    await second.page.click('#raci-bar button[form="raci-save"]')
    await second.page.waitForURL(/saved=\d/)
    expect((await standing())['decision-conflicts']).toEqual({ 'user-training': 'I', deployment: 'I' })
    const { page } = await demonstration.tab()
    await page.goto(PAGE)
    await first.page.goto(PAGE)
    await first.page.selectOption(cell('decision-conflicts', 'deployment'), 'R')
    await first.page.click('#raci-bar button[form="raci-save"]')
    await first.page.waitForURL(/saved=\d/)
    await page.selectOption(cell('decision-conflicts', 'deployment'), '')
    await page.click('#raci-bar button[form="raci-save"]')
    await page.waitForSelector('.sg-standing.is-bad')
    expect(await page.inputValue(cell('decision-conflicts', 'deployment'))).toBe('')
    expect((await standing())['decision-conflicts']?.deployment).toBe('R')
  })

  it('saves block by block without scripts', async () => {
    const { page } = await demonstration.tab({ javaScriptEnabled: false })
    await page.goto(PAGE)
    await page.selectOption(cell('checkpoint-testing', 'deployment'), 'R')
    await page.click('button[form="form-checkpoints"]')
    await page.waitForURL(/saved=\d/)
    expect((await standing())['checkpoint-testing']).toEqual({ deployment: 'R' })
  })
})
