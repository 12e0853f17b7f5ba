import { describe, expect, it } from 'vitest'
import { castIssue } from '../cast/search-issues.ts'
import { served } from './served.ts'

/** The cast's project with three issues. */
async function withIssues() {
  const site = await served()
  const issues = [castIssue(1, { title: 'Customer list opens slowly' }), castIssue(2, { title: '客户列表打开太慢', status: 'verified', cause: '索引缺失', solution: '已加索引' }), castIssue(3, { title: 'Password mail' })]
  await site.context.store.change('harbour', (tip) => {
    if (!tip) throw new Error('the project should be there')
    return { entry: { at: tip.at, by: { id: 'operator', role: 'operator' }, change: 'made-for-this-test', input: {}, patches: issues.map((value) => ({ op: 'set', path: ['issues', value.id], value })) }, next: { ...tip.project, issues }, result: null }
  })
  return site
}

describe('Similar issues for scripts and programs', () => {
  it('are told with number, title and address; the known answer with cause and solution', async () => {
    const site = await withIssues()
    const page = await site.get(`/projects/harbour/issues/similar?text=${encodeURIComponent('客戶列表打開很慢')}`)
    expect(page.body).toMatchObject({
      similar: [{ issue: 'issue-2', number: 2, title: '客户列表打开太慢', href: '/projects/harbour/issues/2', status: 'verified' }],
      known: [{ issue: 'issue-2', cause: '索引缺失', solution: '已加索引', href: '/projects/harbour/issues/2' }],
    })
    expect((await site.get('/projects/harbour/issues/similar')).body).toEqual({ similar: [], known: [] })
    expect((await site.get('/projects/nowhere/issues/similar?text=x')).status).toBe(404)
  })

  it('are told by the API, as many as asked for, without the one excepted', async () => {
    const site = await withIssues()
    const asked = async (query: string) => ((await site.get(`/api/projects/harbour/similar?${query}`)).body as { similar: { issue: string }[] }).similar.map(({ issue }) => issue)
    expect(await asked('text=slow+customer+lists')).toEqual(['issue-1'])
    expect(await asked('text=slow+customer+lists&except=issue-1')).toEqual([])
    expect(await asked('text=customer+list+password+mail&most=1')).toHaveLength(1)
    expect((await site.get('/api/search?q=%E7%B4%A2%E5%BC%95&project=harbour')).body).toMatchObject({ total: 1, hits: [{ project: 'harbour', kind: 'issue', id: 'issue-2' }] })
    expect((await site.get('/api/search?q=password&kind=task')).body).toEqual({ total: 0, hits: [] })
  })
})
