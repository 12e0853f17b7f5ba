import { bandAt } from '../../../domain/forecast.ts'
import type { Day } from '../../../domain/day.ts'
import { expectedAt, meets } from '../../../domain/goal-figures.ts'
import { type Point, pointAt } from '../../../domain/goal-series.ts'
import type { MilestoneTarget } from '../../../domain/goal.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { gateMilestone } from '../../../domain/milestones.ts'
import { formatOf } from '../../../locales/format.ts'
import { type GoalSpeaker, withinKind, worseSide } from '../../../locales/goal-said.ts'
import type { ProjectAsk } from '../../ask.ts'
import { formFor } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'

type Row = { at: string; when: string; planned: string; promised: string; expected: string; isSet: boolean; reached: string; behind: boolean; forecast: boolean; already: boolean }
type EditRow = { phase: PhaseId | null; label: string; index: number; dayLabel: string; valueLabel: string }
export type MilestonesBlock = { rows: Row[]; both: boolean; edit: { form: Form; rows: EditRow[]; goal: string } | null }

/** What is to be reached at each checkpoint and own date, by the plan as promised and as it is now, and what was reached or will be. */
export function milestonesBlock(ask: ProjectAsk, speaker: GoalSpeaker): MilestonesBlock {
  const { standing: { goal, plan, promised } } = speaker
  const marks = plan.length === 0 ? [] : marksOf(speaker).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return {
    rows: marks.map((mark) => rowOf(speaker, mark)), both: promised.length > 0,
    edit: goal.withdrawn === null && mayChange(ask, 'set-milestone-targets') ? editOf(ask, speaker) : null,
  }
}

type Mark = { phase: PhaseId | null; on: Day; planned: Day | null; target: MilestoneTarget | null }

/** The checkpoints between baseline and target date, and those days of their own that have a target. */
function marksOf({ project, today, standing: { goal } }: GoalSpeaker): Mark[] {
  const first = goal.baselineOn ?? project.start
  const checkpoints = phaseIds.flatMap((phase): Mark[] => {
    const { date: on, planned } = gateMilestone(project, phase, today)
    const target = goal.milestones.find((each) => each.phase === phase) ?? null
    return target || (on > first && (goal.dueOn === null || on < goal.dueOn)) ? [{ phase, on, planned, target }] : []
  })
  const own = goal.milestones.flatMap((target): Mark[] => (target.on === null ? [] : [{ phase: null, on: target.on, planned: null, target }]))
  return [...checkpoints, ...own]
}

function rowOf(speaker: GoalSpeaker, { phase, on, planned, target }: Mark): Row {
  const { today, words, standing: { goal, plan, promised, shape }, values } = speaker
  const { milestones: say } = words.goalPage
  const format = formatOf(words.id)
  const expected = target?.value ?? expectedAt(plan, shape, goal, on)
  const before = promised.length > 0 ? expectedAt(promised, shape, goal, on) : null
  const { value, forecast, already } = reachedAt(speaker, on, expected)
  const shown = value === null ? '' : forecast ? values.guess(value, worseSide(speaker.standing, value)) : values.value(value)
  return {
    at: phase ? say.checkpoint({ n: format.count(phaseIds.indexOf(phase) + 1), phase: words.method.phases[phase].short }) : say.own, when: format.day(on, today),
    planned: planned && planned !== on ? say.planned({ day: format.day(planned, today) }) : '', promised: before === null ? '' : values.short(before), expected: values.short(expected), isSet: target !== null,
    reached: shown, behind: value !== null && !forecast && expected !== null && !meets(goal, value, expected), forecast, already,
  }
}

/** What stood there on a day; after today what the forecast says, unless the latest value is there already (what is to be kept is not, before its day). */
function reachedAt({ today, standing: { forecast, goal, latest, series, shape } }: GoalSpeaker, on: Day, expected: number | null): { value: number | null; forecast: boolean; already: boolean } {
  const isWay = shape === 'increase' || shape === 'decrease'
  if (on > today && isWay && latest && expected !== null && meets(goal, latest.value, expected)) return { value: latest.value, forecast: false, already: true }
  if (on > today) return { value: forecast.code === 'forecast' ? withinKind(goal, bandAt(forecast, on)).value : null, forecast: true, already: false }
  const measured: Point | null = pointAt(series, on)
  return { value: measured?.value ?? (goal.baselineOn !== null && goal.baselineOn <= on ? goal.baseline : null), forecast: false, already: false }
}

/** Rows for days of their own beyond those there are. */
const MORE = 2

/** One field for each checkpoint, and rows for days of their own. What is left empty has no target. */
function editOf(ask: ProjectAsk, { words, standing: { goal } }: GoalSpeaker): MilestonesBlock['edit'] {
  const { milestones: say } = words.goalPage
  const format = formatOf(words.id)
  const own = goal.milestones.filter(({ on }) => on !== null).sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  const rows = [...phaseIds.map((phase): EditRow => ({ phase, index: phaseIds.indexOf(phase), label: say.ofPhase({ n: format.count(phaseIds.indexOf(phase) + 1), phase: words.method.phases[phase].short }), dayLabel: '', valueLabel: '' })),
    ...Array.from({ length: own.length + MORE }, (_, i): EditRow => ({ phase: null, index: phaseIds.length + i, label: '', dayLabel: say.ofRow({ field: say.day, row: format.count(i + 1) }), valueLabel: say.ofRow({ field: say.value, row: format.count(i + 1) }) }))]
  const values: Record<string, string> = { goal: goal.id }
  for (const { phase, index } of rows) {
    const target = phase ? goal.milestones.find((each) => each.phase === phase) : own[index - phaseIds.length]
    values[`milestones.${index}.value`] = target ? String(target.value) : ''
    if (!phase) values[`milestones.${index}.on`] = target?.on ?? ''
  }
  return { form: formFor(ask, 'set-milestone-targets', `${ask.path}#milestones`, values, 'goal'), rows, goal: goal.id }
}
