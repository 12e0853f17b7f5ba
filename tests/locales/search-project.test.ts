import { describe, expect, it } from 'vitest'
import type { Project } from '../../src/domain/project.ts'
import { queryOf, type TextQuery } from '../../src/domain/text-match.ts'
import { locales } from '../../src/locales/locales.ts'
import { searchProject } from '../../src/locales/search-project.ts'
import { castProject, stamp } from '../cast/cast.ts'
import { castIssue } from '../cast/search-issues.ts'

const issues = [
  castIssue(1, { title: 'Customer list opens slowly', description: 'Twenty seconds in Chrome浏览器', cause: 'An index was missing', solution: 'The index was added' }),
  castIssue(12, { title: '合同审批无法提交', comments: [{ ...stamp, id: 'comment-1', text: '供应商确认接口超时', mentions: [], seen: [], edited: null, withdrawn: null }] }),
  castIssue(13, { title: 'Leads are lost', withdrawn: stamp }), castIssue(14, { title: 'Leads are lost 12 times', status: 'closed' }), castIssue(15, { title: 'Leads are lost' }),
]
const project = castProject({ issues })
const find = (q: string, locale: keyof typeof locales = 'en', value: Project = project, asked: Parameters<typeof searchProject>[3] = {}) =>
  searchProject(value, locales[locale], queryOf(q) as TextQuery, asked).hits.map(({ found }) => `${found.kind} ${found.id}`)

describe('Searching a project', () => {
  it('finds issues by title, text, cause, solution and comments, in either script, with Latin words beside Chinese', () => {
    expect(find('slowly')).toEqual(['issue issue-1'])
    expect(find('瀏覽器')).toEqual(['issue issue-1'])
    expect(find('chrome 浏览器')).toEqual(['issue issue-1'])
    expect(find('index missing')).toEqual(['issue issue-1'])
    expect(find('合約審批')).toEqual([])
    expect(find('合同審批提交')).toEqual(['issue issue-12'])
    expect(find('介面超時')).toEqual([])
    expect(find('接口超時')).toEqual(['issue issue-12'])
  })

  it('puts what has that number first, then what says it', () => {
    for (const q of ['12', '#12', '#012', 'issue-12', 'Issue 12']) expect(find(q)[0], q).toBe('issue issue-12')
    expect(find('12')).toEqual(['issue issue-12', 'issue issue-14'])
    expect(find('task-3')[0]).toBe('task task-3')
    expect(find('goal 2')[0]).toBe('goal goal-2')
  })

  it('tells what is open before what is done, and leaves out what was withdrawn', () => {
    expect(find('leads are lost')).toEqual(['issue issue-15', 'issue issue-14'])
  })

  it('finds in the reader’s language as far as it is translated, and as it was written', () => {
    expect(find('回复销售线索', 'zh-CN')).toContain('goal goal-1')
    expect(find('answer leads', 'zh-TW')).toContain('goal goal-1')
    expect(find('目標', 'zh-TW').some((hit) => hit.startsWith('task'))).toBe(true)
    expect(find('diagnose', 'en').some((hit) => hit.startsWith('task'))).toBe(true)
  })

  it('finds people, documents, risks and changes', () => {
    expect(find('works council')).toEqual(['person person-5'])
    expect(find('minutes', 'en', project, { documents: ['minutes'] })).toContain('document minutes')
    expect(find('会议纪要', 'zh-CN', project, { documents: ['minutes'] })).toContain('document minutes')
    const entries = [{ change: 'withdraw-issue', input: { issue: 'issue-1' }, version: 7 }, { change: 'edit-goal', input: { goal: 'goal-2', target: 85 }, version: 8 }]
      .map((entry) => ({ ...entry, format: 4, at: stamp.at, by: { id: 'operator', role: 'operator' as const }, patches: [], prev: '', hash: '' }))
    expect(find('Repairs done first visit', 'en', project, { entries })).toEqual(['goal goal-2', 'change change-8'])
  })

  it('counts every kind, also where one alone is asked for', () => {
    const { hits, counts } = searchProject(project, locales.en, queryOf('customer') as TextQuery, { only: 'issue' })
    expect(hits.map(({ found }) => found.kind)).toEqual(['issue'])
    expect([...counts.keys()].length).toBeGreaterThan(1)
  })

  it('follows a change, and a translation that came later', () => {
    expect(find('更慢')).toEqual([])
    expect(find('更慢', 'en', { ...project, issues: [...issues, castIssue(16, { title: '现在更慢了' })] })).toEqual(['issue issue-16'])
    const translated = { ...project, translations: [...project.translations, { id: 'translation-99', text: 'Customer list opens slowly', en: '', 'zh-CN': '客户清单打开慢', 'zh-TW': '' }] }
    expect(find('客戶清單', 'zh-CN', translated)).toEqual(['issue issue-1'])
  })
})
