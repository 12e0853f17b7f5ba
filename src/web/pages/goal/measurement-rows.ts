import { dayIn } from '../../../domain/day.ts'
import { expectedAt } from '../../../domain/goal-figures.ts'
import type { Measurement } from '../../../domain/goal.ts'
import { formatOf } from '../../../locales/format.ts'
import type { GoalSpeaker } from '../../../locales/goal-said.ts'
import { goalValues } from '../../../locales/goal-value.ts'
import { namesOf } from '../../../locales/names.ts'
import { aheadOf } from '../../../method/goal-standing.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { mayMeasure } from '../../may-change.ts'
import { withQuery } from '../../paths.ts'

export type MeasurementRow = { id: string; date: string; value: string; plan: string; gap: string; behind: boolean; source: string; who: string; notes: string[]; correct: { href: string; label: string } | null }
export type MeasurementTable = { rows: MeasurementRow[]; heads: { value: string; plan: string }; /** Whether any row has a note, or may be corrected. */ noted: boolean; correctable: boolean; more: { href: string; label: string } | null }

/** The newest of a long series; the rest is one click away, and no page prints more than a few thousand rows. */
const FEW = 24
const MANY = 3_000

/** What was measured, the newest first, with what should have stood there, and what was corrected. The baseline closes the list. */
export function measurementTable(ask: ProjectAsk, speaker: GoalSpeaker): MeasurementTable {
  const { words, standing: { series }, values } = speaker
  const { measurements: say } = words.goalPage
  const open = ask.query['show'] === 'all'
  const shown = series.slice(open ? -MANY : -FEW).reverse()
  const corrections = correctionsOf(ask, speaker)
  const head = (label: string): string => (values.unit === '' ? label : say.with({ head: label, unit: values.unit }))
  const rows = [...shown.map((each) => rowOf(ask, speaker, each, corrections.get(each.id) ?? [])), ...(shown.length === series.length ? baselineRow(speaker) : [])]
  return {
    rows, noted: rows.some(({ notes }) => notes.length > 0), correctable: rows.some(({ correct }) => correct !== null),
    heads: { value: head(say.value), plan: head(say.plan) },
    more: series.length <= FEW ? null : { href: `${withQuery(keepingPast(ask, ask.path), { show: open ? null : 'all' })}#measurements`, label: open ? say.fewer : say.all({ count: formatOf(words.id).count(series.length) }) },
  }
}

function rowOf(ask: ProjectAsk, speaker: GoalSpeaker, entry: Measurement, corrected: readonly string[]): MeasurementRow {
  const { project, today, words, values } = speaker
  const { measurements: say } = words.goalPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const date = format.day(entry.on, today)
  const counts = entry.part !== null && entry.whole !== null ? [say.counts({ part: format.number(entry.part), whole: format.number(entry.whole) })] : []
  return {
    id: entry.id, date, value: values.bare(entry.value), ...planned(speaker, entry), source: names.text(entry.source), who: names.actor(entry.by),
    notes: [...counts, ...(entry.sample === null ? [] : [say.sample({ count: format.count(entry.sample) })]), ...corrected],
    correct: mayMeasure(ask, speaker.standing.goal) ? { href: `${withQuery(ask.path, { show: ask.query['show'], correct: entry.id })}#measure`, label: say.correctOf({ day: date }) } : null,
  }
}

function planned({ standing: { goal, plan, shape }, values }: GoalSpeaker, { on, value }: Pick<Measurement, 'on' | 'value'>): Pick<MeasurementRow, 'plan' | 'gap' | 'behind'> {
  const expected = expectedAt(plan, shape, goal, on, value)
  const ahead = aheadOf(goal, shape, value, expected)
  const signed = ahead !== null && (shape === 'decrease' || shape === 'keep-below') && expected !== null ? value - expected : ahead
  const gap = signed === null ? '' : values.gap(signed)
  return { plan: expected === null || shape === 'range' ? '' : values.bare(expected), gap, behind: ahead !== null && ahead < 0 && gap !== '0' }
}

/** For each measurement that counts: what stood there before it was corrected, with all its decimals, be they fewer now. */
function correctionsOf({ project, today, reader: { words } }: ProjectAsk, { standing: { goal } }: GoalSpeaker): Map<string, string[]> {
  const { measurements: say } = words.goalPage
  const format = formatOf(words.id)
  const entries = project.measurements[goal.id] ?? []
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const notes = new Map<string, string[]>()
  for (const entry of entries) {
    const old = entry.corrects === null ? undefined : byId.get(entry.corrects)
    if (!old || entry.withdrawn) continue
    const note = say.corrected({ day: format.day(dayIn(project.timeZone, entry.at), today), was: goalValues(project, goal, words, [old.value]).bare(old.value) })
    notes.set(entry.id, [note, ...(notes.get(old.id) ?? [])])
  }
  return notes
}

/** Where it all began; a series may itself begin on that day. */
function baselineRow({ project, today, words, standing: { goal, judged, series }, values }: GoalSpeaker): MeasurementRow[] {
  const on = goal.baselineOn ?? project.start
  if (goal.baseline === null || judged || series[0]?.on === on) return []
  const { measurements: say } = words.goalPage
  return [{
    id: 'baseline', date: formatOf(words.id).day(on, today), value: values.bare(goal.baseline), plan: '', gap: '', behind: false,
    source: namesOf(project, words).text(goal.baselineSource), who: '', notes: [say.baseline], correct: null,
  }]
}
