import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../src/changes/context.ts'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { openContext } from '../../src/open-context.ts'
import { createApp } from '../../src/web/app.ts'
import { castBrief } from '../cast/cast.ts'
import { launchBrowser, openTab } from './open-browser.ts'

const manager = { id: 'project-manager', role: 'project-manager' } as const

describe('The front line, with a phone and without an account', () => {
  let context: Context
  let server: Server
  let browser: Browser
  let url = ''
  let door = ''
  let axe = ''

  beforeAll(async () => {
    context = await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' })
    await createProject(context, { id: 'consultant', role: 'consultant' }, { ...structuredClone(castBrief), id: 'harbour' })
    await makeChange(context, manager, 'harbour', 'open-door', { title: 'Repair station 12', department: 'Service' })
    await makeChange(context, manager, 'harbour', 'set-anonymous', { anonymous: true })
    door = `/report/harbour.${(await context.store.read('harbour')).project.issueDesk.doors[0]?.token}`
    server = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await launchBrowser()
    axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  })
  afterAll(async () => {
    await browser.close()
    await new Promise((resolve) => server.close(resolve))
    await context.store.close()
  })

  /** What keeps a page from those who see, hear or move otherwise. */
  async function barriers(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    return await page.evaluate(async () => {
      const tool = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }).axe
      return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    })
  }
  const isWide = async (page: Page): Promise<boolean> => await page.evaluate('document.documentElement.scrollWidth > innerWidth') as boolean

  it('reports with a photo, gets a number, sees it solved by the desk, and says that it is', async () => {
    const { page: phone, complaints } = await openTab(browser, url, { locale: 'en', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await phone.goto(door)
    expect([await barriers(phone), await isWide(phone)]).toEqual([[], false])
    expect(await phone.inputValue('#report-where')).toBe('Repair station 12')
    const photo = await phone.screenshot()
    await phone.fill('#report-title', 'The second phone number is gone after saving')
    await phone.setInputFiles('.sg-capture input', { name: 'image.jpg', mimeType: 'image/jpeg', buffer: photo })
    await Promise.all([phone.waitForURL(/key=/), phone.getByRole('button', { name: 'Send' }).tap()])
    expect(await phone.locator('h1').textContent()).toBe('Thank you. Your report is number 1.')
    expect([await barriers(phone), await isWide(phone)]).toEqual([[], false])

    const { page: desk } = await openTab(browser, url, { locale: 'en' })
    await desk.goto('/projects/harbour/issues/1')
    expect(await desk.locator('body').innerText()).toContain('image.png')
    const triage = desk.locator('form[action$="/changes/triage-issue"]').first()
    await triage.locator('select[name="kind"]').selectOption('system')
    await triage.locator('select[name="severity"]').selectOption('major')
    await Promise.all([desk.waitForURL(/saved=/), triage.locator('button').last().click()])
    await desk.locator('#move-resolved > summary').click()
    await desk.locator('#move-resolved textarea[name="solution"]').fill('The field takes two numbers now.')
    await Promise.all([desk.waitForURL((address) => /saved=5/.test(address.href)), desk.locator('#move-resolved button').last().click()])

    // From the list that this phone remembers.
    await phone.goto(door)
    await phone.getByRole('link', { name: 'The second phone number is gone after saving' }).tap()
    expect(await phone.locator('#now').innerText()).toContain('The field takes two numbers now.')
    await Promise.all([phone.waitForURL(/said=yes/), phone.getByRole('button', { name: 'Yes, it is solved' }).tap()])
    expect(await phone.locator('[role="status"]').innerText()).toBe('Thank you. It is confirmed as solved.')
    expect((await context.store.read('harbour')).project.issues[0]).toMatchObject({ status: 'verified', reporter: { door: 'door-1', department: 'Service' } })
    expect(complaints).toEqual([])
  })

  it('finds what is known while it types, and a poster to print that anybody can read', async () => {
    const { page, complaints } = await openTab(browser, url, { locale: 'en', viewport: { width: 390, height: 844 } })
    await page.goto(door)
    await page.locator('#report-title').pressSequentially('second phone number gone')
    await page.locator('#known li').first().waitFor()
    expect(await page.locator('#known').innerText()).toContain('Confirmed')
    await page.goto('/projects/harbour/issues/doors/1/poster?in=all')
    expect([await barriers(page), await isWide(page)]).toEqual([[], false])
    expect(complaints).toEqual([])
  })
})
