import { standing } from '../../domain/by-id.ts'
import type { ChangeRequest } from '../../domain/change-request.ts'
import { requestState, requestStates } from '../../domain/change-requests.ts'
import { presentPhase } from '../../domain/gates.ts'
import { totalSaid } from '../../locales/change-said.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { formFor } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { budgetBlock } from './change-requests/budget-block.ts'
import { limitsBlock } from './change-requests/limits-block.ts'
import { requestParts, requestValues } from './change-requests/request-fields.ts'
import { requestRow } from './change-requests/request-row.ts'
import { totalBlock } from './change-requests/total-block.ts'

/** So many requests are listed at first: those that wait come first. */
const FIRST_ROWS = 25

/** Every wish to add or alter something, what approved ones come to, and the budget. METHOD 9, "Change requests". */
export async function changeRequestsPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words } } = ask
  const say = words.changeRequestsPage
  const document = withQuery(paths.document(project.id, 'change-log'), { locale: words.id, format: 'html', at: past ? ask.held.version : null })
  const may = mayChange(ask, 'add-change-request')
  return {
    view: 'change-requests',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, said: words.changeRequestWords, lead: totalSaid(project, today, words).join(words.project.sentenceGap),
      example: project.example ? words.frame.exampleFigures : '', document: { href: document, label: say.document },
      list: listOf(ask), total: totalBlock(ask), budget: budgetBlock(ask), limits: limitsBlock(ask), add: may ? addForm(ask) : null,
      who: past || project.closed || may ? '' : say.who({ who: whoMay('add-change-request', words) }),
    },
  }
}

function listOf(ask: ProjectAsk) {
  const { project, query, reader: { words } } = ask
  const say = words.changeRequestsPage
  const all = standing(project.changeRequests).map((request) => ({ request, place: requestStates.indexOf(requestState(request)) })).sort((a, b) => a.place - b.place || newest(a.request, b.request)).map(({ request }) => request)
  const wholly = query['show'] === 'all' || all.length <= FIRST_ROWS
  return {
    rows: (wholly ? all : all.slice(0, FIRST_ROWS)).map((request) => requestRow(ask, request)),
    more: wholly ? null : { href: `${withQuery(keepingPast(ask, ask.path), { show: 'all' })}#requests`, label: say.all({ count: formatOf(words.id).count(all.length) }), rest: '' },
  }
}

const newest = (a: ChangeRequest, b: ChangeRequest): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)

/** A wish from scratch, or from the issue that the address names: then its words stand there already. */
function addForm(ask: ProjectAsk) {
  const { project, query, reader: { words } } = ask
  const issue = standing(project.issues).find(({ id }) => id === (query['issue'] ?? ask.posted?.values['issue']))
  const from: Record<string, string> = issue ? { issue: issue.id, title: issue.title, description: issue.description, phase: issue.phase, 'effect.goals': issue.links.goal ?? '', 'effect.requirements': issue.links.requirement } : {}
  const form = formFor(ask, 'add-change-request', paths.changeRequests(project.id), { ...requestValues(null), phase: presentPhase(project), ...from })
  const { parts, hidden } = requestParts(ask, null, form)
  return {
    form, parts, hidden: [...hidden, ...(issue ? ['issue'] : [])], submit: words.changeRequestsPage.addSubmit, open: form.failed || issue !== undefined,
    text: issue ? words.changeRequestsPage.fromIssue({ issue: namesOf(project, words).issue(issue.id) }) : words.changeRequestsPage.addText,
  }
}
