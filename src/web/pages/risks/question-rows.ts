import { standing } from '../../../domain/by-id.ts'
import type { Risk, RiskKey } from '../../../domain/risk.ts'
import { formatOf } from '../../../locales/format.ts'
import { gaveAnswer } from '../../../method/risk-answerer.ts'
import { questionsOf } from '../../../method/risk-catalogue.ts'
import { answersOf } from '../../../method/risk-register.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { levelOptions } from './level-options.ts'

/** A risk of the method that is not closed. */
export type AskedRisk = Risk & { key: RiskKey }
export const askedRisks = (ask: ProjectAsk): AskedRisk[] => standing(ask.project.risks).filter((risk): risk is AskedRisk => risk.key !== null && risk.closed === null)

const places = (risks: readonly AskedRisk[]) => risks.flatMap(({ key }) => questionsOf(key).map((question) => ({ key, question })))

/** One's own answers and the rated impacts, under the names of the fields of `answer-risk-questions`. */
export function questionValues(ask: ProjectAsk, risks: readonly AskedRisk[]): Record<string, string> {
  const answers = places(risks).map(({ key, question }, at): [string, string] => [`answers.${at}.value`, String(ownAnswer(ask, key, question) ?? '')])
  return Object.fromEntries([...answers, ...risks.map(({ impact }, at): [string, string] => [`impacts.${at}.impact`, String(impact ?? '')])])
}

export function ownAnswer({ project, me, reader: { who } }: ProjectAsk, key: RiskKey, question: number): number | null {
  const asking = { id: who.id, me: me?.id ?? null }
  return answersOf(project).get(key)?.find((answer) => answer.question === question && gaveAnswer(project, answer, asking))?.value ?? null
}

/** The risks with their questions as fields of one form; the numbers of the fields run through all of them. */
export function questionRows({ reader: { words } }: ProjectAsk, form: Form, risks: readonly AskedRisk[]) {
  const format = formatOf(words.id)
  const all = places(risks)
  return risks.map(({ id, key }, riskAt) => ({
    id, key, name: words.riskWords.names[key], meaning: words.riskQuestions[key].meaning,
    questions: questionsOf(key).map((question) => {
      const at = all.findIndex((place) => place.key === key && place.question === question)
      const { ask, steps } = words.riskQuestions[key].questions[question - 1] ?? { ask: '', steps: [] }
      const name = `answers.${at}.value`
      return {
        n: format.count(question), ask, name, error: form.errors[name] ?? '', hidden: [{ name: `answers.${at}.risk`, value: key }, { name: `answers.${at}.question`, value: String(question) }],
        steps: steps.map((label, value) => ({ value: String(value), label, checked: form.values[name] === String(value) })),
      }
    }),
    impact: { name: `impacts.${riskAt}.impact`, id: `impact-${key}`, hidden: { name: `impacts.${riskAt}.risk`, value: key }, label: words.riskQuestionsPage.impact, hint: '', options: levelOptions('impacts', words) },
  }))
}
