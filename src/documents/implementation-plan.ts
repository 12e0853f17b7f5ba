import { gateDecision } from '../domain/gates.ts'
import { DecisionKind, GroupId, phaseIds } from '../domain/ids.ts'
import { phaseDates } from '../domain/phase-dates.ts'
import { phaseOf } from '../domain/project.ts'
import { amountsIn, totalSaid } from '../locales/change-said.ts'
import { runningTotal } from '../method/change-control.ts'
import { ganttPicture } from './diagrams/gantt.ts'
import { ganttMermaid } from './diagrams/gantt-mermaid.ts'
import { gateRail } from './diagrams/gate-rail.ts'
import { organisationChart } from './diagrams/organisation-chart.ts'
import { calendarText } from './sections/calendar.ts'
import { plannedCriteria } from './sections/criteria.ts'
import { deliverableRows } from './sections/deliverables.ts'
import { type GateView, gateViews } from './sections/gate-view.ts'
import { goalRows, problemTexts, riskRows } from './sections/goals.ts'
import { milestoneRows } from './sections/milestones.ts'
import { openPointTexts } from './sections/open-points.ts'
import { mergeText, peopleOf, type Unit, unitsOf } from './sections/organisation.ts'
import { complexityText, scopeFacts, systemRows } from './sections/scope.ts'
import { shareDone, stateText } from './sections/state.ts'
import { phaseState, taskRows } from './sections/tasks.ts'
import { type PhaseBars, type Timetable, timetableOf } from './sections/timetable.ts'
import { headOf, paragraphsOf, type Speaker } from './told.ts'

/** The master document: what is reached, by whom, in which steps, by when, and how it is decided. */
export function implementationPlan(speaker: Speaker) {
  const { project, names, words, doc } = speaker
  const timetable = timetableOf(speaker)
  const gates = gateViews(speaker)
  const units = unitsOf(speaker)
  return {
    head: headOf(speaker, words.method.documents['implementation-plan'].name),
    headings: doc.plan.headings,
    columns: doc.columns,
    missing: doc.missing,
    state: stateText(speaker).join(words.project.sentenceGap),
    problems: problemTexts(speaker),
    goals: goalRows(speaker),
    how: paragraphsOf(names.text(project.brief.how)),
    scope: scopeFacts(speaker),
    systems: systemRows(speaker),
    complexity: complexityText(speaker),
    groups: groupRows(speaker, units),
    merges: mergeText(speaker),
    timetable: timetable.summed ? doc.plan.timetableSummed : doc.plan.timetable,
    phases: timetable.phases.map((phase) => phaseChapter(speaker, phase)),
    milestones: milestoneRows(speaker),
    rules: rulesOf(speaker),
    decisions: DecisionKind.options.map((kind) => ({ decision: words.method.decisions[kind], meaning: words.method.decisionEffects[kind] })),
    checkpoints: gates.map((gate) => checkpointChapter(speaker, gate)),
    calendar: calendarText(speaker),
    risks: riskRows(speaker),
    changes: changeRules(speaker),
    open: openPointTexts(speaker),
    openNone: doc.plan.open.none,
    diagrams: diagramsOf(speaker, timetable, gates, units),
  }
}

/** How changes are handled, with the limits and sums as they are. METHOD 9. */
function changeRules({ project, today, words, doc: { plan: { changes: said } } }: Speaker): string[] {
  const { limits } = runningTotal(project, today)
  const { money, days: shown } = amountsIn(project, words)
  const days = { days: shown(limits.oneDays), sumDays: shown(limits.sumDays) }
  return [
    said.wish, limits.oneMoney === null ? said.noBudget(days) : said.limits({ ...days, money: money(limits.oneMoney), sumMoney: money(limits.sumMoney) }),
    [...totalSaid(project, today, words), said.never].join(words.project.sentenceGap), said.baseline,
  ]
}

function diagramsOf(speaker: Speaker, timetable: Timetable, gates: readonly GateView[], units: readonly Unit[]) {
  const { numbered } = speaker.words.method
  return {
    rail: gateRail(speaker, gates, shareDone(speaker)),
    gantt: { mermaid: ganttMermaid(timetable, numbered.checkpoint), svg: ganttPicture(speaker, timetable) },
    organisation: organisationChart(speaker, units),
  }
}

/** The eight groups with their people; a group that is merged into another is covered by that one's. */
function groupRows(speaker: Speaker, units: readonly Unit[]): { group: string; purpose: string; people: string }[] {
  const { format, words, doc: { common, plan } } = speaker
  return GroupId.options.map((group) => {
    const people = peopleOf(speaker, group)
    const others = units.find(({ groups }) => groups.includes(group))?.members ?? []
    const covered = others.length === 0 ? common.nobody : plan.coveredBy({ people: format.list(others) })
    return { group: words.method.groups[group].name, purpose: words.method.groups[group].purpose, people: people.length === 0 ? covered : format.list(people) }
  })
}

function phaseChapter(speaker: Speaker, { gate }: PhaseBars) {
  const { project, today, format, words, doc: { plan } } = speaker
  const { start, finish } = phaseDates(project, gate.phase, today)
  const { rows, leftOut } = taskRows(speaker, gate.phase)
  return {
    title: `${gate.number} ${gate.name}`,
    purpose: words.method.phases[gate.phase].purpose,
    dates: plan.phaseDates({ range: format.range(start, finish), state: phaseState(speaker, gate.phase, gate.status) }),
    tasks: rows,
    leftOut: leftOut === 0 ? '' : plan.tasksLeftOut({ n: format.number(leftOut) }),
    deliverables: deliverableRows(speaker, gate.phase),
  }
}

/** How a checkpoint is rated and decided, in plain sentences. METHOD 1. */
function rulesOf({ project, format, doc: { plan: { checkpoints } } }: Speaker): string[] {
  const marks = new Set(project.phases.map(({ passMark }) => passMark))
  const [mark] = marks
  const ready = marks.size === 1 && mark !== undefined ? checkpoints.ready({ mark: format.number(mark) }) : checkpoints.readyOwn
  return [checkpoints.why, checkpoints.scale, ready, checkpoints.withConditions, checkpoints.vote, checkpoints.conditions]
}

function checkpointChapter(speaker: Speaker, { phase, date, number, name, decided }: GateView) {
  const { project, format, words, doc: { plan: { checkpoints } } } = speaker
  const decision = gateDecision(project, phase)
  const facts = { date: format.date(date), mark: format.number(phaseOf(project, phase).passMark) }
  return {
    title: words.method.numbered.checkpointOf({ n: number, phase: name }),
    dates: decided && decision ? checkpoints.decided({ ...facts, decision: words.method.decisions[decision.kind] }) : checkpoints.planned(facts),
    criteria: plannedCriteria(speaker, phase),
    last: number === phaseIds.length,
  }
}
