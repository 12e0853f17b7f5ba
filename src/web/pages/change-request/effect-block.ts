import type { ChangeRequest } from '../../../domain/change-request.ts'
import { approvedRequests, daysOf, requestState, sumOf } from '../../../domain/change-requests.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import type { Day } from '../../../domain/day.ts'
import { amountsIn } from '../../../locales/change-said.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { runningTotal, whatIf } from '../../../method/change-control.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Tone } from '../../glyphs.ts'
import { keepingPast } from '../../frame.ts'
import { heldAt } from '../../held-at.ts'
import { paths } from '../../paths.ts'
import { placePath } from '../../place-path.ts'
import { slipTone } from '../../status.ts'
import { toneOf } from '../change-requests/total-block.ts'
import { paragraphs } from '../checkpoint/answer.ts'
import { goalNumber } from '../goals/goal-row.ts'

type Dated = { name: string; href: string; before: string; after: string; slip: { text: string; tone: string } | null; note: string }

/** What a request changes: money and days, beside the sums; the gates before and after; goals, requirements, risk. */
export function effectBlock(ask: ProjectAsk, request: ChangeRequest) {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const { effect } = request
  const { days } = amountsIn(project, words)
  return {
    sums: sumsOf(ask, request), counted: requestState(request) === 'approved',
    tasks: effect.tasks.map((task) => ({ name: names.task(task.id), href: heldAt(ask, placePath(project, { page: 'phase', phase: project.tasks.find(({ id }) => id === task.id)?.phase ?? request.phase, anchor: task.id })), days: words.changeRequestWords.more({ days: days(task.days) }) })),
    gates: datesOf(ask, request),
    goals: effect.goals.map((id) => ({ name: names.goal(id), href: keepingPast(ask, paths.goal(project.id, goalNumber(id))) })),
    texts: [
      { label: words.fields.goalsText.label, lines: paragraphs(names.text(effect.goalsText)) }, { label: words.fields.requirements.label, lines: paragraphs(names.text(effect.requirements)) },
      { label: words.changeRequestPage.risk, lines: paragraphs(names.text(effect.risk)) },
    ].filter(({ lines }) => lines.length > 0),
  }
}

type Sums = { name: string; own: string; sub: string; sum: string; tolerance: string; share: string; tone: Tone }

/** Money and time: of this request, of all approved ones with it, and beside the tolerance. */
function sumsOf({ project, today, reader: { words } }: ProjectAsk, request: ChangeRequest): Sums[] {
  const say = words.changeRequestPage.figures
  const { money, days } = amountsIn(project, words)
  const { effect } = request
  const { tolerance, budget } = runningTotal(project, today)
  const others = approvedRequests(project).filter(({ id }) => id !== request.id)
  const row = (name: string, own: number, rest: number[], limit: number | null, shown: (value: number) => string, sub = ''): Sums => {
    const sum = sumOf([...rest, own])
    const share = limit === null || limit === 0 ? null : sum / limit
    return { name, own: shown(own), sub, sum: shown(sum), tolerance: limit === null ? NO_DATA : shown(limit), share: share === null ? NO_DATA : formatOf(words.id).percent(100 * share, 'high'), tone: toneOf(share, limit !== null && sum > limit) }
  }
  const kind = words.caseWords.kinds[effect.kind]
  const sub = effect.cost === 0 ? '' : budget ? say.ofBudget({ kind, share: formatOf(words.id).percent((100 * effect.cost) / budget, 'high') }) : kind
  return [
    row(say.cost, effect.cost, others.map((each) => each.effect.cost), tolerance.money, money, sub),
    row(say.time, daysOf(effect), others.map((each) => daysOf(each.effect)), tolerance.days, days),
  ]
}

/** The gates still to come, and the end of the plan, without the request and with it. */
function datesOf(ask: ProjectAsk, request: ChangeRequest): Dated[] {
  const { project, today, reader: { words } } = ask
  if (request.effect.tasks.length === 0) return []
  const say = words.changeRequestPage.gates
  const { gates, finish } = whatIf(project, request, today)
  const format = formatOf(words.id)
  const row = (name: string, href: string, dates: { before: Day; after: Day; slip: number }, note = ''): Dated => ({
    name, href, before: format.day(dates.before, today), after: format.day(dates.after, today), slip: dates.slip === 0 ? null : { text: format.slip(dates.slip), tone: slipTone(dates.slip) }, note: note || say.same,
  })
  const title = (phase: PhaseId): string => words.method.numbered.checkpointOf({ n: phaseIds.indexOf(phase) + 1, phase: words.method.phases[phase].name })
  return [
    ...gates.map((gate) => row(title(gate.phase), keepingPast(ask, paths.checkpoint(project.id, gate.phase)), gate, gate.decided ? say.decided : '')),
    row(say.finish, '', finish),
  ]
}
