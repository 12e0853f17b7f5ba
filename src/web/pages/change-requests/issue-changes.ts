import type { Issue } from '../../../domain/issue.ts'
import { requestsFrom, requestState } from '../../../domain/change-requests.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { requestStatus, type Status } from '../../status.ts'
import { requestHref } from './request-row.ts'

/** What an issue page shows of changes: the requests that the issue became, and the way to make it one. */
export type IssueChanges = { rows: { href: string; title: string; status: Status }[]; make: { href: string; label: string } | null }

export function issueChanges(ask: ProjectAsk, issue: Issue): IssueChanges {
  const { project, reader: { words } } = ask
  const { text } = namesOf(project, words)
  const rows = requestsFrom(project, issue.id).map((request) => ({ href: requestHref(ask, request.id), title: text(request.title), status: requestStatus(requestState(request), words) }))
  const may = mayChange(ask, 'add-change-request') && issue.kind !== 'condition' && rows.length === 0
  return { rows, make: may ? { href: `${withQuery(paths.changeRequests(project.id), { issue: issue.id })}#add`, label: words.changeRequestsPage.fromIssueMake } : null }
}
