import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import pino from 'pino'
import { play } from '../../src/changes/play.ts'
import type { Context } from '../../src/changes/context.ts'
import { openContext } from '../../src/open-context.ts'
import { createApp } from '../../src/web/app.ts'
import { demonstrationStory } from '../cast/demonstration.ts'

/** The demonstration, played into a throw-away data folder and served, with a real browser in front of it. */
export type Demonstration = {
  url: string
  context: Context
  browser: Browser
  /** A tab; every violation of the content policy and every script error is kept in `complaints`. */
  tab: (options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>
  close: () => Promise<void>
}

export async function openDemonstration(): Promise<Demonstration> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-e2e-'))
  const context = await openContext({ folder })
  await play(context, demonstrationStory())
  const app = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
  return {
    url, context, browser,
    tab: async (options = {}) => {
      const tab = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 }, ...options })
      const page = await tab.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !/the server responded with a status of 4\d\d/.test(message.text())) complaints.push(message.text())
      })
      page.on('requestfailed', (request) => complaints.push(`${request.url()} failed: ${request.failure()?.errorText ?? ''}`))
      page.setDefaultTimeout(60_000)
      return { page, complaints }
    },
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      await context.store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function browserPath(): string {
  const found = process.env['CHROMIUM'] ?? ['chromium-headless-shell', 'chromium', 'google-chrome']
    .map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()).find(Boolean)
  if (!found) throw new Error('The browser tests need Chromium: install chromium, or set CHROMIUM to its path.')
  return found
}

/** Whoever the demonstration is looked at as. */
export async function actAs(page: Page, url: string, role: string): Promise<void> {
  await page.context().addCookies([{ name: 'sixgate-acting', value: role, url }])
}
