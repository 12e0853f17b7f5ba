import { standing } from '../../domain/by-id.ts'
import type { ChangeRequest } from '../../domain/change-request.ts'
import { daysOf, requestIn, requestState } from '../../domain/change-requests.ts'
import { dayIn } from '../../domain/day.ts'
import { Problem } from '../../domain/problem.ts'
import { amountsIn, whoDecidesSaid } from '../../locales/change-said.ts'
import { formatOf, NO_DATA } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { whatIf } from '../../method/change-control.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { filesOf } from '../files.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { requestStatus } from '../status.ts'
import { effectBlock } from './change-request/effect-block.ts'
import { committeeLink, editForm, requestForms } from './change-request/request-forms.ts'
import { rulingRows, voidNote } from './change-request/ruling-rows.ts'
import { requestNumber } from './change-requests/request-row.ts'
import { paragraphs } from './checkpoint/answer.ts'

/** One request as a sheet to decide on: what, why, what else was weighed, what it changes, who decides, what was decided. METHOD 9. */
export async function changeRequestPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words } } = ask
  const request = requestIn(project, `change-request-${ask.params['n']}`)
  if (!request) throw new Problem('page-unknown', { path: ask.path })
  const page = words.changeRequestPage
  const names = namesOf(project, words)
  const n = formatOf(words.id).number(requestNumber(request.id))
  const title = names.text(request.title)
  const state = requestState(request)
  const forms = past ? null : requestForms(ask, request)
  return {
    view: 'change-request',
    page: {
      frame: projectFrame(ask, `${title}${words.goalWords.comma}${words.changeRequestWords.number({ n })}`, await savedEntry(ask), 'sheet'), words: page, said: words.changeRequestWords, frameWords: words.frame, toc: words.checkpointPage.toc,
      name: names.project(), meta: words.changeRequestWords.number({ n }), example: project.example ? words.frame.exampleFigures : '', title, day: statedOn(ask, request),
      status: requestStatus(state, words), lead: leadOf(ask, request), voidNote: voidNote(ask, request),
      who: state === 'approved' || state === 'rejected' ? [] : whoDecidesSaid(project, request, today, words), committee: committeeLink(ask, request),
      what: paragraphs(names.text(request.description)), why: paragraphs(names.text(request.reason)), facts: factsOf(ask, request), options: optionRows(ask, request),
      effect: effectBlock(ask, request), rulings: rulingRows(ask, request), files: filesOf(ask, { kind: 'change-request', 'change-request': request.id }, { back: `${ask.path}#files`, subject: title }),
      forms, edit: past ? null : editForm(ask, request), back: { href: keepingPast(ask, paths.changeRequests(project.id)), label: page.toList },
    },
  }
}

/** The one sentence that says what it takes. */
function leadOf({ project, today, reader: { words } }: ProjectAsk, request: ChangeRequest): string {
  const { money, days } = amountsIn(project, words)
  const say = words.changeRequestPage
  const { cost } = request.effect
  const more = daysOf(request.effect)
  const { slip } = whatIf(project, request, today).finish
  return say.takes({
    cost: cost > 0 ? say.costs({ money: money(cost) }) : say.costsNothing, days: more > 0 ? say.adds({ days: days(more) }) : say.addsNone,
    finish: slip === 0 ? say.figures.finishStays : say.figures.finishMoves({ days: formatOf(words.id).workingDays(slip) }),
  })
}

function statedOn({ project, today, reader: { words } }: ProjectAsk, { submitted, at }: ChangeRequest): string {
  const format = formatOf(words.id)
  const say = words.changeRequestPage
  return submitted ? say.submittedOn({ day: format.day(submitted.on, today) }) : say.writtenOn({ day: format.day(dayIn(project.timeZone, at), today) })
}

function factsOf(ask: ProjectAsk, request: ChangeRequest): { label: string; text: string; href: string }[] {
  const { project, reader: { words } } = ask
  const { fields, changeRequestPage: say, changeRequestWords: said } = words
  const names = namesOf(project, words)
  const { issue, requestedBy, phase, scope } = request
  const known = project.issues.find((each) => each.id === issue && !each.withdrawn)
  return [
    ...(requestedBy ? [{ label: fields.requestedBy.label, text: names.text(requestedBy), href: '' }] : []),
    { label: fields.scope.label, text: said.scopes[scope], href: '' }, { label: fields.phase.label, text: names.phase(phase), href: keepingPast(ask, paths.phase(project.id, phase)) },
    ...(known ? [{ label: say.issue, text: names.text(known.title), href: keepingPast(ask, paths.issue(project.id, Number(known.id.slice('issue-'.length)))) }] : []),
    { label: say.writtenBy, text: names.actor(request.by), href: '' },
  ]
}

function optionRows({ project, reader: { words } }: ProjectAsk, { options }: ChangeRequest) {
  const { text } = namesOf(project, words)
  const format = formatOf(words.id)
  return standing(options).map((option) => ({
    title: text(option.title), lines: paragraphs(text(option.text)), cost: option.cost === null ? NO_DATA : format.money(option.cost, project.currency), days: option.days === null ? NO_DATA : format.workingDays(option.days),
  }))
}
