import { standing } from '../domain/by-id.ts'
import { type BudgetSums, budgetFigures } from '../domain/budget-figures.ts'
import type { ChangeRequest } from '../domain/change-request.ts'
import { requestState, requestStates } from '../domain/change-requests.ts'
import { amountsIn, effectSaid, sourcedSaid, totalSaid, whoDecidesSaid } from '../locales/change-said.ts'
import { NO_DATA } from '../locales/format.ts'
import { runningTotal, whatIf } from '../method/change-control.ts'
import { headOf, paragraphsOf, type Speaker } from './told.ts'

/** Every change request with its state, effect and rulings, what approved ones come to, the budget and the reserve: for committee and managers. METHOD 9. */
export function changeLog(speaker: Speaker) {
  const { project, today, words, doc: { changeLog: said } } = speaker
  const requests = standing(project.changeRequests)
  const order = (request: ChangeRequest): number => requestStates.indexOf(requestState(request))
  return {
    head: headOf(speaker, words.method.documents['change-log'].name), headings: said.headings, columns: { ...said.columns, ...words.changeRequestWords.columns }, words: said.empty, diagrams: {},
    lead: totalSaid(project, today, words).join(words.project.sentenceGap),
    rows: requests.toSorted((a, b) => order(a) - order(b)).map((request) => row(speaker, request)), requests: requests.map((request) => chapter(speaker, request)),
    total: totalRows(speaker), overrun: overrunSaid(speaker), unit: words.goalWords.inBrackets(speaker.format.currencySign(project.currency)), budget: budgetRows(speaker),
  }
}

/** A request by its number and title. */
const titled = ({ words, names, format }: Speaker, { id, title }: ChangeRequest): string =>
  words.project.faultAt({ place: words.changeRequestWords.number({ n: format.number(Number(id.slice('change-request-'.length))) }), message: names.text(title) })

function row(speaker: Speaker, request: ChangeRequest) {
  const { project, words, names } = speaker
  return { title: titled(speaker, request), ...effectSaid(project, request, words), state: words.changeRequestWords.states[requestState(request)], wanted: names.text(request.requestedBy) || NO_DATA }
}

function chapter(speaker: Speaker, request: ChangeRequest) {
  const { project, today, words, names, format, doc: { changeLog: said } } = speaker
  const { changeRequestWords: say } = words
  const { description, reason, effect, options, rulings } = request
  const { cost, days } = effectSaid(project, request, words)
  const { finish } = whatIf(project, request, today)
  const state = requestState(request)
  return {
    title: titled(speaker, request), texts: [...paragraphsOf(names.text(description)), ...paragraphsOf(names.text(reason))],
    effect: [
      { name: said.columns.cost, text: cost }, { name: said.columns.time, text: days },
      ...(finish.slip === 0 ? [] : [{ name: said.columns.finish, text: said.finish({ before: format.date(finish.before), after: format.date(finish.after) }) }]),
      ...effect.tasks.map((task) => ({ name: names.task(task.id), text: say.more({ days: format.workingDays(task.days) }) })),
      ...(effect.goals.length > 0 ? [{ name: said.columns.goals, text: format.list(effect.goals.map(names.goal)) }] : []),
      ...(['goalsText', 'requirements', 'risk'] as const).flatMap((part) => (effect[part] === '' ? [] : [{ name: words.fields[part].label, text: names.text(effect[part]) }])),
    ],
    options: standing(options).map((option) => ({
      title: names.text(option.title), text: names.text(option.text),
      cost: option.cost === null ? NO_DATA : option.cost === 0 ? say.free : format.money(option.cost, project.currency), days: option.days === null ? NO_DATA : option.days === 0 ? say.noDays : format.workingDays(option.days),
    })),
    rulings: rulings.map((ruling) => said.ruling({
      day: format.date(ruling.on), state: say.states[ruling.kind], by: say.decidedBy[ruling.decidedBy], reason: names.text(ruling.reason),
      takes: [...(ruling.cost > 0 ? [format.money(ruling.cost, project.currency)] : []), ...(ruling.days > 0 ? [format.workingDays(ruling.days)] : [])],
    })),
    state: say.states[state], decides: state === 'submitted' || state === 'draft' ? whoDecidesSaid(project, request, today, words).join(words.project.sentenceGap) : '',
  }
}

function totalRows({ project, today, words, doc: { changeLog: said } }: Speaker) {
  const total = runningTotal(project, today)
  const [reserve, tolerance] = [sourcedSaid(project, 'reserve', total.reserve, words), sourcedSaid(project, 'tolerance', total.tolerance, words)]
  const { money, days } = amountsIn(project, words)
  return [
    { name: said.money, used: money(total.cost), limit: money(total.limits.sumMoney), tolerance: tolerance.money, reserve: reserve.money, left: money(total.reserveLeft.money) },
    { name: said.time, used: days(total.days), limit: days(total.limits.sumDays), tolerance: tolerance.days, reserve: reserve.days, left: days(total.reserveLeft.days) },
  ]
}

/** Why less is left of the reserve than approved changes leave: lines of the budget that will cost more than planned. */
function overrunSaid({ project, today, words, doc: { changeLog: said } }: Speaker): string {
  const { overrun } = runningTotal(project, today).reserveLeft
  return overrun > 0 ? said.overrun({ amount: amountsIn(project, words).money(overrun) }) : ''
}

function budgetRows({ project, words, format, names }: Speaker) {
  const { entries, kinds, total } = budgetFigures(project)
  const { amount } = format
  const sums = (each: BudgetSums) => ({
    planned: amount(each.planned), changes: amount(each.changes), committed: amount(each.committed), actual: amount(each.actual), forecast: amount(each.forecast), difference: `${each.difference > 0 ? '+' : ''}${amount(each.difference)}`,
  })
  return {
    lines: entries.map((entry) => ({
      title: words.project.faultAt({ place: words.caseWords.kinds[entry.kind], message: names.text(entry.line?.title ?? entry.request?.title ?? '') }), phase: entry.phase ? words.method.phases[entry.phase].short : words.changeRequestWords.wholeProject, ...sums(entry),
    })),
    kinds: kinds.map(({ kind, sums: of }) => ({ name: words.caseWords.kinds[kind], ...sums(of) })), total: { name: words.changeRequestWords.total, ...sums(total) },
  }
}
