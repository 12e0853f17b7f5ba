import { conditionsOf } from '../../domain/conditions.ts'
import { isOpenIssue } from '../../domain/issue.ts'
import { type Day, yearOf } from '../../domain/day.ts'
import { presentPhase } from '../../domain/gates.ts'
import { phaseIds } from '../../domain/ids.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { progressOf } from '../../domain/progress.ts'
import type { Project } from '../../domain/project.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { evaluateCheckpoint } from '../../method/evaluation.ts'
import { openPointsOf } from '../../method/open-points.ts'
import { paths } from '../paths.ts'
import { readinessStatus, slipTone, type Status } from '../status.ts'

/** One key figure: its name, the figure with what it is out of, and a line below that judges or explains it. */
export type Figure = {
  label: string
  value: string
  /** Small, before and after the figure. */
  before: string
  of: string
  href: string | null
  text: string
  status: Status | null
  slip: { tone: string; text: string } | null
}

/** The figures that a director asks for first. */
export function overviewFigures(project: Project, today: Day, words: Locale): Figure[] {
  return [
    readinessFigure(project, today, words), finishFigure(project, today, words), workFigure(project, today, words),
    conditionsFigure(project, today, words), pointsFigure(project, today, words),
  ]
}

const bare = { before: '', of: '', href: null, text: '', status: null, slip: null }

function readinessFigure(project: Project, today: Day, words: Locale): Figure {
  const { figures } = words.overviewPage
  const format = formatOf(words.id)
  const phase = presentPhase(project)
  const { score, readiness, passMark } = evaluateCheckpoint(project, phase, today)
  return {
    ...bare, label: figures.readiness({ n: format.count(phaseIds.indexOf(phase) + 1) }), value: format.worse(score, 0, 'low'),
    of: figures.toPass({ mark: format.number(passMark) }), href: paths.checkpoint(project.id, phase), status: readinessStatus(readiness, words),
  }
}

function finishFigure(project: Project, today: Day, words: Locale): Figure {
  const { figures } = words.overviewPage
  const format = formatOf(words.id)
  const { planned, date, slip } = gateMilestone(project, 'go-live', today)
  return {
    ...bare, label: figures.finish, value: format.day(date, date),
    ...(yearOf(date) === yearOf(today) ? {} : { before: figures.yearBefore({ year: String(yearOf(date)) }), of: figures.yearAfter({ year: String(yearOf(date)) }) }),
    text: planned ? (slip === null ? figures.planned : figures.plannedThen)({ day: format.day(planned, today) }) : figures.notPlanned,
    slip: slip === null ? null : { tone: slipTone(slip), text: format.slip(slip) },
  }
}

function workFigure(project: Project, today: Day, words: Locale): Figure {
  const { figures } = words.overviewPage
  const format = formatOf(words.id)
  const { done, planned } = progressOf(project, today)
  const share = (value: number | null): string => (value === null ? format.percent(null) : format.percent(Math.floor(value + 1e-9)))
  return { ...bare, label: figures.work, value: share(done), text: figures.workPlanned({ share: share(planned) }) }
}

function conditionsFigure(project: Project, today: Day, words: Locale): Figure {
  const { figures } = words.overviewPage
  const format = formatOf(words.id)
  const conditions = conditionsOf(project)
  const open = conditions.filter(isOpenIssue)
  const overdue = open.filter(({ dueOn }) => dueOn < today).length
  const text = conditions.length === 0 ? figures.noneSet : figures.noneOverdue
  return {
    ...bare, label: figures.conditions, value: format.count(open.length), href: open.length > 0 ? '#conditions' : null,
    text: overdue > 0 ? '' : text, status: overdue > 0 ? { tone: 'bad', glyph: 'octagon', word: figures.overdue({ count: format.count(overdue) }) } : null,
  }
}

function pointsFigure(project: Project, today: Day, words: Locale): Figure {
  const { figures } = words.overviewPage
  const count = openPointsOf(project, today).length
  return {
    ...bare, label: figures.points, value: formatOf(words.id).count(count), href: count > 0 ? '#points' : null,
    text: count > 0 ? figures.pointsText : figures.noPoints,
  }
}
