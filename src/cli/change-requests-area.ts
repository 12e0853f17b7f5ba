import { standing } from '../domain/by-id.ts'
import { budgetFigures } from '../domain/budget-figures.ts'
import { daysOf, requestState } from '../domain/change-requests.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { effectSaid } from '../locales/change-said.ts'
import { formatOf } from '../locales/format.ts'
import { namesOf } from '../locales/names.ts'
import { runningTotal, whatIf, whoDecides } from '../method/change-control.ts'
import type { Asked, Sheet } from './areas.ts'
import type { Cell } from './table.ts'

/** Every request for programs: as it is stored, with its state, its days, who decides and why, and what it does to the plan. */
export const rawChangeRequests = (project: Project, today: Day) => standing(project.changeRequests).map((request) => ({
  ...request, state: requestState(request), days: daysOf(request.effect), decides: whoDecides(project, request, today), dates: whatIf(project, request, today),
}))

export function changeRequestsSheet({ project, today, phase, words, cli: { heads } }: Asked): Sheet {
  const say = words.changeRequestsPage.list
  const { text } = namesOf(project, words)
  return {
    columns: [{ head: heads.id }, { head: say.request }, { head: say.state }, { head: say.cost, right: true }, { head: say.time, right: true }, { head: say.who }],
    rows: standing(project.changeRequests).filter((request) => phase === null || request.phase === phase).map((request): Cell[] => {
      const { cost, days } = effectSaid(project, request, words)
      const ruling = request.rulings.at(-1)
      const state = requestState(request)
      const by = ruling && state !== 'submitted' ? ruling.decidedBy : whoDecides(project, request, today).by
      return [request.id, text(request.title), words.changeRequestWords.states[state], cost, days, words.changeRequestWords.deciders[by]]
    }),
  }
}

/** Lines, sums and running total for programs; nothing rounded. */
export function rawBudget(project: Project, today: Day) {
  const { entries, kinds, phases, total, unplanned } = budgetFigures(project)
  return {
    budget: project.brief.budget, currency: project.currency, lines: entries.map(({ line, request, ...sums }) => ({ line: line?.id ?? null, changeRequest: request?.id ?? null, title: line?.title ?? request?.title ?? '', ...sums })),
    kinds, phases, total, unplanned, changes: runningTotal(project, today),
  }
}

export function budgetSheet({ project, words, cli: { heads } }: Asked): Sheet {
  const { changeRequestWords: said, changeRequestsPage: { budget: say } } = words
  const { money } = formatOf(words.id)
  const { text } = namesOf(project, words)
  const { entries, total } = budgetFigures(project)
  const columns = ['planned', 'changes', 'committed', 'actual', 'forecast', 'difference'] as const
  const cells = (sums: typeof total): Cell[] => columns.map((column) => money(sums[column], project.currency))
  return {
    columns: [{ head: heads.id }, { head: say.line }, { head: heads.kind }, { head: say.phase }, ...columns.map((column) => ({ head: said.columns[column], right: true }))],
    rows: [
      ...entries.map((entry): Cell[] => [entry.line?.id ?? entry.request?.id ?? '', text(entry.line?.title ?? entry.request?.title ?? ''), words.caseWords.kinds[entry.kind], entry.phase ? words.method.phases[entry.phase].name : said.wholeProject, ...cells(entry)]),
      ['', said.total, '', '', ...cells(total)],
    ],
  }
}
