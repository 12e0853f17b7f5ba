import type { IssueRow } from '../changes/issue-import.ts'
import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { LocaleId, type PhaseId } from '../domain/ids.ts'
import type { Issue } from '../domain/issue.ts'
import { externalKey, knownIssues } from '../domain/known-issues.ts'
import type { Project } from '../domain/project.ts'
import { OptionalLine } from '../domain/text.ts'
import { foldText } from '../domain/text-fold.ts'
import { inLocale } from '../domain/user-texts.ts'
import { cellIn } from './csv-cell.ts'
import type { IssueField, Mapping } from './issue-columns.ts'
import { type DayOrder, type ForeignDay, readForeignDay } from './issue-days.ts'
import type { ValueField, WrittenValue } from './issue-values.ts'
import { bareWord } from './steps-columns.ts'
import type { FileRow } from './table-worker.ts'

export type IssueVerdict = 'add' | 'known' | 'refuse'
/** What an import would do with a row. `faults`: why it is passed over or refused, else what was left out of it; codes. `known`: the issue that it is already. */
export type PlannedIssue = { line: number; verdict: IssueVerdict; title: string; external: string; row: IssueRow | null; known: string | null; faults: string[] }

/** What all rows of a file are read with. */
export type RowReading = { project: Project; today: Day; heads: readonly string[]; mapping: Mapping; values: readonly WrittenValue[]; order: DayOrder | null }
/** Also what is known while they are read: the same days come again. */
type Reading = RowReading & { dayOf: (written: string) => ForeignDay }

const [MOST_LINE, MOST_TEXT, MOST_COMMENTS] = [300, 20_000, 200]

/** Reads the rows of a file one after the other. */
export function rowReader(told: RowReading): (line: FileRow) => PlannedIssue {
  const reading: Reading = { ...told, dayOf: dayReader(told.order) }
  const columns = columnsOf(reading.mapping)
  const ours = oursOf(reading.values)
  const person = personFinder(reading.project)
  const find = knownIssues(reading.project)
  const seen = new Map<string, number>()
  return (line) => {
    const cells = new Cells(line, columns)
    const title = OptionalLine.safeParse(cells.text('title')).data ?? cells.text('title').replace(/\s+/g, ' ').trim()
    const external = cells.line('external')
    const base = { line: line[0], title, external, row: null, known: null }
    if (title === '') return { ...base, verdict: 'refuse', faults: ['no-title'] }
    const known: Issue | null = find(external, cells.text('number'), title)
    if (known) return { ...base, verdict: 'known', known: known.id, faults: [`known-issue:${known.id.slice('issue-'.length)}`] }
    const key = externalKey(external)
    const before = key === '' ? undefined : seen.get(key)
    if (before !== undefined) return { ...base, verdict: 'refuse', faults: [`same-number:${before}`] }
    if (key !== '') seen.set(key, line[0])
    const row = rowOf(cells, { title, external }, reading, ours, person)
    return { ...base, verdict: 'add', row, faults: cells.faults }
  }
}

function dayReader(order: DayOrder | null): (written: string) => ForeignDay {
  const known = new Map<string, ForeignDay>()
  return (written) => {
    const told = known.get(written)
    if (told !== undefined) return told
    const read = readForeignDay(written, order)
    known.set(written, read)
    return read
  }
}

type Columns = ReadonlyMap<IssueField, readonly number[]>

function columnsOf(mapping: Mapping): Columns {
  const columns = new Map<IssueField, number[]>()
  for (const [at, field] of mapping.entries()) if (field) columns.set(field, [...(columns.get(field) ?? []), at])
  return columns
}

/** The cells of a row by field; what had to be cut or left out is told. */
class Cells {
  readonly faults: string[] = []
  readonly #line: FileRow
  readonly #columns: Columns

  constructor(line: FileRow, columns: Columns) {
    this.#line = line
    this.#columns = columns
  }

  all(field: IssueField): { at: number; text: string }[] {
    return (this.#columns.get(field) ?? []).map((at) => ({ at, text: cellIn(String(this.#line[at + 1] ?? '').trim()) }))
  }

  text(field: IssueField): string {
    return this.all(field)[0]?.text ?? ''
  }

  line(field: IssueField): string {
    return this.cut(this.text(field).replace(/\s+/g, ' '), MOST_LINE)
  }

  paragraphs(field: IssueField): string {
    return this.cut(this.text(field), MOST_TEXT)
  }

  cut(text: string, most: number): string {
    if (text.length <= most) return text
    if (!this.faults.includes('text-cut')) this.faults.push('text-cut')
    return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
  }
}

/** Our value of each written one, by field. */
const oursOf = (values: readonly WrittenValue[]): ((field: ValueField, written: string) => string | null) => {
  const known = new Map(values.map(({ field, written, ours }) => [`${field} ${bareWord(written) || written}`, ours]))
  const read = new Map<string, string | null>()
  return (field, written) => {
    if (written === '') return null
    const key = `${field} ${written}`
    const told = read.get(key)
    if (told !== undefined) return told
    const ours = known.get(`${field} ${bareWord(written) || written}`) ?? null
    read.set(key, ours)
    return ours
  }
}

/** Who of the team is meant by a name, in any language of the project; two of one name are nobody. */
function personFinder(project: Project): (name: string) => string | null {
  const people = new Map<string, string | null>()
  for (const { id, name } of standing(project.team)) {
    for (const spelled of new Set([name, ...LocaleId.options.map((locale) => inLocale(project, name, locale))].map(foldText))) {
      if (spelled !== '') people.set(spelled, people.has(spelled) && people.get(spelled) !== id ? null : id)
    }
  }
  const found = new Map<string, string | null>()
  return (name) => {
    if (!found.has(name)) found.set(name, people.get(foldText(name)) ?? null)
    return found.get(name) ?? null
  }
}

function rowOf(cells: Cells, { title, external }: { title: string; external: string }, reading: Reading, ours: ReturnType<typeof oursOf>, person: (name: string) => string | null): IssueRow {
  const assignee = cells.line('assignee')
  const reporter = cells.line('reporter')
  const [assigned, reported] = [person(assignee), person(reporter)]
  const status = (ours('status', cells.text('status')) ?? 'new') as IssueRow['status']
  const day = (field: 'dueOn' | 'raisedOn' | 'closedOn'): Day | null => dayIn(cells, field, reading)
  return {
    ...titled(cells, title, extrasOf(cells, reading.heads)), external, where: cells.line('where'), status,
    kind: ours('kind', cells.text('kind')) as IssueRow['kind'], severity: ours('severity', cells.text('severity')) as IssueRow['severity'],
    route: (ours('route', cells.text('route')) ?? 'internal') as IssueRow['route'], waitingFor: ours('waitingFor', cells.text('waitingFor')) as IssueRow['waitingFor'],
    phase: ours('phase', cells.text('phase')) as PhaseId | null, assignee: assigned, owner: assigned ? '' : assignee,
    reporter: { person: reported, name: reported ? '' : reporter, department: cells.line('department') },
    dueOn: day('dueOn'), raisedOn: day('raisedOn'), closedOn: day('closedOn'), plan: cells.paragraphs('plan'), cause: cells.paragraphs('cause'), solution: cells.paragraphs('solution'),
    confidential: isYes(cells.text('confidential')), comments: commentsOf(cells, reading.dayOf),
  }
}

/** A title that is too long is cut, and stands whole at the head of the description. */
function titled(cells: Cells, title: string, extras: string): Pick<IssueRow, 'title' | 'description'> {
  const body = [cells.text('description'), extras].filter((text) => text !== '').join('\n\n')
  if (title.length <= MOST_LINE) return { title, description: cells.cut(body, MOST_TEXT) }
  cells.faults.push('title-cut')
  return { title: `${title.slice(0, MOST_LINE - 1).replace(/[\uD800-\uDBFF]$/, '').trim()}…`, description: cells.cut(`${title}\n\n${body}`, MOST_TEXT) }
}

/** What we have no field for: its head and what stands there, one line each; a head that comes again is told once. */
function extrasOf(cells: Cells, heads: readonly string[]): string {
  const told = new Map<string, string[]>()
  for (const { at, text } of cells.all('extra')) if (text !== '') told.set(heads[at] ?? '', [...(told.get(heads[at] ?? '') ?? []), text])
  return [...told].map(([head, texts]) => `${head}: ${texts.join(', ')}`).join('\n')
}

const no = new Set(['', '0', 'no', 'n', 'false', '否', '不', 'public', '公开', '公開'])
const isYes = (text: string): boolean => !no.has(text.trim().toLowerCase())

/** A day, unless it has not come yet where it cannot be ahead; what cannot be read is left out and told. */
function dayIn(cells: Cells, field: 'dueOn' | 'raisedOn' | 'closedOn', { dayOf, today }: Reading): Day | null {
  const written = cells.text(field)
  if (written === '') return null
  const read = dayOf(written)
  if (read && 'day' in read && (field === 'dueOn' || read.day <= today)) return read.day
  cells.faults.push(`day-left-out:${written.slice(0, 40)}`)
  return null
}

/** `date;author;text`, as Jira exports a comment and we do. */
const asExported = /^([^;\n]{6,40});([^;\n]{0,100});([\s\S]+)$/

/** Comments keep who said it and when in their text: they were not made here. */
function commentsOf(cells: Cells, dayOf: Reading['dayOf']): string[] {
  return cells.all('comment').filter(({ text }) => text !== '').slice(0, MOST_COMMENTS).map(({ text }) => {
    const [, on = '', author = '', said = ''] = asExported.exec(text) ?? []
    const day = said === '' ? null : dayOf(on)
    if (!day) return cells.cut(text, MOST_TEXT)
    return cells.cut(`${[author.trim(), 'day' in day ? day.day : on].filter((part) => part !== '').join(', ')}\n\n${said.trim()}`, MOST_TEXT)
  })
}
