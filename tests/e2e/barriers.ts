import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What may differ on another width, in other colours or another language, where the elements are the same. */
export const rulesOfLooks = [
  'color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'empty-heading', 'button-name', 'link-name',
  'label', 'aria-hidden-focus', 'meta-viewport', 'landmark-unique',
]

type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> }

/** What keeps a page from those who see, hear or move otherwise, by WCAG 2.2 AA; and whether the page itself scrolls sideways. */
export async function barriersOf(page: Page, rules: readonly string[] = everyRule): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ runOnly, resultTypes: ['violations'], preload: false })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`)
  }, [...rules])
  const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth') as boolean
  return [...found, ...(isWide ? ['it is too wide'] : [])].map((barrier) => `${page.url()} ${barrier}`)
}
