import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { processFaults } from '../../src/domain/process/faults.ts'
import { findingsOf } from '../../src/domain/process/findings.ts'
import { takesTime } from '../../src/domain/process/graph.ts'
import { measuresOf } from '../../src/domain/process/measures.ts'
import { Process, type RoleOfWork, type Step } from '../../src/domain/process/process.ts'
import { simulate } from '../../src/domain/process/simulation.ts'
import { inLanguage, libraryFacts, libraryKeys, type LibraryKey, libraryRole, libraryRoles, librarySteps, libraryTexts } from '../../src/method/process-library.ts'
import { type RoleKey, roles as allRoles } from '../../src/method/process-library/library-words.ts'
import { castProject } from '../cast/cast.ts'
import { castProcess } from '../cast/processes.ts'

const languages = ['en', 'zh-CN', 'zh-TW'] as const
const roleKeys = Object.keys(allRoles) as RoleKey[]
const idOf = (role: RoleKey): string => `role-${roleKeys.indexOf(role) + 1}`
const workRoles: RoleOfWork[] = roleKeys.map((role) => ({ id: idOf(role), ...libraryRole(role, 'en'), withdrawn: null }))
const steps = (key: LibraryKey): Step[] => librarySteps(key, 'en', idOf)
const processOf = (key: LibraryKey): Process => {
  const { variant: _, ...facts } = libraryFacts(key, 'en')
  return castProcess(steps(key), [], facts)
}

describe('The library', () => {
  it('has the eight processes of a CRM’s business line', () => {
    expect(libraryKeys).toEqual(['lead-qualification', 'campaign', 'quotation', 'order-entry', 'complaint-handling', 'service-dispatch', 'key-account-review', 'master-data'])
  })

  it('says the same text always in the same way, in every direction', () => {
    for (const [from] of languages.entries()) {
      const known = new Map<string, string>()
      for (const words of libraryKeys.flatMap(libraryTexts)) {
        const all = words.join(' | ')
        expect(known.get(words[from] ?? '') ?? all).toBe(all)
        known.set(words[from] ?? '', all)
      }
    }
  })

  it('has no text twice in one file with two meanings', () => {
    const folder = new URL('../../src/method/process-library/', import.meta.url)
    const known = new Map<string, string>()
    for (const file of readdirSync(folder)) {
      for (const [all, text = ''] of readFileSync(new URL(file, folder), 'utf8').matchAll(/\['([^']+)', '[^']*\p{Script=Han}[^']*', '[^']+'\]/gu)) {
        expect(known.get(text) ?? all).toBe(all)
        known.set(text, all)
      }
    }
    expect(known.size).toBeGreaterThan(150)
  })
})

describe.each(libraryKeys)('The process %s', (key) => {
  it('is a process with 8 to 16 steps in its own departments', () => {
    expect(Process.parse(processOf(key))).toBeTruthy()
    const working = steps(key).filter(takesTime)
    expect(working.length).toBeGreaterThanOrEqual(8)
    expect(working.length).toBeLessThanOrEqual(16)
    expect(new Set(working.map(({ department }) => department)).size).toBeGreaterThanOrEqual(3)
    expect(working.filter(({ name, department, work }) => name === '' || department === '' || work.likely === 0)).toEqual([])
    expect(steps(key).some(({ kind, next }) => kind === 'fork' || (kind === 'choice' && next.length > 1))).toBe(true)
  })

  it('has no faults and can be measured', () => {
    expect(processFaults(steps(key))).toEqual([])
    const { cost, work, wait, firstTimeRight, unratedRoles } = measuresOf(steps(key), workRoles)
    expect(cost).toBeGreaterThan(1)
    expect([work, wait].every((minutes) => minutes > 1)).toBe(true)
    expect(firstTimeRight).toBeGreaterThan(0.3)
    expect(firstTimeRight).toBeLessThan(0.95)
    expect(unratedRoles).toEqual([])
    expect(simulate(steps(key), { runs: 500, seed: 1 }).mean).toBeGreaterThan(work)
  })

  it('has at least three findings of different rules', () => {
    const process = processOf(key)
    const project = castProject({ processes: [process], workRoles })
    const [asIs] = process.variants
    const rules = asIs ? findingsOf(project, process, asIs).map(({ rule }) => rule) : []
    expect(new Set(rules).size).toBeGreaterThanOrEqual(3)
  })

  it('is written in all three languages, each in its own characters', () => {
    for (const words of libraryTexts(key)) {
      expect(words.every((text) => text.trim() !== '' && text.length <= 60), words.join()).toBe(true)
      expect(words[0]).not.toMatch(/\p{Script=Han}/u)
      expect(words[1]).not.toMatch(/[專導資將點們個這為與關應當進還過說請書數據開門無檢報題變確務員標續項軟檔業組職記錄網絡質該戶對給讓從選擇顯誤刪設載創費預審評簽類處稱須統營銷兩單約積練備權邊區級經濟團隊風險證電話時間動辦聽問難觀轉認識價訂貨]/)
      expect(words[2]).not.toMatch(/[专导资将点们个这为与关应当进还过说请书数据开门无检报题变确务员标续项软档业组职记录网络质该户对给让从选择显误删设载创费预审评签类处称须统营销两单约积练备权边区级经济团队风险证电话时间动办听问难观转认识价订货]/)
      expect(words[2], 'words of the mainland').not.toMatch(/質量|數據|用戶|軟件|計劃|渠道|營銷|培訓|線索|信息|文檔|網絡|賬|審批|錄入|短信/)
    }
    for (const language of languages) {
      const texts = librarySteps(key, language, idOf).flatMap(({ name, department, systemName, data, next }) => [name, department, systemName, ...data, ...next.map(({ label }) => label)])
      const known = new Set(libraryTexts(key).map((words) => inLanguage(words, language)))
      expect(texts.filter((text) => text !== '' && !known.has(text))).toEqual([])
    }
  })

  it('says that its figures are examples, and names its roles with rates', () => {
    expect(libraryFacts(key, 'en').variant).toContain('example figures')
    expect(libraryRoles(key).length).toBeGreaterThanOrEqual(3)
    expect(libraryRoles(key).map((role) => libraryRole(role, 'en').rate).every((rate) => (rate ?? 0) > 0)).toBe(true)
  })
})
