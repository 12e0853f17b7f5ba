import { castProject } from '../tests/cast/cast.ts'
import { issueDefaults, type Issue } from '../src/domain/issue.ts'
import { textIndex } from '../src/domain/text-index.ts'
import type { Project } from '../src/domain/project.ts'
import { similarIssues } from '../src/method/similar-issues.ts'
import { type MadeIssue, madeIssues } from './gen-issues.ts'
import { median, type Print } from './measure.ts'
import { type Paraphrase, paraphrases } from './paraphrases.ts'

const COUNT = 10_000

/** A project with so many issues made by the generator, as they would be after an import. */
export function projectWithIssues(made: readonly Pick<MadeIssue, 'id' | 'title' | 'body'>[]): Project {
  return { ...castProject(), id: 'many-issues', issues: made.map(issueMade) }
}

export const issueMade = ({ id, title, body }: Pick<MadeIssue, 'id' | 'title' | 'body'>): Issue => ({
  ...issueDefaults, id: `issue-${id}`, kind: 'system', title, description: body, phase: 'testing', owner: '', status: 'new', dueOn: null, decision: null,
  raised: { by: 'project-manager', at: '2026-06-01T02:00:00.000Z' }, closed: null, withdrawn: null,
})

/** The ten issues of ten thousand most like one: how long, how many of the planted duplicates and of the paraphrases are among them; beside it, looking through all titles. */
export async function similar(print: Print): Promise<void> {
  const made = madeIssues(COUNT)
  const project = projectWithIssues(made)
  const first = timed(() => similarIssues(project, { title: '你好', description: '' }))
  for (const withBody of [false, true]) {
    const times: number[] = []
    let found = 0
    const planted = made.filter(({ dupOf }) => dupOf !== null)
    for (const { id, title, body, dupOf } of planted) {
      times.push(timed(() => {
        if (similarIssues(project, { title, description: withBody ? body : '' }, { most: 10, except: `issue-${id}` }).some(({ issue }) => issue === `issue-${dupOf}`)) found += 1
      }))
    }
    const control = median(made.slice(0, 50).map(({ title }) => timed(() => project.issues.filter((issue) => issue.title.includes(title.slice(0, 6))).length)))
    print(`ten most alike of ${COUNT.toLocaleString('en')} by title${withBody ? ' and text' : ''}: ${median(times).toFixed(2)} ms (to be at most 7), all titles looked through for a word ${control.toFixed(2)} ms; ${((100 * found) / planted.length).toFixed(1)} % of ${planted.length} planted duplicates (to be at least 99)`)
  }
  print(`index of ${COUNT.toLocaleString('en')} issues made by the first who asks: ${first.toFixed(0)} ms`)
  onePlus(print, project)
  unrelated(print, project, made)
  harder(print, made)
}

/** Into the index without what asking costs anyhow: the same question is asked before and after. */
function onePlus(print: Print, project: Project): void {
  const question = { title: '客户列表', description: '' }
  const costs = { added: [] as number[], changed: [] as number[], withdrawn: [] as number[] }
  let now = project
  for (let round = 0; round < 60; round += 1) {
    const asked = timed(() => similarIssues(now, question))
    const next = (issues: Issue[]): number => {
      now = { ...now, issues }
      return Math.max(0, timed(() => similarIssues(now, question)) - asked)
    }
    costs.added.push(next([...now.issues, issueMade({ id: COUNT + round + 1, title: `新问题${round}：合同审批流无法提交`, body: '步骤：打开合同审批的审批流，点击提交，没有反应。' })]))
    costs.changed.push(next(now.issues.map((issue, at) => (at === round * 7 ? { ...issue, title: `${issue.title}，改` } : issue))))
    costs.withdrawn.push(next(now.issues.map((issue, at) => (at === round * 11 + 3 ? { ...issue, withdrawn: issue.raised } : issue))))
  }
  print(`one issue more in the index ${median(costs.added).toFixed(2)} ms, one altered ${median(costs.changed).toFixed(2)}, one withdrawn ${median(costs.withdrawn).toFixed(2)} (each to be at most 1)`)
}

/** Whether issues that have nothing of subject, object, symptom and condition in common are offered. */
function unrelated(print: Print, project: Project, made: readonly MadeIssue[]): void {
  const parts = made.map(({ body }) => /打开(.*?)的(.*?)；2\. (.*?)操作；[\s\S]*实际：(.*?)。影响/.exec(body)?.slice(1) ?? [])
  const alike = (a: number, b: number): number => (parts[a] ?? []).filter((part, i) => part === parts[b]?.[i]).length
  const asked = made.filter(({ id }) => id % 50 === 0)
  const offers = asked.flatMap(({ id, title, body }) => similarIssues(project, { title, description: body }, { most: 10, except: `issue-${id}` }).map(({ issue }) => alike(id - 1, Number(issue.slice(6)) - 1)))
  const share = (common: number): string => `${((100 * offers.filter((each) => each === common).length) / offers.length).toFixed(1)} %`
  print(`of ${offers.length.toLocaleString('en')} offers to ${asked.length} issues, ${share(0)} have nothing in common with what was asked, ${share(1)} one of four parts, ${share(2)} two, ${share(3)} three, ${share(4)} all`)
}

/** What people said again in other words, among ten thousand others: whether it is among the ten best, and whether it is alike enough to be offered. */
function harder(print: Print, made: readonly MadeIssue[]): void {
  const first = paraphrases.map(({ first: [title, body] }, at) => ({ id: 20_001 + at, title, body }))
  const project = projectWithIssues([...made, ...first])
  const index = textIndex()
  for (const { id, title, body } of [...made, ...first]) index.add(id, { title, body })
  for (const withBody of [false, true]) {
    const kinds = new Map<Paraphrase['kind'], { found: number; of: number }>()
    let offered = 0
    paraphrases.forEach(({ kind, again: [title, text] }, at) => {
      const body = withBody ? text : ''
      const known = kinds.get(kind) ?? { found: 0, of: 0 }
      const hit = index.nearest({ title, body }, { most: 10, mark: 0 }).some(({ order }) => order === 20_001 + at)
      kinds.set(kind, { found: known.found + (hit ? 1 : 0), of: known.of + 1 })
      if (similarIssues(project, { title, description: body }, { most: 10 }).some(({ issue }) => issue === `issue-${20_001 + at}`)) offered += 1
    })
    const found = [...kinds.values()].reduce((sum, each) => sum + each.found, 0)
    print(`paraphrases by title${withBody ? ' and text' : ''}: ${found} of ${paraphrases.length} among the ten best (${[...kinds].map(([kind, each]) => `${kind} ${each.found}/${each.of}`).join(', ')}), ${offered} alike enough to be offered`)
  }
}

function timed(deed: () => unknown): number {
  const before = performance.now()
  deed()
  return performance.now() - before
}
