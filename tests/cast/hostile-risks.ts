import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import type { Risk } from '../../src/domain/risk.ts'
import { stamp, today } from './cast.ts'

type Texts = { text: () => string; texts: readonly string[] }

/** Risks, actions, answers and reviews that say something hostile wherever somebody may write. */
export function hostileRisks(project: Project, { text, texts }: Texts): Project {
  const all = texts.join('\n')
  const actions = (): Risk['actions'] => [null, { ...stamp, on: today, note: all }].map((done, at) => ({ id: `action-${at + 1}`, text: text(), owner: 'person-1', dueOn: '2026-06-01' as Day, done, withdrawn: null }))
  const own = texts.map((title, i): Risk => ({
    id: `risk-${16 + i}`, key: null, title, text: all, likelihood: (i % 5) + 1, impact: ((i * 2) % 5) + 1, mitigation: all, owner: 'person-1', dueOn: '2026-06-01' as Day, actions: actions(),
    closed: i % 4 === 3 ? { ...stamp, on: today, reason: all } : null, raised: stamp, withdrawn: null,
  }))
  const risks = [...project.risks.map((risk, i) => ({ ...risk, text: all, mitigation: all, impact: (i % 5) + 1, actions: actions() })), ...own]
  return {
    ...project, risks,
    riskAnswers: [1, 2, 3].map((question) => ({ ...stamp, id: `risk-answer-${question}`, risk: 'no-strategic-plan', question, value: question, note: all, withdrawn: null })),
    riskReviews: [{ ...stamp, id: 'risk-review-1', on: today, note: all, rows: risks.map(({ id }, i) => ({ risk: id, likelihood: (i % 5) + 1, impact: 3, warned: 'ok' as const })), withdrawn: null }],
  }
}
