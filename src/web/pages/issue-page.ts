import { isJudged, isMover, standingTo } from '../../domain/issue-flow.ts'
import { type Issue, isCondition, isOpenIssue } from '../../domain/issue.ts'
import { Problem } from '../../domain/problem.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { type ChangeForm, changeForm } from '../change-form.ts'
import { filesOf } from '../files.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { issueChanges } from './change-requests/issue-changes.ts'
import { savedEntry } from '../saved.ts'
import { conditionStatus, issueStatusShown, severityStatus } from '../status.ts'
import { conditionForms } from './checkpoint/conditions.ts'
import { type BeforeCommittee, beforeCommittee } from './issue/before-committee.ts'
import { commentsBlock } from './issue/comments.ts'
import { factsOf } from './issue/facts.ts'
import { editForm, triageForm } from './issue/forms.ts'
import { historyBlock } from './issue/history.ts'
import { leadOf } from './issue/lead.ts'
import { movesOf } from './issue/moves.ts'
import { similarBlock } from './issue/related.ts'
import { thanksOf } from './issue/thanks.ts'
import { waitsPart } from './issue/waits.ts'
import { watchersPart } from './issue/watchers.ts'
import { numberOfIssue } from './issues/issue-row.ts'

/** One issue: how it stands and with whom, what can be done now, what was said and done about it. METHOD 9. */
export async function issuePage(ask: ProjectAsk): Promise<Page> {
  const { project, params, past, reader: { words } } = ask
  const issue = project.issues.find(({ id }) => id === `issue-${params['n']}`)
  if (!issue || issue.withdrawn) throw new Problem('page-unknown', { path: ask.path })
  // What reads Markdown is loaded when somebody opens an issue, not at the start.
  const [{ markdownHtml }, history, saved] = await Promise.all([import('../../documents/markdown-html.ts'), historyBlock(ask, issue.id), savedEntry(ask)])
  const { text } = namesOf(project, words)
  const say = words.issuePage
  const title = text(issue.title)
  const triage = isJudged(issue) || past ? null : triageForm(ask, issue, `${ask.path}#moves`)
  const moves = movesOf(ask, issue)
  const before = isOpenIssue(issue) ? beforeCommittee(ask, issue) : null
  const conditions = isCondition(issue) ? conditionForms(ask, issue, `${ask.path}#moves`) : []
  return {
    view: 'issue',
    page: {
      frame: projectFrame(ask, say.titled({ n: String(numberOfIssue(issue.id)), title }), saved), words: say, title, id: issue.id,
      crumb: { href: keepingPast(ask, paths.issues(project.id)), label: words.issuesPage.title, number: say.number({ n: formatOf(words.id).count(numberOfIssue(issue.id)) }), kind: issue.kind ? words.issueWords.kinds[issue.kind] : '' },
      example: project.example ? words.frame.exampleFigures : '', statuses: statusesOf(ask, issue), lead: leadOf(ask, issue), committee: before,
      description: markdownHtml(text(issue.description)), texts: textsOf(ask, issue, markdownHtml),
      triage, moves, conditions, closed: past || project.closed !== null, idle: triage || moves.length > 0 || conditions.length > 0 || before ? '' : isOpenIssue(issue) ? say.moves.who : say.moves.none,
      ...otherForms(ask, issue, before),
      comments: commentsBlock(ask, issue, markdownHtml), facts: factsOf(ask, issue), waits: waitsPart(ask, issue), watchers: watchersPart(ask, issue), changes: issueChanges(ask, issue), changesWord: words.fields.changeRequest.label, thanks: thanksOf(ask, issue),
      files: filesOf(ask, { kind: 'issue', issue: issue.id }, { back: `${ask.path}#files`, subject: title }), similar: similarBlock(ask, issue, `${ask.path}#similar`), history,
    },
  }
}

function statusesOf({ today, reader: { words } }: ProjectAsk, issue: Issue) {
  const status = isCondition(issue) ? conditionStatus(issue, today, words) : issueStatusShown(issue.status, words)
  return [...(issue.severity ? [severityStatus(issue.severity, words)] : []), status]
}

/** What was found out and done about it; what is empty is left out. */
function textsOf({ project, reader: { words } }: ProjectAsk, { plan, cause, solution, closed }: Issue, markdownHtml: (text: string) => string): { label: string; html: string }[] {
  const { facts: say, edit } = words.issuePage
  const { text } = namesOf(project, words)
  const note = closed?.note ?? ''
  return [{ label: edit.plan, of: plan }, { label: say.cause, of: cause }, { label: say.solution, of: solution }, { label: say.closingNote, of: note === solution ? '' : note }]
    .filter(({ of }) => of !== '').map(({ label, of }) => ({ label, html: markdownHtml(text(of)) }))
}

/** What is rarer: to alter it, to bring it before the committee, to tie it to another, to take it back. */
function otherForms(ask: ProjectAsk, issue: Issue, before: BeforeCommittee | null): Record<'edit' | 'judge' | 'escalate' | 'link' | 'withdraw', ChangeForm | null> {
  const { project, roles, me, reader: { who, words } } = ask
  const { forms: say, committee } = words.issuePage
  const hidden = { issue: issue.id }
  const mine = standingTo(project, issue, { id: who.id, roles, me: me?.id ?? null })
  const atCommittee = issue.waitingFor === 'committee' || before?.matter === true
  return {
    edit: editForm(ask, issue), judge: isJudged(issue) ? triageForm(ask, issue, `${ask.path}#edit`) : null,
    escalate: isOpenIssue(issue) && !atCommittee && issue.kind !== 'condition' ? changeForm(ask, 'escalate-issue', {
      back: `${ask.path}#moves`, hidden, submit: before ? committee.takeUp : say.escalate, text: say.escalateText,
      fields: [{ name: 'text', label: say.escalateWhy, hint: '', type: 'textarea', rows: 3, wide: true }, { name: 'dueOn', label: say.escalateBy, hint: '', type: 'date' }],
    }) : null,
    link: changeForm(ask, 'link-issues', { back: `${ask.path}#facts`, hidden, submit: say.link, fields: [{ name: 'other', label: say.other, hint: say.otherHint, required: true }] }),
    withdraw: issue.kind !== 'condition' && isMover(mine, issue.status === 'new' ? ['desk', 'reporter'] : ['desk']) ? changeForm(ask, 'withdraw-issue', { back: paths.issues(project.id), hidden, submit: say.withdraw, text: say.withdrawText }) : null,
  }
}
