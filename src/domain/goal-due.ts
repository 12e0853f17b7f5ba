import { standing } from './by-id.ts'
import { addDays, type Day, daysBetween } from './day.ts'
import { baselineDay, latestOf } from './goal-figures.ts'
import type { Goal, GoalRhythm } from './goal.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'
import { addRhythm } from './rhythm.ts'

/** When a goal is to be measured next. `last`: its newest value, the baseline counts; `late` in days, 0 while there is time. */
export type DueMeasurement = { goal: Goal; last: Day | null; due: Day; late: number; noDataSince: Day | null }

/** A rhythm after the newest value, or after the day of the baseline where there is no value yet; null without a rhythm. */
export function nextDue(project: Project, goal: Goal, today: Day): Day | null {
  return goal.rhythm && addRhythm(latestOf(project, goal, today)?.on ?? baselineDay(project, goal), goal.rhythm)
}

/** The day from which there is no data: the one after two rhythms without a value, or the baseline's where there never was one. Null while there is data. */
export function noDataSince(project: Project, goal: Goal, today: Day): Day | null {
  const last = latestOf(project, goal, today)
  const since = last === null ? baselineDay(project, goal) : goal.rhythm && addDays(addRhythm(last.on, goal.rhythm, 2), 1)
  return since !== null && since <= today ? since : null
}

/** What is to be measured next, each goal that has a rhythm once, the earliest first. A closed project is not measured any more. */
export const dueMeasurements = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): DueMeasurement[] => {
  if (project.closed) return []
  const dues = standing(project.goals).flatMap((goal): DueMeasurement[] => {
    const due = nextDue(project, goal, today)
    if (due === null) return []
    const last = latestOf(project, goal, today)?.on ?? null
    return [{ goal, last, due, late: Math.max(0, daysBetween(due, today)), noDataSince: noDataSince(project, goal, today) }]
  })
  return dues.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
})

export const overdueMeasurements = (project: Project, today: Day): DueMeasurement[] => dueMeasurements(project, today).filter(({ late }) => late > 0)

/** The days on which something is to be measured, up to and with `until`: what is overdue on the day it was due, after that only days from today on. */
export function measurementCalendar(project: Project, today: Day, until: Day): { on: Day; goal: Goal }[] {
  const days = dueMeasurements(project, today).flatMap(({ goal, due }) =>
    (goal.rhythm ? daysOf(due, goal.rhythm, today, until) : []).map((on) => ({ on, goal })))
  return days.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function daysOf(due: Day, rhythm: GoalRhythm, today: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let times = 0, on = due; on <= until; times += 1, on = addRhythm(due, rhythm, times)) {
    if (times === 0 || on >= today) days.push(on)
  }
  return days
}
