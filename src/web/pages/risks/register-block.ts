import { standing } from '../../../domain/by-id.ts'
import type { Day } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { riskRowSaid } from '../../../locales/risk-said.ts'
import { signSaid } from '../../../locales/sign-said.ts'
import { openActions, type RiskRow } from '../../../method/risk-register.ts'
import { paths } from '../../paths.ts'
import { placePath } from '../../place-path.ts'
import { numberOfRisk, scoreStatus, stateStatus, trendShown } from './shown.ts'

/** The open lines of the register, in its order: causes, figures, what the product saw with the way to mend it, and what is done. */
export const registerRows = (project: Project, rows: readonly RiskRow[], today: Day, words: Locale) =>
  rows.filter(({ closed }) => !closed).map((row) => rowOf(project, row, today, words))

function rowOf(project: Project, row: RiskRow, today: Day, words: Locale) {
  const { risk, likelihood, impact, detected, trend } = row
  const said = riskRowSaid(row, project, words)
  const n = numberOfRisk(risk.id)
  const format = formatOf(words.id)
  return {
    id: risk.id, n: format.count(n), name: said.name, kind: said.kind, href: paths.risk(project.id, n),
    likelihood: likelihood === null ? NO_DATA : format.count(likelihood), impact: impact === null ? NO_DATA : format.count(impact), likelihoodWord: said.likelihood, impactWord: said.impact,
    score: scoreStatus(row, words), trend: trendShown(trend, words), seen: { ...seenOf(project, row, words), status: risk.key === null ? null : stateStatus(detected.state, words) }, done: doneOf(project, row, today, words),
  }
}

function seenOf(project: Project, { risk, detected }: RiskRow, words: Locale) {
  const say = words.risksPage.register
  const [first] = detected.signs
  if (!first) return { text: risk.key === null ? say.people : '', href: '', remedy: '', more: '' }
  const { what, remedy, place } = signSaid(first, project, words)
  const others = detected.signs.length - 1
  return { text: what, href: placePath(project, place), remedy, more: others > 0 ? say.more({ more: formatOf(words.id).count(others) }) : '' }
}

const LONGEST = 160

function doneOf(project: Project, { risk, overdue }: RiskRow, today: Day, words: Locale) {
  const say = words.risksPage.register
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const open = openActions(risk)
  const mitigation = names.text(risk.mitigation)
  const first = open[0] ? names.text(open[0].text) : ''
  const text = mitigation !== '' ? mitigation : first
  return {
    text: text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text,
    nothing: text === '' && standing(risk.actions).length === 0 ? say.nothingDone : '',
    facts: [...(risk.owner === null ? [] : [names.person(risk.owner)]), ...(risk.dueOn === null ? [] : [say.due({ day: format.day(risk.dueOn, today) })]), ...(open.length > 0 ? [say.actions({ open: format.count(open.length), overdue: overdue > 0 ? format.count(overdue) : '' })] : [])],
    late: overdue > 0,
  }
}
