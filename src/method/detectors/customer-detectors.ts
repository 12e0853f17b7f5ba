import { standing } from '../../domain/by-id.ts'
import { slipInWorkingDays } from '../../domain/calendar.ts'
import type { Day } from '../../domain/day.ts'
import { filesAbout } from '../../domain/files.ts'
import { gateDecision, gateIsOpen, isUnderReview } from '../../domain/gates.ts'
import { isJudged } from '../../domain/goal-figures.ts'
import { seriesOf } from '../../domain/goal-series.ts'
import type { Goal } from '../../domain/goal.ts'
import { runningTasks } from '../../domain/progress.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { processStandingOf } from '../process-standing.ts'
import type { Place } from '../rating.ts'
import { marks } from './marks.ts'
import { type Detector, levelOf, type Sign, sign } from './sign.ts'

const aboutCustomers = ({ family }: Pick<Goal, 'family'>): boolean => family === 'customer-satisfaction' || family === 'service'
const customerGoals = ({ goals }: Project): Goal[] => standing(goals).filter(aboutCustomers)

/** Cause 4: some goal is about service or satisfaction, and redesigned processes serve the customer better, none worse. */
export const customerExperienceIgnored: Detector = (project) => {
  const judged = standing(project.processes).filter(({ inScope }) => inScope).flatMap((process) => {
    const { evaluation } = processStandingOf(project, process)
    return evaluation ? [{ process, verdict: evaluation.yardsticks.service.verdict }] : []
  })
  if (standing(project.goals).length === 0 && judged.length === 0) return null
  const goalless = standing(project.goals).length > 0 && customerGoals(project).length === 0
  const better = judged.some(({ verdict }) => verdict === 'better')
  const worse = judged.filter(({ verdict }) => verdict === 'worse')
  const stuck = judged.length > 0 && !better
  // Neither wanted nor designed: nobody thinks of the customer.
  const level = goalless && stuck ? 'fails' : 'warns'
  const worseLevel = levelOf(judged.length === 0 ? 0 : worse.length / judged.length, marks.serviceWorse)
  const [first] = worse
  return [
    ...(goalless ? [sign(level, { code: 'no-service-goal' }, { page: 'goals', anchor: 'families' })] : []),
    ...(stuck ? [sign(level, { code: 'service-no-better', processes: judged.length }, { page: 'processes' })] : []),
    ...(worseLevel && first ? [sign(worseLevel, { code: 'service-worse', processes: worse.length, of: judged.length }, { page: 'processes', anchor: first.process.id })] : []),
  ]
}

const heardPlace: Place = { page: 'phase', phase: 'requirements', anchor: 'customers-heard' }

/** Cause 5: customers were heard by the time the requirements are settled, and there is something to show for it. */
export const customersNotInvolved: Detector = (project, today) => {
  const phase = phaseOf(project, 'requirements')
  const criterion = phase.criteria.find(({ id }) => id === 'customers-heard')
  if (!phase.started || !criterion) return null
  if (criterion.dropped || criterion.notApplicable) return [sign('fails', { code: 'customers-left-out' }, heardPlace)]
  const rating = criterion.rating?.value ?? null
  if (rating !== null && rating >= marks.rating.met) {
    const proven = criterion.rating?.evidence !== '' || criterion.rating?.link !== '' || filesAbout(project, 'criterion:requirements/customers-heard').length > 0
    return proven ? [] : [sign('warns', { code: 'customers-unproven' }, heardPlace)]
  }
  const decided = gateDecision(project, 'requirements')
  const over = isUnderReview(phase, decided) || decided !== null
  if (!over && !isPressing(project, today) && rating === null) return []
  const level = over && (rating === null || rating < marks.rating.partly) ? 'fails' : 'warns'
  return [sign(level, { code: 'customers-unheard', rating, over }, heardPlace)]
}

/** Customers should have been heard by now: the task for it is done or late, or the checkpoint is near. */
function isPressing(project: Project, today: Day): boolean {
  const [task] = standing(project.tasks).filter(({ key }) => key === 'listen-to-customers')
  if (task && (task.done >= 100 || runningTasks(project, today).some((each) => each.late && each.task.id === task.id))) return true
  return slipInWorkingDays(project.calendar, today, scheduleOf(project, today).gates.requirements.date) <= marks.daysBeforeGate
}

/** Cause 9: what customers think is asked for, and followed in figures, not taken for granted. */
export const customerCultureMistaken: Detector = (project) => {
  if (standing(project.goals).length === 0) return null
  const goals = customerGoals(project)
  const left = project.outcomesLeftOut.some(({ id }) => id === 'customer-satisfaction')
  const signs: Sign[] = left ? [sign('warns', { code: 'satisfaction-left-out' }, { page: 'goals', anchor: 'families' })] : []
  // Before the plan is decided the baseline is all that anybody asks for.
  const untracked = gateIsOpen(project, 'planning') ? goals.filter((goal) => !isTracked(project, goal)) : []
  const [first] = untracked
  return first ? [...signs, sign('warns', { code: 'service-untracked', goals: untracked.length, of: goals.length }, { page: 'goals', anchor: first.id })] : signs
}

const isTracked = (project: Project, goal: Goal): boolean => (isJudged(goal) ? goal.judgements.length > 0 : seriesOf(project, goal.id).length > 0)
