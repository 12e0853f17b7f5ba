import { issuesFile as en } from '../locales/en/issues-file.ts'
import type { Locale } from '../locales/locale.ts'
import { issuesFile as zhCn } from '../locales/zh-cn/issues-file.ts'
import { issuesFile as zhTw } from '../locales/zh-tw/issues-file.ts'
import { bareWord } from './steps-columns.ts'
import type { FileCell } from './table-worker.ts'

/** What a column of a file can be. `extra`: what we have no field for and goes into the description with its head. */
export type IssueField = keyof Locale['issuesFile']['columns']
export const issueFields = Object.keys(en.columns) as IssueField[]
/** What each column is to become; null: it is left out. */
export type Mapping = readonly (IssueField | null)[]

/** Whose export it looks like. */
export type IssueSource = 'own' | 'jira' | 'redmine' | 'other'

/** Several columns can be this; of the others one. */
export const isRepeatable = (field: IssueField): boolean => field === 'comment' || field === 'extra'

/** The field of each name, and how well it says it: the names that are surest stand first in the lists. */
const known = new Map<string, { field: IssueField; rank: number }>()
for (const { columns } of [en, zhCn, zhTw]) {
  for (const field of issueFields) {
    for (const [rank, name] of columns[field].entries()) if (!known.has(bareWord(name))) known.set(bareWord(name), { field, rank })
  }
}
for (const field of issueFields) known.set(bareWord(field), { field, rank: 0 })

/** Jira calls an own field `Custom field (Severity)`. */
const custom = /^custom field \((.+)\)$/i
/** A head as it is compared. */
export const headOf = (head: FileCell): string => bareWord(custom.exec(String(head).trim())?.[1] ?? String(head))
const fieldOf = (head: FileCell): { field: IssueField; rank: number } | undefined => known.get(headOf(head))

/** How many cells of a row are names of columns. */
export const headScore = (cells: readonly FileCell[]): number => cells.filter((cell) => fieldOf(cell) !== undefined).length

/** Which column is which, by its name in any of the product's languages, Jira's or Redmine's. Of two for the same the surer one, else the first. */
export function recognised(heads: readonly string[]): Mapping {
  const found = heads.map((head) => fieldOf(head) ?? null)
  const best = new Map<IssueField, number>()
  for (const [at, each] of found.entries()) {
    if (!each) continue
    const other = best.get(each.field)
    if (other === undefined || each.rank < (found[other]?.rank ?? 0)) best.set(each.field, at)
  }
  return found.map((each, at) => (each && (isRepeatable(each.field) || best.get(each.field) === at) ? each.field : null))
}

const marks: Record<Exclude<IssueSource, 'own' | 'other'>, readonly (readonly string[])[]> = {
  jira: [['Issue key', 'Issuekey', '问题关键字', '議題代碼']],
  redmine: [['#'], ['Tracker', '跟踪', '追蹤標籤'], ['Subject', '主题', '主旨']],
}

/** Whose export it looks like, by the heads that only this tool has together. */
export function sourceOf(heads: readonly string[]): IssueSource {
  const bare = new Set(heads.map(bareWord))
  const has = (names: readonly string[]): boolean => names.some((name) => bare.has(bareWord(name)))
  if (marks.jira.every(has)) return 'jira'
  if (marks.redmine.every(has)) return 'redmine'
  const own = [en, zhCn, zhTw].some(({ columns }) => (['number', 'external', 'raisedOn', 'confidential'] as const).every((field) => has(columns[field].slice(0, 1))))
  return own ? 'own' : 'other'
}
