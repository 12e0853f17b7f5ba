import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { isHigh, lastReview, likelihoodOf, type RiskRow, riskRows } from '../method/risk-register.ts'
import { riskCatalogue } from '../method/risk-catalogue.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

/** Where the register stands, in sentences: what is high, what is not known, what moved, what is late. Plain text: escape it at the edge. */
export function registerSentences(project: Project, today: Day, words: Locale): string[] {
  const { said } = words.riskWords
  const format = formatOf(words.id)
  const open = riskRows(project, today).filter(({ closed }) => !closed)
  if (open.length === 0) return [said.none]
  const high = open.filter(isHigh)
  const [highest] = high
  const [unknown, unrated, failing] = [open.filter(({ likelihood }) => likelihood === null), open.filter(({ likelihood, impact }) => likelihood !== null && impact === null), open.filter(({ detected }) => detected.state === 'fails')]
  const overdue = open.reduce((sum, row) => sum + row.overdue, 0)
  const review = lastReview(project)
  return [
    highest ? said.high({ count: high.length, risk: namesOf(project, words).risk(highest.risk.id), score: format.count(highest.score) }) : open.some(({ score }) => score !== null) ? said.noneHigh : said.noneRated,
    ...(failing.length > 0 ? [said.failing({ count: failing.length })] : []),
    ...(unknown.length > 0 ? [said.unknown({ count: unknown.length })] : []),
    ...(unrated.length > 0 ? [said.unrated({ count: unrated.length })] : []),
    ...(overdue > 0 ? [said.overdue({ count: overdue })] : []),
    review ? movedSince(open, format.day(review.on, today), words) : said.neverReviewed,
  ]
}

function movedSince(open: readonly RiskRow[], day: string, words: Locale): string {
  const { said } = words.riskWords
  const format = formatOf(words.id)
  const count = (trend: RiskRow['trend']): number => open.filter((row) => row.trend === trend).length
  const [rising, falling] = [count('rising'), count('falling')]
  return rising + falling === 0 ? said.unmoved({ day }) : said.moved({ rising: format.count(rising), falling: format.count(falling), day })
}

/** What a row of the register says, in words. */
export type RiskRowSaid = { name: string; kind: string; source: string; likelihood: string; impact: string; score: string; band: string; trend: string; state: string; because: string[] }

export function riskRowSaid(row: RiskRow, project: Project, words: Locale): RiskRowSaid {
  const say = words.riskWords
  const format = formatOf(words.id)
  const { risk, likelihood, impact, score, band, trend, detected } = row
  const kind = risk.key === null ? 'own' : riskCatalogue[risk.key].kind
  const level = (at: number | null, scale: readonly string[], none: string): string => (at === null ? none : say.level({ level: format.count(at), word: scale[at - 1] ?? '' }))
  return {
    name: namesOf(project, words).risk(risk.id), kind: say.kinds[kind], source: say.sources[kind],
    likelihood: level(likelihood, say.likelihoods, say.unknown), impact: level(impact, say.impacts, say.unrated),
    score: format.count(score), band: band === null ? '' : words.method.bands[band],
    trend: trend === null ? '' : say.trends[trend], state: risk.key === null ? say.states.people : say.states[detected.state], because: becauseOf(row, words),
  }
}

/** How the likelihood came about. METHOD 10. */
function becauseOf({ risk, likelihood, answered, detected }: RiskRow, words: Locale): string[] {
  const { because: say, states } = words.riskWords
  const format = formatOf(words.id)
  const shown = format.count(likelihood)
  if (risk.key === null) return [likelihood === null ? say.ownNothing : say.own]
  const state = states[detected.state]
  if (answered === null) return [likelihood === null ? say.nothing : say.watched({ state, likelihood: shown })]
  const byAnswers = likelihoodOf(answered, 'ok') ?? 1
  const first = say.answers({ mean: format.figure(answered, 1), likelihood: format.count(byAnswers) })
  return likelihood !== null && likelihood > byAnswers ? [first, say.raised({ state, likelihood: shown })] : [first]
}
