import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersOf, rulesOfLooks } from './barriers.ts'
import type { OpenApp } from './open-app.ts'
import { openDemonstration } from './open-demonstration.ts'

const project = '/projects/shanghai-car-maker'
const addresses = [
  '/', '/new', '/inbox', '/outbox', project, `${project}/phases/testing`, `${project}/phases/planning`, `${project}/phases/go-live`, `${project}/checkpoints/testing`,
  `${project}/checkpoints/planning`, `${project}/checkpoints/go-live`, `${project}/brief`, `${project}/diagnosis`, `${project}/goals`, `${project}/goals/1`,
  `${project}/goals/measurements`, `${project}/processes`, `${project}/processes/1`, `${project}/processes/1?to-be=variant-3&gone=shown`, `${project}/processes/6`, `${project}/processes/1/variants/1`, `${project}/processes/1/variants/1?remedy=combine`, `${project}/processes/import`, `${project}/goals/business-case`, `${project}/goals/business-case?edit=cost-1`, `${project}/documents`, `${project}/history`, `${project}/translations`, '/search?q=customer', `${project}/search?q=dealer`, `${project}/search`,
  `${project}/issues`, `${project}/issues?as=board`, `${project}/issues?as=table&view=all`, `${project}/issues/1`, `${project}/issues/new?title=Customer+search`, `${project}/issues/triage`, `${project}/issues/doors`, `${project}/issues/import`, `${project}/issues/batches`, `${project}/change-requests`, `${project}/change-requests/1`, `${project}/change-requests/2?edit=1`, `${project}/risks`, `${project}/risks/questions`, `${project}/risks/11`, `${project}/organisation`, `${project}/organisation/raci`, `${project}/organisation/rights`, `${project}/committee`, `${project}/committee/rounds/5`,
  `${project}/committee/rounds/2`, `${project}/meetings`, `${project}/meetings/5`, `${project}/meetings/9`, `${project}/supervision`, `${project}/benefits`,
  `${project}?at=40`, `${project}/checkpoints/planning?at=40`, '/projects/nowhere',
]

describe('Every page', () => {
  let demonstration: OpenApp
  beforeAll(async () => {
    demonstration = await openDemonstration()
  })
  afterAll(() => demonstration.close())

  it.each([['light', 'en', 1440, undefined], ['dark', 'zh-CN', 390, rulesOfLooks]] as const)('holds to WCAG 2.2 AA and to the content policy: %s, %s, %i wide', async (colorScheme, locale, width, rules) => {
    const { page, complaints } = await demonstration.tab({ colorScheme, locale, viewport: { width, height: 900 } })
    const found: string[] = []
    for (const address of addresses) {
      await page.goto(address)
      found.push(...(await barriersOf(page, rules)))
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
  })

  it('fits a phone of 360 px: nothing makes the page itself scroll sideways', async () => {
    const { page } = await demonstration.tab({ viewport: { width: 360, height: 800 } })
    const wide: string[] = []
    for (const address of addresses) {
      await page.goto(address)
      const width = await page.evaluate('document.documentElement.scrollWidth') as number
      if (width > 360) wide.push(`${address}: ${width} px`)
    }
    expect(wide).toEqual([])
  })

  it('fits it too where somebody pasted a word of 300 letters', async () => {
    const { page } = await demonstration.tabAs('project-manager', { viewport: { width: 360, height: 800 } })
    const long = `https://example.invalid/${'x'.repeat(270)}`
    const act = async (change: string, form: Record<string, string>) => expect((await page.request.post(`${project}/changes/${change}`, { form: { ...form, _back: project } })).url(), change).toContain('saved=')
    await act('add-risk', { title: long, likelihood: '5', impact: '5' })
    await act('report-issue', { title: long, severity: 'critical' })
    await act('raise-matter', { kind: 'conflict', title: long, text: long })
    await act('add-goal', { title: long })
    const wide: string[] = []
    for (const address of ['/', '/inbox', '/search?q=xxxx', project, `${project}/search?q=xxxx`, `${project}/checkpoints/testing`, `${project}/committee`, `${project}/risks`, `${project}/issues`, `${project}/goals`, `${project}/history`]) {
      await page.goto(address)
      const width = await page.evaluate('document.documentElement.scrollWidth') as number
      if (width > 360) wide.push(`${address}: ${width} px`)
    }
    expect(wide).toEqual([])
  })

  it.each([390, 1440])('keeps what was saved and its Undo in sight where it opens further down, %i px wide', async (width) => {
    const { page } = await demonstration.tabAs('project-manager', { viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    await page.goto(`${project}/brief?saved=1#calendar`)
    const [strip, heading] = await Promise.all(['.sg-standing[role="status"]', '#calendar h2'].map(async (selector) => await page.locator(selector).first().boundingBox()))
    expect(strip?.y).toBeGreaterThanOrEqual(0)
    expect(heading?.y).toBeGreaterThan((strip?.y ?? 0) + (strip?.height ?? 0))
    expect(heading?.y).toBeLessThan(400)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sg-standing[role="status"]').first().isVisible()).toBe(false)
  })

  it('has one main heading and a title of its own in each language', async () => {
    const { page } = await demonstration.tab()
    for (const language of ['en', 'zh-CN', 'zh-TW']) {
      const titles = new Set<string>()
      for (const address of addresses.filter((each) => !each.includes('?'))) {
        const html = await (await page.request.get(`${address}?lang=${language}`)).text()
        expect(html.match(/<h1[\s>]/g), `${address} ${language}`).toHaveLength(1)
        titles.add(/<title>([^<]*)</.exec(html)?.[1] ?? '')
      }
      expect(titles.size).toBe(addresses.filter((each) => !each.includes('?')).length)
    }
  })
})
