import { byId, standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import { filesAbout } from '../../../domain/files.ts'
import { type Issue, isOpenIssue } from '../../../domain/issue.ts'
import { mayMove, standingTo } from '../../../domain/issue-flow.ts'
import { sideOf } from '../../../domain/issue-waits.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { reportsFrom } from '../../../method/reporting.ts'
import type { Ask, Page } from '../../ask.ts'
import { paths, withQuery } from '../../paths.ts'
import type { DoorAsked } from '../../report/door-asked.ts'
import type { ReportKey } from '../../report/report-keys.ts'
import { issueStatusShown } from '../../status.ts'
import { publicFrame } from './public-frame.ts'
import { mineOf } from './report-page.ts'

/** What its reporter can do with a report. */
export type Deed = 'yes' | 'no' | 'word'
export const isDeed = (text: string): text is Deed => text === 'yes' || text === 'no' || text === 'word'

type Options = {
  issue: Issue
  key: string
  keys: readonly ReportKey[]
  /** The public address of this page. */
  address: string
  /** Who answers through this door now; null: nobody can. */
  actor: string | null
  /** An answer that was refused, and what was typed. */
  refused: { deed: Deed | null; text: string; error: string } | null
  said: Deed | null
}

/** `GET /report/:token/:n`: what became of a report, for whoever has its key. Of others it names nobody. */
export function reportedPage(ask: Ask, asked: DoorAsked, { issue, key, keys, address, actor, refused, said }: Options): Page {
  const { reader: { words } } = ask
  const { project, token, isOpen } = asked
  const say = words.reportPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const n = numberOf(issue)
  const number = format.number(n)
  const isNew = ask.query['new'] === '1'
  const title = isNew ? say.thanks({ number }) : say.number({ number })
  const today = ask.context.today(project)
  return {
    view: 'reported',
    page: {
      frame: publicFrame(ask, title, { query: { key } }), words: say, project: names.project(), title, isNew,
      thanks: isNew ? thanksOf(ask, asked, issue) : '', said: said ? say.said[said] : '', address,
      state: { ...issueStatusShown(issue.status, words), word: say.step[issue.status] }, facts: factsOf(ask, asked, issue),
      told: toldOf(ask, asked, issue), report: { title: issue.title, description: issue.description, where: issue.where, photo: filesAbout(project, `issue:${issue.id}`).length > 0 ? say.photoKept : '', day: say.reported({ day: format.day(dayIn(project.timeZone, issue.raised.at), today) }) },
      steps: stepsOf(ask, issue, today), added: standing(issue.comments).filter(({ by }) => by === issue.raised.by).map(({ text }) => text),
      deeds: actor === null ? null : deedsOf(asked, issue, actor, key, refused),
      readOnly: actor !== null ? '' : isOpen ? say.signInToAnswer : say.readOnly, signIn: actor === null && isOpen ? withQuery(paths.signIn(), { next: withQuery(paths.reported(token, n), { key }) }) : null,
      mine: mineOf(ask, project, token, keys, n).filter(({ current }) => !current), another: isOpen ? paths.report(token) : null,
    },
  }
}

const numberOf = ({ id }: Pick<Issue, 'id'>): number => Number(id.slice('issue-'.length))

function thanksOf({ reader: { words } }: Ask, { project }: DoorAsked, { reporter: { department } }: Issue): string {
  if (department === '') return words.reportPage.thanksPlain
  return words.reportPage.thanksDepartment({ department: namesOf(project, words).text(department), count: reportsFrom(project, department) })
}

/** How it stands, in sentences: its state, with whom it lies, until when. */
function factsOf({ reader: { words }, context }: Ask, { project }: DoorAsked, issue: Issue): string[] {
  const say = words.reportPage
  const format = formatOf(words.id)
  const side = isOpenIssue(issue) && issue.status !== 'resolved' ? sideOf(issue) : null
  const original = issue.duplicateOf ? byId(project.issues, issue.duplicateOf, 'issue') : null
  return [
    say.state[issue.status],
    // Of what is new that is said already.
    ...(side && (issue.status !== 'new' || side !== 'internal') ? [say.with[side]] : []),
    ...(issue.dueOn && side && side !== 'reporter' && issue.status !== 'new' ? [say.due({ day: format.day(issue.dueOn, context.today(project)) })] : []),
    ...(original ? [say.original({ number: format.number(numberOf(original)) })] : []),
  ]
}

/** What the desk says to its reporter: a question, a reason, what was done. */
function toldOf({ reader: { words } }: Ask, { project }: DoorAsked, issue: Issue): { label: string; text: string }[] {
  const say = words.reportPage
  const note = issue.turns.at(-1)?.note ?? ''
  const solved = issue.status === 'resolved' || issue.status === 'verified' || issue.status === 'closed'
  const told = [
    { label: say.question, text: issue.status === 'waiting' && issue.waitingFor === 'reporter' ? note : '' },
    { label: say.reason, text: issue.status === 'rejected' ? note : '' },
    { label: say.solution, text: solved ? issue.solution : '' },
  ]
  return told.filter(({ text }) => text !== '').map(({ label, text }) => ({ label, text: namesOf(project, words).text(text) }))
}

/** The days on which it moved, the newest first; what was taken up after it had been solved says so. */
function stepsOf({ reader: { words } }: Ask, { turns }: Issue, today: ReturnType<Ask['context']['today']>): { day: string; text: string }[] {
  const say = words.reportPage
  const moved = turns.filter(({ status }, at) => at === 0 || status !== turns[at - 1]?.status)
  return moved.map(({ on, status }, at) => {
    const before = moved[at - 1]?.status
    const isAgain = status === 'in-progress' && (before === 'resolved' || before === 'verified' || before === 'closed')
    return { day: formatOf(words.id).day(on, today), text: isAgain ? say.again : say.step[status] }
  }).reverse()
}

/** What its reporter may do now, by the rules of the workflow. */
function deedsOf({ project, token }: DoorAsked, issue: Issue, actor: string, key: string, refused: Options['refused']) {
  const who = standingTo(project, issue, { id: actor, roles: ['reporter'], me: null })
  const isReporter = { ...who, isReporter: true }
  return {
    action: paths.reported(token, numberOf(issue)), key, refused: refused ?? { deed: null, text: '', error: '' },
    solved: mayMove(issue, 'verified', isReporter),
    reopen: issue.status !== 'resolved' && !isOpenIssue(issue) && mayMove(issue, 'in-progress', isReporter),
  }
}
