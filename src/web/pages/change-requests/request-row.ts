import type { ChangeRequest } from '../../../domain/change-request.ts'
import { lastRuling, requestState } from '../../../domain/change-requests.ts'
import { effectSaid } from '../../../locales/change-said.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { whoDecides } from '../../../method/change-control.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import { requestStatus, type Status } from '../../status.ts'

/** The number in `change-request-12`. */
export const requestNumber = (id: string): number => Number(id.slice('change-request-'.length))

export const requestHref = (ask: ProjectAsk, id: string): string => keepingPast(ask, paths.changeRequest(ask.project.id, requestNumber(id)))

export type RequestRow = { id: string; n: string; title: string; href: string; sub: string[]; cost: string; days: string; status: Status; who: string; on: string }

/** One request in the list: what it takes, where it is, who decides or decided. */
export function requestRow(ask: ProjectAsk, request: ChangeRequest): RequestRow {
  const { project, today, reader: { words } } = ask
  const say = words.changeRequestWords
  const format = formatOf(words.id)
  const { text, phase } = namesOf(project, words)
  const state = requestState(request)
  const ruling = lastRuling(request)
  const decided = ruling !== null && (state === ruling.kind || state === 'void')
  return {
    id: request.id, n: format.number(requestNumber(request.id)), title: text(request.title), href: requestHref(ask, request.id), ...effectSaid(project, request, words),
    sub: [phase(request.phase), ...(request.requestedBy ? [text(request.requestedBy)] : [])], status: requestStatus(state, words),
    who: say.deciders[decided ? ruling.decidedBy : whoDecides(project, request, today).by],
    on: decided ? format.day(ruling.on, today) : state === 'submitted' && request.submitted ? words.changeRequestsPage.since({ day: format.day(request.submitted.on, today) }) : '',
  }
}
