import type { RoleOfWork, Step } from '../../domain/process/process.ts'
import { CustomerContact, StepKind, StepValue, SystemUsed } from '../../domain/process/process.ts'
import { Line, OptionalLine, Paragraphs } from '../../domain/text.ts'
import { type Cell, type CellReader, figureIn, minutesIn, shareIn, shareOut, textsIn, textsOut, waysIn, type WaysCell, waysOut } from '../../exchange/steps-cells.ts'
import { bareWord, contactWords, kindWords, systemWords, valueWords, yesWords } from '../../exchange/steps-columns.ts'

/** The cells of a row of the step table, each a text as it stands in its field. */
export const cellFields = ['name', 'kind', 'department', 'role', 'system', 'work', 'wait', 'next', 'systemName', 'data', 'cost', 'error', 'contact', 'value', 'control', 'note'] as const
export type CellField = (typeof cellFields)[number]
export type Cells = Record<CellField, string>

/** A row without a word in it. */
export const blankCells: Cells = {
  name: '', kind: 'work', department: '', role: '', system: 'none', work: '', wait: '', next: '', systemName: '', data: '', cost: '', error: '', contact: 'none', value: 'business', control: '', note: '',
}
export const isBlankRow = (cells: Cells): boolean => cellFields.every((field) => cells[field] === blankCells[field])

/** Two texts that say the same: forms break lines as they like. */
export const sameText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

export const stepNumber = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

const figureOut = (figure: number): string => (figure === 0 ? '' : String(figure))

/** 10, or 5/10/20; nothing for no time. */
function minutesOut({ optimistic, likely, pessimistic }: Step['work']): string {
  if (optimistic === pessimistic) return figureOut(likely)
  return [optimistic, likely, pessimistic].join('/')
}

/** A step as its row shows it. `roles`: by their ids. */
export function cellsOf(step: Step, roles: ReadonlyMap<string, RoleOfWork>): Cells {
  const { name, kind, department, role, system, systemName, data, work, wait, cost, error, contact, value, control, next, note } = step
  const cells: Cells = {
    name, kind, department, role: role === null ? '' : (roles.get(role)?.name ?? role), system, systemName, data: textsOut(data), work: minutesOut(work), wait: minutesOut(wait),
    cost: figureOut(cost), error: error === 0 ? '' : shareOut(error), contact, value, control: control ? 'yes' : '', note,
    next: waysOut(next.map(({ to, ...way }) => ({ to: stepNumber(to), ...way })), kind === 'fork' && next.length > 1, kind === 'end'),
  }
  return Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, sameText(text)])) as Cells
}

/** What a cell means: the value of the step's field; a role goes by its name, ways go by numbers, null where the cell says nothing of them. */
export type CellValues = Omit<Step, 'id' | 'role' | 'next'> & { role: string; next: WaysCell | null }

const word = <T extends string>(text: string, options: readonly T[], known: ReadonlyMap<string, T>, code = 'word-unknown'): Cell<T> => {
  const found = options.find((option) => option === text) ?? known.get(bareWord(text))
  return found === undefined ? { fault: `${code}:${text.slice(0, 80)}` } : { value: found }
}

const line = (text: string): Cell<string> => {
  const read = OptionalLine.safeParse(text)
  return read.success ? { value: read.data } : { fault: 'too-long:300' }
}

function dataIn(text: string): Cell<string[]> {
  const texts = textsIn(text)
  if (texts.length > 40) return { fault: 'too-many:40' }
  return texts.every((each) => Line.safeParse(each).success) ? { value: texts } : { fault: 'too-long:300' }
}

function errorIn(text: string, reader: CellReader): Cell<number> {
  const read = shareIn(text, reader)
  return 'value' in read && read.value >= 1 ? { fault: 'share-range' } : read
}

function noteIn(text: string): Cell<string> {
  const read = Paragraphs.safeParse(text)
  return read.success ? { value: read.data } : { fault: 'too-long:20000' }
}

/** How each cell is read. */
const readers: { [Field in CellField]: (text: string, reader: CellReader) => Cell<CellValues[Field]> } = {
  name: line, department: line, role: line, systemName: line, data: dataIn, error: errorIn, note: noteIn, next: waysIn,
  kind: (text) => word(text, StepKind.options, kindWords, 'step-kind-unknown'),
  system: (text) => word(text, SystemUsed.options, systemWords),
  contact: (text) => word(text, CustomerContact.options, contactWords),
  value: (text) => word(text, StepValue.options, valueWords),
  control: (text) => (text === '' ? { value: false } : yesWords.has(bareWord(text)) ? { value: yesWords.get(bareWord(text)) ?? false } : { fault: `word-unknown:${text.slice(0, 80)}` }),
  work: (text, reader) => minutesIn(text, [], reader),
  wait: (text, reader) => minutesIn(text, [], reader),
  cost: (text, reader) => figureIn(text, reader, 1e12),
}

/** The value of a cell, or the code of what is wrong with it. */
export const readCell = <Field extends CellField>(field: Field, text: string, reader: CellReader): Cell<CellValues[Field]> => readers[field](sameText(text), reader) as Cell<CellValues[Field]>
