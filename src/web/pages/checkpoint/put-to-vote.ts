import { isAgainst } from '../../../changes/gates.ts'
import { gateDecision, isUnderReview, obstaclesToDecide, phaseStatus } from '../../../domain/gates.ts'
import { DecisionKind, type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { type Decision, phaseOf } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { evaluateCheckpoint } from '../../../method/evaluation.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths, withQuery } from '../../paths.ts'
import { decisionStatus } from '../../status.ts'
import { whoMay } from '../../who-may.ts'
import { conditionFields, conditionValues, heldBack } from '../phase/gate-steps.ts'
import { openingFields, openingValues } from '../round/opening-fields.ts'
import { type Choice, noPanel, type Panel } from './choice.ts'
import { leavesOut, proposedConditions, supersedes } from './starting-points.ts'

const CONDITION_ROWS = 2
const PAPER_ROWS = 1

/** Putting a decision to the committee's vote, or the one that stands. */
export function putToVotePanel(ask: ProjectAsk, phase: PhaseId, path: string): Panel {
  const settled = settledAt(ask, phase)
  if (!settled || ask.posted || ask.query['again'] !== undefined) return openPanel(ask, phase, path)
  return settledPanel(ask, settled, mayChange(ask, 'open-round') ? withQuery(path, { again: 'yes' }) : null)
}

/** What can be put to the vote, the recommended decision first; else why not, or who may. */
function openPanel(ask: ProjectAsk, phase: PhaseId, path: string): Panel {
  const { project, me, reader: { words } } = ask
  const page = words.checkpointPage.panel
  const may = mayChange(ask, 'open-round')
  const shut = obstaclesToDecide(project, phase, 'go')
  const recommended = recommendedAt(ask, phase)
  const open = DecisionKind.options.filter((kind) => obstaclesToDecide(project, phase, kind).length === 0)
  const choices = may ? open.flatMap((kind) => motionChoice(ask, phase, kind, path, kind === recommended)) : []
  return {
    ...noPanel, heading: page.putHeading, choices, failed: choices.find(({ form }) => form.form.failed) ?? null,
    role: choices.length === 0 ? '' : me ? page.putAs({ who: namesOf(project, words).person(me.id) }) : page.putText,
    bar: page.putBar({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1) }),
    notWord: shut.length > 0 && choices.length > 0 ? page.onlyHaltMotion : page.notToVote, not: shut.map((obstacle) => heldBack(ask, obstacle)),
    who: may ? '' : project.closed ? page.closed : page.putWho({ roles: whoMay('open-round', words) }),
    told: may || shut.length > 0 ? [] : [page.waitsForRound], link: { href: paths.committee(project.id), label: page.toCommittee },
  }
}

/** The decision that stands and that nothing questions: the next phase may start, or nothing goes on. */
function settledAt({ project }: ProjectAsk, phase: PhaseId): Decision | null {
  const decision = gateDecision(project, phase)
  const stands = decision !== null && decision.kind !== 'rework' && decision.kind !== 'hold' && phaseStatus(project, phase) !== 'to-be-confirmed'
  return stands && !isUnderReview(phaseOf(project, phase), decision) ? decision : null
}

/** What was decided; to decide anew takes a click more. */
function settledPanel({ project, today, reader: { words } }: ProjectAsk, { kind, on }: Decision, again: string | null): Panel {
  const page = words.checkpointPage.panel
  return {
    ...noPanel, heading: page.settled({ decision: words.method.decisions[kind], day: formatOf(words.id).day(on, today) }), role: again ? page.settledText : '',
    link: again ? { href: again, label: page.again } : { href: paths.committee(project.id), label: page.toCommittee },
  }
}

/** What the project manager recommends in a round that waits for its decision. */
function recommendedAt({ project }: ProjectAsk, phase: PhaseId): DecisionKind | null {
  const of = phaseOf(project, phase)
  return isUnderReview(of, gateDecision(project, phase)) ? (of.submissions.at(-1)?.recommendation ?? null) : null
}

function motionChoice(ask: ProjectAsk, phase: PhaseId, kind: DecisionKind, path: string, recommended: boolean): Choice[] {
  const { project, today, reader: { words } } = ask
  const page = words.checkpointPage.panel
  const { readiness } = evaluateCheckpoint(project, phase, today)
  const against = isAgainst(kind, readiness)
  const conditions = kind === 'conditional-go' ? proposedConditions(ask, phase) : []
  const form = changeForm(ask, 'open-round', {
    back: path, key: 'motion.decision', hidden: { 'motion.kind': 'checkpoint', 'motion.phase': phase, 'motion.decision': kind }, primary: true,
    submit: page.put({ decision: words.method.decisions[kind] }),
    values: { ...openingValues(ask), ...conditionValues(conditions, 'motion.conditions') },
    fields: [
      { name: 'reason', label: page.reason, hint: against ? page.reasonNeeded : page.reasonHint, type: 'textarea', rows: 3, required: against, wide: true },
      ...(kind === 'conditional-go' ? conditionFields(Math.max(CONDITION_ROWS, conditions.length + 1), page, 'motion.conditions') : []),
      ...openingFields(ask, PAPER_ROWS), { name: 'supplierConcerned', type: 'checkbox', wide: true },
    ],
  })
  if (!form) return []
  const notes = [
    ...(recommended ? [page.isRecommended] : []), ...(against ? [page.against({ readiness: words.method.readiness[readiness] })] : []), ...leavesOut(ask, phase, kind), ...supersedes(ask, phase),
  ]
  return [{ id: `put-${kind}`, status: decisionStatus(kind, words), effect: words.method.decisionEffects[kind], notes, form, current: recommended }]
}
