import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { documentsWritten } from '../../src/documents/catalogue.ts'
import { htmlOf } from '../../src/documents/html.ts'
import { writeDocument } from '../../src/documents/write-document.ts'
import type { LocaleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { castAtWork, today } from '../cast/cast.ts'
import { hostileProject } from '../cast/hostile.ts'

const page = async (project: Project, key: string, locale: LocaleId = 'en') => {
  const { bytes } = await writeDocument({ project, version: 14, today, locale, key, phase: 'planning', format: 'html' })
  return { bytes, document: new JSDOM(bytes).window.document }
}

describe('A document as HTML', () => {
  it('stands alone: no script, no address outside, no inline style', async () => {
    const project = hostileProject()
    for (const key of documentsWritten) {
      const { document } = await page(project, key)
      expect(document.querySelectorAll('script, link, iframe, img, object, embed, [src], [style], [onerror], [onload]')).toHaveLength(0)
      expect([...document.querySelectorAll('[href]')].filter((link) => !link.getAttribute('href')?.startsWith('#'))).toEqual([])
    }
  })

  it('names its language, so that the right characters are drawn', async () => {
    for (const [locale, lang] of [['en', 'en'], ['zh-CN', 'zh-Hans'], ['zh-TW', 'zh-Hant']] as const) {
      expect((await page(castAtWork(), 'project-charter', locale)).document.documentElement.lang).toBe(lang)
    }
  })

  it('shows our own pictures in place of Mermaid, each with a name', async () => {
    const { bytes, document } = await page(castAtWork(), 'implementation-plan', 'zh-CN')
    expect([...document.querySelectorAll('figure svg[role=img] > title')].map(({ textContent }) => textContent)).toEqual(['六个阶段及其检查点', '项目组织图', '六个阶段的进度图'])
    expect(bytes).not.toContain('flowchart')
  })

  it('leads from its contents to each chapter', async () => {
    const { document } = await page(castAtWork(), 'implementation-plan')
    const links = [...document.querySelectorAll('nav a')]
    expect(links).toHaveLength(12)
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')?.textContent).toBe(link.textContent)
  })

  it('keeps every hostile name as text', async () => {
    const { document } = await page(hostileProject(), 'project-charter')
    const text = document.body.textContent ?? ''
    expect(text).toContain('<script>alert(1)</script>')
    expect(text).toContain('[link](javascript:alert(1))')
    expect(text).toContain('A|B | C')
  })

  it('fails when a template asks for a picture that is not there', () => {
    const model = { head: { title: '', project: '', subtitle: '', example: '', stamp: '' }, diagrams: {} }
    expect(() => htmlOf('```mermaid map\n```\n', model, locales.en, false)).toThrow(/mermaid map/)
    expect(() => htmlOf('```mermaid constructor\n```\n', model, locales.en, false)).toThrow()
  })
})
