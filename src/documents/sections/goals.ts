import { NO_DATA } from '../../locales/format.ts'
import { goalSpeaker, targetSaid } from '../../locales/goal-said.ts'
import { goalStandings } from '../../method/goal-standing.ts'
import { topRisks } from '../../method/risk-register.ts'
import { risksOfBrief } from '../../method/risks-of-brief.ts'
import type { Speaker } from '../told.ts'

export type GoalRow = { title: string; baseline: string; target: string; due: string; owner: string; priority: string }

/** The goals as rows of a table, each in its own unit; what a goal lacks is named as open in its cell. */
export function goalRows({ project, today, names, format, words, doc: { common } }: Speaker): GoalRow[] {
  const open = (figure: string): string => (figure === NO_DATA ? common.toBeSet : figure)
  return goalStandings(project, today).map((standing) => {
    const { goal } = standing
    const speaker = goalSpeaker(project, today, words, standing)
    return {
      title: names.text(goal.title),
      baseline: standing.judged ? NO_DATA : open(speaker.values.short(goal.baseline)),
      target: open(targetSaid(speaker)),
      due: goal.dueOn ? format.date(goal.dueOn) : common.toBeSet,
      owner: goal.owner === '' ? common.toBeSet : names.text(goal.owner),
      priority: goal.priority ? words.method.priorities[goal.priority] : common.toBeSet,
    }
  })
}

/** The problems that made somebody ask for a CRM. */
export const problemTexts = ({ project, names }: Speaker): string[] => project.brief.problems.map(({ text }) => names.text(text))

/** What a plan has room for. */
const MOST_RISKS = 5

/** The risks as far as they are known: those of the register that weigh most, then what the brief fears and the register does not have. */
export function riskRows({ project, today, names, words, doc: { common } }: Speaker): { risk: string; answer: string }[] {
  const answer = (text: string): string => (text === '' ? common.toBeSet : names.text(text))
  const top = topRisks(project, today, MOST_RISKS).filter(({ score }) => score !== null)
    .map((row) => ({ risk: `${names.risk(row.risk.id)}${words.goalWords.inBrackets(words.riskWords.scoreOf({ score: String(row.score) }))}`, answer: answer(row.risk.mitigation) }))
  return [...top, ...risksOfBrief(project).map((risk) => ({ risk: names.text(risk.text), answer: answer(risk.answer) }))]
}
