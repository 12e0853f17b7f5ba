import { conditionsOf } from '../domain/conditions.ts'
import { type Condition, conditionState } from '../domain/issue.ts'
import { decisionsAt, isUnderReview, gateDecision, presentPhase } from '../domain/gates.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import { type Decision, phaseOf, type Project, type Submission } from '../domain/project.ts'
import { dayAfterGate, scheduleOf } from '../domain/schedule/project-schedule.ts'
import { hollowSaid } from '../locales/hollow-said.ts'
import { riskRowSaid } from '../locales/risk-said.ts'
import { NO_DATA } from '../locales/format.ts'
import { evaluateCheckpoint, type Evaluation } from '../method/evaluation.ts'
import { topRisks } from '../method/risk-register.ts'
import { gateRail } from './diagrams/gate-rail.ts'
import { gapsOf, ratingSheet } from './sections/criteria.ts'
import { deliverableRows } from './sections/deliverables.ts'
import { gateViews } from './sections/gate-view.ts'
import { shareDone } from './sections/state.ts'
import { taskRows } from './sections/tasks.ts'
import { tasksByPhase } from './sections/timetable.ts'
import { ballotOf, conditionLine, decidedConditions, voteTold } from './sections/votes.ts'
import { headOf, paragraphsOf, type Speaker } from './told.ts'

/** The gates of which there is something to report: up to that of the present phase, and what was decided. */
export const reportedGates = (project: Project): PhaseId[] =>
  phaseIds.filter((phase, at) => at <= phaseIds.indexOf(presentPhase(project)) || decisionsAt(project, phase).length > 0)

/** What the committee reads before it decides a checkpoint, and keeps afterwards. */
export function checkpointReport(speaker: Speaker) {
  const { project, phase, today, words, names, doc } = speaker
  const evaluation = evaluateCheckpoint(project, phase, today)
  const title = words.method.numbered.checkpointOf({ n: phaseIds.indexOf(phase) + 1, phase: names.phase(phase) })
  return {
    head: { ...headOf(speaker, title), subtitle: words.method.documents['checkpoint-report'].name },
    headings: doc.report.headings,
    columns: doc.columns,
    missing: doc.missing,
    question: questionOf(speaker),
    recommendation: recommendationOf(speaker),
    verdict: verdictOf(speaker, evaluation).join(words.project.sentenceGap),
    sheet: ratingSheet(speaker, evaluation),
    ...gapsOf(speaker, evaluation),
    toRate: doc.report.toRate,
    nothingMissing: doc.report.nothingMissing,
    conditions: conditionsOf(project).filter((issue) => phaseIds.indexOf(issue.phase) < phaseIds.indexOf(phase)).map((issue) => conditionRow(speaker, issue)),
    noConditions: doc.report.noConditions,
    risks: risksOn(speaker),
    riskColumns: { ...doc.risks.columns, what: doc.risks.headings.plans },
    noRisks: words.risksPage.topNone,
    work: workOf(speaker),
    deliverables: deliverableRows(speaker, phase),
    hollow: hollowSaid(project, phase, words),
    decisions: decisionsAt(project, phase).map((decision) => decisionText(speaker, decision)),
    leftOut: evaluation.rows.filter(({ mandatory, out, outReason }) => mandatory && out !== null && outReason !== '').map((row) => ({ title: names.criterionTitle(row), reason: names.text(row.outReason) })),
    leftOutNone: doc.report.leftOutNone,
    evidence: evidenceOf(speaker, evaluation),
    ballot: ballotOf(speaker),
    diagrams: { rail: gateRail(speaker, gateViews(speaker), shareDone(speaker)) },
  }
}

/** What the committee is asked, with the day on which the next phase would begin. */
function questionOf({ project, phase, today, words, format, doc: { report } }: Speaker): string {
  const { gateQuestion } = words.method.phases[phase]
  const decided = scheduleOf(project, today).gates[phase].decided
  const day = dayAfterGate(project, phase, today)
  return decided ? gateQuestion.bare : report.question({ before: gateQuestion.before, date: format.dayLong(day), after: gateQuestion.after })
}

/** What was recommended last, once it is handed in. */
function recommendationShown(project: Project, phase: PhaseId): Submission | undefined {
  const decision = gateDecision(project, phase)
  return decision || isUnderReview(phaseOf(project, phase), decision) ? phaseOf(project, phase).submissions.at(-1) : undefined
}

function recommendationOf(speaker: Speaker) {
  const { project, phase, names, words, doc: { report } } = speaker
  const { started } = phaseOf(project, phase)
  const shown = recommendationShown(project, phase)
  return {
    lead: shown ? report.recommended({ decision: words.method.decisions[shown.recommendation] }) : started ? report.notSubmitted : report.notStarted,
    reason: shown ? paragraphsOf(names.text(shown.reason)) : [],
    conditions: (shown?.conditions ?? []).map((condition) => conditionLine(speaker, condition)),
  }
}

/** The readiness in sentences: the score, and what keeps it from being ready. */
function verdictOf({ format, words, doc: { report } }: Speaker, { rows, score, readiness, passMark }: Evaluation): string[] {
  if (score === null) return [report.noScore]
  const musts = rows.filter(({ mandatory, out }) => mandatory && out === null)
  const unrated = musts.filter(({ rating }) => rating === null).length
  const low = musts.filter(({ rating }) => rating !== null && rating < 3).length
  return [
    report.verdict({ score: format.worse(score, 0, 'low'), readiness: words.method.readiness[readiness], mark: format.number(passMark) }),
    ...(score < passMark ? [report.short({ points: format.worse(passMark - score, 0, 'high') })] : []),
    ...(unrated > 0 ? [report.unrated({ n: unrated })] : []),
    ...(low > 0 ? [report.low({ n: low })] : []),
  ]
}

function conditionRow({ today, names, format, words, doc: { report } }: Speaker, { title, owner, phase, dueOn, status }: Condition) {
  return {
    title: names.text(title), from: names.phase(phase), owner: names.text(owner), due: format.date(dueOn),
    state: conditionState({ status }) === 'open' && dueOn < today ? report.conditionOverdue : words.method.conditionState[conditionState({ status })],
  }
}

/** What a sheet has room for. */
const MOST_RISKS = 5

/** The risks that weigh most, with what is done about each. */
function risksOn({ project, today, names, format, words }: Speaker) {
  return topRisks(project, today, MOST_RISKS).map((row) => {
    const { name, score, band, trend } = riskRowSaid(row, project, words)
    const { mitigation, owner, dueOn } = row.risk
    return {
      risk: name, score: band === '' ? NO_DATA : words.riskWords.score({ score, band }), trend: trend === '' ? NO_DATA : trend,
      done: mitigation === '' ? NO_DATA : names.text(mitigation), owner: owner === null ? NO_DATA : names.person(owner), due: dueOn === null ? NO_DATA : format.date(dueOn),
    }
  })
}

function workOf(speaker: Speaker) {
  const { project, phase, format, doc: { report } } = speaker
  const tasks = tasksByPhase(project).get(phase) ?? []
  const done = tasks.filter((task) => task.done >= 100).length
  const { rows, leftOut } = taskRows(speaker, phase)
  return {
    lead: report.tasksDone({ done: format.number(done), of: format.number(tasks.length) }),
    tasks: rows,
    leftOut: leftOut === 0 ? '' : speaker.doc.plan.tasksLeftOut({ n: format.number(leftOut) }),
  }
}

function decisionText(speaker: Speaker, decision: Decision) {
  const { id, kind, on, round, score, readiness, reason, version, rows } = decision
  const { project, phase, names, format, words, doc: { report } } = speaker
  const superseded = project.decisions.some(({ supersedes }) => supersedes === id)
  const decided = report.decided({
    decision: words.method.decisions[kind], date: format.date(on), round: format.number(round),
    score: format.worse(score, 0, 'low'), readiness: words.method.readiness[readiness],
  })
  const leftOut = rows.filter(({ mandatory, out, reason }) => mandatory && out !== null && reason !== '')
  return {
    text: `${decided}${superseded ? report.superseded : ''}`,
    reason: reason === '' ? [report.noReason] : reason === recommendationShown(project, phase)?.reason ? [report.asRecommended] : paragraphsOf(names.text(reason)),
    vote: voteTold(speaker, decision),
    conditions: decidedConditions(speaker, decision),
    leftOut: leftOut.map((row) => ({ title: names.criterionTitle({ id: row.criterion, title: row.title, mark: null }), reason: names.text(row.reason) })),
    basis: report.basis({ version: format.number(version) }),
  }
}

const evidenceOf = ({ names, words }: Speaker, { rows }: Evaluation): { title: string; evidence: string }[] =>
  rows.filter(({ evidence, link }) => evidence !== '' || link !== '').map((row) => ({ title: names.criterionTitle(row), evidence: names.text(row.evidence) + (row.link ? words.goalWords.inBrackets(row.link) : '') }))
