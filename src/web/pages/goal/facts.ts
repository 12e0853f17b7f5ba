import { nextDue } from '../../../domain/goal-due.ts'
import { expectedAt } from '../../../domain/goal-figures.ts'
import { causesOf } from '../../../domain/why-tree.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { forecastSaid, type GoalSpeaker, targetSaid } from '../../../locales/goal-said.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { openHref } from '../diagnosis/shown.ts'
import { processLinks } from '../processes/process-links.ts'

/** One fact beside the picture. `bar`: a share 0 to 100 drawn behind it, with a mark where it should be. */
export type Fact = { label: string; texts: string[]; links: { href: string; label: string }[]; bar: { tone: string; share: number; mark: number | null; label: string } | null }

const plain = (label: string, ...texts: string[]): Fact => ({ label, texts: texts.filter((each) => each !== ''), links: [], bar: null })

/** Left out where there is nothing to say. */
const given = (label: string, ...texts: string[]): Fact[] => (texts.some((each) => each !== '') ? [plain(label, ...texts)] : [])

/** What is set and what follows from it; facts that nobody has given are left out, those that a goal must have say that they are open. */
export function factsOf(ask: ProjectAsk, speaker: GoalSpeaker, tone: string): Fact[] {
  const { project, words, standing: { goal, judged }, values } = speaker
  const { facts: say, open } = words.goalPage
  const { text, person } = namesOf(project, words)
  const judges = goal.judges.length === 0 ? open : formatOf(words.id).list(goal.judges.map(person))
  return [
    ...(judged ? [] : [baseline(speaker), ...given(say.dueNow, dueNow(speaker))]), target(speaker), ...given(say.tolerance, goal.tolerance ? values.value(goal.tolerance) : ''),
    ...given(say.forecast, forecastShort(speaker)), ...attainment(speaker, tone), plain(say.owner, goal.owner === '' ? open : text(goal.owner)), plain(say.rhythm, rhythmSaid(speaker)),
    ...(judged ? [plain(say.judges, judges)] : []), problems(ask, speaker), ...processes(ask, speaker), ...given(say.strategy, ...text(goal.strategy).split('\n')), ...given(say.benefit, benefit(speaker)),
  ]
}

const dated = (figure: string, day: string, { words }: GoalSpeaker): string => (day === '' ? figure : `${figure}${words.goalWords.comma}${day}`)

function baseline(speaker: GoalSpeaker): Fact {
  const { project, today, words, standing: { goal }, values } = speaker
  const { facts: say, open } = words.goalPage
  const figure = goal.baseline === null ? open : dated(values.value(goal.baseline), goal.baselineOn ? formatOf(words.id).day(goal.baselineOn, today) : '', speaker)
  return plain(say.baseline, goal.baselineSource === '' ? figure : say.source({ figure, source: namesOf(project, words).text(goal.baselineSource) }))
}

/** The figure, or the written test, and the day. */
function target(speaker: GoalSpeaker): Fact {
  const { project, today, words, standing: { goal, judged } } = speaker
  const { facts: say, open } = words.goalPage
  const day = goal.dueOn ? formatOf(words.id).day(goal.dueOn, today) : open
  if (judged) return plain(say.target, ...namesOf(project, words).text(goal.test).split('\n'), day)
  const figure = targetSaid(speaker)
  return plain(say.target, figure === NO_DATA ? open : dated(figure, day, speaker))
}

/** What should stand there today. */
function dueNow({ today, standing: { goal, plan, shape, latest }, values }: GoalSpeaker): string {
  const expected = shape === 'range' ? null : expectedAt(plan, shape, goal, today, latest?.value ?? null)
  return expected === null ? '' : values.value(expected)
}

function forecastShort(speaker: GoalSpeaker): string {
  const { value, range, when } = forecastSaid(speaker)
  return [value === '' ? '' : `${value}${range === '' ? '' : speaker.words.goalWords.inBrackets(range)}`, when].filter((part) => part !== '').join(speaker.words.goalWords.semicolon)
}

function attainment({ today, words, standing: { goal, attainment: share, plan, shape } }: GoalSpeaker, tone: string): Fact[] {
  if (share === null) return []
  const shown = formatOf(words.id).percent(Math.floor(share * 1000 + 1e-9) / 10)
  const expected = shape === 'increase' || shape === 'decrease' ? expectedAt(plan, shape, goal, today) : null
  const way = goal.target === null || goal.baseline === null ? 0 : goal.target - goal.baseline
  const mark = expected === null || goal.baseline === null || way === 0 ? null : cut(((expected - goal.baseline) / way) * 100)
  return [{ label: words.goalPage.facts.attainment, texts: [], links: [], bar: { tone, share: cut(share * 100), mark, label: shown } }]
}

const cut = (share: number): number => Math.round(Math.min(100, Math.max(0, share)) * 10) / 10

function rhythmSaid({ project, today, words, standing: { goal } }: GoalSpeaker): string {
  const { facts: say } = words.goalPage
  if (!goal.rhythm) return words.goalWords.noRhythm
  const rhythm = words.goalWords.rhythm(goal.rhythm)
  const due = nextDue(project, goal, today)
  return due === null || project.closed ? rhythm : (due < today ? say.overdue : say.next)({ rhythm, day: formatOf(words.id).day(due, today) })
}

/** The problems it works on, and the root cause of each. */
function problems(ask: ProjectAsk, { project, words, standing: { goal } }: GoalSpeaker): Fact {
  const { facts: say, noProblems } = words.goalPage
  const names = namesOf(project, words)
  const links = goal.problems.map((id) => {
    const problem = project.diagnosis.find((each) => each.id === id)
    const causes = problem ? causesOf(problem).map(names.text) : []
    return { href: openHref(ask, id), label: causes.length > 0 ? formatOf(words.id).list(causes) : names.problem(id) }
  })
  return { label: say.cause, texts: links.length === 0 ? [noProblems] : [], links, bar: null }
}

/** The processes that serve it, where there are any. */
function processes(ask: ProjectAsk, { words, standing: { goal } }: GoalSpeaker): Fact[] {
  const links = processLinks(ask, goal.id).map(({ href, title }) => ({ href, label: title }))
  return links.length === 0 ? [] : [{ label: words.processesPage.title, texts: [], links, bar: null }]
}

function benefit({ project, words, standing: { goal } }: GoalSpeaker): string {
  const format = formatOf(words.id)
  if (goal.yearlyBenefit === null) return ''
  return words.goalPage.facts.yearly({ amount: format.moneyShort(goal.yearlyBenefit, project.currency), odds: goal.odds === null ? '' : format.percent(goal.odds * 100) })
}
