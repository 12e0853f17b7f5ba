import { createHash } from 'node:crypto'
import { MOST_ISSUES } from '../../changes/issue-import.ts'
import { issueFields, type IssueField, type Mapping } from '../../exchange/issue-columns.ts'
import type { DayOrder } from '../../exchange/issue-days.ts'
import type { IssueTable } from '../../exchange/issue-table.ts'
import type { Choices } from '../../exchange/issue-values.ts'
import { type IssuePlan, unknownValues } from '../../exchange/issues-import.ts'
import { faultLine } from '../../locales/fault.ts'
import { formatOf } from '../../locales/format.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { previewRows } from './issue-import/preview-rows.ts'
import { valueGroups } from './issue-import/value-groups.ts'

/** A table with what was chosen for its columns and values, and what that would do. */
export type Assigned = { table: IssueTable; packed: string; mapping: Mapping | null; choices: Choices; order: DayOrder | null; plan: IssuePlan }

/** What somebody uploaded or pasted. `problem`: why it cannot be read at all; `stale`: something was chosen after the rows were shown. */
export type ImportShown = { file: string; assigned: Assigned | null; problem: string; stale: boolean; text: string }

/** Where issues are brought in from a spreadsheet or another tool. */
export const issueImportPage = async (ask: ProjectAsk): Promise<Page> => await importPreview(ask, { file: '', assigned: null, problem: '', stale: false, text: '' })

/** The same with what the rows of a file would become: nothing is saved before somebody has seen it. */
export async function importPreview(ask: ProjectAsk, { file, assigned, problem, stale, text }: ImportShown): Promise<Page> {
  const { project, held, reader: { words } } = ask
  const say = words.issueImportPage
  const may = mayChange(ask, 'import-issues')
  const plan = may ? (assigned?.plan ?? null) : null
  return {
    view: 'issue-import',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, lead: plan ? leadOf(ask, plan) : say.lead({ most: formatOf(words.id).number(MOST_ISSUES) }), back: { href: paths.issues(project.id), label: words.issuesPage.title },
      action: paths.issueImport(project.id), problem, notes: plan ? notesOf(ask, plan, stale) : [], version: held.version, file,
      whoMay: may || ask.past || project.closed ? '' : say.who({ who: whoMay('import-issues', words) }),
      assign: plan && assigned ? assignForm(ask, assigned.packed, plan) : null, preview: plan?.faults.length === 0 ? previewRows(ask, plan) : null,
      form: may ? { text, columns: issueFields.slice(1).map((field) => words.issuesFile.columns[field][0] ?? field) } : null,
    },
  }
}

/** What each column and value is to become. */
const assignForm = (ask: ProjectAsk, table: string, plan: IssuePlan) => ({
  table, shown: assignmentOf(plan), columns: columnsOf(ask, plan), groups: valueGroups(ask, plan), order: plan.asksOrder ? orderOptions(ask, plan) : null, take: takeLabel(ask, plan), source: ask.reader.words.issueImportPage.sources[plan.source],
})

/** A mark for what was chosen, so that nothing is taken over otherwise than it was shown. */
export const assignmentOf = ({ columns, values, order }: IssuePlan): string =>
  createHash('sha256').update(JSON.stringify([columns.map(({ field }) => field), values.map(({ key, ours }) => [key, ours]), order])).digest('hex').slice(0, 16)

function leadOf({ reader: { words } }: ProjectAsk, { counts, faults }: IssuePlan): string {
  const { count } = formatOf(words.id)
  const say = words.issueImportPage
  return faults.length > 0 ? say.leadFaulty : say.leadPlanned({ n: counts.add, add: count(counts.add), known: counts.known, knowns: count(counts.known), refuse: counts.refuse, refused: count(counts.refuse) })
}

/** What a reader has to look at before anything is taken over. */
function notesOf({ reader: { words } }: ProjectAsk, plan: IssuePlan, stale: boolean): string[] {
  const say = words.issueImportPage
  const unknown = unknownValues(plan).length
  return [
    ...(stale ? [say.stale] : []),
    ...plan.faults.map((fault) => faultLine(words, fault.message.startsWith('column-twice:') ? { ...fault, message: `column-twice:${fieldName(fault.message.slice('column-twice:'.length) as IssueField, words)}` } : fault)),
    ...(unknown > 0 ? [say.unknown({ n: unknown, count: formatOf(words.id).count(unknown) })] : []),
  ]
}

const fieldName = (field: IssueField, words: ProjectAsk['reader']['words']): string => (field === 'extra' ? words.issueImportPage.extra : (words.issuesFile.columns[field][0] ?? field))

type Option = { value: string; label: string; selected: boolean }

function columnsOf({ reader: { words } }: ProjectAsk, { columns }: IssuePlan) {
  const say = words.issueImportPage
  return columns.map(({ at, head, sample, field }) => ({
    name: `column-${at}`, head: head || say.nameless({ n: formatOf(words.id).number(at + 1) }), sample, left: field === null,
    options: [{ value: '', label: say.leftOut, selected: field === null }, ...issueFields.map((each): Option => ({ value: each, label: fieldName(each, words), selected: each === field }))],
  }))
}

const orderOptions = ({ reader: { words } }: ProjectAsk, { order }: IssuePlan): Option[] =>
  (['', 'day-first', 'month-first'] as const).map((value) => ({ value, label: words.issueImportPage.orders[value === '' ? 'none' : value], selected: (order ?? '') === value }))

function takeLabel({ reader: { words } }: ProjectAsk, { counts }: IssuePlan): string {
  return counts.add === 0 ? '' : words.issueImportPage.take({ n: counts.add, count: formatOf(words.id).count(counts.add) })
}
