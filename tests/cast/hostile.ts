import { personDefaults } from '../../src/domain/completed.ts'
import { bareBenefits } from '../../src/domain/benefits.ts'
import { CostKind, CostRhythm } from '../../src/domain/business-case.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { costOf } from './business-case.ts'
import { castAtWork, stamp } from './cast.ts'
import { hostileChanges } from './hostile-changes.ts'
import { hostileCommittee } from './hostile-committee.ts'
import { hostileGoals } from './hostile-goals.ts'
import { hostileIssues } from './hostile-issues.ts'
import { hostileRisks } from './hostile-risks.ts'
import { hostileProcesses } from './hostile-processes.ts'

/** Names that try to break out of tables, diagrams and pages. */
export const hostileTexts = [
  '"]-->x["', 'a: b; c, 2026-01-01', '%%{init: {"theme":"forest"}}%%', '<script>alert(1)</script>', '🚀 emoji 👩‍👩‍👧', '\u202eRTL\u200f mark', 'end', 'section two',
  'A|B | C', '# heading', '- item', '1. item', '```mermaid', '[link](javascript:alert(1))', '![x](https://example.invalid/x.png)', '&lt;b&gt;', '<img src=x onerror=1>',
  '__proto__', '<%= 1 %> {{x}} #{7*7}', '\\| backslash \\', '~~~', '* * *', '===', 'https://example.invalid/?a=1&b=2', 'click a href', '$$x$$', '多行\n文字\n\n# 标题', '`code`',
  'title end', '"', '--> end', 'x'.repeat(280),
]

/** Live before it was planned, so that the reviews are late and one was held. */
function hostileBenefits({ goals }: Project, text: () => string): Project['benefits'] {
  const on = '2026-05-20' as Day
  const improvement = { review: 'review-1', goal: 'goal-1', dueOn: on, raised: stamp, withdrawn: null }
  return {
    ...bareBenefits, liveOn: on, months: [1, 3], next: { ...stamp, project: 'nowhere' },
    reviews: [{ ...stamp, id: 'review-1', months: null, on, present: ['person-1', 'person-2'], goals: goals.map(({ id }) => ({ goal: id, value: 1e300, measuredOn: on, expected: null, attainment: -3, status: 'no-such' })), adoption: text(), lessons: hostileTexts.join('\n'), conclusion: text(), version: 1, withdrawn: null }],
    improvements: hostileTexts.map((title, i) => ({ ...improvement, id: `improvement-${i + 1}`, title, owner: text(), people: text(), status: i % 3 === 0 ? 'dropped' : 'open', closed: i % 3 === 0 ? { ...stamp, on, note: text() } : null })),
  }
}

/** The cast at work, with a hostile text wherever somebody may write one. */
export function hostileProject(): Project {
  const project = castAtWork()
  let next = 0
  const text = () => hostileTexts[next++ % hostileTexts.length] as string
  return hostileRisks(hostileChanges(hostileIssues(hostileProcesses(hostileCommittee(hostileGoals({
    ...project,
    name: text(), subtitle: text(),
    brief: {
      ...project.brief,
      organisation: text(), supplier: text(), consultant: text(), why: hostileTexts.join('\n\n'), how: hostileTexts.join('\n'),
      departments: hostileTexts.map((name, i) => ({ id: `department-${i + 1}`, name, uses: true, importance: null, urgency: null })),
      problems: hostileTexts.map((problem, i) => ({ id: `problem-${i + 1}`, text: problem })),
      systems: hostileTexts.map((name, i) => ({ id: `system-${i + 1}`, name, fate: null, cost: null })),
      risks: hostileTexts.map((risk, i) => ({ id: `risk-${i + 1}`, text: risk, answer: text() })),
    },
    team: hostileTexts.map((name, i) => ({
      id: `person-${i + 1}`, name, group: (['steering-committee', 'project-manager', 'development', 'supervision', 'business-analysis'] as const)[i % 5] ?? 'development',
      side: i === 0 ? 'client' : 'supplier', allocation: 50, lead: i < 5, topManagement: i === 0, ...personDefaults, standIn: i === 5 ? 'person-3' : null, withdrawn: null,
    })),
    issueDesk: { ...project.issueDesk, anonymous: true, doors: hostileTexts.map((title, i) => ({ ...stamp, id: `door-${i + 1}`, title, department: text(), token: 'abcdefghijklmnopqrstuv', closed: i % 3 === 0 ? stamp : null, withdrawn: null })) },
    benefits: hostileBenefits(project, text),
    businessCase: { payers: ['person-1', 'person-2', 'person-99'], costs: hostileTexts.map((title, i) => costOf(i + 1, { title, source: text(), amount: 10 ** (i % 16), kind: CostKind.options[i % 6] ?? 'software', rhythm: CostRhythm.options[i % 3] ?? 'once', from: '2020-01-31' as Day })) },
    tasks: project.tasks.map((task) => ({ ...task, key: null, title: text() })),
    deliverables: project.deliverables.map((each) => ({ ...each, document: null, title: text() })),
    phases: project.phases.map((phase) => ({
      ...phase,
      criteria: phase.criteria.map((criterion) => ({ ...criterion, title: text(), rating: criterion.rating && { ...criterion.rating, evidence: text() } })),
      submissions: phase.id === 'planning' ? [{
        by: 'project-manager', at: '2026-06-09T08:00:00.000Z', id: 'submission-1', round: 1, recommendation: 'conditional-go' as const, reason: hostileTexts.join('\n'),
        conditions: hostileTexts.map((title) => ({ title, owner: text(), dueOn: project.start })),
      }] : [],
    })),
  }, { text, texts: hostileTexts }), { text, texts: hostileTexts }), { text, texts: hostileTexts }), { text, texts: hostileTexts }), { text, texts: hostileTexts }), { text, texts: hostileTexts })
}
