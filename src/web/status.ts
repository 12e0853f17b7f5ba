import type { Day } from '../domain/day.ts'
import { gateDecision, phaseStatus } from '../domain/gates.ts'
import type { PlannedReview } from '../domain/benefit-reviews.ts'
import type { Improvement } from '../domain/benefits.ts'
import type { RequestState } from '../domain/change-requests.ts'
import type { GoalStatus } from '../domain/goal-figures.ts'
import type { DecisionKind, PhaseId, PhaseStatus, Readiness } from '../domain/ids.ts'
import { type Condition, conditionState, type IssueStatus, type Severity } from '../domain/issue.ts'
import type { TaskState } from '../domain/progress.ts'
import type { Deliverable, Project } from '../domain/project.ts'
import type { YardstickVerdict } from '../domain/process/process.ts'
import type { RoundResult, VoteChoice } from '../domain/round.ts'
import type { Locale } from '../locales/locale.ts'
import type { FindingFate } from '../method/finding-fates.ts'
import type { ProcessState } from '../method/process-standing.ts'
import type { Glyph, Tone } from './glyphs.ts'

/** One way to show a state: tone, shape and word. */
export type Status = { tone: Tone; glyph: Glyph; word: string }

const decisions: Record<DecisionKind, [Tone, Glyph]> = {
  go: ['good', 'tick'], 'conditional-go': ['warn', 'diamond'], rework: ['bad', 'again'], hold: ['none', 'pause'], stop: ['bad', 'octagon'],
}
const readinesses: Record<Readiness, [Tone, Glyph]> = {
  ready: ['good', 'tick'], 'ready-with-conditions': ['warn', 'diamond'], 'not-ready': ['bad', 'octagon'], incomplete: ['none', 'half'],
}
const phases: Record<PhaseStatus, [Tone, Glyph]> = {
  'not-started': ['none', 'ring'], 'in-progress': ['accent', 'half'], 'in-review': ['accent', 'due'], 'in-rework': ['bad', 'again'],
  passed: ['good', 'tick'], 'passed-with-conditions': ['warn', 'diamond'], 'to-be-confirmed': ['warn', 'triangle'], 'on-hold': ['none', 'pause'],
  stopped: ['bad', 'octagon'],
}
const shown = ([tone, glyph]: [Tone, Glyph], word: string): Status => ({ tone, glyph, word })

export const decisionStatus = (kind: DecisionKind, words: Locale): Status => shown(decisions[kind], words.method.decisions[kind])
export const readinessStatus = (readiness: Readiness, words: Locale): Status => shown(readinesses[readiness], words.method.readiness[readiness])
export const phaseShown = (status: PhaseStatus, words: Locale): Status => shown(phases[status], words.method.phaseStatus[status])

/** The state of a gate: its decision, or what it waits for. */
export function gateStatus(project: Project, phase: PhaseId, words: Locale): Status {
  const status = phaseStatus(project, phase)
  if (status === 'to-be-confirmed') return phaseShown(status, words)
  if (status === 'in-review') return shown(['accent', 'due'], words.method.gateStates.due)
  const decision = gateDecision(project, phase)
  return decision ? decisionStatus(decision.kind, words) : shown(['none', 'ring'], words.method.gateStates.undecided)
}

const tasks: Record<TaskState, [Tone, Glyph]> = { done: ['good', 'tick'], late: ['warn', 'triangle'], 'in-progress': ['accent', 'half'], 'not-started': ['none', 'ring'] }
export const taskStatus = (state: TaskState, words: Locale): Status => shown(tasks[state], words.method.taskStatus[state])

/** `behind`: what it says has changed since it was approved. */
export function deliverableStatus({ status }: Deliverable, behind: boolean, words: Locale): Status {
  if (status === 'approved' && behind) return shown(['warn', 'triangle'], words.frame.changedSinceApproval)
  const names = words.method.deliverableStatus
  if (status === 'approved') return shown(['good', 'tick'], names.approved)
  return status === 'in-review' ? shown(['accent', 'half'], names['in-review']) : shown(['none', 'ring'], names.draft)
}

export function conditionStatus({ status, dueOn }: Condition, today: Day, words: Locale): Status {
  const state = conditionState({ status })
  if (state === 'met') return shown(['good', 'tick'], words.method.conditionState.met)
  if (state === 'dropped') return shown(['none', 'dash'], words.method.conditionState.dropped)
  return dueOn < today ? shown(['bad', 'octagon'], words.frame.overdue) : shown(['none', 'ring'], words.method.conditionState.open)
}

const choices: Record<VoteChoice, [Tone, Glyph]> = {
  approve: ['good', 'tick'], 'approve-with-conditions': ['warn', 'diamond'], reject: ['bad', 'octagon'], abstain: ['none', 'dash'],
}
const results: Record<RoundResult, [Tone, Glyph]> = {
  carried: ['good', 'tick'], 'carried-with-conditions': ['warn', 'diamond'], failed: ['bad', 'octagon'], none: ['none', 'dashed'],
}
export const choiceStatus = (choice: VoteChoice, words: Locale): Status => shown(choices[choice], words.roundPage.choices[choice])
export const resultStatus = (result: RoundResult, words: Locale): Status => shown(results[result], words.roundPage.results[result])

const goals: Record<GoalStatus, [Tone, Glyph]> = {
  achieved: ['good', 'tick'], 'on-track': ['good', 'disc'], 'at-risk': ['warn', 'triangle'], 'off-track': ['bad', 'octagon'], missed: ['bad', 'octagon'], 'no-data': ['none', 'dashed'],
}
export const goalStatusShown = (status: GoalStatus, words: Locale): Status => shown(goals[status], words.goalWords.statuses[status])
const reviews: Record<PlannedReview['state'], [Tone, Glyph]> = { held: ['good', 'tick'], due: ['accent', 'due'], overdue: ['warn', 'triangle'], planned: ['none', 'ring'] }
export const reviewStatus = (state: PlannedReview['state'], words: Locale): Status => shown(reviews[state], words.benefitWords.states[state])

export function improvementStatus({ status, dueOn }: Improvement, today: Day, words: Locale): Status {
  const { improvementStates: names } = words.benefitWords
  if (status === 'done') return shown(['good', 'tick'], names.done)
  if (status === 'dropped') return shown(['none', 'dash'], names.dropped)
  return dueOn < today ? shown(['warn', 'triangle'], words.frame.overdue) : shown(['none', 'ring'], names.open)
}

/** A motion at a checkpoint: what is asked for must not look decided, so only a carried one has the look of its decision. */
export function motionStatus(kind: DecisionKind, result: RoundResult | 'open', words: Locale): Status {
  const word = words.roundPage.motion.asked({ decision: words.method.decisions[kind] })
  if (result === 'open') return shown(['accent', 'ring'], word)
  return result === 'failed' || result === 'none' ? shown(['none', 'ring'], word) : shown(decisions[kind], word)
}

const processes: Record<ProcessState, [Tone, Glyph]> = {
  unmodelled: ['none', 'dashed'], 'as-is': ['none', 'ring'], drafted: ['accent', 'half'], evaluated: ['accent', 'due'], stale: ['warn', 'triangle'], approved: ['good', 'tick'],
}
export const processStatusShown = (state: ProcessState, words: Locale): Status => shown(processes[state], words.processWords.states[state])

const verdicts: Record<YardstickVerdict, [Tone, Glyph]> = { better: ['good', 'tick'], equal: ['none', 'dash'], worse: ['bad', 'octagon'] }
/** A verdict on a yardstick; `word`: the difference, or the verdict itself. */
export const verdictShown = (verdict: YardstickVerdict, word: string): Status => shown(verdicts[verdict], word)

const fates: Record<FindingFate, [Tone, Glyph]> = { gone: ['good', 'tick'], less: ['warn', 'triangle'], still: ['bad', 'octagon'] }
export const fateShown = (fate: FindingFate, words: Locale): Status => shown(fates[fate], words.processWords.fates[fate])

const requests: Record<RequestState, [Tone, Glyph]> = { draft: ['none', 'ring'], submitted: ['accent', 'due'], approved: ['good', 'tick'], rejected: ['bad', 'octagon'], deferred: ['none', 'pause'], void: ['warn', 'triangle'] }
export const requestStatus = (state: RequestState, words: Locale): Status => shown(requests[state], words.changeRequestWords.states[state])

const severities: Record<Severity, [Tone, Glyph]> = { critical: ['bad', 'octagon'], major: ['warn', 'triangle'], minor: ['none', 'dash'], suggestion: ['none', 'dashed'] }
export const severityStatus = (severity: Severity, words: Locale): Status => shown(severities[severity], words.issueWords.severities[severity])

const issues: Record<IssueStatus, [Tone, Glyph]> = {
  new: ['none', 'ring'], triaged: ['none', 'ring'], 'in-progress': ['accent', 'half'], waiting: ['warn', 'triangle'], resolved: ['good', 'tick'],
  verified: ['good', 'tick'], closed: ['good', 'tick'], rejected: ['none', 'dash'], duplicate: ['none', 'dash'],
}
export const issueStatusShown = (status: IssueStatus, words: Locale): Status => shown(issues[status], words.issueWords.statuses[status])

/** The tone of a slip in working days: on time is good, late is a warning. */
export const slipTone = (slip: number): Tone => (slip > 0 ? 'warn' : 'good')

export const ratingTone = (rating: number | null): Tone => (rating === null ? 'none' : rating >= 3 ? 'good' : rating === 2 ? 'warn' : 'bad')

