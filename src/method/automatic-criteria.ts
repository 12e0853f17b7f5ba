import { standing } from '../domain/by-id.ts'
import { conditionsOf } from '../domain/conditions.ts'
import { conditionState, isOpenIssue } from '../domain/issue.ts'
import type { Day } from '../domain/day.ts'
import { committeeLacks } from '../domain/committee-lacks.ts'
import { GroupId, type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Criterion, Deliverable, Project } from '../domain/project.ts'
import { membersOf } from '../domain/rights.ts'
import { askedDeliverables, hollowDeliverables } from './asked-deliverables.ts'
import { changesInTolerance } from './change-criteria.ts'
import { managerShare } from './checks/manager-checks.ts'
import { goalsQuantified, goalsRooted, milestoneGoalsMet, outcomesCovered } from './goal-criteria.ts'
import { issuesSettled, noCriticalIssue } from './issue-criteria.ts'
import { processesEvaluated, toBeBetter } from './process-criteria.ts'
import { type Assessed, type Missing, rateShare, rateYes, shareOf } from './rating.ts'
import { managersOf, vacanciesOf } from './units.ts'

/** Null: nothing is asked here, the criterion leaves the sum. */
type Assess = (project: Project, phase: PhaseId, today: Day, criterion: Criterion) => Assessed | null

/** The criteria that the product rates itself. One that is not here is rated by people; to make it automatic, add a row. */
export const automaticCriteria: Readonly<Record<string, Assess>> = {
  'conditions-met': conditionsMet,
  'deliverables-approved': deliverablesApproved,
  'tasks-done': tasksDone,
  'milestone-goals-met': milestoneGoalsMet,
  'goals-quantified': goalsQuantified,
  'outcomes-covered': outcomesCovered,
  'goals-rooted': goalsRooted,
  'processes-evaluated': processesEvaluated,
  'to-be-better': toBeBetter,
  'systems-listed': systemsListed,
  'changes-in-tolerance': changesInTolerance,
  'no-critical-issue': noCriticalIssue,
  'issues-settled': issuesSettled,
  'committee-able': committeeAble,
  'manager-allocated': managerAllocated,
  'groups-staffed': groupsStaffed,
  'plan-approved': planApproved,
  'review-held': reviewHeld,
}

export const isAutomatic = (criterion: string): boolean => Object.hasOwn(automaticCriteria, criterion)

/**
 * Conditions of earlier checkpoints: one that is overdue fails; with one whose time runs the criterion is met, but no more than that.
 * Nothing is asked where no checkpoint comes before.
 */
function conditionsMet(project: Project, phase: PhaseId, today: Day): Assessed | null {
  const earlier = phaseIds.slice(0, phaseIds.indexOf(phase))
  if (earlier.length === 0) return null
  const conditions = conditionsOf(project).filter((issue) => earlier.includes(issue.phase) && conditionState(issue) !== 'dropped')
  const open = conditions.filter(isOpenIssue)
  const overdue = open.filter(({ dueOn }) => dueOn < today)
  const missing = overdue.map(({ id, title, dueOn, phase: from }): Missing => ({
    code: 'condition-overdue', issue: id, title, dueOn, place: { page: 'checkpoint', phase: from, anchor: id },
  }))
  return atMostMet({ rating: rateYes(overdue.length === 0), have: conditions.length - open.length, of: conditions.length, missing }, open.length > 0)
}

/** "Meets" 3 is the most where something is left to come. */
const atMostMet = (assessed: Assessed, limited: boolean): Assessed => (limited && assessed.rating > 3 ? { ...assessed, rating: 3 } : assessed)

/** What is approved counts; with nothing behind some of it the criterion is met, but no more than that. */
function deliverablesApproved(project: Project, phase: PhaseId): Assessed {
  const asked = askedDeliverables(project, phase)
  const open = asked.filter(({ status }) => status !== 'approved')
  const named = (code: 'deliverable-not-approved' | 'deliverable-hollow') => ({ id }: Deliverable): Missing => ({ code, deliverable: id, place: { page: 'phase', phase, anchor: id } })
  const hollow = hollowDeliverables(project, phase).map(named('deliverable-hollow'))
  const nothing: Missing = { code: 'no-deliverable', place: { page: 'phase', phase, anchor: 'deliverables' } }
  return atMostMet(shareOf(asked.length - open.length, asked.length, [...open.map(named('deliverable-not-approved')), ...hollow], nothing), hollow.length > 0)
}

function tasksDone(project: Project, phase: PhaseId): Assessed {
  const tasks = standing(project.tasks).filter((task) => task.phase === phase)
  const open = tasks.filter(({ done }) => done < 100)
  const missing = open.map(({ id, done }): Missing => ({ code: 'task-not-done', task: id, done, place: { page: 'phase', phase, anchor: id } }))
  return shareOf(tasks.length - open.length, tasks.length, missing, { code: 'no-task', place: { page: 'phase', phase, anchor: 'tasks' } })
}

function systemsListed({ brief }: Project): Assessed {
  const missing = brief.systems.flatMap(({ id, name, fate, cost }): Missing[] => {
    const fields = [...(fate ? [] : ['fate' as const]), ...(cost === null ? ['cost' as const] : [])]
    return fields.length === 0 ? [] : [{ code: 'system-unplanned', system: id, title: name, fields, place: { page: 'brief', anchor: id } }]
  })
  return shareOf(brief.systems.length - missing.length, brief.systems.length, missing, { code: 'no-system', place: { page: 'brief', anchor: 'systems' } })
}

/** Formed, with a chair and a vote of the client's top management, so that a quorum is possible; then the share of its members trained or with a date for it. */
function committeeAble(project: Project): Assessed {
  const lacks = committeeLacks(project)
  const unable: Missing[] = [
    ...(project.organisation.formed ? [] : [{ code: 'committee-not-formed' as const, place: { page: 'committee' as const } }]),
    ...(lacks.length > 0 ? [{ code: 'committee-unable' as const, lacks, place: { page: 'organisation' as const, anchor: 'steering-committee' } }] : []),
  ]
  const members = membersOf(project, 'steering-committee')
  const untrained = members.filter(({ trainedOn }) => trainedOn === null)
    .map(({ id }): Missing => ({ code: 'member-untrained', person: id, place: { page: 'organisation', anchor: 'training' } }))
  if (unable.length > 0) return { rating: 0, have: null, of: null, missing: [...unable, ...untrained] }
  const have = members.length - untrained.length
  return { rating: rateShare(have / members.length), have, of: members.length, missing: untrained }
}

/** Exactly one project manager, with at least the marked share of working time (METHOD 2: 100 % ideal, 50 % the least). */
function managerAllocated(project: Project, _phase: PhaseId, _today: Day, { mark }: Criterion): Assessed {
  const place = { page: 'organisation', anchor: 'project-manager' } as const
  const managers = managersOf(project)
  const [manager] = managers
  if (!manager) return { rating: 0, have: null, of: null, missing: [{ code: 'no-manager', place }] }
  if (managers.length > 1) return { rating: 0, have: null, of: null, missing: [{ code: 'several-managers', count: managers.length, place }] }
  const least = mark ?? 50
  const share = managerShare(manager)
  const rating = rateShare((share ?? 0) / 100, least / 100)
  return { rating, have: share, of: 100, missing: rating >= 3 ? [] : [{ code: 'manager-share', share, mark: least, place: { ...place, anchor: manager.id } }] }
}

/** Of the eight groups those that somebody works in and somebody leads; what is merged on purpose is staffed as one. */
function groupsStaffed(project: Project): Assessed {
  const vacancies = vacanciesOf(project)
  const of = GroupId.options.length
  const have = of - vacancies.reduce((sum, { groups }) => sum + groups.length, 0)
  const missing = vacancies.map(({ groups, lacks }): Missing => ({ code: 'unit-vacant', groups, lacks, place: { page: 'organisation', anchor: groups[0] ?? 'groups' } }))
  return { rating: rateShare(have / of), have, of, missing }
}

const isApproved = (project: Project, key: string): boolean => standing(project.deliverables).some(({ document, status }) => document === key && status === 'approved')

function planApproved(project: Project): Assessed {
  const approved = isApproved(project, 'implementation-plan')
  return { rating: rateYes(approved), have: null, of: null, missing: approved ? [] : [{ code: 'plan-not-approved', place: { page: 'documents', anchor: 'implementation-plan' } }] }
}

/** A first review after go-live took place, and the benefits review with the maintenance plan is approved. METHOD 1, sixth checkpoint. */
function reviewHeld(project: Project): Assessed {
  const missing: Missing[] = [
    ...(standing(project.benefits.reviews).length > 0 ? [] : [{ code: 'review-not-held' as const, place: { page: 'benefits' as const, anchor: 'reviews' } }]),
    ...(isApproved(project, 'benefits-review') ? [] : [{ code: 'review-not-approved' as const, place: { page: 'documents' as const, anchor: 'benefits-review' } }]),
  ]
  return { rating: rateYes(missing.length === 0), have: null, of: null, missing }
}
