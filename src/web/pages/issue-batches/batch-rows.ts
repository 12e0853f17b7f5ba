import { standing } from '../../../domain/by-id.ts'
import { answersTo, batchNumber, isAnswered, issuesIn } from '../../../domain/issue-batches.ts'
import { type IssueBatch, isOpenIssue } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { paths } from '../../paths.ts'
import type { Status } from '../../status.ts'

/** The batches that went out, the newest first. */
export const batchRows = (ask: ProjectAsk) => [...standing(ask.project.issueDesk.batches)].reverse().map((batch) => rowOf(ask, batch))

function rowOf(ask: ProjectAsk, batch: IssueBatch) {
  const { project, today, reader: { words } } = ask
  const say = words.issueBatchesPage
  const format = formatOf(words.id)
  const number = batchNumber(batch)
  const name = say.batch({ number, who: words.issueWords.routes[batch.to], day: format.day(batch.on, today) })
  return {
    id: batch.id, number, name, on: format.day(batch.on, today), to: words.issueWords.routes[batch.to], note: namesOf(project, words).text(batch.note), issues: format.count(batch.issues.length), by: namesOf(project, words).actor(batch.by),
    status: stateOf(ask, batch), last: lastOf(ask, batch),
    files: (['xlsx', 'csv'] as const).map((each) => ({ href: paths.issueBatchFile(project.id, Number(number), each), label: each.toUpperCase(), about: say.fileOf({ number, format: each.toUpperCase() }) })),
    withdraw: batch.answered.length === 0 ? changeForm(ask, 'withdraw-batch', { back: `${paths.issueBatches(project.id)}#batches`, hidden: { batch: batch.id }, key: 'batch', submit: say.withdraw }) : null,
  }
}

/** What is done or was withdrawn needs no answer any more. */
function stateOf({ project, reader: { words } }: ProjectAsk, batch: IssueBatch): Status {
  const say = words.issueBatchesPage
  const { count } = formatOf(words.id)
  const open = issuesIn(project, batch).filter((issue) => isOpenIssue(issue) && !isAnswered(batch, issue.id)).length
  if (open === 0) return { tone: 'good', glyph: 'tick', word: say.allAnswered }
  const working = batch.issues.filter((issue) => !isAnswered(batch, issue) && answersTo(batch, issue).length > 0).length
  return { tone: 'none', glyph: batch.answered.length > 0 ? 'half' : 'ring', word: say.awaited({ n: open, count: count(open), working, workings: count(working) }) }
}

function lastOf({ today, reader: { words } }: ProjectAsk, { answered }: IssueBatch): string {
  const last = answered.at(-1)
  const format = formatOf(words.id)
  return last ? words.issueBatchesPage.lastAnswer({ day: format.day(last.on, today), n: last.issues, count: format.count(last.issues) }) : ''
}
