import { fingerprintOf } from '../changes/issue-batches.ts'
import { positionOf } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { AnswerState, Issue, IssueBatch } from '../domain/issue.ts'
import { type Answer, answerHindrance, turnByAnswer } from '../domain/issue-batches.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { issuesFile as en } from '../locales/en/issues-file.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import { issuesFile as zhCn } from '../locales/zh-cn/issues-file.ts'
import { issuesFile as zhTw } from '../locales/zh-tw/issues-file.ts'
import { answerColumns, type BatchColumn } from './batch-file.ts'
import { cellIn } from './csv-cell.ts'
import { readForeignDay } from './issue-days.ts'
import { readTableFile } from './read-table.ts'
import { bareWord } from './steps-columns.ts'
import type { FileRow } from './table-worker.ts'

export type AnswerVerdict = 'take' | 'same' | 'empty' | 'refuse'
/** A row as `answer-issues` takes it. */
export type AnswerRow = Answer & { issue: string; readyOn: Day | null; comment: string }
/** What the file would do to an issue. `turns`: where the issue goes; null: it stays. `faults`: codes. */
export type PlannedAnswer = {
  line: number
  number: string
  issue: Issue | null
  verdict: AnswerVerdict
  row: AnswerRow | null
  turns: ReturnType<typeof turnByAnswer>
  faults: string[]
}
export type AnswersPlan = { rows: PlannedAnswer[]; counts: Record<AnswerVerdict, number>; accepted: AnswerRow[]; missing: Issue[] }

export type AnswerPlanning = { project: Project; batch: IssueBatch; words: Locale; today: Day }

const MOST_ROWS = 5_000
const MOST_ABOVE = 10
const MOST_TEXT = 19_000
/** So much of a cell is named where it is not understood. */
const MOST_NAMED = 60

const wordsOf = <Key extends string>(tables: readonly Readonly<Record<Key, readonly string[]>>[]): ReadonlyMap<string, Key> =>
  new Map(tables.flatMap((table) => (Object.keys(table) as Key[]).flatMap((key) => [key, ...table[key]].map((name) => [bareWord(name), key] as const))))
const columns = wordsOf<BatchColumn>([en, zhCn, zhTw].map(({ batch }) => batch.columns))
const states = wordsOf<AnswerState>([en, zhCn, zhTw].map(({ batch }) => batch.states))

/**
 * What the answers of a file would do: taken, known already, empty, or left out and why. Numbers are ours. Throws Problem
 * `issues-invalid` when the file as a whole cannot be read.
 */
export async function planAnswers(bytes: Uint8Array, file: string, planning: AnswerPlanning): Promise<AnswersPlan> {
  const refuse = (fault: Fault): never => {
    throw new Problem('issues-invalid', { file, faults: [fault] })
  }
  const { table } = await readTableFile(bytes, MOST_ROWS)
  if ('fault' in table) return refuse({ path: '', message: table.fault, ...(table.line ? { line: table.line } : {}) })
  const filled = table.rows.filter((line) => line.some((cell, at) => at > 0 && String(cell).trim() !== ''))
  const at = filled.slice(0, MOST_ABOVE).findIndex(([, ...cells]) => isHead(placesOf(cells.map(String))))
  const head = filled[at]
  const lines = filled.slice(at + 1)
  if (!head || lines.length === 0) return refuse({ path: '', message: 'no-answers' })
  if (lines.length > MOST_ROWS) return refuse({ path: '', message: `too-many-rows:${MOST_ROWS}` })
  return planOf(lines, placesOf(head.slice(1).map(String)), planning)
}

type Places = ReadonlyMap<BatchColumn, number>

/** The first column of each name. */
function placesOf(heads: readonly string[]): Places {
  const places = new Map<BatchColumn, number>()
  heads.forEach((head, at) => {
    const column = columns.get(bareWord(head))
    if (column && !places.has(column)) places.set(column, at)
  })
  return places
}

const isHead = (places: Places): boolean => places.has('number') && (places.has('answer') || places.has('state'))

function planOf(lines: readonly FileRow[], places: Places, planning: AnswerPlanning): AnswersPlan {
  const { batch } = planning
  const known = new Set(batch.answered.flatMap(({ rows }) => rows.map(({ issue, says }) => `${issue} ${says}`)))
  const seen = new Map<string, number>()
  const rows = lines.map((line): PlannedAnswer => {
    const planned = answerOf(line, places, planning)
    if (!planned.row || planned.verdict !== 'take') return planned
    const before = seen.get(planned.row.issue)
    seen.set(planned.row.issue, line[0])
    if (before !== undefined) return { ...planned, verdict: 'refuse', row: null, faults: [`same-number:${before}`] }
    return known.has(`${planned.row.issue} ${fingerprintOf(planned.row)}`) ? { ...planned, verdict: 'same', turns: null } : planned
  })
  const counts = { take: 0, same: 0, empty: 0, refuse: 0 }
  for (const { verdict } of rows) counts[verdict] += 1
  const named = new Set(rows.map(({ issue }) => issue?.id))
  const missing = batch.issues.filter((id) => !named.has(id)).flatMap((id) => planning.project.issues[positionOf(planning.project.issues, id)] ?? [])
  return { rows, counts, accepted: rows.flatMap(({ verdict, row }) => (verdict === 'take' && row ? [row] : [])), missing }
}

function answerOf(line: FileRow, places: Places, { project, batch, words }: AnswerPlanning): PlannedAnswer {
  const cell = (column: BatchColumn): string => cellIn(String(line[(places.get(column) ?? -2) + 1] ?? '').trim()).slice(0, MOST_TEXT)
  const number = cell('number')
  const issue = issueOf(project, number)
  const base = { line: line[0], number, issue, row: null, turns: null }
  const refused = (fault: string): PlannedAnswer => ({ ...base, verdict: 'refuse', faults: [fault] })
  if (number === '') return refused('answer-number-missing')
  if (!issue) return refused('answer-unknown-number')
  if (answerColumns.every((column) => cell(column) === '')) return { ...base, verdict: 'empty', faults: [] }
  const state = stateOf(cell('state'))
  if (!state) return refused(`answer-state-unknown:${cell('state').slice(0, MOST_NAMED)}`)
  const ready = readyOn(cell('readyOn'))
  const answer = { answer: cell('answer'), cause: cell('cause'), solution: cell('solution'), state, readyOn: ready.day }
  const why = answerHindrance(batch, issue, answer)
  if (why) return refused(`answer-${why}`)
  return { ...base, verdict: 'take', row: { issue: issue.id, ...answer, comment: commentOf(batch, answer, words) }, turns: turnByAnswer(batch, issue, state), faults: ready.faults }
}

/** `12`, `#12`, `issue-12` and a spreadsheet's 12.0 are the same issue; one that was withdrawn is none. */
function issueOf({ issues }: Project, number: string): Issue | null {
  const n = /(\d{1,9})$/.exec(number.replace(/\.0$/, ''))?.[1]
  const issue = n === undefined ? undefined : issues[positionOf(issues, `issue-${Number(n)}`)]
  return issue && issue.withdrawn === null ? issue : null
}

/** Who answers and names no state has said something: it is ours to look at. */
const stateOf = (written: string): AnswerState | undefined => (written === '' ? 'question' : states.get(bareWord(written)))

/** A day that cannot be read is left out and told. */
function readyOn(written: string): { day: Day | null; faults: string[] } {
  const read = readForeignDay(written, null)
  if (read && 'day' in read) return { day: read.day, faults: [] }
  return { day: null, faults: written === '' ? [] : [`day-left-out:${written.slice(0, MOST_NAMED)}`] }
}

/** What stands among the comments: who answered what, and until when. */
function commentOf({ to }: IssueBatch, { state, answer, readyOn }: Answer, words: Locale): string {
  const { answered, readyOn: ready, states: names } = words.issuesFile.batch
  const said = answered({ side: words.issueWords.routes[to], state: names[state][0] ?? state })
  return [said, answer, readyOn ? ready({ day: formatOf(words.id).date(readyOn as Day) }) : ''].filter((part) => part !== '').join('\n\n')
}
