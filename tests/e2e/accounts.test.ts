import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CODE, openHouse, PASSWORD } from '../web/house.ts'
import { barriersOf } from './barriers.ts'
import { launchBrowser, openTab, type Tab } from './open-browser.ts'

describe('People with accounts, in real browsers', () => {
  let browser: Browser
  let base = ''
  let close: () => void

  beforeAll(async () => {
    const server = (await openHouse()).app.listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    close = () => server.close()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    close()
  })

  const tabs: Tab[] = []
  async function tab(options: BrowserContextOptions): Promise<Page> {
    const opened = await openTab(browser, base, options)
    tabs.push(opened)
    return opened.page
  }

  it('set up, invite and take a place on a phone in Chinese, and every page on the way is accessible and fits', async () => {
    const desk = await tab({ viewport: { width: 1440, height: 900 }, locale: 'en' })
    const found: string[] = []
    await desk.goto('/')
    expect(new URL(desk.url()).pathname).toBe('/setup')
    found.push(...(await barriersOf(desk)))
    for (const [field, value] of Object.entries({ code: CODE, name: 'Keeper of the server', password: PASSWORD, again: PASSWORD })) await desk.fill(`main [name=${field}]`, value)
    await desk.click('main button')
    await desk.waitForURL(/accounts/)
    await desk.selectOption('#invite-project', 'harbour')
    await desk.click('.sg-filters button')
    await desk.fill('#invite-name', 'General manager')
    await desk.selectOption('#invite-person', 'person-1')
    await desk.click('#invite form[method="post"] button')
    const link = await desk.inputValue('#once')
    found.push(...(await barriersOf(desk)))

    const phone = await tab({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', colorScheme: 'dark' })
    await phone.goto(link)
    expect(await phone.textContent('h1')).toBe('接受邀请')
    found.push(...(await barriersOf(phone)))
    await phone.fill('[name=password]', 'short')
    await phone.fill('[name=again]', 'short')
    await phone.click('main button')
    found.push(...(await barriersOf(phone)))
    await phone.fill('[name=password]', PASSWORD)
    await phone.fill('[name=again]', PASSWORD)
    await phone.click('main button')
    await phone.waitForURL(/projects\/harbour/)
    for (const path of ['/account', '/logout']) {
      await phone.goto(path)
      found.push(...(await barriersOf(phone)))
    }
    await phone.click('main button')
    await phone.waitForURL(/login/)
    found.push(...(await barriersOf(phone)))
    await phone.fill('[name=user]', 'General manager')
    await phone.fill('[name=password]', PASSWORD)
    await phone.click('main button')
    await phone.waitForURL(`${base}/`)
    expect(await phone.textContent('main')).toContain('港湾机床')

    const narrow = await tab({ viewport: { width: 360, height: 800 }, locale: 'zh-TW', storageState: await desk.context().storageState() })
    for (const path of ['/accounts', '/accounts/account-2', '/account', '/']) {
      await narrow.goto(path)
      found.push(...(await barriersOf(narrow)))
    }
    expect(found).toEqual([])
    expect(tabs.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  it('work without scripts: signing in, making a token, signing out', async () => {
    const page = await tab({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 }, locale: 'en' })
    await page.goto('/account')
    await page.fill('[name=user]', 'Keeper of the server')
    await page.fill('[name=password]', PASSWORD)
    await page.click('main button')
    await page.waitForURL(/account$/)
    await page.click('#tokens summary')
    await page.fill('#token-name', 'Nightly export')
    await page.click('#tokens details button')
    expect(await page.inputValue('#once')).toMatch(/^sgt_/)
    await page.click('.sg-user')
    await page.click('#me button')
    await page.waitForURL(/login\?out=1/)
  })
})
