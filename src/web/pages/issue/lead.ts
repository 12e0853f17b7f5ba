import { daysLate, sideOf, waitsSince } from '../../../domain/issue-waits.ts'
import type { Issue } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { recurrenceOf } from '../../../method/recurring.ts'
import type { ProjectAsk } from '../../ask.ts'
import { holderOf, numberOfIssue } from '../issues/issue-row.ts'

/** How it stands, with whom it lies since when, and by when it is due. Who reads only this must not be wrong. */
export function leadOf(ask: ProjectAsk, issue: Issue): string {
  const { words } = ask.reader
  return [stateSaid(ask, issue), ...(sideOf(issue) && issue.status !== 'resolved' ? [dueSaid(ask, issue)] : []), ...recurringSaid(ask, issue)].filter((text) => text !== '').join(words.project.sentenceGap)
}

function stateSaid(ask: ProjectAsk, issue: Issue): string {
  const { project, today, reader: { words } } = ask
  const { lead: say } = words.issuePage
  const format = formatOf(words.id)
  const wait = waitsSince(project, issue, today)
  const days = format.workingDays(wait?.days ?? 0)
  const holder = holderOf(ask, issue)
  const side = words.issueWords.waitingFor[issue.waitingFor ?? issue.route]
  switch (issue.status) {
    case 'new': return say.new({ days, some: wait !== null && wait.days > 0 })
    case 'triaged': return holder ? say.triaged({ who: holder }) : say.unassigned({ side })
    case 'in-progress': return holder ? say.inProgress({ who: holder, days }) : say.inProgressSide({ side, days })
    case 'waiting': return say.waiting({ side, days, day: format.day(wait?.since ?? null, today) })
    default: return solvedSaid(ask, issue)
  }
}

/** How it ended, or is about to. */
function solvedSaid({ project, today, reader: { words } }: ProjectAsk, issue: Issue): string {
  const { lead: say } = words.issuePage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const turn = issue.turns.at(-1)
  const day = format.day(issue.closed?.on ?? turn?.on ?? null, today)
  switch (issue.status) {
    case 'resolved': return say.resolved({ day, who: turn ? names.actor(turn.by) : '' })
    case 'verified': return say.verified({ day })
    case 'rejected': return say.rejected({ day, reason: names.text(issue.closed?.note || turn?.note || '') })
    case 'duplicate': return say.duplicate({ n: issue.duplicateOf ? format.count(numberOfIssue(issue.duplicateOf)) : '' })
    default: return issue.kind === 'condition' ? say.met({ day }) : say.closed({ day })
  }
}

function dueSaid({ project, today, reader: { words } }: ProjectAsk, issue: Issue): string {
  const { lead: say } = words.issuePage
  const format = formatOf(words.id)
  if (issue.dueOn === null) return issue.severity === null ? '' : say.noDue
  const day = format.day(issue.dueOn, today)
  const late = daysLate(project, issue, today)
  if (late !== null) return say.overdue({ day, days: format.workingDays(late) })
  return issue.dueOn === today ? say.dueToday : say.due({ day })
}

/** It came back itself, or says what another said that was settled. What leads to another one or was put aside is told as that. */
function recurringSaid({ project, reader: { words } }: ProjectAsk, issue: Issue): string[] {
  if (issue.status === 'duplicate' || issue.status === 'rejected') return []
  const { lead: say } = words.issuePage
  const format = formatOf(words.id)
  const { reopened = 0, like = null } = recurrenceOf(project, issue) ?? {}
  return [
    ...(reopened > 0 ? [say.recurred({ n: reopened, times: format.count(reopened) })] : []),
    ...(like === null ? [] : [say.likeSettled({ n: format.count(numberOfIssue(like)) })]),
  ]
}
