import { type Fault, Problem } from '../domain/problem.ts'
import type { Process, StepKind } from '../domain/process/process.ts'
import { bareStep } from '../domain/process/new-step.ts'
import type { Locale } from '../locales/locale.ts'
import type { DraftStep } from './draft-step.ts'
import { pastedRows } from './pasted-rows.ts'
import { readTableFile } from './read-table.ts'
import { givenHead, looksLikeHead, type StepColumn, type StepsHead, stepsHead } from './steps-columns.ts'
import { type ReadRow, stepRowReader } from './steps-row.ts'
import type { FileRow } from './table-worker.ts'

/** A row of a table: the step that it becomes, or all that is wrong with it. `chained`: it says nothing of what follows, so the next row does. */
export type PlannedStep = { line: number; no: number | null; name: string; step: DraftStep | null; chained: boolean; faults: Fault[] }
/** A process of a table; `title` '' where the rows do not name one. `added`: start or end, where no row was one. `steps`: all of them, if no row is refused. */
export type PlannedProcess = { title: string; area: Process['area'] | null; rows: PlannedStep[]; added: StepKind[]; steps: DraftStep[] }
/** What an import would do. `ignored`: columns that nobody reads; `headed`: the columns were named in the first row. */
export type StepsPlan = { processes: PlannedProcess[]; rows: number; refused: number; faults: Fault[]; ignored: string[]; headed: boolean }

export type StepsPlanning = { words: Locale; currency: string }

const MOST_ROWS = 20_000
const MOST_STEPS = 5_000

/** The step tables of a CSV or XLSX file, process by process. Throws Problem `steps-invalid` when the file as a whole cannot be read. */
export async function planSteps(bytes: Uint8Array, file: string, { words, currency }: StepsPlanning): Promise<StepsPlan> {
  const { table, european } = await readTableFile(bytes)
  if ('fault' in table) throw invalid(file, { path: '', message: table.fault, ...(table.line ? { line: table.line } : {}) })
  const [first, ...lines] = table.rows.filter(saysSomething)
  if (!first || lines.length === 0) throw invalid(file, { path: '', message: 'no-step-rows' })
  return planned(stepsHead(first.slice(1), first[0], words.stepsFile), lines, file, true, { locale: european ? null : words.id, currency })
}

/**
 * Rows copied from a spreadsheet: cells between tabs. Without a row of heads they are read in the order of `columns`, and the plan says
 * so. Throws Problem `steps-invalid`.
 */
export function readPastedSteps(text: string, { words, currency, columns }: StepsPlanning & { columns: readonly StepColumn[] }): StepsPlan {
  const [first, ...rest] = pastedRows(text).filter(saysSomething)
  if (!first) throw invalid('', { path: '', message: 'no-step-rows' })
  const headed = looksLikeHead(first.slice(1))
  const lines = headed ? rest : [first, ...rest]
  if (lines.length === 0) throw invalid('', { path: '', message: 'no-step-rows' })
  return planned(headed ? stepsHead(first.slice(1), first[0], words.stepsFile) : givenHead(columns, words.stepsFile), lines, '', headed, { locale: words.id, currency })
}

const invalid = (file: string, ...faults: Fault[]): Problem<'steps-invalid'> => new Problem('steps-invalid', { file, faults })
const saysSomething = (row: FileRow): boolean => row.some((cell, at) => at > 0 && String(cell).trim() !== '')

function planned(head: StepsHead, lines: readonly FileRow[], file: string, headed: boolean, reader: Parameters<typeof stepRowReader>[1]): StepsPlan {
  if (lines.length > MOST_ROWS) throw invalid(file, { path: '', message: `too-many-rows:${MOST_ROWS}` })
  if (head.faults.length > 0) throw invalid(file, ...head.faults)
  const rows = lines.map(stepRowReader(head, reader))
  const named = rows.some(({ process }) => process !== '')
  const groups = new Map<string, ReadRow[]>()
  for (const row of rows) {
    if (row.process === '' && named) row.faults.push({ path: head.names[head.places.process] ?? '', message: 'process-needed', line: row.line, column: head.places.process + 1 })
    const key = row.process.normalize('NFKC').toLowerCase()
    const known = groups.get(key)
    if (known) known.push(row)
    else groups.set(key, [row])
  }
  const crowded = [...groups.values()].find((group) => group.length > MOST_STEPS - 2)
  if (crowded) throw invalid(file, { path: crowded[0]?.process ?? '', message: `too-many-steps:${MOST_STEPS}` })
  const processes = [...groups.values()].map((group) => processOf(group, head))
  const faults = processes.flatMap((process) => process.rows.flatMap((row) => row.faults))
  return { processes, rows: rows.length, refused: processes.flatMap((process) => process.rows).filter((row) => row.faults.length > 0).length, faults, ignored: head.ignored, headed }
}

type Numbered = ReadRow & { id: number }

function processOf(group: readonly ReadRow[], head: StepsHead): PlannedProcess {
  const rows = numbered(group, head)
  const known = new Set(rows.map(({ id }) => id))
  const highest = Math.max(...known)
  const has = (kind: StepKind): boolean => rows.some(({ fields, faults }) => fields?.kind === kind || faults.some(({ message }) => message.startsWith('step-kind-unknown')))
  const [start, end] = [has('start') ? null : highest + 1, has('end') ? null : highest + (has('start') ? 1 : 2)]
  const made = rows.map((row, at): PlannedStep => {
    const chained = row.ways === null && row.fields?.kind !== 'end'
    const onward = chained ? (rows[at + 1]?.id ?? end) : null
    const ways = row.ways?.ways ?? (onward === null ? [] : [{ to: onward, probability: null, label: '' }])
    const stray = ways.find(({ to }) => !known.has(to) && to !== onward)
    const column = head.places.next
    const faults = [...row.faults, ...(stray ? [{ path: head.names[column] ?? '', message: `step-unknown:${stray.to}`, line: row.line, column: column + 1 }] : []), ...(ways.length > 50 ? [{ path: head.names[column] ?? '', message: 'too-many:50', line: row.line, column: column + 1 }] : [])]
    const step = row.fields && faults.length === 0 ? { id: `step-${row.id}`, ...row.fields, next: ways.map(({ to, ...way }) => ({ ...way, label: way.label.slice(0, 300), to: `step-${to}` })) } : null
    return { line: row.line, no: row.no, name: row.name, step, chained, faults }
  })
  const steps = made.flatMap(({ step }) => step ?? [])
  const plain = (id: number, kind: StepKind, to: number | null): DraftStep => ({ ...bareStep(`step-${id}`, kind), role: '', next: to === null ? [] : [{ to: `step-${to}`, probability: null, label: '' }] })
  const whole = [...(start === null ? [] : [plain(start, 'start', rows[0]?.id ?? null)]), ...steps, ...(end === null ? [] : [plain(end, 'end', null)])]
  return {
    title: group[0]?.process ?? '', area: group.find(({ area }) => area !== null)?.area ?? null, rows: made,
    added: [...(start === null ? [] : ['start' as const]), ...(end === null ? [] : ['end' as const])], steps: steps.length === rows.length ? whole : [],
  }
}

/** Every row gets a number: its own, or the next free one; without a column of numbers they count from one. */
function numbered(group: readonly ReadRow[], head: StepsHead): Numbered[] {
  const lines = new Map<number, number>()
  let next = group.reduce((most, { no }) => Math.max(most, no ?? 0), 0)
  return group.map((row) => {
    if (row.no === null) next += 1
    const id = row.no ?? next
    const first = lines.get(id)
    lines.set(id, first ?? row.line)
    const at = head.places.no
    return first === undefined ? { ...row, id } : { ...row, id, faults: [...row.faults, { path: head.names[at] ?? '', message: `step-number-twice:${first}`, line: row.line, column: at + 1 }] }
  })
}
