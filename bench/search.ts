import { openContext } from '../src/open-context.ts'
import { createProject } from '../src/changes/create-project.ts'
import { queryOf, type TextQuery } from '../src/domain/text-match.ts'
import { searchPortfolio } from '../src/exchange/search-portfolio.ts'
import { locales } from '../src/locales/locales.ts'
import { searchProject } from '../src/locales/search-project.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeIssues } from './gen-issues.ts'
import { median, type Print } from './measure.ts'
import { projectWithIssues } from './similar.ts'

const operator = { id: 'operator', role: 'operator' } as const
const queries = ['合同审批无法提交', '导入模板乱码', '公海池列表页加载', '金额计算不正确', '企业微信收不到通知', '时区差八小时', '500', '权限', '回款计划统计图表', '字段映射与旧系统数据不一致', 'chrome', '瀏覽器 打印', 'issue-4711', 'zebra']

/** Words looked for in a project of 10,000 issues, the first time and again; beside it the same words in the bare texts. Then in fifty projects, opened for it and open. */
export async function search(print: Print): Promise<void> {
  const project = projectWithIssues(madeIssues(10_000))
  const words = locales['zh-CN']
  const ask = (text: string) => searchProject(project, words, queryOf(text) as TextQuery)
  const first = timed(() => ask('合同'))
  for (const text of queries) ask(text)
  const times = queries.flatMap((text) => [0, 1, 2].map(() => timed(() => ask(text))))
  const control = median(queries.map((text) => timed(() => project.issues.filter(({ title, description }) => title.includes(text) || description.includes(text)).length)))
  print(`project of 10,000 issues: ${median(times).toFixed(1)} ms warm, ${Math.max(...times).toFixed(1)} at most (to be under 30), bare texts ${control.toFixed(1)} ms; the first time ${first.toFixed(0)} ms`)
  let now = project
  const changed = [...Array(9).keys()].map((round) => {
    now = { ...now, issues: now.issues.map((issue, at) => (at === round ? { ...issue, title: `改了${round}` } : issue)) }
    return timed(() => searchProject(now, words, queryOf('改了') as TextQuery))
  })
  print(`after a change of one issue: ${median(changed).toFixed(1)} ms`)
  await manyProjects(print)
}

async function manyProjects(print: Print): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-bench-'))
  const made = await openContext({ folder })
  for (let i = 0; i < 50; i += 1) await createProject(made, operator, { name: `Bench ${i}`, start: '2026-05-18' })
  await made.store.close()
  const context = await openContext({ folder })
  const ask = async () => {
    const before = performance.now()
    const { searched } = await searchPortfolio(context, operator, locales.en, queryOf('diagnose problems') as TextQuery)
    return { searched, took: performance.now() - before }
  }
  const { searched, took } = await ask()
  const again = [await ask(), await ask(), await ask()].map((each) => each.took)
  print(`${searched} projects, none of them open: ${took.toFixed(0)} ms, other requests in between; again ${median(again).toFixed(0)} ms`)
  await context.store.close()
  await rm(folder, { recursive: true, force: true })
}

function timed(deed: () => unknown): number {
  const before = performance.now()
  deed()
  return performance.now() - before
}
