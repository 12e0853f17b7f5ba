import { goLiveDay, heldReviews, lateConditions, plannedReviews } from '../domain/benefit-reviews.ts'
import type { BenefitReview, Improvement } from '../domain/benefits.ts'
import { standing } from '../domain/by-id.ts'
import { Priority } from '../domain/ids.ts'
import { benefitSentences, comparisonSaid, reviewName } from '../locales/benefit-said.ts'
import { goalSpeaker } from '../locales/goal-said.ts'
import { reachedAt } from '../method/benefit-comparison.ts'
import { type GoalStanding, goalStandings } from '../method/goal-standing.ts'
import { goalChartOf } from './diagrams/goal-chart-of.ts'
import { goalDiagram } from './diagrams/goal-diagram.ts'
import { type Diagram, dateAt, headOf, paragraphsOf, type Speaker } from './told.ts'

/** What the CRM brought after go-live, at each review and now, what was learned, and what is to be improved by whom: for the committee. METHOD 11. */
export function benefitsReview(speaker: Speaker) {
  const { project, today, words, doc: { benefits: said } } = speaker
  const { reviews, rows } = comparisonSaid(project, today, words)
  const charts = chartsOf(speaker)
  return {
    head: headOf(speaker, words.method.documents['benefits-review'].name), headings: said.headings, columns: said.columns, words: said.empty,
    lead: benefitSentences(project, today, words).join(words.project.sentenceGap),
    calendar: calendarRows(speaker),
    compared: { columns: [...reviews.map(({ months }) => reviewName(months, words)), said.columns.now], rows: rows.map((row) => ({ ...row, cells: [...row.cells, row.now].map((cell) => cellSaid(speaker, cell)) })) },
    charts: charts.map(({ name, title }) => ({ name, title })), chartsLeft: chartsLeft(speaker, charts.length),
    reviews: heldReviews(project).reverse().map((review) => reviewSaid(speaker, review)),
    plan: planRows(speaker), conditions: conditionRows(speaker), next: nextSaid(speaker), signatures: [said.chair, said.manager],
    diagrams: Object.fromEntries(charts.map(({ name, diagram }) => [name, diagram])),
  }
}

/** The reviews and the day of go-live in the order of their days. */
function calendarRows({ project, today, words, format, doc: { benefits: said } }: Speaker) {
  const live = goLiveDay(project, today)
  const start = { name: said.goLive, planned: '', held: live.by === 'forecast' ? '' : format.date(live.on), state: said.liveBy[live.by], reached: '' }
  return [{ ...start, planned: live.by === 'forecast' ? format.date(live.on) : '' }, ...plannedReviews(project, today).map(({ months, on, state, review }) => ({
    name: reviewName(months, words), planned: review && months === null ? '' : format.date(on), held: review ? format.date(review.on) : '', state: words.benefitWords.states[state],
    reached: review ? words.benefitsPage.reviews.reachedOf({ reached: format.count(reachedAt(review)), goals: format.count(review.goals.length) }) : '',
  }))]
}

/** The value and its state; what was due then stands behind it. */
function cellSaid({ words, doc: { benefits: said } }: Speaker, cell: ReturnType<typeof comparisonSaid>['rows'][number]['now']): string {
  if (!cell) return said.none
  const { goalWords, benefitWords } = words
  return said.cell({ value: cell.value, state: goalWords.statuses[cell.status], expected: cell.expected === '' ? '' : benefitWords.expected({ value: cell.expected }) })
}

/** More pictures than these nobody looks at: the musts come first, and what is left out is said. */
const MOST_CHARTS = 6

function drawable({ project, today, words }: Speaker): { standing: GoalStanding; chart: NonNullable<ReturnType<typeof goalChartOf>>; unit: string }[] {
  const rank = ({ goal: { priority } }: GoalStanding): number => (priority === null ? Priority.options.length : Priority.options.indexOf(priority))
  return [...goalStandings(project, today)].sort((a, b) => rank(a) - rank(b)).flatMap((each) => {
    const goal = goalSpeaker(project, today, words, each)
    const chart = goalChartOf(goal)
    return chart ? [{ standing: each, chart, unit: goal.values.unit }] : []
  })
}

const chartsOf = (speaker: Speaker): { name: string; title: string; diagram: Diagram }[] => drawable(speaker).slice(0, MOST_CHARTS)
  .map(({ standing: { goal }, chart, unit }) => ({ name: `goal-chart-${goal.id}`, title: speaker.names.text(goal.title), diagram: goalDiagram(chart, unit) }))

function chartsLeft(speaker: Speaker, shown: number): string {
  const left = drawable(speaker).length - shown
  return left > 0 ? speaker.doc.benefits.chartsLeft({ n: left }) : ''
}

function reviewSaid({ words, names, format, doc: { benefits: said } }: Speaker, { months, on, by, present, ...parts }: BenefitReview) {
  const people = present.length === 0 ? [] : [said.present({ people: format.list(present.map(names.person)) })]
  return {
    title: said.reviewTitle({ name: reviewName(months, words), day: format.date(on) }), facts: [...people, said.recorded({ person: names.actor(by) })].join(words.project.sentenceGap),
    parts: (['conclusion', 'adoption', 'lessons'] as const).flatMap((part) => (parts[part] === '' ? [] : [{ title: words.fields[part].label, text: paragraphsOf(names.text(parts[part])) }])),
  }
}

/** Open items first, by their day; then what became of the others. */
function planRows({ project, names, format, words, today }: Speaker) {
  const order = ({ status, dueOn, closed }: Improvement): string => `${status === 'open' ? 0 : 1} ${closed?.on ?? dueOn}`
  return standing(project.benefits.improvements).sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ title, owner, people, dueOn, status, closed }) => ({
    title: names.text(title), owner: names.text(owner), people: names.text(people), due: format.range(dueOn, dueOn),
    state: status === 'open' && dueOn < today ? words.frame.overdue : words.benefitWords.improvementStates[status], note: closed && closed.note !== '' ? names.text(closed.note) : '',
  }))
}

const conditionRows = ({ project, today, names, format }: Speaker) => lateConditions(project, today)
  .map(({ title, owner, dueOn, phase }) => ({ title: names.text(title), owner: names.text(owner), due: format.range(dueOn, dueOn), phase: names.phase(phase) }))

function nextSaid(speaker: Speaker): string[] {
  const { project: { benefits: { next, from } }, format, doc: { benefits: said } } = speaker
  return [
    ...(from ? [said.from({ project: from.project, version: format.number(from.version) })] : []),
    next ? said.next({ project: next.project, day: dateAt(speaker, next.at) }) : said.noNext,
  ]
}
