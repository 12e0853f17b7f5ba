import { budgetFigures } from '../../domain/budget-figures.ts'
import { standing } from '../../domain/by-id.ts'
import type { Day } from '../../domain/day.ts'
import { executingGroups, type GroupId } from '../../domain/ids.ts'
import { isOverdue } from '../../domain/issue-waits.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { runningTasks } from '../../domain/progress.ts'
import type { Project } from '../../domain/project.ts'
import { runningTotal } from '../change-control.ts'
import { managerShare } from '../checks/manager-checks.ts'
import { organisationFindings } from '../organisation-checks.ts'
import { managersOf } from '../units.ts'
import { marks } from './marks.ts'
import { type Detector, levelOf, type Sign, sign } from './sign.ts'

/** Nobody, or nobody for whom it is the main work, runs the project. */
export const noDedicatedManager: Detector = (project) => {
  const [manager] = managersOf(project)
  if (!manager) return [sign('fails', { code: 'no-manager' }, { page: 'organisation', anchor: 'project-manager' })]
  const share = managerShare(manager)
  return share === null || share < marks.managerShare ? [sign('warns', { code: 'manager-on-the-side', share, asked: marks.managerShare }, { page: 'organisation', anchor: manager.id })] : []
}

/** Top management is not behind it: nobody of it in the committee, decisions wait, members stay away. METHOD 2. */
export const weakExecutiveSupport: Detector = (project, today) => {
  const findings = organisationFindings(project, today)
  const noVote = findings.some(({ code }) => code === 'committee-no-top-management')
  const noMandate = findings.some(({ code }) => code === 'mandate-missing')
  const [waits = null] = findings.flatMap((finding) => (finding.code === 'decision-waits' ? [{ count: finding.count, days: finding.days }] : []))
  const absent = findings.flatMap((finding) => (finding.code === 'member-missing' ? [finding.person] : []))
  const level = levelOf([noVote, noMandate, waits].filter(Boolean).length + absent.length, marks.weakSupport)
  return level ? [sign(level, { code: 'support-weak', noVote, noMandate, waits, absent }, { page: 'organisation', anchor: 'findings' })] : []
}

/** Go-live moves behind the promised day: a warning, a failure beyond the reserve of time. */
export const goLiveSlips: Detector = (project, today) => {
  const { slip } = gateMilestone(project, 'go-live', today)
  if (slip === null) return null
  if (slip <= 0) return []
  const reserve = runningTotal(project, today).reserve.days
  return [sign(slip > reserve ? 'fails' : 'warns', { code: 'go-live-slips', days: slip, reserve: Math.floor(reserve) }, { page: 'phase', phase: 'go-live', anchor: 'tasks' })]
}

/** Approved changes near or over the tolerance, in money and in working days. METHOD 9. */
export const changesOver: Detector = (project, today) => {
  if (standing(project.changeRequests).length === 0) return null
  const { cost, days, costShare, daysShare, over } = runningTotal(project, today)
  const near = (share: number | null): boolean => share !== null && share >= marks.toleranceNear
  const place = { page: 'change-requests' as const }
  return [
    ...(over.cost || near(costShare) ? [sign(over.cost ? 'fails' : 'warns', { code: 'changes-cost', used: cost, share: costShare, over: over.cost }, place)] : []),
    ...(over.days || near(daysShare) ? [sign(over.days ? 'fails' : 'warns', { code: 'changes-days', used: days, share: daysShare, over: over.days }, place)] : []),
  ]
}

/** What the lines of the budget will have cost, against the budget: beyond it a warning, beyond its reserve too a failure. */
export const forecastOverBudget: Detector = (project, today) => {
  const { budget } = project.brief
  if (budget === null || standing(project.budget.lines).length === 0) return null
  const { forecast } = budgetFigures(project).total
  if (forecast <= budget) return []
  const reserve = runningTotal(project, today).reserve.money ?? 0
  return [sign(forecast > budget + reserve ? 'fails' : 'warns', { code: 'forecast-over-budget', forecast, budget }, { page: 'change-requests', anchor: 'budget' })]
}

/** Own departments late, supplier late. */
export const partnersLate: Detector = (project, today) => [...groupsLate(project, today), ...supplierLate(project, today)]

function groupsLate(project: Project, today: Day): Sign[] {
  const late = runningTasks(project, today).filter((running) => running.late)
  const level = levelOf(late.length, marks.lateTasks)
  const [first] = late
  if (!level || !first) return []
  const groups = executingGroups.filter((group: GroupId) => late.some(({ task }) => task.group === group))
  return [sign(level, { code: 'groups-late', groups, tasks: late.length }, { page: 'phase', phase: first.task.phase, anchor: 'tasks' })]
}

function supplierLate(project: Project, today: Day): Sign[] {
  const late = standing(project.issues).filter((issue) => issue.route === 'supplier' && isOverdue(issue, today))
  const level = levelOf(late.length, marks.supplierLate)
  return level ? [sign(level, { code: 'supplier-late', issues: late.length }, { page: 'issues' })] : []
}
