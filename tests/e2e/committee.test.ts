import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../src/changes/context.ts'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { openContext } from '../../src/open-context.ts'
import { castBrief } from '../cast/cast.ts'
import { barriersOf } from './barriers.ts'
import { type OpenApp, openApp } from './open-app.ts'

const PROJECT = '/projects/harbour'
const PASSWORD = 'a harbour without fog'
const operator = { id: 'operator', role: 'operator' } as const
const by = { id: 'operator', address: null }

/** The cast's project with a formed committee of three, its planning handed in and put to the vote by circulation. */
async function openVote(): Promise<Context> {
  const context = await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' })
  await createProject(context, operator, { ...structuredClone(castBrief), id: 'harbour' })
  const change = async (name: string, input: object) => await makeChange(context, operator, 'harbour', name, input)
  await change('add-person', { name: 'Service manager', group: 'steering-committee' })
  await change('start-phase', { phase: 'planning' })
  await change('form-committee', {})
  await change('submit-checkpoint', { phase: 'planning', recommendation: 'rework', reason: 'The goals have no owner yet' })
  await change('open-round', { motion: { kind: 'checkpoint', phase: 'planning', decision: 'rework', conditions: [] }, reason: 'The goals have no owner yet', deadline: '2026-06-17' })
  return context
}

describe('Two members of a committee, each in a browser of their own', () => {
  let app: OpenApp

  beforeAll(async () => {
    app = await openApp(await openVote(), { demonstration: false })
    await app.context.accounts.add(by, { name: 'Administrator', mail: 'administrator@files.example', administrator: true, creates: true }, PASSWORD)
  })
  afterAll(() => app.close())

  const invited = async (name: string, person: string): Promise<string> =>
    (await app.context.accounts.invite(by, { name, mail: '', administrator: false, creates: false }, { project: 'harbour', person }, 7)).link

  /** Takes an invitation up as its reader would, and is signed in. */
  async function takeUp(page: Page, link: string): Promise<void> {
    await page.goto(`/invitation/${link}`)
    await page.fill('input[name="password"]', PASSWORD)
    await page.fill('input[name="again"]', PASSWORD)
    await page.locator('main form button').last().click()
    await page.waitForURL((address) => address.pathname.startsWith(PROJECT))
  }

  /** The vote is two clicks: the choice, and its confirmation. */
  async function vote(page: Page, choice: string): Promise<void> {
    await page.locator(`button[popovertarget*="${choice}"]:visible`).first().click()
    await page.locator('[popover]:popover-open button.btn-primary').click()
    await page.waitForURL(/saved=/)
  }

  it('decide a checkpoint by circulation, one of them on a phone and in Chinese', async () => {
    const stranger = await app.tab()
    await stranger.page.goto(PROJECT)
    expect(new URL(stranger.page.url()).pathname).toBe('/login')

    const chair = await app.tab({ locale: 'en' })
    await takeUp(chair.page, await invited('The chair', 'person-1'))
    await chair.page.goto(`${PROJECT}/committee`)
    expect(await chair.page.textContent('main')).toContain('Rework at checkpoint 1')

    const member = await app.tab({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await takeUp(member.page, await invited('A member', 'person-6'))
    await member.page.goto(`${PROJECT}/checkpoints/planning`)
    await vote(member.page, 'approve')
    expect((await app.context.store.read('harbour')).project.decisions).toEqual([])

    await chair.page.goto(`${PROJECT}/checkpoints/planning`)
    await vote(chair.page, 'approve')
    await chair.page.goto(`${PROJECT}/committee/rounds/1`)
    await vote(chair.page, 'close-round')

    const { project } = await app.context.store.read('harbour')
    expect(project.rounds[0]?.votes.map(({ seat, choice, by: who }) => [seat, choice, who])).toEqual([['person-6', 'approve', 'account-3'], ['person-1', 'approve', 'account-2']])
    expect(project.decisions).toMatchObject([{ phase: 'planning', kind: 'rework', vote: 'round-1', by: 'account-2' }])

    await member.page.goto(`${PROJECT}/checkpoints/planning`)
    expect(await member.page.textContent('main')).toContain('退回整改')
    expect([...chair.complaints, ...member.complaints, ...stranger.complaints]).toEqual([])
  })

  it('sign out, and are nobody afterwards', async () => {
    const { page } = await app.tab({ locale: 'en' })
    await page.goto(`/login?next=${encodeURIComponent(`${PROJECT}/committee`)}`)
    await page.fill('input[name="user"]', 'the CHAIR')
    await page.fill('input[name="password"]', PASSWORD)
    await page.locator('main form button').last().click()
    await page.waitForURL((address) => address.pathname === `${PROJECT}/committee`)
    await page.goto('/logout')
    await page.locator('main form button').last().click()
    await page.waitForURL((address) => address.pathname === '/login')
    await page.goto(`${PROJECT}/committee`)
    expect(new URL(page.url()).pathname).toBe('/login')
  })

  it('see sign-in and account pages that hold to WCAG 2.2 AA, wide and on a phone', async () => {
    const found: string[] = []
    for (const [locale, width, colorScheme] of [['en', 1440, 'light'], ['zh-TW', 360, 'dark']] as const) {
      const { page, complaints } = await app.tab({ locale, colorScheme, viewport: { width, height: 800 } })
      const look = async (address: string): Promise<void> => {
        await page.goto(address)
        found.push(...(await barriersOf(page)))
      }
      await look('/login')
      await look(`/invitation/${await invited(`Guest ${width}`, 'person-3')}`)
      await page.goto('/login')
      await page.fill('input[name="user"]', 'Administrator')
      await page.fill('input[name="password"]', PASSWORD)
      await page.locator('main form button').last().click()
      await page.waitForURL((address) => address.pathname === '/')
      for (const address of ['/account', '/accounts', `${PROJECT}/organisation`, '/logout']) await look(address)
      expect(complaints).toEqual([])
    }
    expect(found).toEqual([])
  })
})
