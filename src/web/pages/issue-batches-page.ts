import { type BatchSide, batchSides } from '../../domain/issue-batches.ts'
import type { AnswersPlan } from '../../exchange/answers-file.ts'
import { openIssues } from '../../domain/open-issues.ts'
import { deskWaits, sideOf } from '../../domain/issue-waits.ts'
import { formatOf } from '../../locales/format.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { answerRows } from './issue-batches/answer-rows.ts'
import { batchRows } from './issue-batches/batch-rows.ts'
import { handOver } from './issue-batches/hand-over.ts'
import { waitsBlock } from './issues/waits-block.ts'

/** The answers that somebody uploaded, and what they would do. `problem`: why they cannot be read at all. */
export type AnswersShown = { batch: string; file: string; plan: AnswersPlan | null; problem: string }

/** What lies with the supplier and the consultant: handed over in batches, and answered. METHOD 9. */
export const issueBatchesPage = async (ask: ProjectAsk): Promise<Page> => await batchesShown(ask, null)

/** The same with what a file of answers would do: nothing is saved before somebody has seen it. */
export async function batchesShown(ask: ProjectAsk, shown: AnswersShown | null): Promise<Page> {
  const { project, reader: { words } } = ask
  const say = words.issueBatchesPage
  const to = sideAsked(ask)
  const rows = batchRows(ask)
  const answering = mayChange(ask, 'answer-issues') ? (shown ?? { batch: '', file: '', plan: null, problem: '' }) : null
  const waits = openIssues(project).length > 0 ? waitsBlock(ask) : null
  return {
    view: 'issue-batches',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, lead: leadOf(ask), back: { href: keepingPast(ask, paths.issues(project.id)), label: words.issuesPage.title },
      tabs: tabsOf(ask, to),
      tabsLabel: say.tabsLabel, handOver: handOver(ask, to), batches: rows, document: keepingPast(ask, withQuery(paths.document(project.id, 'issue-report'), { part: 'supplier', locale: words.id, format: 'html' })), problem: answering?.problem ?? '',
      whoMay: mayChange(ask, 'send-batch') || ask.past || project.closed ? '' : say.who({ who: whoMay('send-batch', words) }),
      answers: answering && rows.length > 0 ? { action: paths.issueBatches(project.id), options: rows.map(({ id, name }) => ({ value: id, label: name, selected: id === answering.batch })), preview: answering.plan && answerRows(ask, answering.plan) } : null,
      take: answering && takeOf(ask, answering),
      waits: waits && { ...waits, words: words.issuesPage.waits },
    },
  }
}

const tabsOf = (ask: ProjectAsk, to: BatchSide) => batchSides.map((side) => ({
  href: keepingPast(ask, withQuery(paths.issueBatches(ask.project.id), { to: side === 'supplier' ? null : side })), label: ask.reader.words.issueWords.routes[side], count: formatOf(ask.reader.words.id).count(lyingWith(ask, side)), current: side === to,
}))

/** The form that takes over what was shown, where there is something to take. */
function takeOf(ask: ProjectAsk, { batch, file, plan }: AnswersShown) {
  if (!plan || plan.accepted.length === 0) return null
  return { action: paths.issueBatches(ask.project.id), rows: JSON.stringify(plan.accepted), batch, name: file, version: ask.held.version, label: takeLabel(ask, plan) }
}

const sideAsked = ({ query, posted }: ProjectAsk): BatchSide => batchSides.find((side) => side === (posted?.change === 'send-batch' ? posted.values['to'] : query['to'])) ?? 'supplier'

const lyingWith = ({ project }: ProjectAsk, side: BatchSide): number => openIssues(project).filter((issue) => issue.kind !== 'condition' && sideOf(issue) === side).length

/** How many lie there, and for how long they have lain there on average. */
function leadOf(ask: ProjectAsk): string {
  const { project, today, reader: { words } } = ask
  const say = words.issueBatchesPage
  const format = formatOf(words.id)
  const [supplier, consultant] = [lyingWith(ask, 'supplier'), lyingWith(ask, 'consultant')]
  if (supplier + consultant === 0) return say.leadNone
  const { supplier: there = null, internal: here = null } = deskWaits(project, today)?.lain ?? {}
  return [
    say.lead({ n: supplier, supplier: format.count(supplier), m: consultant, consultant: format.count(consultant) }),
    ...(there === null ? [] : [say.leadWaits({ supplier: format.fixed(there, 1), internal: here === null ? '' : format.fixed(here, 1) })]),
  ].join(words.project.sentenceGap)
}

function takeLabel({ reader: { words } }: ProjectAsk, { accepted }: AnswersPlan): string {
  return words.issueBatchesPage.take({ n: accepted.length, count: formatOf(words.id).count(accepted.length) })
}
