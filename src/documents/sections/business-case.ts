import { caseFindings } from '../../domain/business-case-findings.ts'
import { caseFigures } from '../../domain/business-case-figures.ts'
import { assumptionsSaid, caseFindingSaid, dueSaid, paybackSaid, quarterSaid } from '../../locales/case-said.ts'
import { NO_DATA } from '../../locales/format.ts'
import { businessCaseChart } from '../diagrams/business-case-chart.ts'
import type { Diagram, Speaker } from '../told.ts'

/** The business case: whether it pays, the course by quarter, costs, money goals, payers, what it rests on and what is doubtful. METHOD 5.4. */
export function businessCaseTold(speaker: Speaker) {
  const { project, today, words, names, format, doc: { goals: said } } = speaker
  const figures = caseFigures(project)
  const { course, lines, goals } = figures
  const money = (amount: number | null): string => (amount !== null && Math.round(amount) === 0 ? '0' : format.money(amount === null ? null : Math.round(amount), project.currency))
  const back = course?.payback.code === 'paid-back' ? course.payback.quarter : null
  const diagrams: Record<string, Diagram> = course ? { 'business-case': businessCaseChart(speaker, course) } : {}
  const { payers } = project.businessCase
  return {
    diagrams,
    payback: paybackSaid(speaker, figures),
    quarters: (course?.quarters ?? []).map((quarter) => ({
      quarter: quarter === back ? said.paysBack({ quarter: quarterSaid(quarter.from, words) }) : quarterSaid(quarter.from, words),
      cost: money(quarter.cost), benefit: money(quarter.benefit), net: money(quarter.net), cumulated: money(quarter.cumulated),
    })),
    costs: lines.map(({ line, total }) => {
      const { rhythm, when } = dueSaid(line, words)
      return { title: names.text(line.title), kind: words.caseWords.kinds[line.kind], amount: money(line.amount), due: said.due({ rhythm, when }), total: money(total), source: line.source === '' ? NO_DATA : names.text(line.source) }
    }),
    cost: money(figures.cost),
    goals: goals.map(({ goal, yearly, odds, from, expected, total }) => ({
      title: names.text(goal.title), yearly: money(yearly), odds: odds === null ? NO_DATA : format.percent(odds * 100), from: format.date(from), expected: money(expected), total: expected === null ? NO_DATA : money(total),
    })),
    payers: payers.length === 0 ? said.nobodyPays : said.paidBy({ people: format.list(payers.map(names.person)) }),
    assumptions: assumptionsSaid(figures, words),
    findings: caseFindings(project, today).map((finding) => {
      const { text, remedy } = caseFindingSaid(speaker, finding)
      return [text, remedy].join(words.project.sentenceGap)
    }),
  }
}
