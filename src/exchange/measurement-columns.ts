import type { Fault } from '../domain/problem.ts'
import { measurementsFile as en } from '../locales/en/measurements-file.ts'
import type { Locale } from '../locales/locale.ts'
import { measurementsFile as zhCn } from '../locales/zh-cn/measurements-file.ts'
import { measurementsFile as zhTw } from '../locales/zh-tw/measurements-file.ts'
import type { FileCell } from './table-worker.ts'

export type MeasurementColumn = keyof Locale['measurementsFile']['columns']
/** Where each column stands in a row; -1 where there is none. */
export type ColumnPlaces = Readonly<Record<MeasurementColumn, number>>
export type Head = { places: ColumnPlaces; names: readonly string[]; ignored: string[]; faults: Fault[] }

/** Told apart by letters and digits alone: "Goal ID", "goal_id" and "Goal-Id (new)" are one name. */
const bare = (name: string): string => name.normalize('NFKC').slice(0, 1_000).replace(/\([^)]*\)/g, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const known = new Map<string, MeasurementColumn>(
  [en, zhCn, zhTw].flatMap(({ columns }) => Object.entries(columns).flatMap(([column, names]) => names.map((name) => [bare(name), column as MeasurementColumn] as const))),
)

/** Which column is which, by its name in any of the product's languages; what nobody reads is listed. `oneGoal`: the rows need not name theirs. */
export function measurementHead(cells: readonly FileCell[], line: number, { oneGoal, columns }: { oneGoal: boolean; columns: Locale['measurementsFile']['columns'] }): Head {
  const names = cells.map((cell) => String(cell).trim())
  const places = Object.fromEntries(Object.keys(en.columns).map((column) => [column, -1])) as Record<MeasurementColumn, number>
  const ignored: string[] = []
  const faults: Fault[] = []
  for (const [at, name] of names.entries()) {
    const column = known.get(bare(name))
    if (!column) ignored.push(...(name === '' ? [] : [name]))
    else if (places[column] !== -1) faults.push({ path: name, message: 'duplicate', line, column: at + 1 })
    else places[column] = at
  }
  const missing = missingOf(places, oneGoal).map((column) => columns[column][0] ?? column)
  return { places, names, ignored, faults: missing.length === 0 ? faults : [...faults, { path: '', message: `column-missing:${missing.join(', ')}`, line }] }
}

function missingOf(places: ColumnPlaces, oneGoal: boolean): MeasurementColumn[] {
  const has = (...columns: MeasurementColumn[]): boolean => columns.every((column) => places[column] !== -1)
  const wanted: [MeasurementColumn, boolean][] = [['goal', oneGoal || has('goal') || has('goalId')], ['on', has('on')], ['value', has('value') || has('part', 'whole')]]
  return wanted.filter(([, there]) => !there).map(([column]) => column)
}
