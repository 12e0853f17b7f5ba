import { standing } from '../../domain/by-id.ts'
import { Problem } from '../../domain/problem.ts'
import type { Risk } from '../../domain/risk.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { riskRowSaid } from '../../locales/risk-said.ts'
import { lastReview, type RiskRow, riskRows, scoreOf } from '../../method/risk-register.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { type ChangeForm, changeForm } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { askedBlock } from './risks/asked-block.ts'
import { doneBlock } from './risks/done-block.ts'
import { levelOptions } from './risks/level-options.ts'
import type { AskedRisk } from './risks/question-rows.ts'
import { seenBlock } from './risks/seen-block.ts'
import { scoreStatus, stateStatus } from './risks/shown.ts'

/** One risk: how it stands and why, what the product sees, what people answered, what is done, and how it stood at each review. */
export async function riskPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, reader: { words } } = ask
  const row = riskRows(project, today).find(({ risk }) => risk.id === `risk-${ask.params['n']}`)
  if (!row) throw new Problem('page-unknown', { path: ask.path })
  const { risk } = row
  const said = riskRowSaid(row, project, words)
  const names = namesOf(project, words)
  return {
    view: 'risk',
    page: {
      frame: projectFrame(ask, said.name, await savedEntry(ask)), words: words.riskPage, fields: words.fields, back: { href: keepingPast(ask, paths.risks(project.id)), label: words.risksPage.title }, title: said.name,
      crumb: [words.risksPage.map.number({ n: formatOf(words.id).count(Number(ask.params['n'])) }), said.kind], status: risk.closed ? null : scoreStatus(row, words), lead: leadOf(ask, row),
      meaning: risk.key === null ? '' : words.riskQuestions[risk.key].meaning, source: said.source, text: names.text(risk.text), closed: risk.closed ? names.text(risk.closed.reason) : '',
      seen: seenBlock(ask, row), asked: risk.key === null ? null : askedBlock(ask, risk as AskedRisk), done: doneBlock(ask, risk), story: storyOf(ask, risk), forms: formsOf(ask, risk),
    },
  }
}

/** Who reads only this must not be wrong. */
function leadOf({ project, today, reader: { words } }: ProjectAsk, row: RiskRow): string {
  const { lead: say } = words.riskPage
  const format = formatOf(words.id)
  const { risk, likelihood, impact, score, trend, overdue } = row
  if (risk.closed) return say.closed({ day: format.dayLong(risk.closed.on) })
  const said = riskRowSaid(row, project, words)
  const review = lastReview(project)
  return [
    likelihood === null ? say.unknown : impact === null || score === null ? say.unrated({ likelihood: said.likelihood }) : say.rated({ score: said.score, band: said.band, likelihood: said.likelihood, impact: said.impact }),
    ...(trend && review ? [say.moved[trend]({ day: format.day(review.on, today) })] : []), ...(overdue > 0 ? [say.overdue({ count: overdue })] : []),
  ].join(words.project.sentenceGap)
}

const MOST_REVIEWS = 50

function storyOf({ project, today, reader: { words } }: ProjectAsk, { id, key }: Risk) {
  const format = formatOf(words.id)
  return standing(project.riskReviews).slice(-MOST_REVIEWS).reverse().flatMap((review) => review.rows.filter(({ risk }) => risk === id).map(({ likelihood, impact, warned }) => ({
    day: format.day(review.on, today), likelihood: format.count(likelihood), impact: format.count(impact), score: format.count(scoreOf(likelihood, impact)), seen: key === null ? null : stateStatus(warned, words),
  })))
}

function formsOf(ask: ProjectAsk, { id, key, title, text, likelihood, impact, closed }: Risk): ChangeForm[] {
  const { words } = ask.reader
  const say = words.riskPage
  const hidden = { risk: id }
  const back = ask.path
  if (closed) return [changeForm(ask, 'reopen-risk', { back, hidden, submit: say.reopen, primary: true })].filter((form) => form !== null)
  return [
    // How hard one of the method would hit is asked with its questions.
    key !== null ? null : changeForm(ask, 'rate-risk', {
      back, hidden, title: say.rate, submit: say.rate, primary: true, values: { impact: String(impact ?? ''), likelihood: String(likelihood ?? '') },
      fields: [{ name: 'likelihood', options: levelOptions('likelihoods', words) }, { name: 'impact', options: levelOptions('impacts', words) }],
    }),
    changeForm(ask, 'edit-risk', { back, hidden, title: say.edit, submit: say.edit, values: { text, ...(key === null ? { title } : {}) }, fields: [...(key === null ? [{ name: 'title', required: true, wide: true }] : []), { name: 'text', type: 'textarea', rows: 3, wide: true }] }),
    changeForm(ask, 'close-risk', { back, hidden, title: say.close, submit: say.close, fields: [{ name: 'reason', type: 'textarea', rows: 2, required: true, wide: true }] }),
    key === null ? changeForm(ask, 'withdraw-risk', { back: paths.risks(ask.project.id), hidden, submit: say.withdraw }) : null,
  ].filter((form) => form !== null)
}
