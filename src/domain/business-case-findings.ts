import { goLiveDay } from './benefit-reviews.ts'
import { type CaseFigures, caseFigures, type CaseGoal, type CaseQuarter } from './business-case-figures.ts'
import { CostKind } from './business-case.ts'
import { positionOf } from './by-id.ts'
import type { Day } from './day.ts'
import { goalStatus } from './goal-figures.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** What is missing in a business case or makes it doubtful. `goal`, `cost`, `person`: ids. */
export type CaseFinding =
  | { code: 'no-money-goal' }
  | { code: 'goal-without-odds' | 'goal-without-date' | 'benefit-not-positive'; goal: string }
  /** The benefit is counted from a day on which the goal will not be reached as it stands. */
  | { code: 'goal-doubtful'; goal: string; from: Day; status: 'missed' | 'off-track' }
  /** Nobody works with the CRM yet when the benefit is to begin. */
  | { code: 'benefit-before-live'; goal: string; from: Day; live: Day }
  | { code: 'benefit-too-late'; goal: string; from: Day }
  | { code: 'no-cost' }
  | { code: 'cost-outside'; cost: string; from: Day }
  | { code: 'kinds-without-cost'; kinds: CostKind[] }
  | { code: 'no-payer' }
  | { code: 'payer-expert' | 'payer-left'; person: string }
  | { code: 'negative-again'; quarter: CaseQuarter }
export type CaseFindingCode = CaseFinding['code']

/** Those without which the figures cannot be trusted; the others are advice. */
const grave: ReadonlySet<CaseFindingCode> = new Set(['no-money-goal', 'goal-without-odds', 'goal-without-date', 'benefit-not-positive', 'goal-doubtful', 'no-cost', 'no-payer', 'payer-expert', 'negative-again'])

export const isGraveFinding = ({ code }: CaseFinding): boolean => grave.has(code)

/** The grave ones first. METHOD 5.4: made by those who pay, not by experts. */
export const caseFindings = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): CaseFinding[] => {
  const figures = caseFigures(project)
  const all = [...benefitFindings(project, figures, today), ...costFindings(figures), ...payerFindings(project), ...courseFindings(figures)]
  return [...all.filter(isGraveFinding), ...all.filter((finding) => !isGraveFinding(finding))]
})

function benefitFindings(project: Project, { goals, until }: CaseFigures, today: Day): CaseFinding[] {
  if (goals.length === 0) return [{ code: 'no-money-goal' }]
  const live = goLiveDay(project, today).on
  return goals.flatMap((each) => [...lacksOf(each), ...doubtsAbout(project, each, { today, live, until })])
}

/** What keeps the benefit of a goal from being counted, or makes it none. */
function lacksOf({ goal: { id: goal }, yearly, odds, from }: CaseGoal): CaseFinding[] {
  return [
    ...(yearly <= 0 ? [{ code: 'benefit-not-positive' as const, goal }] : []),
    ...(odds === null ? [{ code: 'goal-without-odds' as const, goal }] : []),
    ...(from === null ? [{ code: 'goal-without-date' as const, goal }] : []),
  ]
}

/** Why the day from which a benefit counts is doubtful. */
function doubtsAbout(project: Project, { goal, from }: CaseGoal, { today, live, until }: Record<'today' | 'live' | 'until', Day>): CaseFinding[] {
  if (from === null) return []
  const status = goalStatus(project, goal, today)
  return [
    ...(from > until ? [{ code: 'benefit-too-late' as const, goal: goal.id, from }] : []),
    ...(from <= live ? [{ code: 'benefit-before-live' as const, goal: goal.id, from, live }] : []),
    ...(status === 'missed' || status === 'off-track' ? [{ code: 'goal-doubtful' as const, goal: goal.id, from, status }] : []),
  ]
}

function costFindings({ lines, kinds }: CaseFigures): CaseFinding[] {
  if (lines.length === 0) return [{ code: 'no-cost' }]
  const without = CostKind.options.filter((kind) => kinds[kind] === 0)
  return [
    ...lines.filter(({ outside }) => outside).map(({ line }) => ({ code: 'cost-outside' as const, cost: line.id, from: line.from })),
    ...(without.length > 0 ? [{ code: 'kinds-without-cost' as const, kinds: without }] : []),
  ]
}

/** Supplier and consultant advise and earn; the client pays. */
function payerFindings({ businessCase: { payers }, team }: Project): CaseFinding[] {
  if (payers.length === 0) return [{ code: 'no-payer' }]
  return payers.flatMap((person): CaseFinding[] => {
    const payer = team[positionOf(team, person)]
    if (!payer || payer.withdrawn) return [{ code: 'payer-left', person }]
    return payer.side === 'client' ? [] : [{ code: 'payer-expert', person }]
  })
}

/** The sum may fall below zero once more after it was paid back: a later purchase, or an operation that costs more than it brings. */
function courseFindings({ course }: CaseFigures): CaseFinding[] {
  if (course?.payback.code !== 'paid-back') return []
  const { quarter: back } = course.payback
  const again = course.quarters.find(({ from, cumulated }) => from > back.from && cumulated < 0)
  return again ? [{ code: 'negative-again', quarter: again }] : []
}
