import type { Day } from '../../src/domain/day.ts'
import { bareBudget } from '../../src/domain/change-request.ts'
import type { Project } from '../../src/domain/project.ts'
import { stamp } from './cast.ts'
import { ruled, submitted, wish } from './change-cast.ts'

type Texts = { text: () => string; texts: readonly string[] }

/** Requests in every state that say something hostile wherever somebody may write, and lines of the budget that do. */
export function hostileChanges(project: Project, { text, texts }: Texts): Project {
  const all = texts.join('\n')
  const requests = texts.map((title, i) => {
    const draft = wish(i + 1, 10 ** (i % 16), { 'task-22': i % 5, 'task-999': 1 }, {
      title, description: all, reason: all, requestedBy: text(), issue: 'issue-1', phase: 'planning',
      options: [{ id: 'option-1', title: text(), text: all, cost: i, days: null, withdrawn: null }],
    })
    const request = { ...draft, effect: { ...draft.effect, goals: ['goal-1', 'goal-99'], goalsText: all, requirements: all, risk: all } }
    const decided = ruled(submitted(request), i % 2 === 0 ? 'approved' : 'rejected')
    return [request, submitted(request), decided, { ...decided, title: text() }][i % 4] ?? request
  })
  const lines = texts.map((title, i) => ({
    id: `budget-line-${i + 1}`, kind: 'software' as const, phase: i % 2 === 0 ? null : ('testing' as const), title, planned: i, committed: 10 ** (i % 16), actual: 0, forecast: null, source: text(), cost: null,
    changeRequest: i % 3 === 0 ? 'change-request-3' : null, withdrawn: null,
  }))
  const matter = { ...stamp, id: 'matter-900', kind: 'change-request' as const, title: text(), text: all, dueOn: '2026-06-01' as Day, supplierConcerned: true, changeRequest: 'change-request-2', settled: null, withdrawn: null }
  return { ...project, changeRequests: requests, budget: { ...bareBudget, lines }, matters: [...project.matters, matter] }
}
