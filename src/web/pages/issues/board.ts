import { type Issue, IssueStatus } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { issueStatusShown, type Status } from '../../status.ts'
import { lacksFor } from '../../../domain/issue-flow.ts'
import { moveName, offered } from '../issue/moves.ts'
import { type IssueRow, issueRow } from './issue-row.ts'

/** Of a column no more are shown: the list has them all. */
const MOST = 12

export type Card = IssueRow & { /** Moves it on with one choice; null: the reader cannot, or a move needs to be told more than that. */ move: { form: ChangeForm; options: { value: string; label: string }[] } | null }
export type BoardColumn = { id: IssueStatus; status: Status; count: string; cards: Card[]; more: string }

/** The issues found, by status. A status of which there is none has a column only where an issue could be moved to. */
export function boardOf(ask: ProjectAsk, found: readonly Issue[], back: string): BoardColumn[] {
  const { reader: { words } } = ask
  const format = formatOf(words.id)
  return shownStatuses(found).map((id) => {
    const inIt = found.filter(({ status }) => status === id)
    return {
      id, status: issueStatusShown(id, words), count: format.count(inIt.length), cards: inIt.slice(0, MOST).map((issue) => ({ ...issueRow(ask, issue), move: moveOf(ask, issue, back) })),
      more: inIt.length > MOST ? words.issuesPage.board.more({ count: format.count(inIt.length - MOST) }) : '',
    }
  })
}

/** The way of an open issue always stands there; what is over only when it was asked for. */
const way: readonly IssueStatus[] = ['new', 'triaged', 'in-progress', 'waiting', 'resolved']
const shownStatuses = (found: readonly Issue[]): IssueStatus[] => {
  const has = new Set(found.map(({ status }) => status))
  return IssueStatus.options.filter((status) => way.includes(status) || has.has(status))
}

function moveOf(ask: ProjectAsk, issue: Issue, back: string): Card['move'] {
  const { words } = ask.reader
  const options = offered(ask, issue).filter((to) => isSimple(issue, to)).map((value) => ({ value, label: moveName(ask, issue, value) }))
  const form = options.length > 0 ? changeForm(ask, 'move-issue', { back: `${back}#${issue.id}`, hidden: { issue: issue.id }, key: 'issue', submit: words.issuesPage.board.move }) : null
  return form && { form, options }
}

/** Whether a move needs nothing beside: the others are made on the issue's own page. Back from what was solved wants its reason. */
const isSimple = (issue: Issue, to: IssueStatus): boolean =>
  lacksFor(to, { note: '', waitingFor: null, solution: issue.solution, duplicateOf: null, kind: issue.kind, severity: issue.severity }).length === 0 && !(to === 'in-progress' && ['resolved', 'verified', 'closed'].includes(issue.status))
