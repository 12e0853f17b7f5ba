import { standing } from '../domain/by-id.ts'
import { registerSentences, riskRowSaid } from '../locales/risk-said.ts'
import { signSaid } from '../locales/sign-said.ts'
import { NO_DATA } from '../locales/format.ts'
import { isLateAction, type RiskRow, riskRows } from '../method/risk-register.ts'
import { riskMap } from './diagrams/risk-map.ts'
import { headOf, type Speaker } from './told.ts'

/** The register of risks for the committee: how it stands, the map, the signs, what is done about each, what is closed. METHOD 10. */
export function riskReport(speaker: Speaker) {
  const { project, today, words, doc: { risks: said } } = speaker
  const rows = riskRows(project, today)
  const open = rows.filter(({ closed }) => !closed)
  const off = open.filter(({ score }) => score === null).length
  return {
    head: headOf(speaker, words.method.documents['risk-report'].name), headings: said.headings, columns: said.columns, empty: said.empty,
    lead: registerSentences(project, today, words).join(words.project.sentenceGap),
    off: off === 0 ? '' : words.risksPage.map.off({ count: off }),
    register: open.map((row) => registerRow(speaker, row)),
    signs: open.flatMap((row) => namedOnce(signRows(speaker, row))),
    plans: open.flatMap((row) => namedOnce(planRows(speaker, row))),
    closed: rows.filter(({ closed }) => closed).map((row) => closedRow(speaker, row)),
    reviews: reviewRows(speaker),
    diagrams: { map: mapOf(speaker, open) },
  }
}

/** The risk stands in the first of its rows alone. */
const namedOnce = <Row extends { risk: string }>(rows: readonly Row[]): Row[] => rows.map((row, at) => (at === 0 ? row : { ...row, risk: '' }))

const numberOf = ({ risk: { id } }: RiskRow): string => id.slice('risk-'.length)
/** As on the map: its number, and what it is called. */
const titleOf = ({ project, words, doc: { risks: said } }: Speaker, row: RiskRow): string => said.numbered({ n: numberOf(row), risk: riskRowSaid(row, project, words).name })

const mapOf = ({ words: { risksPage: { map: say } } }: Speaker, open: readonly RiskRow[]) => riskMap({
  title: say.region, likelihood: say.likelihood, impact: say.impact,
  marks: open.flatMap((row) => (row.likelihood === null || row.impact === null ? [] : [{ n: numberOf(row), likelihood: row.likelihood, impact: row.impact }])),
})

function registerRow(speaker: Speaker, row: RiskRow) {
  const { project, words, format } = speaker
  const { score, band, trend, state } = riskRowSaid(row, project, words)
  return { risk: titleOf(speaker, row), likelihood: format.count(row.likelihood), impact: format.count(row.impact), score: band === '' ? NO_DATA : words.riskWords.score({ score, band }), trend: trend === '' ? NO_DATA : trend, seen: state }
}

const signRows = (speaker: Speaker, row: RiskRow) => row.detected.signs.map((sign) => {
  const { project, words } = speaker
  const { level, what } = signSaid(sign, project, words)
  return { risk: titleOf(speaker, row), level: words.riskPage.seen[level], sign: what }
})

/** The plan against a risk first, then its single actions. */
function planRows(speaker: Speaker, row: RiskRow) {
  const { today, names, format, words, doc: { risks: said } } = speaker
  const { risk } = row
  const person = (id: string | null): string => (id === null ? words.riskPage.done.nobody : names.person(id))
  const day = (on: typeof risk.dueOn): string => (on === null ? NO_DATA : format.date(on))
  const base = { risk: titleOf(speaker, row) }
  const { done: say } = words.riskPage
  return [
    ...(risk.mitigation === '' ? [] : [{ ...base, what: names.text(risk.mitigation), owner: person(risk.owner), due: day(risk.dueOn), state: said.plan }]),
    ...standing(risk.actions).map((action) => ({ ...base, what: names.text(action.text), owner: person(action.owner), due: day(action.dueOn), state: action.done ? say.done : isLateAction(action, today) ? say.overdue : say.open })),
  ]
}

function closedRow(speaker: Speaker, row: RiskRow) {
  const { names, format } = speaker
  const { closed } = row.risk
  return { risk: titleOf(speaker, row), on: closed ? format.date(closed.on) : NO_DATA, reason: closed ? names.text(closed.reason) : '' }
}

const MOST_REVIEWS = 24

const reviewRows = ({ project, names, format }: Speaker) => standing(project.riskReviews).slice(-MOST_REVIEWS).reverse()
  .map(({ on, by, note, rows }) => ({ day: format.date(on), risks: format.count(rows.length), by: names.actor(by), note: note === '' ? NO_DATA : names.text(note) }))
