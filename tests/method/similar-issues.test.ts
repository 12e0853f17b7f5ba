import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeIssues } from '../../bench/gen-issues.ts'
import { paraphrases } from '../../bench/paraphrases.ts'
import type { Issue } from '../../src/domain/issue.ts'
import type { Project } from '../../src/domain/project.ts'
import { knowledgeOf, knownAnswers } from '../../src/method/knowledge.ts'
import { similarIssues } from '../../src/method/similar-issues.ts'
import { castProject, stamp } from '../cast/cast.ts'
import { castIssue } from '../cast/search-issues.ts'

const cast = castProject()
const project = (issues: Issue[]): Project => ({ ...cast, issues })
const like = (value: Project, title: string, options: Parameters<typeof similarIssues>[2] = {}) => similarIssues(value, { title, description: '' }, options).map(({ issue }) => issue)

describe('Similar issues', () => {
  it('are found for every planted duplicate, by title alone', () => {
    const made = madeIssues(600)
    const value = project(made.map(({ id, title, body }) => castIssue(id, { title, description: body })))
    const planted = made.filter(({ dupOf }) => dupOf !== null)
    expect(planted.length).toBeGreaterThan(20)
    expect(planted.filter(({ id, title, dupOf }) => !like(value, title, { most: 10, except: `issue-${id}` }).includes(`issue-${dupOf}`))).toEqual([])
  })

  it('are found for most of what people say again in other words, in either script', () => {
    const value = project(paraphrases.map(({ first: [title, description] }, at) => castIssue(at + 1, { title, description })))
    const found = paraphrases.filter(({ again: [title, description] }, at) => similarIssues(value, { title, description }).some(({ issue }) => issue === `issue-${at + 1}`))
    expect(found.length / paraphrases.length).toBeGreaterThan(0.7)
  })

  it('are none where nothing is alike, nothing was said, or the only one is excepted', () => {
    const value = project([castIssue(1, { title: '合同审批无法提交' }), castIssue(2, { title: 'Password reset mail does not arrive' })])
    expect([like(value, '天气很好'), like(value, ''), like(value, '😀'), like(value, '合同审批无法提交', { except: 'issue-1' })]).toEqual([[], [], [], []])
    expect(like(value, '合同審批不能提交')).toEqual(['issue-1'])
  })

  it('are told by their original, and never what was withdrawn', () => {
    const value = project([castIssue(1, { title: '报价单导出后公章错位' }), castIssue(2, { title: '盖章不在签字处', status: 'duplicate', duplicateOf: 'issue-1' }), castIssue(3, { title: '盖章不在签字处', withdrawn: stamp })])
    expect(like(value, '盖章不在签字处')).toEqual(['issue-1'])
  })

  it('are found in the language that somebody reads them in, not only in that of the report, as long as they stand', () => {
    const value: Project = {
      ...project([castIssue(1, { title: 'The enquiry stands twice when the line drops' }), castIssue(2, { title: 'Chinese names sort last', kind: 'conflict' }), castIssue(3, { title: 'Chinese names sort last', withdrawn: stamp })]),
      translations: [
        { id: 'translation-1', text: 'The enquiry stands twice when the line drops', en: '', 'zh-CN': '线路中断后咨询重复出现两条', 'zh-TW': '線路中斷後諮詢重複出現兩筆' },
        { id: 'translation-2', text: 'Chinese names sort last', en: '', 'zh-CN': '中文姓名排在最后', 'zh-TW': '' },
      ],
    }
    expect([like(value, '线路中断后咨询重复出现'), like(value, '線路中斷後諮詢重複'), like(value, 'the enquiry stands twice'), like(value, '中文姓名排在最后')]).toEqual([['issue-1'], ['issue-1'], ['issue-1'], ['issue-2']])
    expect(like(value, '中文姓名排在最后', { publicOnly: true })).toEqual([])
    expect(like({ ...value, translations: [] }, '线路中断后咨询重复出现')).toEqual([])
  })

  it('leave out on the public form what is confidential, conflicts, conditions and gaps of expectation', () => {
    const title = '来电弹屏不显示车牌'
    const value = project([
      castIssue(1, { title, confidential: true }), castIssue(2, { title, kind: 'conflict' }), castIssue(3, { title, kind: 'condition' }), castIssue(4, { title, kind: 'expectation-gap' }),
      castIssue(5, { title }), castIssue(6, { title, kind: null, reporter: { person: null, name: '', department: '', door: 'door-1', key: null } }), castIssue(7, { title, status: 'duplicate', duplicateOf: 'issue-1' }),
      // What a member wrote and nobody has judged may be a conflict.
      castIssue(8, { title, kind: null }),
    ])
    expect(like(value, title, { publicOnly: true, most: 10 })).toEqual(['issue-5', 'issue-6'])
    expect(like(value, title, { most: 10 })).toEqual(['issue-1', 'issue-2', 'issue-3', 'issue-4', 'issue-5', 'issue-6', 'issue-8'])
  })

  it('are those of the very value asked about, newer, older or another project of that name', () => {
    const titles = ['客户列表打开太慢', '收不到验证码短信', '合同审批无法提交', '金额计算不正确']
    const issue = fc.record({ number: fc.integer({ min: 1, max: 8 }), title: fc.constantFrom(...titles), gone: fc.constantFrom(false, false, true) })
    fc.assert(fc.property(fc.array(fc.array(issue, { maxLength: 8 }), { minLength: 2, maxLength: 6 }), fc.constantFrom(...titles), (lists, asked) => {
      const values = lists.map((list) => project([...new Map(list.map((each) => [each.number, each])).values()].sort((a, b) => a.number - b.number)
        .map(({ number, title, gone }) => castIssue(number, { title, withdrawn: gone ? stamp : null }))))
      const answer = (value: Project) => like(value, asked, { most: 10 })
      const expected = values.map((value) => answer({ ...value, id: `alone-${Math.random()}` }))
      expect([...values, ...values.toReversed()].map(answer)).toEqual([...expected, ...expected.toReversed()])
    }), { numRuns: 40 })
  })
})

describe('Knowledge', () => {
  const solved = { cause: '接口超时', solution: '已调大超时时间', status: 'verified' } as const

  it('is what was verified or closed with cause and solution', () => {
    const value = project([
      castIssue(1, solved), castIssue(2, { ...solved, status: 'closed' }), castIssue(3, { ...solved, status: 'resolved' }), castIssue(4, { ...solved, cause: ' ' }), castIssue(5, { ...solved, withdrawn: stamp }),
    ])
    expect(knowledgeOf(value).map(({ id }) => id)).toEqual(['issue-1', 'issue-2'])
  })

  it('answers a text, in public only with what may be told there', () => {
    const title = '订单没有同步到经销商'
    const value = project([castIssue(1, { title }), castIssue(2, { ...solved, title }), castIssue(3, { ...solved, title, confidential: true })])
    const asked = { title: '訂單未同步給經銷商', description: '' }
    expect(knownAnswers(value, asked).map(({ issue }) => issue)).toEqual(['issue-2', 'issue-3'])
    expect(knownAnswers(value, asked, { publicOnly: true }).map(({ issue }) => issue)).toEqual(['issue-2'])
    expect(knownAnswers(value, asked, { most: 1 })).toHaveLength(1)
  })
})
