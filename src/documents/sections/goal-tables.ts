import { expectedAt } from '../../domain/goal-figures.ts'
import { goalFaults, tooManyMusts } from '../../domain/goal-faults.ts'
import { goalRoots, isRooted } from '../../domain/goal-roots.ts'
import { OutcomeFamily, phaseIds, successFamilies } from '../../domain/ids.ts'
import { standing } from '../../domain/by-id.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { NO_DATA } from '../../locales/format.ts'
import { forecastSaid, goalFaultSaid, type GoalSpeaker, goalSpeaker, manyMustsSaid, positionSaid, targetSaid } from '../../locales/goal-said.ts'
import { withoutGoal } from '../../method/diagnosis.ts'
import { type GoalStanding, goalStandings } from '../../method/goal-standing.ts'
import { goalChartOf } from '../diagrams/goal-chart-of.ts'
import { goalDiagram } from '../diagrams/goal-diagram.ts'
import type { Diagram, Speaker } from '../told.ts'

const speakers = ({ project, today, words }: Speaker): GoalSpeaker[] => goalStandings(project, today).map((each) => goalSpeaker(project, today, words, each))

/** All that is set in a goal, as rows of two tables: those with figures, and those with a written test that people judge. METHOD 5.3. */
export function goalTables(speaker: Speaker) {
  const all = speakers(speaker)
  return { quantified: all.filter(({ standing: { judged } }) => !judged).map((each) => quantifiedRow(speaker, each)), judged: all.filter(({ standing: { judged } }) => judged).map((each) => judgedRow(speaker, each)) }
}

function quantifiedRow(speaker: Speaker, goalSpeaker: GoalSpeaker) {
  const { words, doc: { common } } = speaker
  const { standing: { goal }, values } = goalSpeaker
  const target = targetSaid(goalSpeaker)
  return {
    ...whoAndWhen(speaker, goalSpeaker.standing), baseline: goal.baseline === null ? common.toBeSet : values.short(goal.baseline),
    target: target === NO_DATA ? common.toBeSet : target, rhythm: goal.rhythm ? words.goalWords.rhythm(goal.rhythm) : common.toBeSet,
  }
}

function judgedRow(speaker: Speaker, { standing: each }: GoalSpeaker) {
  const { names, format, doc: { common } } = speaker
  const { test, judges } = each.goal
  return { ...whoAndWhen(speaker, each), test: names.text(test), judges: judges.length === 0 ? common.toBeSet : format.list(judges.map(names.person)) }
}

function whoAndWhen({ today, names, words, format, doc: { common } }: Speaker, { goal }: GoalStanding) {
  return {
    title: names.text(goal.title), due: goal.dueOn ? format.day(goal.dueOn, today) : common.toBeSet, owner: goal.owner === '' ? common.toBeSet : names.text(goal.owner),
    priority: goal.priority ? words.method.priorities[goal.priority] : common.toBeSet, family: goal.family ? words.method.outcomeFamilies[goal.family] : common.toBeSet,
  }
}

/** Goals against the six checkpoints: what is expected at each, on its forecast date; what was set there, and what lies on the line between. */
export function milestoneMatrix(speaker: Speaker) {
  const { project, today, words, names, format, doc: { goals: said } } = speaker
  const gates = phaseIds.map((phase, i) => ({ phase, on: gateMilestone(project, phase, today).date, head: words.goalPage.milestones.checkpoint({ n: format.count(i + 1), phase: words.method.phases[phase].short }) }))
  const rows = speakers(speaker).filter(({ standing: { judged, plan } }) => !judged && plan.length > 0).map(({ standing: { goal, plan, shape }, values }) => {
    // The unit stands once beside the goal, so that six columns have room for figures.
    const figure = goal.unitKind === 'money' ? values.short : values.bare
    return {
      title: `${names.text(goal.title)}${goal.unitKind === 'money' || values.unit === '' ? '' : words.goalWords.inBrackets(values.unit)}`,
      cells: gates.map(({ phase, on }) => {
        const target = goal.milestones.find((each) => each.phase === phase)
        if (target) return said.setTarget({ value: figure(target.value) })
        const first = goal.baselineOn ?? project.start
        return on < first || (goal.dueOn !== null && on > goal.dueOn) ? NO_DATA : figure(expectedAt(plan, shape, goal, on))
      }),
      last: figure(goal.target),
    }
  })
  return { heads: gates.map(({ head }) => head), days: gates.map(({ on }) => format.day(on, today)), rows }
}

/** Each goal with its state and forecast in words, and its picture. */
export function goalCourses(speaker: Speaker): { diagrams: Record<string, Diagram>; rows: { title: string; state: string; said: string; diagram: string }[] } {
  const { names, words } = speaker
  const diagrams: Record<string, Diagram> = {}
  const rows = speakers(speaker).map((each) => {
    const { goal, status } = each.standing
    const chart = goalChartOf(each)
    const diagram = chart ? `goal-chart-${goal.id}` : ''
    if (chart) diagrams[diagram] = goalDiagram(chart, each.values.unit)
    const { sentence } = forecastSaid(each)
    return { title: names.text(goal.title), state: words.goalWords.statuses[status], said: [positionSaid(each), ...(status === 'achieved' || status === 'missed' || sentence === '' ? [] : [sentence])].join(words.project.sentenceGap), diagram }
  })
  return { diagrams, rows }
}

/** What is missing or unreasonable: in all goals together, in the results they serve, goal by goal, and between goals and causes. */
export function goalChecks(speaker: Speaker): { about: string; text: string }[] {
  const { project, today, words, names, doc: { goals: said } } = speaker
  const musts = tooManyMusts(project)
  const faults = speakers(speaker).flatMap((each) => goalFaults(project, each.standing.goal, today).map((fault) => ({ about: names.text(each.standing.goal.title), text: goalFaultSaid(fault, each.standing.goal, each) })))
  const rootless = standing(project.goals).filter((goal) => !isRooted(project, goal)).map((goal) => ({
    about: names.text(goal.title), text: goalRoots(project, goal).other.length > 0 ? said.onForeignCause : goal.problems.length === 0 ? said.noProblem : said.causeOpen,
  }))
  const idle = withoutGoal(project).filter(({ problem }) => problem.verdict !== null).map(({ problem }) => ({ about: names.problemTitle(problem), text: said.problemWithoutGoal }))
  return [...(musts === null ? [] : [{ about: words.method.priorities.must, text: manyMustsSaid(musts, words) }]), ...faults, ...rootless, ...idle]
}

/** The results that goals serve; of the three that tell success also those without a goal, with the reason or as a gap. */
export function resultRows({ project, names, words, format, doc: { goals: said } }: Speaker): { result: string; goals: string }[] {
  return OutcomeFamily.options.flatMap((family) => {
    const goals = standing(project.goals).filter((goal) => goal.family === family).map(({ title }) => names.text(title))
    const leftOut = project.outcomesLeftOut.find(({ id }) => id === family)
    const asked = (successFamilies as readonly string[]).includes(family)
    if (goals.length === 0 && !leftOut && !asked) return []
    return [{ result: words.method.outcomeFamilies[family], goals: goals.length > 0 ? format.list(goals) : leftOut ? words.goalsPage.outcomes.leftOut({ reason: names.text(leftOut.reason) }) : said.resultOpen }]
  })
}
