import { createHash } from 'node:crypto'
import { PhaseId } from '../domain/ids.ts'
import { IssueKind, IssueRoute, IssueStatus, Severity, WaitingFor } from '../domain/issue.ts'
import { issueWords as wordsEn } from '../locales/en/issue-words.ts'
import { issuesFile as en } from '../locales/en/issues-file.ts'
import { locales } from '../locales/locales.ts'
import { issueWords as wordsZhCn } from '../locales/zh-cn/issue-words.ts'
import { issuesFile as zhCn } from '../locales/zh-cn/issues-file.ts'
import { issueWords as wordsZhTw } from '../locales/zh-tw/issue-words.ts'
import { issuesFile as zhTw } from '../locales/zh-tw/issues-file.ts'
import type { IssueField } from './issue-columns.ts'
import { bareWord } from './steps-columns.ts'

/** The fields whose values are ours and not a text. */
export const valueFields = ['status', 'severity', 'kind', 'route', 'waitingFor', 'phase'] as const satisfies IssueField[]
export type ValueField = (typeof valueFields)[number]

/** What each can be, in its order. A condition is set by those who decide, never by a file. */
export const ourValues: Readonly<Record<ValueField, readonly string[]>> = {
  status: IssueStatus.options, severity: Severity.options, kind: IssueKind.exclude(['condition']).options, route: IssueRoute.options, waitingFor: WaitingFor.options, phase: PhaseId.options,
}

const own: Readonly<Record<Exclude<ValueField, 'phase'>, keyof typeof wordsEn & ('statuses' | 'severities' | 'kinds' | 'routes' | 'waitingFor')>> = { status: 'statuses', severity: 'severities', kind: 'kinds', route: 'routes', waitingFor: 'waitingFor' }

/** What people and other tools call each value: our keys and words first, so that no other name for something else hides them. */
const known = Object.fromEntries(valueFields.map((field) => [field, namesOf(field)])) as unknown as Record<ValueField, ReadonlyMap<string, string>>

function namesOf(field: ValueField): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, value] of spelled(field)) if (!names.has(bareWord(name)) && ourValues[field].includes(value)) names.set(bareWord(name), value)
  return names
}

function spelled(field: ValueField): [name: string, value: string][] {
  const keys = ourValues[field].map((value): [string, string] => [value, value])
  if (field === 'phase') return [...keys, ...Object.values(locales).flatMap(({ method: { phases } }) => PhaseId.options.map((phase): [string, string] => [phases[phase].name, phase]))]
  const words = [wordsEn, wordsZhCn, wordsZhTw].flatMap((each) => Object.entries(each[own[field]]).map(([value, name]): [string, string] => [name, value]))
  const others = [en, zhCn, zhTw].flatMap(({ values }) => Object.entries(values[field]).flatMap(([value, names]) => names.map((name): [string, string] => [name, value])))
  return [...keys, ...words, ...others]
}

/** What a written value is of ours; null: nobody knows. */
export const valueKnown = (field: ValueField, written: string): string | null => known[field].get(bareWord(written)) ?? null

/** What we call a condition ourselves, so that our own export holds nothing we do not know: read in, it is without a kind, for the desk to judge. */
const conditions = new Set(['condition', ...[wordsEn, wordsZhCn, wordsZhTw].map(({ kinds }) => kinds.condition)].map(bareWord))
const isCondition = (field: ValueField, written: string): boolean => field === 'kind' && conditions.has(bareWord(written))

/** A value as it stands in a file, how often, and what it is to become; null: nothing. `known`: recognised by its name. */
export type WrittenValue = { field: ValueField; key: string; written: string; count: number; ours: string | null; known: boolean }

/** What a reader chose for values, by `keyOfValue`; `''` is nothing. */
export type Choices = Readonly<Record<string, string>>

/** A name for a written value that a field of a form can have, whatever somebody wrote. */
export const keyOfValue = (field: ValueField, written: string): string => createHash('sha256').update(`${field} ${bareWord(written) || written}`).digest('hex').slice(0, 16)

/** What becomes of what nobody recognises: it is new, ours, and of the present phase; else nothing. */
const otherwise: Readonly<Record<ValueField, string | null>> = { status: 'new', severity: null, kind: null, route: 'internal', waitingFor: null, phase: null }

/** The written values of one column, the frequent ones first. */
export function writtenValues(field: ValueField, cells: readonly string[], choices: Choices): WrittenValue[] {
  const counts = new Map<string, { written: string; count: number }>()
  for (const written of cells) {
    if (written === '') continue
    const key = bareWord(written) || written
    const found = counts.get(key)
    if (found) found.count += 1
    else counts.set(key, { written, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ written, count }) => {
    const key = keyOfValue(field, written)
    const chosen = choices[key]
    const found = valueKnown(field, written)
    const ours = chosen !== undefined && (chosen === '' || ourValues[field].includes(chosen)) ? chosen || null : (found ?? otherwise[field])
    return { field, key, written, count, ours, known: found !== null || isCondition(field, written) }
  })
}
