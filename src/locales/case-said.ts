import type { CaseFigures } from '../domain/business-case-figures.ts'
import type { CaseFinding } from '../domain/business-case-findings.ts'
import type { CostLine } from '../domain/business-case.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

type Speaking = { project: Project; words: Locale }

/** A quarter by its first day: `Q3 2029`. */
export const quarterSaid = (from: Day, { caseWords }: Locale): string => caseWords.quarter({ n: Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1, year: Number(from.slice(0, 4)) })

/** Whether and when the project pays back, or why nobody can say; who reads only this is not wrong. */
export function paybackSaid({ project, words }: Speaking, { cost, course, goals }: CaseFigures): string {
  const { payback: say } = words.caseWords
  const money = (amount: number): string => formatOf(words.id).moneyShort(amount, project.currency)
  const costs = cost > 0 ? [say.costAlone({ cost: money(cost) })] : []
  if (!course) return [goals.length === 0 ? say.noGoal : say.noneCounts, ...costs].join(words.project.sentenceGap)
  const sums = { cost: money(cost), benefit: money(course.benefit), net: money(Math.abs(course.net)) }
  switch (course.payback.code) {
    case 'paid-back': return (course.net < 0 ? say.paidBackButLess : say.paidBack)({ ...sums, quarter: quarterSaid(course.payback.quarter.from, words) })
    case 'not-within': return say.notWithin(sums)
    case 'never-negative': return cost === 0 ? say.noCost(sums) : say.neverNegative(sums)
  }
}

/** The payback in the few words of a cell. */
export function paybackShort({ course }: CaseFigures, words: Locale): string {
  const { payback: say } = words.caseWords
  if (!course) return say.open
  switch (course.payback.code) {
    case 'paid-back': return quarterSaid(course.payback.quarter.from, words)
    case 'not-within': return say.within
    case 'never-negative': return say.atOnce
  }
}

/** What the figures rest on, sentence by sentence. */
export function assumptionsSaid({ from, until }: CaseFigures, words: Locale): string[] {
  const { assumptions: say } = words.caseWords
  return [say.years({ from: quarterSaid(from, words), until: quarterSaid(until, words) }), say.costs, say.benefits, say.plain]
}

/** When a cost falls due: its rhythm, and its first and last day. */
export function dueSaid({ rhythm, from, until }: CostLine, words: Locale): { rhythm: string; when: string } {
  const { rhythms, fromTo, since } = words.caseWords
  const { date } = formatOf(words.id)
  const when = rhythm === 'once' ? date(from) : until === null ? since({ from: date(from) }) : fromTo({ from: date(from), until: date(until) })
  return { rhythm: rhythms[rhythm], when }
}

/** A finding as a sentence, and what to do about it. */
export function caseFindingSaid({ project, words }: Speaking, finding: CaseFinding): { text: string; remedy: string } {
  const { text, remedy } = words.caseWords.findings[finding.code]
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const day = (on: Day | undefined): string => (on ? format.date(on) : '')
  const facts = {
    name: '', from: '', live: '', quarter: '', kinds: '', status: '',
    ...('goal' in finding ? { name: format.quoted(names.goal(finding.goal)) } : {}), ...('person' in finding ? { name: names.person(finding.person) } : {}),
    ...('cost' in finding ? { name: format.quoted(names.text(project.businessCase.costs.find(({ id }) => id === finding.cost)?.title ?? finding.cost)) } : {}),
    ...('from' in finding ? { from: day(finding.from) } : {}), ...('live' in finding ? { live: day(finding.live) } : {}),
    ...('quarter' in finding ? { quarter: quarterSaid(finding.quarter.from, words) } : {}), ...('status' in finding ? { status: words.goalWords.statuses[finding.status] } : {}),
    ...('kinds' in finding ? { kinds: format.list(finding.kinds.map((kind) => words.caseWords.kinds[kind])) } : {}),
  }
  return { text: text(facts), remedy }
}
