import type { AnswersPlan, AnswerVerdict, PlannedAnswer } from '../../../exchange/answers-file.ts'
import { faultSentence } from '../../../locales/fault.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { issueStatusShown, type Status } from '../../status.ts'
import { issueHref, numberOfIssue } from '../issues/issue-row.ts'

const looks: Record<AnswerVerdict, Pick<Status, 'tone' | 'glyph'>> = { refuse: { tone: 'bad', glyph: 'octagon' }, take: { tone: 'good', glyph: 'tick' }, same: { tone: 'none', glyph: 'dash' }, empty: { tone: 'none', glyph: 'ring' } }
const order: readonly AnswerVerdict[] = ['refuse', 'take', 'same', 'empty']
const [MOST, MOST_NAMED] = [300, 20]

/** What each row would do, those that are left out first; and which issues of the batch the file does not name. */
export function answerRows(ask: ProjectAsk, { rows, counts, missing }: AnswersPlan) {
  const { words } = ask.reader
  const say = words.issueBatchesPage
  const format = formatOf(words.id)
  const sorted = order.flatMap((verdict) => rows.filter((row) => row.verdict === verdict))
  const count = (verdict: AnswerVerdict): string => format.count(counts[verdict])
  return {
    lead: say.planned({ take: count('take'), same: count('same'), empty: count('empty'), refuse: count('refuse') }), rows: sorted.slice(0, MOST).map((row) => rowShown(ask, row)),
    more: sorted.length > MOST ? say.more({ count: format.count(sorted.length - MOST) }) : '',
    missing: missing.length > 0 ? say.missing({ n: missing.length, numbers: format.list(missing.slice(0, MOST_NAMED).map(({ id }) => String(numberOfIssue(id)))) }) : '',
  }
}

function rowShown(ask: ProjectAsk, { line, number, issue, verdict, row, turns, faults }: PlannedAnswer) {
  const { project, today, reader: { words } } = ask
  const say = words.issueBatchesPage
  const { text } = namesOf(project, words)
  const format = formatOf(words.id)
  const changes = verdict === 'take' && row && issue
  return {
    line: String(line), number, verdict: { ...looks[verdict], word: say.verdicts[verdict] }, title: issue ? text(issue.title) : '', href: issue ? issueHref(ask, issue.id) : '',
    state: row ? (words.issuesFile.batch.states[row.state][0] ?? row.state) : '', becomes: changes && turns ? issueStatusShown(turns.status, words) : null, back: turns?.status === 'waiting',
    facts: changes ? [
      ...(row.answer === '' ? [] : [{ name: say.comment, text: row.answer }]),
      ...(row.cause === '' || row.cause === issue.cause ? [] : [{ name: issue.cause === '' ? say.cause : say.causeAnew, text: row.cause }]),
      ...(row.solution === '' || row.solution === issue.solution ? [] : [{ name: issue.solution === '' ? say.solution : say.solutionAnew, text: row.solution }]),
      ...(row.readyOn ? [{ name: say.readyOn, text: format.day(row.readyOn, today) }] : []),
    ] : [],
    why: faults.map((fault) => faultSentence(words, fault)).join('; '),
  }
}
