import { isAgainst } from '../../../changes/gates.ts'
import { obstaclesToDecide } from '../../../domain/gates.ts'
import { DecisionKind, type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { evaluateCheckpoint } from '../../../method/evaluation.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { decisionStatus } from '../../status.ts'
import { whoMay } from '../../who-may.ts'
import { conditionFields, conditionValues, heldBack } from '../phase/gate-steps.ts'
import { openRoundAt, roundNumber } from '../round/motion-said.ts'
import { votePanel } from '../round/vote-panel.ts'
import { type Choice, noPanel, type Panel } from './choice.ts'
import { putToVotePanel } from './put-to-vote.ts'
import { leavesOut, proposedConditions, supersedes } from './starting-points.ts'

const CONDITION_ROWS = 3

/**
 * What the reader can do at a checkpoint: vote in its open round, put it to the vote, or, while no committee is formed, record
 * what was decided.
 */
export function panelOf(ask: ProjectAsk, phase: PhaseId, path: string): Panel {
  const { project, past, reader: { words } } = ask
  const round = openRoundAt(project, phase)
  if (past) return noPanel
  if (round) return { ...votePanel(ask, round, path), link: { href: paths.round(project.id, roundNumber(round)), label: words.roundPage.panel.toRound } }
  return project.organisation.formed ? putToVotePanel(ask, phase, path) : recordPanel(ask, phase, path)
}

/** The five decisions as far as they can be recorded now, by this reader; else why not, or who may. */
function recordPanel(ask: ProjectAsk, phase: PhaseId, path: string): Panel {
  const { project, roles, reader: { words } } = ask
  const page = words.checkpointPage.panel
  const may = mayChange(ask, 'decide-checkpoint')
  const shut = obstaclesToDecide(project, phase, 'go')
  const open = DecisionKind.options.filter((kind) => obstaclesToDecide(project, phase, kind).length === 0)
  const choices = may ? open.flatMap((kind) => choiceOf(ask, phase, kind, path)) : []
  return {
    ...noPanel, heading: page.heading, choices, failed: choices.find(({ form }) => form.form.failed) ?? null,
    role: choices.length > 0 ? page.as({ role: words.method.roles[roles[0] ?? 'reader'] }) : '',
    bar: page.bar({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1) }),
    notWord: shut.length > 0 && choices.length > 0 ? page.onlyHalt : page.not, not: shut.map((obstacle) => heldBack(ask, obstacle)),
    who: may ? '' : project.closed ? page.closed : page.who({ roles: whoMay('decide-checkpoint', words) }),
    told: [page.recorded], link: { href: paths.committee(project.id), label: page.toCommittee },
  }
}
function choiceOf(ask: ProjectAsk, phase: PhaseId, kind: DecisionKind, path: string): Choice[] {
  const { project, today, reader: { words } } = ask
  const page = words.checkpointPage.panel
  const { readiness } = evaluateCheckpoint(project, phase, today)
  const against = isAgainst(kind, readiness)
  const conditional = kind === 'conditional-go'
  const form = changeForm(ask, 'decide-checkpoint', {
    back: path, key: 'decision', hidden: { phase, decision: kind }, primary: true, submit: page.decide({ decision: words.method.decisions[kind] }),
    values: conditional ? conditionValues(proposedConditions(ask, phase)) : {},
    fields: [
      { name: 'reason', label: page.reason, hint: against ? page.reasonNeeded : page.reasonHint, type: 'textarea', rows: 3, required: against, wide: true },
      ...(conditional ? conditionFields(Math.max(CONDITION_ROWS, proposedConditions(ask, phase).length + 1), page) : []),
    ],
  })
  if (!form) return []
  const notes = [...(against ? [page.against({ readiness: words.method.readiness[readiness] })] : []), ...leavesOut(ask, phase, kind), ...supersedes(ask, phase)]
  return [{ id: `decide-${kind}`, status: decisionStatus(kind, words), effect: words.method.decisionEffects[kind], notes, form, current: false }]
}
