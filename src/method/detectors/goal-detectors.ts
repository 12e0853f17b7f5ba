import { goLiveDay, overdueReviews } from '../../domain/benefit-reviews.ts'
import { standing } from '../../domain/by-id.ts'
import type { Day } from '../../domain/day.ts'
import { goalGaps } from '../../domain/goal-faults.ts'
import { isJudged } from '../../domain/goal-figures.ts'
import type { Goal } from '../../domain/goal.ts'
import { gateIsOpen } from '../../domain/gates.ts'
import { isOpenIssue } from '../../domain/issue.ts'
import { runningTasks } from '../../domain/progress.ts'
import { phaseOf, type Project } from '../../domain/project.ts'
import { goalStandings } from '../goal-standing.ts'
import { marks } from './marks.ts'
import { type Detector, levelOf, type Sign, sign } from './sign.ts'

/** Cause 7: there are goals in figures, complete, and the must ones are measured. */
export const noGoalsSet: Detector = (project, today) => {
  const goals = standing(project.goals)
  const late = goalsAreDue(project, today)
  if (goals.length === 0) {
    if (!phaseOf(project, 'planning').started) return null
    return [sign(late ? 'fails' : 'warns', { code: 'no-goal', late }, { page: 'goals', anchor: 'add' })]
  }
  if (goals.every(isJudged)) return [sign('fails', { code: 'no-figure', goals: goals.length }, { page: 'goals' })]
  return [...incomplete(goals), ...unmeasured(project, today)]
}

/** The goals should be set: planning is passed, or the task for it is done or late. */
function goalsAreDue(project: Project, today: Day): boolean {
  if (gateIsOpen(project, 'planning')) return true
  const [task] = standing(project.tasks).filter(({ key }) => key === 'set-goals')
  return task !== undefined && (task.done >= 100 || runningTasks(project, today).some((each) => each.late && each.task.id === task.id))
}

function incomplete(goals: readonly Goal[]): Sign[] {
  const found = goals.filter((goal) => goalGaps(goal).length > 0)
  const level = levelOf(found.length / goals.length, marks.goalsIncomplete)
  const [first] = found
  return level && first ? [sign(level, { code: 'goals-incomplete', goals: found.length, of: goals.length }, { page: 'goals', anchor: first.id })] : []
}

/** Must goals that had their first measurement and none since for two rhythms. */
function unmeasured(project: Project, today: Day): Sign[] {
  const must = goalStandings(project, today).filter(({ goal }) => goal.priority === 'must')
  const silent = must.filter(({ goal, status, latest }) => status === 'no-data' && latest !== null && goal.rhythm !== null && goalGaps(goal).length === 0)
  const level = must.length === 0 ? null : levelOf(silent.length / must.length, marks.goalsUnmeasured)
  const [first] = silent
  return level && first ? [sign(level, { code: 'goals-unmeasured', goals: silent.length, of: must.length }, { page: 'goals', anchor: first.goal.id })] : []
}

/** Cause 8: it goes on after go-live: reviews are dated and held, goals last and are measured again and again. */
export const oneOffEffort: Detector = (project, today) => {
  const { months } = project.benefits
  const signs: Sign[] = months.length === 0 ? [sign(project.benefits.liveOn === null ? 'warns' : 'fails', { code: 'no-review-planned' }, { page: 'benefits', anchor: 'reviews' })] : []
  const overdue = overdueReviews(project, today)
  const level = levelOf(overdue.length, marks.reviewsOverdue)
  const [oldest] = overdue
  if (level && oldest) signs.push(sign(level, { code: 'reviews-overdue', count: overdue.length, days: oldest.late }, { page: 'benefits', anchor: 'reviews' }))
  return [...signs, ...lastingGoals(project, today)]
}

function lastingGoals(project: Project, today: Day): Sign[] {
  const goals = standing(project.goals)
  if (goals.length === 0) return []
  const live = goLiveDay(project, today).on
  const dated = goals.filter(({ dueOn }) => dueOn !== null)
  const ended = dated.length > 0 && dated.length === goals.length && dated.every(({ dueOn }) => dueOn !== null && dueOn <= live)
  return [
    ...(ended ? [sign('warns', { code: 'goals-end-at-go-live', goals: goals.length, on: live }, { page: 'goals' })] : []),
    ...(goals.every(({ rhythm }) => rhythm === null) ? [sign('warns', { code: 'no-rhythm', goals: goals.length }, { page: 'goals' })] : []),
  ]
}

/** Bottleneck 1: goals with data keep to their way, their pace brings them there, and users get what they expect. */
export const resultsBelowExpectation: Detector = (project, today) => {
  const measured = goalStandings(project, today).filter(({ status, series, judged }) => status !== 'no-data' && (judged || series.length > 0))
  const gaps = standing(project.issues).filter((issue) => issue.kind === 'expectation-gap' && isOpenIssue(issue))
  if (measured.length === 0 && gaps.length === 0) return null
  const gapLevel = levelOf(gaps.length, marks.expectationGaps)
  return [
    ...behind(measured), ...forecastShort(measured),
    ...(gapLevel ? [sign(gapLevel, { code: 'expectation-gaps', issues: gaps.length }, { page: 'issues' })] : []),
  ]
}

type Measured = ReturnType<typeof goalStandings>

function behind(measured: Measured): Sign[] {
  const off = measured.filter(({ status }) => status === 'off-track' || status === 'missed')
  const risk = measured.filter(({ status }) => status === 'at-risk')
  if (measured.length === 0 || (off.length === 0 && risk.length / measured.length < marks.goalsAtRisk)) return []
  const level = levelOf(off.length / measured.length, marks.goalsOff) ?? 'warns'
  const [first] = [...off, ...risk]
  return [sign(level, { code: 'goals-behind', off: off.length, risk: risk.length, of: measured.length }, { page: 'goals', ...(first ? { anchor: first.goal.id } : {}) })]
}

function forecastShort(measured: Measured): Sign[] {
  const told = measured.filter(({ forecast, status }) => status !== 'achieved' && status !== 'missed' && forecast.code === 'forecast' && forecast.due !== null)
  const short = told.filter(({ forecast }) => forecast.code === 'forecast' && forecast.due?.meets === false)
  const [first] = short
  if (!first || short.length / told.length < marks.forecastsShort) return []
  return [sign('warns', { code: 'goals-not-reached-by-then', goals: short.length, of: told.length }, { page: 'goals', anchor: first.goal.id })]
}
