import type { Day } from '../../domain/day.ts'
import type { Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { registerSentences, riskRowSaid } from '../../locales/risk-said.ts'
import { allQuestions } from '../../method/risk-catalogue.ts'
import { answersOf, isHigh, openActions, riskRows } from '../../method/risk-register.ts'
import { risksOfBrief } from '../../method/risks-of-brief.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { changeForm } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { levelOptions } from './risks/level-options.ts'
import { mapBlock } from './risks/map-block.ts'
import { registerRows } from './risks/register-block.ts'
import { reviewsBlock } from './risks/reviews-block.ts'
import { numberOfRisk } from './risks/shown.ts'

/** The register of risks: its map, its lines, what moved, and what is done about each. METHOD 10. */
export async function risksPage(ask: ProjectAsk): Promise<Page> {
  const { project, held, today, past, reader: { words } } = ask
  const say = words.risksPage
  const body = bodyOf(project, today, words)
  const go = (href: string): string => (href.startsWith('#') ? href : keepingPast(ask, href))
  const document = withQuery(paths.document(project.id, 'risk-report'), { locale: words.id, format: 'html', at: past ? held.version : null })
  const may = mayChange(ask, 'answer-risk-questions')
  const left = risksOfBrief(project).length
  return {
    view: 'risks',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, ...body, rows: body.rows.map((row) => ({ ...row, href: go(row.href) })), closed: body.closed.map((row) => ({ ...row, href: go(row.href) })),
      document: { href: document, label: say.document }, questions: { href: go(paths.riskQuestions(project.id)), label: say.toQuestions },
      mayAnswer: may, note: past || project.closed || may ? '' : say.whoMay({ roles: whoMay('answer-risk-questions', words) }),
      brief: left === 0 ? null : { text: say.brief.text({ count: left }), form: changeForm(ask, 'take-over-risks', { back: `${ask.path}#register`, submit: say.brief.action }) },
      reviews: reviewsBlock(ask), add: addForm(ask),
    },
  }
}

function addForm(ask: ProjectAsk) {
  const { words } = ask.reader
  return changeForm(ask, 'add-risk', {
    back: `${ask.path}#register`, submit: words.risksPage.add, primary: true,
    fields: [{ name: 'title', required: true, wide: true }, { name: 'likelihood', options: levelOptions('likelihoods', words) }, { name: 'impact', options: levelOptions('impacts', words) }, { name: 'text', type: 'textarea', rows: 2, wide: true }],
  })
}

/** What every reader sees, worked out once per value of the project, day and language. */
const bodyOf = remember((project: Project, today: Day, words: Locale) => [project, today, words], (project: Project, today: Day, words: Locale) => {
  const rows = riskRows(project, today)
  const format = formatOf(words.id)
  return {
    lead: registerSentences(project, today, words).join(words.project.sentenceGap), figures: figuresOf(project, today, words), map: mapBlock(project, rows, words), rows: registerRows(project, rows, today, words),
    closed: rows.filter(({ closed }) => closed).map((row) => ({
      id: row.risk.id, n: format.count(numberOfRisk(row.risk.id)), name: riskRowSaid(row, project, words).name, href: paths.risk(project.id, numberOfRisk(row.risk.id)),
      on: format.day(row.risk.closed?.on ?? null, today), reason: namesOf(project, words).text(row.risk.closed?.reason ?? ''),
    })),
  }
})

function figuresOf(project: Project, today: Day, words: Locale) {
  const { figures: say } = words.risksPage
  const format = formatOf(words.id)
  const open = riskRows(project, today).filter(({ closed }) => !closed)
  const [high, unknown, overdue] = [open.filter(isHigh).length, open.filter(({ likelihood }) => likelihood === null).length, open.reduce((sum, row) => sum + row.overdue, 0)]
  const answers = [...answersOf(project).values()].flat()
  const questions = new Set(answers.map(({ risk, question }) => `${risk} ${question}`)).size
  const people = new Set(answers.map(({ by }) => by)).size
  const actions = open.reduce((sum, { risk }) => sum + openActions(risk).length, 0)
  return [
    { label: say.high, href: '#register', value: format.count(high), text: high === 0 ? say.noneHigh : say.of({ count: format.count(open.length) }) },
    { label: say.unknown, href: '#register', value: format.count(unknown), text: unknown === 0 ? say.allKnown : say.of({ count: format.count(open.length) }) },
    { label: say.answered, href: paths.riskQuestions(project.id), value: format.count(questions), of: say.ofQuestions({ count: format.count(allQuestions.length) }), text: people === 0 ? say.nobody : say.by({ count: format.count(people) }) },
    { label: say.actions, href: '#register', value: format.count(actions), text: overdue > 0 ? say.overdue({ count: format.count(overdue) }) : say.noneOverdue },
  ]
}
