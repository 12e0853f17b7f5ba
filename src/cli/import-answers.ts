import { basename } from 'node:path'
import { makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { standingById } from '../domain/by-id.ts'
import { Problem } from '../domain/problem.ts'
import { type AnswersPlan, planAnswers } from '../exchange/answers-file.ts'
import { faultSentence } from '../locales/fault.ts'
import { Misuse } from './misuse.ts'
import type { Session } from './session.ts'
import { type Cell, plain } from './table.ts'

type Import = { bytes: Uint8Array; file: string; project: string; batch: string | undefined; preview: boolean; skipRefused: boolean }

const [MOST_FAULTS, MOST_SHOWN] = [50, 50]

/** A batch by its id or number. */
export const batchId = (given: string): string => (/^\d+$/.test(given) ? `batch-${given}` : given)

/** The answers of the supplier to a batch: all rows or, with `--skip-refused`, those that can be placed; `--preview` only shows what would happen. */
export async function importAnswers({ bytes, file, project: id, batch: given, preview, skipRefused }: Import, session: Session): Promise<void> {
  const { messages } = session.words
  if (given === undefined) throw new Misuse(messages.batchNeeded)
  const context = await session.context()
  const { project, version } = await seen(context, await session.who(), id)
  const batch = standingById(project.issueDesk.batches, batchId(given), 'batch')
  const words = await session.locale()
  const plan = await planAnswers(bytes, basename(file), { project, batch, words, today: context.today(project) })
  if (preview) return await showPlan(plan, session)
  const { counts, rows, accepted } = plan
  if (counts.refuse > 0 && !skipRefused) {
    const faults = rows.flatMap(({ verdict, line, faults: [message = ''] }) => (verdict === 'refuse' ? [{ path: '', line, message }] : []))
    throw new Problem('issues-refused', { faults: faults.slice(0, MOST_FAULTS), refused: counts.refuse, rows: rows.length })
  }
  const made = accepted.length === 0 ? { version, result: { answered: 0 } } : await makeChange(context, await session.who(), id, 'answer-issues', { batch: batch.id, rows: accepted, file: basename(file).slice(0, 300) })
  const result = { answered: Number(made.result['answered']), same: counts.same, empty: counts.empty, refused: counts.refuse }
  if (counts.refuse > 0) session.notice(messages.measurementsSkipped({ refused: counts.refuse }))
  session.answer({ version: made.version, result }, () => [session.paint.green(messages.answersImported(result))])
}

async function showPlan({ rows, counts, missing }: AnswersPlan, session: Session): Promise<void> {
  const words = await session.locale()
  const { messages, heads } = session.words
  const cells = rows.slice(0, MOST_SHOWN).map(({ line, number, issue, verdict, row, turns, faults }): Cell[] =>
    [line, plain(number), plain(issue?.title ?? ''), messages.answerWouldBe[verdict], row?.state ?? '', turns ? words.issueWords.statuses[turns.status] : '', faults.map((fault) => faultSentence(words, fault)).join('; ')])
  const columns = [{ head: heads.line, right: true }, { head: heads.id }, { head: heads.title }, { head: heads.would }, { head: heads.state }, { head: heads.becomes }, { head: heads.reason }]
  session.answer({ counts, missing: missing.map(({ id }) => id), rows: rows.map(({ line, number, issue, verdict, row, turns, faults }) => ({ line, number, issue: issue?.id ?? null, verdict, state: row?.state ?? null, becomes: turns?.status ?? null, faults })) }, () => [
    ...session.table(columns, cells), ...(rows.length > MOST_SHOWN ? [messages.moreRows({ more: rows.length - MOST_SHOWN })] : []), messages.answersPlanned(counts),
  ])
}
