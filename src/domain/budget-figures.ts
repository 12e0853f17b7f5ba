import { standing } from './by-id.ts'
import { CostKind } from './business-case.ts'
import type { BudgetLine, ChangeRequest } from './change-request.ts'
import { approvedRequests, requestIn, sumOf } from './change-requests.ts'
import { phaseIds, type PhaseId } from './ids.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** Money in the project's currency. `changes`: what approved change requests added; `difference`: the forecast beyond plan and changes, negative when less. */
export type BudgetSums = { planned: number; changes: number; committed: number; actual: number; forecast: number; difference: number }

/** One line, or an approved change request that no line follows yet. */
export type BudgetEntry = BudgetSums & { line: BudgetLine | null; request: ChangeRequest | null; kind: CostKind; phase: PhaseId | null }

/** One place of the table: a kind of cost in a phase (null: of the whole project). */
export type BudgetCell = { kind: CostKind; phase: PhaseId | null; sums: BudgetSums; entries: BudgetEntry[] }

export type BudgetFigures = {
  entries: BudgetEntry[]
  /** The places that have an entry, by kind, then by phase, those of the whole project last. */
  cells: BudgetCell[]
  kinds: { kind: CostKind; sums: BudgetSums }[]
  phases: { phase: PhaseId | null; sums: BudgetSums }[]
  total: BudgetSums
  /** The budget that is in no line yet, negative when the lines plan more; null without a budget. */
  unplanned: number | null
}

/** What the budget says, METHOD 9. A line without a forecast of its own will have cost the most of what is planned, committed and spent. */
export const budgetFigures = remember(
  ({ budget, changeRequests, brief }: Pick<Project, 'budget' | 'changeRequests' | 'brief'>) => [budget, changeRequests, brief],
  (project: Pick<Project, 'budget' | 'changeRequests' | 'brief'>): BudgetFigures => {
    const entries = entriesOf(project)
    const cells = CostKind.options.flatMap((kind) => [...phaseIds, null].flatMap((phase): BudgetCell[] => {
      const here = entries.filter((entry) => entry.kind === kind && entry.phase === phase)
      return here.length === 0 ? [] : [{ kind, phase, sums: sumsOf(here), entries: here }]
    }))
    const kinds = CostKind.options.flatMap((kind) => grouped(entries, (entry) => entry.kind === kind, (sums) => ({ kind, sums })))
    const phases = [...phaseIds, null].flatMap((phase) => grouped(entries, (entry) => entry.phase === phase, (sums) => ({ phase, sums })))
    const total = sumsOf(entries)
    return { entries, cells, kinds, phases, total, unplanned: project.brief.budget === null ? null : project.brief.budget - total.planned }
  },
)

const grouped = <T>(entries: readonly BudgetEntry[], fits: (entry: BudgetEntry) => boolean, as: (sums: BudgetSums) => T): T[] => {
  const here = entries.filter(fits)
  return here.length === 0 ? [] : [as(sumsOf(here))]
}

function entriesOf(project: Pick<Project, 'budget' | 'changeRequests'>): BudgetEntry[] {
  const lines = standing(project.budget.lines)
  const approved = new Set(approvedRequests(project))
  const followed = new Set(lines.map(({ changeRequest }) => changeRequest))
  const loose = [...approved].filter(({ id, effect }) => effect.cost > 0 && !followed.has(id))
  return [
    ...lines.map((line): BudgetEntry => {
      const request = line.changeRequest === null ? null : requestIn(project, line.changeRequest)
      return { line, request, kind: line.kind, phase: line.phase, ...lineSums(line, request && approved.has(request) ? request.effect.cost : 0) }
    }),
    ...loose.map((request): BudgetEntry => {
      const { cost, kind } = request.effect
      return { line: null, request, kind, phase: request.phase, planned: 0, changes: cost, committed: 0, actual: 0, forecast: cost, difference: 0 }
    }),
  ]
}

function lineSums({ planned, committed, actual, forecast }: BudgetLine, changes: number): BudgetSums {
  const expected = forecast ?? Math.max(planned + changes, committed, actual)
  return { planned, changes, committed, actual, forecast: expected, difference: expected - planned - changes }
}

const fields = ['planned', 'changes', 'committed', 'actual', 'forecast', 'difference'] as const

const sumsOf = (entries: readonly BudgetSums[]): BudgetSums =>
  Object.fromEntries(fields.map((field) => [field, sumOf(entries.map((entry) => entry[field]))])) as BudgetSums

/** The costs of the business case that no line was ever taken from: whoever takes a line back leaves its cost out on purpose. */
export const costsMissing = ({ budget, businessCase }: Pick<Project, 'budget' | 'businessCase'>) => {
  const taken = new Set(budget.lines.map(({ cost }) => cost))
  return standing(businessCase.costs).filter(({ id }) => !taken.has(id))
}
