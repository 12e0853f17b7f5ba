import { spawnSync } from 'node:child_process'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** A tab and what it complained of: violations of the content policy, script errors, requests that failed. */
export type Tab = { page: Page; complaints: string[] }

export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}

export async function openTab(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Tab> {
  const tab = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, ...options })
  const page = await tab.newPage()
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/the server responded with a status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed: ${request.failure()?.errorText ?? ''}`))
  return { page, complaints }
}

function browserPath(): string {
  const found = process.env['CHROMIUM'] ?? ['chromium-headless-shell', 'chromium', 'google-chrome']
    .map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()).find(Boolean)
  if (!found) throw new Error('The browser tests need Chromium: install chromium, or set CHROMIUM to its path.')
  return found
}
