import { cp, mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import pino from 'pino'
import { play } from '../../src/changes/play.ts'
import type { Context } from '../../src/changes/context.ts'
import { openContext } from '../../src/open-context.ts'
import { createApp } from '../../src/web/app.ts'
import { demonstrationStory } from '../cast/demonstration.ts'
import { launchBrowser, openTab, type Tab } from './open-browser.ts'

/** The demonstration, played into a throw-away data folder and served, with a real browser in front of it. */
export type Demonstration = {
  url: string
  context: Context
  browser: Browser
  tab: (options?: BrowserContextOptions) => Promise<Tab>
  close: () => Promise<void>
}

export async function openDemonstration(): Promise<Demonstration> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-e2e-'))
  await cp(await played(), folder, { recursive: true })
  const context = await openContext({ folder })
  const app = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launchBrowser()
  return {
    url, context, browser,
    tab: async (options) => await openTab(browser, url, options),
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      await context.store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

let playing: Promise<string> | undefined
/** A data folder with the demonstration in it, played once for all files of one worker; it goes with the run's other temporary files. */
function played(): Promise<string> {
  playing ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sixgate-played-'))
    const context = await openContext({ folder })
    await play(context, demonstrationStory())
    await context.store.close()
    return folder
  })()
  return playing
}

/** Whoever the demonstration is looked at as: a role, or a person of the team. */
export async function actAs(page: Page, url: string, who: string): Promise<void> {
  await page.context().addCookies([{ name: 'sixgate-acting', value: who, url }])
}
