import { z } from 'zod'
import { issueDefaults } from '../domain/issue.ts'
import { nextId } from '../domain/by-id.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import { gateDecision, gateIsOpen, inForce, isGo, isUnderReview, obstaclesToDecide, obstaclesToStart, obstaclesToWork, roundOf } from '../domain/gates.ts'
import { DecisionKind, PhaseId, type Readiness } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { type Decision, phaseOf, type Project } from '../domain/project.ts'
import { ConditionGiven, type ProposedCondition } from '../domain/round.ts'
import { Paragraphs, Reason } from '../domain/text.ts'
import { evaluateCheckpoint, type Row } from '../method/evaluation.ts'
import { change, deciders, type Facts, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { ofCheckpoint } from './stands-on.ts'

export const startPhase = change({
  name: 'start-phase',
  input: z.strictObject({ phase: PhaseId, on: GivenDay.optional() }),
  may: runners,
  make(project, { phase, on }, { stamp, today }) {
    const obstacles = obstaclesToStart(project, phase)
    if (obstacles.length > 0) throw new Problem('phase-shut', { phase, obstacles })
    if (on && on > today) throw new Problem('day-ahead', { day: on, today })
    phaseOf(project, phase).started = { ...stamp, on: on ?? today }
  },
})

const Conditions = z.array(ConditionGiven).max(50)

export const submitCheckpoint = change({
  name: 'submit-checkpoint',
  input: z.strictObject({ phase: PhaseId, recommendation: DecisionKind, reason: Paragraphs.default(''), conditions: Conditions.default([]) }),
  may: runners,
  make(project, { phase, recommendation, reason, conditions }, { stamp, today, version }) {
    const { started, submissions } = phaseOf(project, phase)
    const blocked = started ? obstaclesToWork(project, phase, false).filter(({ code }) => code !== 'project-on-hold') : [{ code: 'not-started' as const }]
    if (blocked.length > 0) throw new Problem('decision-shut', { phase, obstacles: blocked })
    const current = gateDecision(project, phase)
    if (isUnderReview(phaseOf(project, phase), current)) throw new Problem('already-submitted', { phase })
    if (current && isGo(current.kind) && gateIsOpen(project, phase)) throw new Problem('gate-decided', { phase })
    conditionsFit(phase, recommendation, conditions)
    refusePast(conditions, today)
    // Numbered by the change that makes it: undoing takes a submission out, and its number is not given again.
    const id = `submission-${version + 1}`
    submissions.push({ ...stamp, id, round: roundOf(project, phase), recommendation, reason, conditions })
    return { submission: id }
  },
})

/** Before there is a committee that votes, somebody records what was decided for it; afterwards only a closed round decides. METHOD 2. */
export const decideCheckpoint = change({
  name: 'decide-checkpoint',
  input: z.strictObject({ phase: PhaseId, decision: DecisionKind, reason: Paragraphs.default(''), conditions: Conditions.default([]) }),
  may: [...deciders, 'project-manager'],
  rule: 'before-committee',
  undoable: false,
  stands: (project, { phase, decision }, { today }) => ofCheckpoint(project, phase, decision, today),
  make(project, { phase, decision, reason, conditions }, facts) {
    if (project.organisation.formed) throw new Problem('round-needed', { phase })
    refuseShut(baseOf(project), phase, decision)
    conditionsFit(phase, decision, conditions)
    refusePast(conditions, facts.today)
    return recordDecision(project, { phase, decision, reason, conditions, vote: null }, facts)
  },
})

/** A decision to record; `vote`: the round that took it. */
type Decided = { phase: PhaseId; decision: DecisionKind; reason: string; conditions: readonly ProposedCondition[]; vote: string | null }

/** The one place where a decision is made: on what stands now, with its conditions as issues. Throws `decision-shut`, `reason-needed`. */
export function recordDecision(project: Project, { phase, decision, reason, conditions, vote }: Decided, facts: Facts): { decision: string; conditions: string[] } {
  refuseShut(baseOf(project), phase, decision)
  const { score, readiness, rows } = evaluateCheckpoint(baseOf(project), phase, facts.today)
  if (reason === '' && isAgainst(decision, readiness)) throw new Problem('reason-needed', { decision, readiness })
  const id = nextId(baseOf(project.decisions), 'decision')
  const issues = conditions.map((condition) => addIssue(project, phase, id, condition, facts))
  const current = gateDecision(project, phase)
  project.decisions.push({
    ...facts.stamp, id, phase, round: roundInReview(project, phase), kind: decision, on: facts.today, reason,
    version: facts.version, score, readiness, rows: rows.map(frozen), conditions: issues, supersedes: current?.id ?? null, vote,
  })
  return { decision: id, conditions: issues }
}

/** Throws `decision-shut` where the committee cannot take this decision now. */
export function refuseShut(project: Project, phase: PhaseId, decision: DecisionKind): void {
  const obstacles = obstaclesToDecide(project, phase, decision)
  if (obstacles.length > 0) throw new Problem('decision-shut', { phase, obstacles })
}

/** The readiness at which a decision needs no explaining; at any other it is kept with its reason. METHOD 1, "decision". */
const agreesWith: Record<DecisionKind, readonly Readiness[]> = {
  go: ['ready'],
  'conditional-go': ['ready', 'ready-with-conditions'],
  rework: ['not-ready', 'incomplete'],
  hold: ['not-ready', 'incomplete'],
  stop: ['not-ready'],
}
export const isAgainst = (decision: DecisionKind, readiness: Readiness): boolean => !agreesWith[decision].includes(readiness)

/** A decision ends the submitted round; without a submission (a hold, a superseding) it is a round of its own. */
function roundInReview(project: Project, phase: PhaseId): number {
  const last = phaseOf(project, phase).submissions.at(-1)
  return Math.max(roundOf(project, phase), last?.round ?? 1)
}

const frozen = ({ id, title, mandatory, weight, automatic, rating, out, have, of, evidence, outReason }: Row): Decision['rows'][number] => ({
  criterion: id, title, mandatory, weight, automatic, rating, out, have, of, evidence, reason: outReason,
})

export function conditionsFit(phase: PhaseId, decision: DecisionKind, conditions: readonly unknown[]): void {
  if (decision === 'conditional-go' && conditions.length === 0) throw new Problem('conditions-needed', { phase })
  if (decision !== 'conditional-go' && conditions.length > 0) throw new Problem('conditions-not-wanted', { decision })
}

/** A condition is due today at the earliest when it is set; whoever closes a round late may find it overdue already. */
export function refusePast(conditions: readonly ProposedCondition[], today: Day): void {
  const past = conditions.find(({ dueOn }) => dueOn < today)
  if (past) throw new Problem('condition-past', { condition: past.title, dueOn: past.dueOn, today })
}

export function raiseCondition(project: Project, phase: PhaseId, decision: string | null, condition: ProposedCondition, facts: Facts): string {
  refusePast([condition], facts.today)
  return addIssue(project, phase, decision, condition, facts)
}

function addIssue(project: Project, phase: PhaseId, decision: string | null, { title, owner, dueOn }: ProposedCondition, { stamp }: Facts): string {
  const id = nextId(project.issues, 'issue')
  project.issues.push({ ...issueDefaults, id, kind: 'condition', title, phase, owner, dueOn, status: 'triaged', decision, raised: stamp, closed: null, withdrawn: null })
  return id
}

export const grantEarlyStart = change({
  name: 'grant-early-start',
  input: z.strictObject({ tasks: z.array(z.string().regex(/^task-\d+$/)).min(1).max(500), reason: Reason }),
  may: deciders,
  make(project, { tasks, reason }, { stamp }) {
    for (const phase of ['stop', 'hold'] as const) {
      const halted = inForce(project, phase)
      if (halted) throw new Problem('decision-shut', { phase: halted.phase, obstacles: [{ code: phase === 'stop' ? 'project-stopped' : 'project-on-hold', phase: halted.phase }] })
    }
    for (const id of tasks) findStanding(project.tasks, id, 'task')
    const id = nextId(baseOf(project.earlyStarts), 'early-start')
    project.earlyStarts.push({ ...stamp, id, tasks: [...new Set(tasks)], reason, withdrawn: null })
    return { earlyStart: id }
  },
})

export const withdrawEarlyStart = change({
  name: 'withdraw-early-start',
  input: z.strictObject({ earlyStart: z.string() }),
  may: deciders,
  make(project, { earlyStart: id }, { stamp }) {
    findStanding(project.earlyStarts, id, 'early-start').withdrawn = stamp
  },
})
