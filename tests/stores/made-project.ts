import { enablePatches, produceWithPatches } from 'immer'
import type { Decided, NewEntry } from '../../src/changes/context.ts'
import { find } from '../../src/changes/find.ts'
import { namedPatches } from '../../src/changes/named-patches.ts'
import { bareBenefits } from '../../src/domain/benefits.ts'
import { bareBusinessCase } from '../../src/domain/business-case.ts'
import { bareBudget } from '../../src/domain/change-request.ts'
import { bareIssueDesk } from '../../src/domain/issue.ts'
import { bareOrganisation } from '../../src/domain/organisation.ts'
import { phaseIds } from '../../src/domain/ids.ts'
import type { Day } from '../../src/domain/day.ts'
import { Problem } from '../../src/domain/problem.ts'
import type { Held, Project, Task } from '../../src/domain/project.ts'

enablePatches()

const at = '2026-03-02T09:00:00.000Z'
const manager = { id: 'manager', role: 'project-manager' } as const

/** A project as the stores see it: valid, with as many tasks as asked. */
export function madeProject(id: string, tasks = 3, name = 'CRM for Shanghai 上海'): Project {
  return {
    id, name, subtitle: '', language: 'en', timeZone: 'Asia/Shanghai', currency: 'CNY', example: true, demonstrationDay: null,
    created: { by: 'manager', at }, closed: null, start: '2026-03-02' as Day,
    brief: {
      organisation: '', industry: '', employees: null, users: null, departments: [], sites: null, regions: null, subsidiaries: null,
      supplier: '', consultant: '', wishedGoLive: null, modules: [], problems: [], systems: [], budget: null, itCapability: null,
      urgency: null, budgetPressure: null, mobileShare: null, networkQuality: null, dataResidency: null, why: '', how: '', risks: [],
      mergeGroups: false,
    },
    goals: [], team: [],
    calendar: { country: 'CN', weekend: [6, 7], daysOff: [], workDays: [], coveredYears: [2026] },
    phases: phaseIds.map((phase) => ({ id: phase, started: null, passMark: 75, criteria: [], submissions: [] })),
    tasks: Array.from({ length: tasks }, (_, i) => madeTask(i + 1)),
    deliverables: [], decisions: [], issues: [], organisation: bareOrganisation, raci: { cells: {}, rows: [] }, matters: [], rounds: [], meetings: [], supervision: [], files: [], measurements: {}, outcomesLeftOut: [], diagnosis: [], businessCase: bareBusinessCase, benefits: bareBenefits, processes: [], workRoles: [], issueDesk: bareIssueDesk, changeRequests: [], budget: bareBudget, risks: [], riskAnswers: [], riskReviews: [],
    earlyStarts: [], baselines: [], translations: [],
  }
}

const madeTask = (n: number): Task => ({
  id: `task-${n}`, phase: 'planning', key: null, title: `Task ${n}: talk to the dealers`, group: 'business-analysis', milestone: false,
  estimate: { optimistic: 1, likely: 2, pessimistic: 5 }, predecessors: n % 40 === 1 ? [] : [`task-${n - 1}`], order: n, done: 0,
  startedOn: null, finishedOn: null, withdrawn: null,
})

type Deed<Result> = (tip: Held | null) => Decided<Result> & { entry: NewEntry; next: Project }

/** The change that makes a project. */
export const created = (project: Project): Deed<null> => (tip) => {
  if (tip) throw new Problem('project-exists', { project: project.id })
  return { entry: { at, by: manager, change: 'create-project', input: {}, patches: [{ op: 'set', path: [], value: project }] }, next: project, result: null }
}

/** A small change as the executor decides it; `note` goes into the input and comes back as the result. */
export const progressed = (task: string, done: number, note = ''): Deed<string> => (tip) => {
  if (!tip) throw new Problem('project-unknown', { project: 'none' })
  const [next, patches] = produceWithPatches(tip.project, (draft) => {
    find(draft.tasks, task, 'task').done = done
  })
  const named = namedPatches(tip.project, next, patches)
  return { entry: { at, by: manager, change: 'record-progress', input: { task, done, note }, patches: named }, next, result: note }
}

/** A change of the name, which the list of projects shows. */
export const renamed = (name: string): Deed<null> => (tip) => {
  if (!tip) throw new Problem('project-unknown', { project: 'none' })
  const next = { ...tip.project, name }
  return { entry: { at, by: manager, change: 'edit-brief', input: { name }, patches: [{ op: 'set', path: ['name'], value: name }] }, next, result: null }
}
