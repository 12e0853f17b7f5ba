import { Brief, partsOf } from '../../src/domain/brief.ts'
import type { Day, Instant } from '../../src/domain/day.ts'
import type { Rating } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import type { Stamp } from '../../src/domain/stamp.ts'
import { calendarOf } from '../../src/method/holidays.ts'
import { projectFromBrief } from '../../src/method/project-from-brief.ts'

/** The standing cast: a machine-tool dealer with five people, known by their role. All tests that need a project speak about it. */
export const today = '2026-06-10' as Day
export const stamp: Stamp = { by: 'project-manager', at: '2026-05-18T08:00:00.000Z' as Instant }

/** What the cast's brief says; every text in English, with translations of the name and the first goal. */
export const castBrief = {
  name: 'Harbour Tools: one customer, one record',
  subtitle: 'CRM for sales and service',
  start: '2026-05-18',
  goLive: '2027-01-15',
  language: 'en',
  calendar: 'CN',
  example: true,
  organisation: {
    name: 'Harbour Tools', industry: 'Machine-tool dealer', employees: 220, users: 60, sites: 1, regions: 1, subsidiaries: 0,
    departments: ['Sales', 'Service', { name: 'Finance', uses: false }],
  },
  supplier: 'Integrator',
  why: 'Each salesman keeps his customers in a notebook. When he leaves, the customers leave with him.',
  how: 'Begin with sales and service at the harbour site, then add the web shop.',
  modules: ['contact', 'opportunity', 'service'],
  problems: ['Running deals cannot be seen', 'The same repair is reported three times'],
  goals: [
    { title: 'Answer leads within a day', unit: '%', baseline: 40, target: 90, dueOn: '2027-06-30', owner: 'Sales director', priority: 'must', family: 'revenue-growth' },
    { title: 'Repairs done at the first visit', unit: '%', baseline: 62, target: 80, dueOn: '2027-06-30', owner: 'Service manager', priority: 'should', family: 'customer-satisfaction' },
  ],
  budget: 1_200_000,
  team: [
    { name: 'General manager', group: 'steering-committee', lead: true, topManagement: true },
    { name: 'Integrator’s representative', group: 'steering-committee', side: 'supplier' },
    { name: 'Head of organisation', group: 'project-manager', lead: true, allocation: 60 },
    { name: 'Sales director', group: 'business-analysis', lead: true, allocation: 20 },
    { name: 'Works council', group: 'supervision', lead: true },
  ],
  systems: [{ name: 'Order ledger', fate: 'integrate', cost: 40_000 }, 'Service spreadsheet'],
  risks: [{ text: 'Salesmen keep their notebooks', answer: 'The sales director opens every course himself' }],
  mergeGroups: true,
  translations: [
    { text: 'Harbour Tools: one customer, one record', 'zh-CN': '港湾机床：一个客户，一份档案', 'zh-TW': '港灣工具機：一位客戶，一份檔案' },
    { text: 'Answer leads within a day', 'zh-CN': '一天内回复销售线索', 'zh-TW': '一天內回覆潛在客戶' },
  ],
} as const

/** The cast's project as its brief makes it: nothing has started. `overrides` replace whole areas of the value. */
export const castProject = (overrides: Partial<Project> = {}): Project =>
  ({ ...projectFromBrief(partsOf(Brief.parse(structuredClone(castBrief)), calendarOf), 'harbour', stamp), ...overrides })

/** The cast at work, before the strategy was rated. */
export function castUnrated(): Project {
  const project = castAtWork()
  return { ...project, phases: project.phases.map((phase) => ({ ...phase, criteria: phase.criteria.map((each) => (each.id === 'strategy-chosen' ? { ...each, rating: null } : each)) })) }
}

/** The cast in the middle of planning: the first tasks are done, one runs, two criteria are rated, the charter is approved. */
export function castAtWork(overrides: Partial<Project> = {}): Project {
  const project = castProject()
  const done = new Map<string, number>([['diagnose-problems', 100], ['root-cause-analysis', 100], ['set-goals', 40]])
  const ratings = new Map<string, { value: Rating; evidence: string }>([
    ['strategy-chosen', { value: 3, evidence: 'Strategy paper of 2 June, signed by the general manager' }],
    ['budget-approved', { value: 4, evidence: 'Board decision of 20 May' }],
  ])
  return {
    ...project,
    phases: project.phases.map((phase) => (phase.id === 'planning' ? {
      ...phase,
      started: { ...stamp, on: project.start },
      criteria: phase.criteria.map((criterion) => {
        const rating = ratings.get(criterion.id)
        return rating ? { ...criterion, rating: { ...stamp, ...rating, link: '' } } : criterion
      }),
    } : phase)),
    tasks: project.tasks.map((task) => {
      const share = done.get(task.key ?? '')
      if (share === undefined) return task
      return { ...task, done: share, startedOn: project.start, finishedOn: share === 100 ? ('2026-05-22' as Day) : null }
    }),
    deliverables: project.deliverables.map((each) =>
      each.document === 'project-charter' ? { ...each, status: 'approved' as const, approved: { ...stamp, version: 3, hash: null } } : each),
    ...overrides,
  }
}
