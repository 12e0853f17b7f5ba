import type { AreaId } from '../domain/ids.ts'
import type { Fault } from '../domain/problem.ts'
import type { Process } from '../domain/process/process.ts'
import { areas as areasEn } from '../locales/en/method-states.ts'
import { stepsFile as en } from '../locales/en/steps-file.ts'
import type { Locale } from '../locales/locale.ts'
import { areas as areasZhCn } from '../locales/zh-cn/method-states.ts'
import { areas as areasZhTw } from '../locales/zh-tw/method-states.ts'
import { stepsFile as zhCn } from '../locales/zh-cn/steps-file.ts'
import { stepsFile as zhTw } from '../locales/zh-tw/steps-file.ts'
import type { FileCell } from './table-worker.ts'

export type StepColumn = keyof Locale['stepsFile']['columns']
export type StepsHead = { places: Readonly<Record<StepColumn, number>>; names: readonly string[]; ignored: string[]; faults: Fault[] }

const languages = [en, zhCn, zhTw]
const listed = <Key extends string>(names: Readonly<Record<Key, string>>): Record<Key, readonly string[]> => Object.fromEntries(Object.entries(names).map(([key, name]) => [key, [name]])) as unknown as Record<Key, readonly string[]>
const methodAreas = [listed<AreaId>(areasEn), listed<AreaId>(areasZhCn), listed<AreaId>(areasZhTw)] as const
export const stepColumns = Object.keys(en.columns) as StepColumn[]

/** Told apart by letters and digits alone: "Work (minutes)", "work_minutes" and "Work minutes" are one name. */
export const bareWord = (name: string): string => name.normalize('NFKC').slice(0, 1_000).replace(/\([^)]*\)/g, '').toLowerCase().replace(/[^\p{L}\p{N}#]/gu, '')

const wordsOf = <Key extends string>(tables: readonly Readonly<Record<Key, readonly string[]>>[]): ReadonlyMap<string, Key> =>
  new Map(tables.flatMap((table) => (Object.keys(table) as Key[]).flatMap((key) => [key, ...table[key]].map((name) => [bareWord(name), key] as const))))

const columns = wordsOf<StepColumn>(languages.map((each) => each.columns))
/** The words that a cell can hold, in any of the product's languages or as the key itself. */
export const kindWords = wordsOf(languages.map(({ kinds }) => kinds))
export const systemWords = wordsOf(languages.map(({ systems }) => systems))
export const contactWords = wordsOf(languages.map(({ contacts }) => contacts))
export const valueWords = wordsOf(languages.map(({ values }) => values))
export const yesWords: ReadonlyMap<string, boolean> = new Map(languages.flatMap(({ yes, no }) => [...yes.map((word) => [bareWord(word), true] as const), ...no.map((word) => [bareWord(word), false] as const), ['1', true] as const, ['0', false] as const]))

/** The areas of the business by their names: the two of every company, and those of the method. */
export const areaWords = wordsOf<Process['area']>([...languages.map(({ areas }, at) => ({ ...(methodAreas[at] ?? methodAreas[0]), ...areas }))])

/** Whether a row looks like heads: at least two cells are names of columns. */
export const looksLikeHead = (cells: readonly FileCell[]): boolean => cells.filter((cell) => columns.has(bareWord(String(cell)))).length >= 2

/** Which column is which, by its name in any of the product's languages; what nobody reads is listed. */
export function stepsHead(cells: readonly FileCell[], line: number, words: Locale['stepsFile']): StepsHead {
  const names = cells.map((cell) => String(cell).trim())
  const places = Object.fromEntries(stepColumns.map((column) => [column, -1])) as Record<StepColumn, number>
  const ignored: string[] = []
  const faults: Fault[] = []
  for (const [at, name] of names.entries()) {
    const column = columns.get(bareWord(name))
    if (!column) ignored.push(...(name === '' ? [] : [name]))
    else if (places[column] !== -1) faults.push({ path: name, message: 'duplicate', line, column: at + 1 })
    else places[column] = at
  }
  if (places.name === -1) faults.push({ path: '', message: `column-missing:${words.columns.name[0] ?? 'name'}`, line })
  return { places, names, ignored, faults }
}

/** Heads for rows that were pasted without any: the columns in this order. */
export function givenHead(order: readonly StepColumn[], words: Locale['stepsFile']): StepsHead {
  const places = Object.fromEntries(stepColumns.map((column) => [column, order.indexOf(column)])) as Record<StepColumn, number>
  return { places, names: order.map((column) => words.columns[column][0] ?? column), ignored: [], faults: [] }
}
