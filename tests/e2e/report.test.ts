import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { openContext } from '../../src/open-context.ts'
import { castBrief } from '../cast/cast.ts'
import { barriersOf } from './barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'

const manager = { id: 'project-manager', role: 'project-manager' } as const

describe('The front line, with a phone and without an account', () => {
  let app: OpenApp
  let door = ''

  beforeAll(async () => {
    const context = await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' })
    await createProject(context, { id: 'consultant', role: 'consultant' }, { ...structuredClone(castBrief), id: 'harbour' })
    await makeChange(context, manager, 'harbour', 'open-door', { title: 'Repair station 12', department: 'Service' })
    await makeChange(context, manager, 'harbour', 'set-anonymous', { anonymous: true })
    door = `/report/harbour.${(await context.store.read('harbour')).project.issueDesk.doors[0]?.token}`
    app = await openApp(context)
  })
  afterAll(() => app.close())

  it('reports with a photo, gets a number, sees it solved by the desk, and says that it is', async () => {
    const { page: phone, complaints } = await app.tab({ locale: 'en', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await phone.goto(door)
    expect(await barriersOf(phone)).toEqual([])
    expect(await phone.inputValue('#report-where')).toBe('Repair station 12')
    const photo = await phone.screenshot()
    await phone.fill('#report-title', 'The second phone number is gone after saving')
    await phone.setInputFiles('.sg-capture input', { name: 'image.jpg', mimeType: 'image/jpeg', buffer: photo })
    await Promise.all([phone.waitForURL(/key=/), phone.getByRole('button', { name: 'Send' }).tap()])
    expect(await phone.locator('h1').textContent()).toBe('Thank you. Your report is number 1.')
    expect(await barriersOf(phone)).toEqual([])

    const { page: desk } = await app.tab({ locale: 'en' })
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
    expect((await app.context.store.read('harbour')).project.issues[0]).toMatchObject({ status: 'verified', reporter: { door: 'door-1', department: 'Service' } })
    expect(complaints).toEqual([])
  })

  it('finds what is known while it types, and a poster to print that anybody can read', async () => {
    const { page, complaints } = await app.tab({ locale: 'en', viewport: { width: 390, height: 844 } })
    await page.goto(door)
    await page.locator('#report-title').pressSequentially('second phone number gone')
    await page.locator('#known li').first().waitFor()
    expect(await page.locator('#known').innerText()).toContain('Confirmed')
    await page.goto('/projects/harbour/issues/doors/1/poster?in=all')
    expect(await barriersOf(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
