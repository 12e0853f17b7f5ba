import type { Issue } from '../../../domain/issue.ts'
import type { AnswerRow, AnswersPlan, AnswerVerdict, PlannedAnswer } from '../../../exchange/answers-file.ts'
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
  const { project, reader: { words } } = ask
  const say = words.issueBatchesPage
  const shown = issue ? { title: namesOf(project, words).text(issue.title), href: issueHref(ask, issue.id) } : { title: '', href: '' }
  const taken = verdict === 'take' && row && issue ? { row, issue } : null
  return {
    line: String(line), number, verdict: { ...looks[verdict], word: say.verdicts[verdict] }, ...shown, state: row ? (words.issuesFile.batch.states[row.state][0] ?? row.state) : '',
    becomes: taken && turns ? issueStatusShown(turns.status, words) : null, back: turns?.status === 'waiting', facts: taken ? factsOf(ask, taken) : [], why: faults.map((fault) => faultSentence(words, fault)).join('; '),
  }
}

/** What the answer brings; what it replaces is said. */
function factsOf({ today, reader: { words } }: ProjectAsk, { row, issue }: { row: AnswerRow; issue: Issue }): { name: string; text: string }[] {
  const say = words.issueBatchesPage
  const anew = (given: string, there: string, name: string, replaced: string): { name: string; text: string }[] => (given === '' || given === there ? [] : [{ name: there === '' ? name : replaced, text: given }])
  return [
    ...(row.answer === '' ? [] : [{ name: say.comment, text: row.answer }]),
    ...anew(row.cause, issue.cause, say.cause, say.causeAnew), ...anew(row.solution, issue.solution, say.solution, say.solutionAnew),
    ...(row.readyOn ? [{ name: say.readyOn, text: formatOf(words.id).day(row.readyOn, today) }] : []),
  ]
}
