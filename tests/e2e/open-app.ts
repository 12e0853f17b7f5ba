import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import pino from 'pino'
import type { Context } from '../../src/changes/context.ts'
import { createApp } from '../../src/web/app.ts'
import { launchBrowser, openTab, type Tab } from './open-browser.ts'

/** The app over a context, served on a free port, with a real browser in front of it. */
export type OpenApp = {
  context: Context
  url: string
  tab: (options?: BrowserContextOptions) => Promise<Tab>
  /** The same in English, unless told otherwise, for a role of the demonstration. */
  tabAs: (role: string, options?: BrowserContextOptions) => Promise<Tab>
  close: () => Promise<void>
}

export async function openApp(context: Context, { demonstration = true }: { demonstration?: boolean } = {}): Promise<OpenApp> {
  const server = createApp(context, { demonstration, log: pino({ level: 'silent' }) }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser: Browser = await launchBrowser()
  const tab: OpenApp['tab'] = async (options) => await openTab(browser, url, options)
  return {
    context, url, tab,
    tabAs: async (role, options = { locale: 'en' }) => {
      const opened = await tab(options)
      await actAs(opened.page, url, role)
      return opened
    },
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      await context.store.close()
    },
  }
}

/** Whoever the demonstration is looked at as: a role, or a person of the team. */
export async function actAs(page: Page, url: string, who: string): Promise<void> {
  await page.context().addCookies([{ name: 'sixgate-acting', value: who, url }])
}
