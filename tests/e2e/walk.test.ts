import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, type OpenApp } from './open-app.ts'
import { openDemonstration } from './open-demonstration.ts'

const project = '/projects/shanghai-car-maker'

/** Two clicks: the choice, and its confirmation. */
async function vote(page: Page, choice: string): Promise<void> {
  await page.locator(`.sg-votebar button[popovertarget*="${choice}"]`).first().click()
  await page.locator('[popover]:popover-open button.btn-primary').first().click()
  await page.waitForURL(/saved=/)
}

describe('A checkpoint, from sheet to decision', () => {
  let demonstration: OpenApp
  beforeAll(async () => {
    demonstration = await openDemonstration()
  })
  afterAll(() => demonstration.close())

  it('holds back the next phase, is decided in two clicks on a phone in Chinese, and keeps what it was based on', async () => {
    const { page, complaints } = await demonstration.tab({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', javaScriptEnabled: false })
    const { context, url } = demonstration

    await actAs(page, url, 'project-manager')
    await page.goto(`${project}/phases/initialization`)
    expect(await page.locator('form[action$="/changes/start-phase"]').count()).toBe(0)
    expect(await page.textContent('main')).toContain('有条件通过')

    // Three of five have voted; the sales director's stand-in and then the chair do, and the last vote decides.
    await actAs(page, url, 'person-8')
    await page.goto(`${project}/checkpoints/testing`)
    await vote(page, 'approve')
    expect((await context.store.read('shanghai-car-maker')).project.decisions).toHaveLength(3)
    await actAs(page, url, 'committee-chair')
    await page.goto(`${project}/checkpoints/testing`)
    expect(await page.locator('h1').textContent()).toContain('初始化')
    const shown = (await context.store.read('shanghai-car-maker')).version
    await vote(page, 'approve')
    const after = await context.store.read('shanghai-car-maker')
    expect(after.version).toBe(shown + 1)
    const decision = after.project.decisions.at(-1)
    expect(decision).toMatchObject({ phase: 'testing', kind: 'conditional-go', vote: 'round-10', by: 'committee-chair', version: shown })
    expect(decision?.conditions).toHaveLength(2)

    await actAs(page, url, 'project-manager')
    await page.goto(`${project}/phases/initialization`)
    await page.locator('form[action$="/changes/start-phase"] button').first().click()
    await page.waitForURL(/saved=/)
    expect((await context.store.read('shanghai-car-maker')).project.phases[4]?.started).not.toBeNull()

    await page.goto(`${project}/checkpoints/testing?at=${shown}`)
    expect(await page.locator('form[action*="/changes/"]').count()).toBe(0)
    expect(await page.textContent('.sg-rail .is-now .sg-rail-facts')).toContain('待')
    expect(complaints).toEqual([])
  })

  it('lets a project manager rate by keyboard alone and take it back', async () => {
    const { page } = await demonstration.tab({ locale: 'en' })
    await actAs(page, demonstration.url, 'project-manager')
    await page.goto(`${project}/phases/go-live`)
    const sheet = page.locator('form[action$="/changes/rate-sheet"]')
    const radio = sheet.locator('input[type="radio"]').first()
    await radio.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await sheet.locator('button[type="submit"], button.btn-primary').last().press('Enter')
    await page.waitForURL(/saved=/)
    const rated = (await demonstration.context.store.read('shanghai-car-maker')).project.phases[5]?.criteria.filter(({ rating }) => rating)
    expect(rated).toHaveLength(1)
    const saved = page.url()
    await page.locator('form[action$="/changes/undo"] button').click()
    await page.waitForURL((url) => /saved=/.test(url.href) && url.href !== saved)
    const left = (await demonstration.context.store.read('shanghai-car-maker')).project.phases[5]?.criteria.filter(({ rating }) => rating)
    expect(left).toHaveLength(0)
  })

  it('makes a project from a pasted brief, and says line and column of what is wrong', async () => {
    const { page } = await demonstration.tab({ locale: 'en' })
    await page.goto('/new')
    const area = page.locator('textarea[name="brief"]')
    await area.fill('name: Harbour traders\nstart: 2026-13-01\ncolour: blue\n')
    await area.locator('xpath=ancestor::form').locator('button').last().click()
    const refusal = await page.textContent('main')
    expect(refusal).toContain('line 2')
    expect(refusal).toContain('colour')
    expect(await page.locator('textarea[name="brief"]').inputValue()).toContain('Harbour traders')
    await page.locator('textarea[name="brief"]').fill('name: Harbour traders\nstart: 2026-12-01\n')
    await page.locator('textarea[name="brief"]').locator('xpath=ancestor::form').locator('button').last().click()
    await page.waitForURL(/\/projects\/harbour-traders/)
    expect(await page.locator('h1').textContent()).toContain('Harbour traders')
  })
})
