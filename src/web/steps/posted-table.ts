import { BadRequest } from '../bad-request.ts'
import { blankCells, type CellField, cellFields, type Cells, sameText } from './cells.ts'
import type { ConflictField, TableRow } from './row.ts'

/** What a form of the step table sends. `since`: the version that its reader first read, before anybody's conflict. */
export type PostedTable = {
  version: number
  since: number
  rows: TableRow[]
  choices: { key: string; field: ConflictField; choice: 'mine' | 'theirs' | null; step: string }[]
  /** A table of a spreadsheet, pasted as text. */
  paste: string
  page: number
}

type Body = Readonly<Record<string, unknown>>
const keyPattern = /^(?:step|new)-[1-9]\d{0,8}$/
const MOST_ROWS = 5_000

const textsOf = (value: unknown): string[] => [value ?? []].flat().filter((each): each is string => typeof each === 'string')
const textOf = (body: Body, name: string): string => textsOf(body[name])[0] ?? ''
const wholeNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)

/**
 * The rows of a form, in its order: `row` names each, its cells are `step-7.name`. A row that the form does not have (it stands on
 * another page of the table) is left alone. Throws 400 for what no form of ours sends.
 */
export function postedTable(sent: unknown): PostedTable {
  const body = (sent ?? {}) as Body
  const keys = [...new Set(textsOf(body['row']))]
  if (keys.length === 0 || keys.length > MOST_ROWS || keys.some((key) => !keyPattern.test(key))) throw new BadRequest(400, 'malformed-form', ({ api }) => api.badRequest)
  const version = wholeNumber(textOf(body, '_version'))
  return {
    version, since: Math.min(version, wholeNumber(textOf(body, '_since')) || version), paste: textOf(body, 'paste'), page: Math.max(1, wholeNumber(textOf(body, 'page'))),
    rows: keys.map((key) => ({ key, cells: cellsIn(body, key), gone: textOf(body, `${key}.gone`) !== '' })),
    choices: textsOf(body['conflict']).slice(0, MOST_ROWS).flatMap((each) => choiceIn(body, each)),
  }
}

const cellsIn = (body: Body, key: string): Cells =>
  Object.fromEntries(cellFields.map((field) => [field, sameText(typeof body[`${key}.${field}`] === 'string' ? String(body[`${key}.${field}`]) : missing(body, key, field))])) as Cells

/** A box that is not ticked is not sent; any other cell that is not sent is as in a blank row. */
const missing = (body: Body, key: string, field: CellField): string => textsOf(body[`${key}.${field}`]).at(-1) ?? blankCells[field]

function choiceIn(body: Body, sent: string): PostedTable['choices'] {
  const [key = '', field = '', step = ''] = sent.split('.')
  if (!keyPattern.test(key) || !(field === 'row' || cellFields.some((each) => each === field))) return []
  const choice = textOf(body, `take.${key}.${field}`)
  return [{ key, field: field as ConflictField, choice: choice === 'mine' || choice === 'theirs' ? choice : null, step: /^step-\d{1,9}$/.test(step) ? step : key }]
}
