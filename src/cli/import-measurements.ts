import { basename } from 'node:path'
import { makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { goalFinder } from '../domain/goal-named.ts'
import { Problem } from '../domain/problem.ts'
import { type MeasurementPlan, planMeasurements } from '../exchange/measurements-file.ts'
import { faultSentence } from '../locales/fault.ts'
import { Refusal } from './misuse.ts'
import type { Session } from './session.ts'
import { type Cell, plain } from './table.ts'

type Import = { bytes: Uint8Array; file: string; project: string; preview: boolean; skipRefused: boolean; goal: string | undefined }

/** Measurements from a file: all rows or, with `--skip-refused`, the good ones; `--preview` only shows what would happen. */
export async function importMeasurements({ bytes, file, project: id, preview, skipRefused, goal: named }: Import, session: Session): Promise<void> {
  const context = await session.context()
  const { project, version } = await seen(context, await session.who(), id)
  const words = await session.locale()
  const only = named === undefined ? null : goalFinder(project)(named)
  if (typeof only === 'string') throw new Refusal('goal-unknown', faultSentence(words, only))
  const plan = await planMeasurements(bytes, basename(file), { project, words, today: context.today(project), ...(only ? { goal: only.id } : {}) })
  if (preview) return await showPlan(plan, session)
  const { counts, rows, accepted } = plan
  if (counts.refuse > 0 && !skipRefused) {
    throw new Problem('measurements-refused', { faults: rows.flatMap(({ fault }) => (fault ? [fault] : [])).slice(0, MOST_FAULTS), refused: counts.refuse, rows: rows.length })
  }
  const { messages } = session.words
  const made = accepted.length === 0 ? { version, result: { added: 0, corrected: 0, same: 0 } } : await makeChange(context, await session.who(), id, 'import-measurements', { rows: accepted, source: basename(file).slice(0, 300) })
  const { added, corrected } = made.result as { added: number; corrected: number }
  const result = { added, corrected, same: rows.length - counts.refuse - added - corrected, refused: counts.refuse }
  if (counts.refuse > 0) session.notice(messages.measurementsSkipped({ refused: counts.refuse }))
  session.answer({ version: made.version, result }, () => [session.paint.green(messages.measurementsImported(result))])
}

const MOST_FAULTS = 50
const MOST_SHOWN = 50

/** What would happen: the refused rows first, then the corrected and the new ones. */
async function showPlan({ rows, counts, ignored }: MeasurementPlan, session: Session): Promise<void> {
  const words = await session.locale()
  const { messages, heads } = session.words
  const order = ['refuse', 'correct', 'add', 'same'] as const
  const sorted = order.flatMap((verdict) => rows.filter((row) => row.verdict === verdict))
  const cells = sorted.slice(0, MOST_SHOWN).map(({ line, verdict, written, row, value, was, fault }): Cell[] =>
    [line, messages.wouldBe[verdict], row?.goal ?? written.goal, row?.on ?? written.on, value ?? written.value, was, fault ? faultSentence(words, fault.message) : ''])
  const columns = [{ head: heads.line, right: true }, { head: heads.would }, { head: heads.goal }, { head: heads.on }, { head: heads.value, right: true }, { head: heads.was, right: true }, { head: heads.reason }]
  session.answer({ counts, ignored, rows: rows.map(({ row, written, ...rest }) => ({ ...rest, goal: row?.goal ?? written.goal, on: row?.on ?? written.on, written })) }, () => [
    ...session.table(columns, cells), ...(sorted.length > MOST_SHOWN ? [messages.moreRows({ more: sorted.length - MOST_SHOWN })] : []),
    ...(ignored.length > 0 ? [messages.columnsIgnored({ columns: plain(ignored.join(', ')) })] : []), messages.measurementsPlanned(counts),
  ])
}
