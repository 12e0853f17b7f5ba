import { describe, expect, it } from 'vitest'
import { phaseIds } from '../../src/domain/ids.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { localeFor, locales } from '../../src/locales/locales.ts'
import { criteriaOfEvery, defaultCriteria } from '../../src/method/criteria.ts'
import { documentKeys } from '../../src/method/documents.ts'
import { defaultTasks } from '../../src/method/tasks.ts'

const all = Object.values(locales)

describe('The language', () => {
  it.each([
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['fr-FR, en;q=0.5, zh;q=0.7', 'zh-CN'],
    ['en;q=0, zh-CN', 'zh-CN'],
    ['fr, de', 'en'],
    ['en-US', 'en'],
    ['zh_TW.UTF-8', 'zh-TW'],
    ['C.UTF-8', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['__proto__, ;q=, -, 中文', 'en'],
    ['zh;q=abc', 'en'],
  ])('of %j is %s', (accept, id) => {
    expect(localeFor(accept).id).toBe(id)
  })

  it('is English where nobody says anything', () => {
    expect(localeFor(undefined).id).toBe('en')
  })

  it('calls itself by its own name', () => {
    expect(all.map(({ id, htmlLang, selfName, shortName }) => [id, htmlLang, selfName, shortName])).toEqual([
      ['en', 'en', 'English', 'EN'],
      ['zh-CN', 'zh-Hans', '简体中文', '简'],
      ['zh-TW', 'zh-Hant', '繁體中文', '繁'],
    ])
  })
})

describe('The words', () => {
  it.each(all.map((words) => [words.id, words] as const))('of %s leave nothing empty', (_id, words) => {
    const texts = textsOf(words)
    expect(texts.length).toBeGreaterThan(300)
    // Chinese sentences follow each other without a gap.
    expect(texts.filter(({ path, text }) => text.trim() === '' && path !== 'project.sentenceGap' && !path.startsWith('phasePage.lead.by.'))).toEqual([])
  })

  it.each(all.map((words) => [words.id, words] as const))('of %s name every task, criterion and document of the method', (_id, { method }) => {
    const taskKeys = Object.values(defaultTasks).flatMap((tasks) => tasks.map(({ key }) => key))
    expect(Object.keys(method.tasks).sort()).toEqual([...taskKeys].sort())
    const criterionKeys = new Set([...Object.values(defaultCriteria).flat(), ...criteriaOfEvery].map(({ key }) => key))
    expect(Object.keys(method.criteria).sort()).toEqual([...criterionKeys].sort())
    expect(Object.keys(method.documents).sort()).toEqual([...documentKeys].sort())
    expect(method.ratings).toHaveLength(5)
  })

  it.each(all.map((words) => [words.id, words] as const))('of %s name the mark of a criterion that has one', (id, { method }) => {
    const criteria: Record<string, Locale['method']['criteria']['pass-rate']> = method.criteria
    const marked = Object.values(defaultCriteria).flat().filter(({ mark }) => mark !== null)
    expect(marked.map(({ key }) => key)).toEqual(['manager-allocated', 'pass-rate', 'data-quality', 'users-trained', 'parallel-run-ended', 'adoption'])
    for (const { key, mark } of marked) {
      expect(criteria[key]?.title({ mark })).toContain(id === 'en' ? `${mark}\u00a0%` : `${mark}%`)
      expect(criteria[key]?.title({ mark: null })).not.toMatch(/null|%/)
    }
  })

  it('show the titles as the checkpoint page does', () => {
    expect(locales.en.method.criteria['pass-rate'].title({ mark: 95 })).toBe('Acceptance tests passed, at least 95\u00a0%')
    expect(locales['zh-CN'].method.criteria['pass-rate'].title({ mark: 95 })).toBe('验收测试通过率不低于 95%')
    expect(locales['zh-TW'].method.numbered.checkpointOf({ n: 4, phase: '測試' })).toBe('查核點四：測試')
    expect(locales['zh-CN'].method.numbered.phaseOfSix(4)).toBe('第四阶段（共六个阶段）')
  })

  it('ask at each gate whether the next phase may start', () => {
    const questions = phaseIds.map((phase) => {
      const { before, after } = locales.en.method.phases[phase].gateQuestion
      return `${before}DAY${after}`
    })
    expect(questions).toEqual([
      'May requirements definition start on DAY?',
      'May custom development start on DAY?',
      'May testing start on DAY?',
      'May initialization start on DAY?',
      'May go-live start on DAY?',
      'May the project pass into benefits tracking on DAY?',
    ])
    const { before, after } = locales['zh-CN'].method.phases.testing.gateQuestion
    expect(`${before}11月30日（星期一）${after}`).toBe('初始化阶段可否于11月30日（星期一）开始？')
  })
})

/** Every fixed text, with where it stands. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key))
}
