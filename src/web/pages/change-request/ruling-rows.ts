import type { ChangeRequest, ChangeRuling } from '../../../domain/change-request.ts'
import { lastRuling, requestFacts, requestParts, requestState } from '../../../domain/change-requests.ts'
import { amountsIn } from '../../../locales/change-said.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import { requestStatus, type Status } from '../../status.ts'
import { paragraphs } from '../checkpoint/answer.ts'
import { roundNumber } from '../round/motion-said.ts'

export type RulingRow = { id: string; status: Status; head: string[]; reason: string[]; conditions: { title: string; day: string; owner: string }[]; conditionsWord: string; vote: { href: string; label: string } | null; void: string }

/** The decisions on a request, the newest first, each with what it was about then. */
export const rulingRows = (ask: ProjectAsk, request: ChangeRequest): RulingRow[] => request.rulings.toReversed().map((ruling) => rowOf(ask, request, ruling))

function rowOf(ask: ProjectAsk, request: ChangeRequest, ruling: ChangeRuling): RulingRow {
  const { project, today, reader: { words } } = ask
  const say = words.changeRequestWords
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const round = project.rounds.find(({ id }) => id === ruling.vote)
  const { money, days } = amountsIn(project, words)
  return {
    id: ruling.id, status: requestStatus(ruling.kind, words), void: ruling === lastRuling(request) ? voidNote(ask, request) : '',
    head: [format.day(ruling.on, today), say.decidedBy[ruling.decidedBy], ...(ruling.vote ? [] : [names.actor(ruling.by)]), money(ruling.cost), days(ruling.days)],
    reason: paragraphs(names.text(ruling.reason)), conditionsWord: words.roundPage.motion.conditions,
    conditions: (round?.closed?.conditions ?? []).map(({ title, owner, dueOn }) => ({ title: names.text(title), owner: names.text(owner), day: format.day(dueOn, today) })),
    vote: round ? { href: keepingPast(ask, paths.round(project.id, roundNumber(round))), label: words.roundPage.title({ n: roundNumber(round) }) } : null,
  }
}

/** Which parts say something else than when it was decided; '' where the newest decision holds. */
export function voidNote({ today, reader: { words } }: ProjectAsk, request: ChangeRequest): string {
  const ruling = lastRuling(request)
  const now = requestFacts(request)
  const changed = ruling ? requestParts.filter((part) => ruling.facts[part] !== now[part]) : []
  if (!ruling || changed.length === 0 || (requestState(request) !== 'void' && requestState(request) !== 'submitted')) return ''
  const say = words.changeRequestWords
  const format = formatOf(words.id)
  return say.voidNote({ day: format.day(ruling.on, today), parts: format.list(changed.map((part) => say.parts[part])) })
}
