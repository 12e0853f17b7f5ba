import { caseFindings } from '../domain/business-case-findings.ts'
import { caseFigures } from '../domain/business-case-figures.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { dueSaid, quarterSaid } from '../locales/case-said.ts'
import { formatOf } from '../locales/format.ts'
import { namesOf } from '../locales/names.ts'
import type { Asked, Sheet } from './areas.ts'

/** The business case for programs: costs, money goals by id, the course by quarter and the findings; nothing rounded. */
export function rawBusinessCase(project: Project, today: Day) {
  const { lines, goals, ...figures } = caseFigures(project)
  return {
    ...figures, payers: project.businessCase.payers, costs: lines.map(({ line, total }) => ({ ...line, total })),
    goals: goals.map(({ goal, ...benefit }) => ({ goal: goal.id, ...benefit })), findings: caseFindings(project, today),
  }
}

/** The course by quarter; without one the costs, each with what it comes to within the five years. */
export function businessCaseSheet({ project, words, cli: { heads } }: Asked): Sheet {
  const say = words.businessCasePage
  const { money } = formatOf(words.id)
  const shown = (amount: number): string => money(Math.round(amount), project.currency)
  const { course, lines } = caseFigures(project)
  if (!course) {
    return {
      columns: [{ head: heads.id }, { head: say.line }, { head: say.amount, right: true }, { head: say.rhythm }, { head: say.total, right: true }, { head: say.source }],
      rows: lines.map(({ line, total }) => {
        const { rhythm, when } = dueSaid(line, words)
        const { text } = namesOf(project, words)
        return [line.id, text(line.title), shown(line.amount), [rhythm, when].join(words.goalWords.comma), shown(total), text(line.source)]
      }),
    }
  }
  const { payback } = course
  return {
    columns: [{ head: say.quarter }, { head: say.cost, right: true }, { head: say.benefit, right: true }, { head: say.net, right: true }, { head: say.cumulated, right: true }, { head: '' }],
    rows: course.quarters.map((quarter) => [
      quarterSaid(quarter.from, words), shown(quarter.cost), shown(quarter.benefit), shown(quarter.net), shown(quarter.cumulated), payback.code === 'paid-back' && payback.quarter === quarter ? `◂ ${say.paysBack}` : '',
    ]),
  }
}
