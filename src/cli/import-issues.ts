import { basename } from 'node:path'
import { makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { Problem } from '../domain/problem.ts'
import { headOf, issueFields, type IssueField, type Mapping, recognised } from '../exchange/issue-columns.ts'
import type { DayOrder } from '../exchange/issue-days.ts'
import { type IssueTable, readIssueTable } from '../exchange/issue-table.ts'
import { type Choices, keyOfValue, ourValues, valueFields } from '../exchange/issue-values.ts'
import { type IssuePlan, planIssues, unknownValues } from '../exchange/issues-import.ts'
import { faultSentence } from '../locales/fault.ts'
import { Misuse } from './misuse.ts'
import type { Session } from './session.ts'
import { type Cell, plain } from './table.ts'

/** What was given once or several times. */
type Several = string | readonly string[] | undefined
type Import = { bytes: Uint8Array; file: string; project: string; preview: boolean; skipRefused: boolean; map: Several; value: Several; days: string | undefined }

const [MOST_FAULTS, MOST_SHOWN] = [50, 50]

/** Issues from a file: all rows or, with `--skip-refused`, the good ones; `--preview` only shows what would happen. */
export async function importIssueFile({ bytes, file, project: id, preview, skipRefused, map, value, days }: Import, session: Session): Promise<void> {
  const context = await session.context()
  const { project, version } = await seen(context, await session.who(), id)
  const table = await readIssueTable(bytes, basename(file))
  const plan = planIssues(table, { project, today: context.today(project), mapping: mappingGiven(table, listed(map), session), choices: choicesGiven(listed(value), session), order: orderGiven(days, session) })
  const { messages } = session.words
  if (plan.faults.length > 0) throw new Problem('issues-invalid', { file: basename(file), faults: plan.faults })
  if (preview) return await showPlan(plan, session)
  const { counts, rows, accepted } = plan
  if (counts.refuse > 0 && !skipRefused) {
    const faults = rows.flatMap(({ verdict, line, faults: [message = ''] }) => (verdict === 'refuse' ? [{ path: '', line, message }] : []))
    throw new Problem('issues-refused', { faults: faults.slice(0, MOST_FAULTS), refused: counts.refuse, rows: rows.length })
  }
  const made = accepted.length === 0 ? { version, result: { added: 0 } } : await makeChange(context, await session.who(), id, 'import-issues', { rows: accepted, file: basename(file).slice(0, 300) })
  const result = { added: Number(made.result['added']), known: counts.known, refused: counts.refuse }
  const unknown = unknownValues(plan)
  for (const { written, field, ours } of unknown.slice(0, MOST_SHOWN)) session.notice(messages.issueValueUnknown({ value: plain(written), field, ours: ours ?? '–' }))
  if (counts.refuse > 0) session.notice(messages.measurementsSkipped({ refused: counts.refuse }))
  session.answer({ version: made.version, result, unknown: unknown.map(valueTold) }, () => [session.paint.green(messages.issuesImported(result))])
}

const listed = (given: Several): readonly string[] => (given === undefined ? [] : typeof given === 'string' ? [given] : given)

/** Both sides of `left=right`; the last sign counts, since a head may hold one. */
function parted(given: string, session: Session): [string, string] {
  const at = given.lastIndexOf('=')
  if (at < 1) throw new Misuse(session.words.messages.mapMalformed({ given: plain(given) }))
  return [given.slice(0, at).trim(), given.slice(at + 1).trim()]
}

/** What is recognised, with what was told of single columns; `column=` leaves one out. */
function mappingGiven({ heads }: IssueTable, given: readonly string[], session: Session): Mapping | null {
  if (given.length === 0) return null
  const { messages } = session.words
  const told = new Map<number, IssueField | null>()
  for (const each of given) {
    const [head, name] = parted(each, session)
    const field = issueFields.find((known) => known === name) ?? null
    const places = heads.flatMap((known, at) => (headOf(known) === headOf(head) ? [at] : []))
    if (places.length === 0) throw new Misuse(messages.mapNoColumn({ column: plain(head), known: plain(heads.join(', ')) }))
    if (name !== '' && !field) throw new Misuse(messages.mapNoField({ field: plain(name), known: issueFields.join(', ') }))
    for (const place of places) told.set(place, field)
  }
  const taken = new Set([...told.values()].filter((field) => field !== null))
  return recognised(heads).map((field, at) => (told.has(at) ? (told.get(at) ?? null) : field && taken.has(field) && field !== 'comment' && field !== 'extra' ? null : field))
}

/** `written=ours`: our values are all different, so the value says which field it is of. */
function choicesGiven(given: readonly string[], session: Session): Choices {
  return Object.fromEntries(given.map((each) => {
    const [written, ours] = parted(each, session)
    const field = valueFields.find((known) => ourValues[known].includes(ours))
    if (!field) throw new Misuse(session.words.messages.mapNoValue({ value: plain(ours), known: valueFields.flatMap((known) => ourValues[known]).join(', ') }))
    return [keyOfValue(field, written), ours]
  }))
}

function orderGiven(days: string | undefined, { words }: Session): DayOrder | null {
  if (days === undefined || days === 'day-first' || days === 'month-first') return days ?? null
  throw new Misuse(words.messages.daysMalformed)
}

const valueTold = ({ field, written, count, ours, known }: IssuePlan['values'][number]) => ({ field, written, count, ours, known })

/** What would happen: the columns and the values, then the refused rows and the new ones. */
async function showPlan({ source, columns, values, rows, counts }: IssuePlan, session: Session): Promise<void> {
  const words = await session.locale()
  const { messages, heads } = session.words
  const sorted = (['refuse', 'add', 'known'] as const).flatMap((verdict) => rows.filter((row) => row.verdict === verdict))
  const cells = sorted.slice(0, MOST_SHOWN).map(({ line, verdict, title, external, row, faults }): Cell[] =>
    [line, messages.issueWouldBe[verdict], plain(row?.title ?? title), plain(external), row?.severity ? words.issueWords.severities[row.severity] : '', row ? words.issueWords.statuses[row.status] : '', faults.map((fault) => faultSentence(words, fault)).join('; ')])
  const table = [{ head: heads.line, right: true }, { head: heads.would }, { head: heads.title }, { head: heads.external }, { head: heads.severity }, { head: heads.status }, { head: heads.reason }]
  session.answer({
    source, counts, columns: columns.map(({ head, field }) => ({ column: head, field })), values: values.map(valueTold), rows: rows.map(({ line, verdict, title, external, known, faults }) => ({ line, verdict, title, external, known, faults })),
  }, () => [
    ...session.table([{ head: heads.column }, { head: heads.field }], columns.map(({ head, field }) => [plain(head), field ?? messages.leftOutColumn])), '',
    ...(values.length > 0 ? [...session.table([{ head: heads.field }, { head: heads.value }, { head: heads.count, right: true }, { head: heads.becomes }, { head: '' }], values.map(({ field, written, count, ours, known }) => [field, plain(written), count, ours ?? '–', known ? '' : messages.notRecognised])), ''] : []),
    ...session.table(table, cells), ...(sorted.length > MOST_SHOWN ? [messages.moreRows({ more: sorted.length - MOST_SHOWN })] : []), messages.issuesPlanned(counts),
  ])
}
