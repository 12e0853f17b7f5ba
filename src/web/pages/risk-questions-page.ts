import { formatOf } from '../../locales/format.ts'
import { questionsOf } from '../../method/risk-catalogue.ts'
import { formFor, type Page, type ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { askedRisks, ownAnswer, questionRows, questionValues } from './risks/question-rows.ts'

/** The questionnaire of the register as one form: two or three plain questions for each risk, and how hard it would hit. METHOD 10. */
export async function riskQuestionsPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, reader: { words } } = ask
  const say = words.riskQuestionsPage
  const format = formatOf(words.id)
  const risks = askedRisks(ask)
  const may = mayChange(ask, 'answer-risk-questions')
  const form = formFor(ask, 'answer-risk-questions', paths.risks(project.id), questionValues(ask, risks))
  const asked = risks.flatMap(({ key }) => questionsOf(key).map((question) => ownAnswer(ask, key, question)))
  return {
    view: 'risk-questions',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, back: { href: keepingPast(ask, paths.risks(project.id)), label: words.risksPage.title },
      lead: may ? say.lead({ answered: format.count(asked.filter((value) => value !== null).length), of: format.count(asked.length) }) : past ? '' : say.leadOther({ roles: whoMay('answer-risk-questions', words) }),
      form: may ? form : null, rows: questionRows(ask, form, risks),
    },
  }
}
