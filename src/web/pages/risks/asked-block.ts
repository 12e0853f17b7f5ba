import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { questionsOf } from '../../../method/risk-catalogue.ts'
import { gaveAnswer } from '../../../method/risk-answerer.ts'
import { answersOf } from '../../../method/risk-register.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { type AskedRisk, questionRows, questionValues } from './question-rows.ts'

/** The questions about one risk: one's own answers as a form, and what all have answered. */
export function askedBlock(ask: ProjectAsk, risk: AskedRisk) {
  const may = risk.closed === null && mayChange(ask, 'answer-risk-questions')
  const form = formFor(ask, 'answer-risk-questions', `${ask.path}#questions`, questionValues(ask, [risk]))
  const [row] = questionRows(ask, form, [risk])
  return { form: may ? form : null, questions: row?.questions ?? [], impact: row?.impact ?? null, given: givenOf(ask, risk) }
}

function givenOf(ask: ProjectAsk, { key, closed }: AskedRisk) {
  const { project, me, reader: { words, who } } = ask
  const { questions: say } = words.riskPage
  const names = namesOf(project, words)
  const runs = mayChange(ask, 'plan-mitigation')
  return questionsOf(key).map((question) => {
    const { ask: text, steps } = words.riskQuestions[key].questions[question - 1] ?? { ask: '', steps: [] }
    const answers = (answersOf(project).get(key) ?? []).filter((answer) => answer.question === question)
    return {
      n: formatOf(words.id).count(question), ask: text,
      answers: answers.map((answer) => {
        const own = gaveAnswer(project, answer, { id: who.id, me: me?.id ?? null })
        return {
          text: say.byPerson({ person: names.actor(answer.by), answer: steps[answer.value] ?? '' }), note: names.text(answer.note),
          withdraw: closed === null && (own || runs) ? changeForm(ask, 'withdraw-risk-answer', { back: `${ask.path}#questions`, hidden: { answer: answer.id }, key: 'answer', submit: say.withdraw }) : null,
        }
      }),
    }
  })
}
