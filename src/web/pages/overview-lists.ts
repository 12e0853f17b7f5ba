import { openConditions } from '../../domain/conditions.ts'
import type { Day } from '../../domain/day.ts'
import { type PhaseId, phaseIds } from '../../domain/ids.ts'
import { type Milestone, milestonesOf } from '../../domain/milestones.ts'
import { runningTasks } from '../../domain/progress.ts'
import type { Project } from '../../domain/project.ts'
import { findingSaid } from '../../locales/finding.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { locales } from '../../locales/locales.ts'
import { type OpenPoint, openPointsOf } from '../../method/open-points.ts'
import { paths } from '../paths.ts'
import { conditionStatus, gateStatus, slipTone, type Status } from '../status.ts'

/** A part of a list, and how many there are in all. */
export type Cut<T> = { rows: T[]; count: number }
const cut = <A, B>(all: readonly A[], most: number, show: (thing: A) => B): Cut<B> => ({ rows: all.slice(0, most).map(show), count: all.length })

export type ConditionShown = { status: Status; title: string; href: string; text: string; who: string; when: string }

/** Open conditions by their date. */
export function conditionsShown(project: Project, today: Day, words: Locale, most: number): Cut<ConditionShown> {
  const names = namesOf(project, words)
  const open = openConditions(project).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  return cut(open, most, (issue) => ({
    status: conditionStatus(issue, today, words), title: names.text(issue.title), href: `${paths.checkpoint(project.id, issue.phase)}#${issue.id}`,
    text: words.overviewPage.setAt({ phase: names.phase(issue.phase) }), who: names.text(issue.owner), when: formatOf(words.id).day(issue.dueOn, today),
  }))
}

export type RunningShown = { status: Status; title: string; href: string; text: string; who: string; when: string }

export function runningShown(project: Project, today: Day, words: Locale, most: number): Cut<RunningShown> {
  const say = words.overviewPage
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  return cut(runningTasks(project, today), most, ({ task, begun, finish, planned, late }) => ({
    status: late ? { tone: 'warn', glyph: 'triangle', word: say.late } : { tone: 'accent', glyph: 'half', word: words.method.taskStatus['in-progress'] },
    title: names.taskTitle(task), href: `${paths.phase(project.id, task.phase)}#${task.id}`,
    text: begun ? say.done({ share: format.percent(task.done) }) : say.notBegun,
    who: names.group(task.group),
    when: late && planned ? (begun ? say.byPlan : say.toBegin)({ day: format.day(planned, today) }) : say.forecastFor({ day: format.day(finish, today) }),
  }))
}

export type MilestoneShown = { status: Status; title: string; href: string; planned: string; date: string; reached: boolean; slip: { tone: string; text: string } | null }

export function milestonesShown(project: Project, today: Day, words: Locale, most: number): Cut<MilestoneShown> {
  const say = words.overviewPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const statusOf = ({ kind, phase, reached }: Milestone): Status => {
    if (kind === 'gate') return gateStatus(project, phase, words)
    return reached ? { tone: 'good', glyph: 'tick', word: say.reached } : { tone: 'none', glyph: 'ring', word: say.toCome }
  }
  return cut(milestonesOf(project, today), most, (milestone) => ({
    status: statusOf(milestone),
    title: milestone.kind === 'gate' ? say.gate({ n: number(milestone.phase, words), phase: words.method.phases[milestone.phase].short }) : names.task(milestone.id),
    href: milestone.kind === 'gate' ? paths.checkpoint(project.id, milestone.phase) : `${paths.phase(project.id, milestone.phase)}#${milestone.id}`,
    planned: milestone.planned ? format.day(milestone.planned, today) : format.day(null, today),
    date: format.day(milestone.date, today), reached: milestone.reached,
    slip: milestone.slip === null ? null : { tone: milestone.slip === 0 ? '' : slipTone(milestone.slip), text: format.slipBare(milestone.slip) },
  }))
}

const number = (phase: PhaseId, words: Locale): string => formatOf(words.id).count(phaseIds.indexOf(phase) + 1)

export type PointShown = { add: string; why: string; href: string }

export function pointsShown(project: Project, today: Day, words: Locale, most: number): Cut<PointShown> {
  return cut(openPointsOf(project, today), most, (point) => pointShown(point, project, words))
}

function pointShown(point: OpenPoint, project: Project, words: Locale): PointShown {
  const say = words.overviewPage
  const format = formatOf(words.id)
  const brief = paths.brief(project.id)
  switch (point.kind) {
    case 'fact': return { ...words.project.openPoints[point.fact], href: `${brief}#${point.fact}` }
    case 'organisation':
      return { add: say.findingsPoint(point), why: findingSaid(point.first, project, words).what, href: `${paths.organisation(project.id)}#findings` }
    case 'goal': {
      const goal = format.quoted(namesOf(project, words).text(point.title))
      const fields = format.list(point.fields.map((field) => words.goalWords.fields[field]))
      return { add: say.goalPoint({ goal, fields }), why: say.goalPointWhy, href: `${paths.goal(project.id, Number(point.goal.slice('goal-'.length)))}?edit=goal#edit` }
    }
    case 'calendar-years':
      return { add: say.yearsPoint({ years: format.list(point.years.map(String)) }), why: say.yearsPointWhy, href: `${brief}#calendar` }
    case 'translations': {
      const languages = format.list(point.locales.map((id) => locales[id].selfName))
      return { add: say.translationsPoint({ n: point.count, count: format.count(point.count), languages }), why: say.translationsPointWhy, href: paths.translations(project.id) }
    }
  }
}
