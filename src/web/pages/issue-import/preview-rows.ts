import type { IssueVerdict, PlannedIssue } from '../../../exchange/issue-rows.ts'
import type { IssuePlan } from '../../../exchange/issues-import.ts'
import { faultSentence } from '../../../locales/fault.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { issueStatusShown, severityStatus, type Status } from '../../status.ts'

type Row = { line: string; verdict: Status; title: string; external: string; kind: string; severity: Status | null; status: Status | null; holder: string; due: string; why: string }

const looks: Record<IssueVerdict, Pick<Status, 'tone' | 'glyph'>> = { refuse: { tone: 'bad', glyph: 'octagon' }, known: { tone: 'none', glyph: 'dash' }, add: { tone: 'good', glyph: 'tick' } }
/** Of the rows that are as they should be, and of those that need a look. */
const [MOST, MOST_FAULTY] = [50, 150]

/** What needs a look comes first: refused, then taken with something left out; then the first of the others. */
export function previewRows(ask: ProjectAsk, { rows }: IssuePlan): { rows: Row[]; more: string } {
  const { words } = ask.reader
  const faulty = [...rows.filter(({ verdict }) => verdict === 'refuse'), ...rows.filter(({ verdict, faults }) => verdict === 'add' && faults.length > 0)].slice(0, MOST_FAULTY)
  const plain = [...rows.filter(({ verdict, faults }) => verdict === 'add' && faults.length === 0), ...rows.filter(({ verdict }) => verdict === 'known')].slice(0, MOST)
  const shown = [...faulty, ...plain]
  const left = rows.length - shown.length
  return { rows: shown.map((row) => rowShown(ask, row)), more: left > 0 ? words.issueImportPage.more({ n: left, count: formatOf(words.id).count(left) }) : '' }
}

function rowShown({ project, today, reader: { words } }: ProjectAsk, { line, verdict, title, external, row, faults }: PlannedIssue): Row {
  const names = namesOf(project, words)
  return {
    line: String(line), verdict: { ...looks[verdict], word: words.issueImportPage.verdicts[verdict] }, title: row?.title ?? title, external,
    kind: row?.kind ? words.issueWords.kinds[row.kind] : '', severity: row?.severity ? severityStatus(row.severity, words) : null, status: row ? issueStatusShown(row.status, words) : null,
    holder: row?.assignee ? names.person(row.assignee) : (row?.owner ?? ''), due: row?.dueOn ? formatOf(words.id).day(row.dueOn, today) : '', why: faults.map((fault) => faultSentence(words, fault)).join('; '),
  }
}
