import { awaitedIn, batchHindrance, batchNumber, type BatchSide } from '../../../domain/issue-batches.ts'
import { type Issue, Severity } from '../../../domain/issue.ts'
import { serviceState, sideOf, waitsSince } from '../../../domain/issue-waits.ts'
import { openIssues } from '../../../domain/open-issues.ts'
import { formatOf } from '../../../locales/format.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { paths, withQuery } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { issueRow } from '../issues/issue-row.ts'

/** So many are listed to be chosen; the others come when these have gone out. */
const MOST = 500
const LAST = '9999'

const rank = ({ severity }: Issue): number => (severity === null ? Severity.options.length : Severity.options.indexOf(severity))

/** What lies with a side, the worst first, to be ticked; what went out and waits for its answer is not ticked again. */
export function handOver(ask: ProjectAsk, to: BatchSide) {
  const { project, reader: { words } } = ask
  const say = words.issueBatchesPage
  const format = formatOf(words.id)
  const there = openIssues(project).filter((issue) => issue.kind !== 'condition' && sideOf(issue) === to)
  const ready = there.filter((issue) => batchHindrance(issue, to) === null).sort((a, b) => rank(a) - rank(b) || (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST))
  const kept = there.filter(({ confidential }) => confidential).length
  const form = changeForm(ask, 'send-batch', {
    back: `${withQuery(paths.issueBatches(project.id), { to: to === 'supplier' ? null : to })}#batches`, hidden: { to }, submit: say.send({ who: words.issueWords.waitingFor[to] }), primary: true,
    fields: [{ name: 'note', type: 'textarea', label: say.note, hint: say.noteHint, rows: 2, wide: true }],
  })
  const typed = form?.form.failed ? (form.form.values['issues'] ?? '').split('\n') : null
  return {
    title: say.handOver[to], form: form && ready.length > 0 ? form : null, rows: ready.slice(0, MOST).map((issue) => rowOf(ask, issue, to, typed)),
    none: there.length === 0 ? say.none[to] : ready.length === 0 ? say.allKept : '', kept: kept > 0 ? say.kept({ n: kept, count: format.count(kept) }) : '',
    more: ready.length > MOST ? say.moreLater({ count: format.count(ready.length - MOST) }) : '',
  }
}

function rowOf(ask: ProjectAsk, issue: Issue, to: BatchSide, typed: readonly string[] | null) {
  const { project, today, reader: { words } } = ask
  const say = words.issueBatchesPage
  const format = formatOf(words.id)
  const row = issueRow(ask, issue)
  const awaited = awaitedIn(project, issue, to)
  const days = waitsSince(project, issue, today)?.days ?? 0
  return {
    ...row, ticked: typed ? typed.includes(issue.id) : awaited === null, tick: say.tick({ n: row.n, title: row.title }), days: format.count(days),
    service: to === 'supplier' ? serviceShown(ask, issue) : null, batch: awaited ? say.inBatch({ number: batchNumber(awaited), day: format.day(awaited.on, today) }) : '',
  }
}

/** Whether the supplier still has time by the days agreed for the severity. */
function serviceShown({ project, today, reader: { words } }: ProjectAsk, issue: Issue): Status | null {
  const say = words.issueBatchesPage
  const { state, used, allowed } = serviceState(project, issue, today)
  const { count } = formatOf(words.id)
  if (state === 'free' || allowed === null) return null
  const facts = { used: count(used), allowed: count(allowed), n: allowed }
  return state === 'over' ? { tone: 'bad', glyph: 'triangle', word: say.over(facts) } : { tone: 'none', glyph: 'disc', word: say.within(facts) }
}
