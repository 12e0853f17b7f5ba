import { isAgainst } from '../../../changes/gates.ts'
import { addDays } from '../../../domain/day.ts'
import { workingDayFrom } from '../../../domain/calendar.ts'
import { gateDecision, isUnderReview, obstaclesToDecide } from '../../../domain/gates.ts'
import { DecisionKind, type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { phaseOf } from '../../../domain/project.ts'
import { scheduleOf } from '../../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../../locales/format.ts'
import { evaluateCheckpoint } from '../../../method/evaluation.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { decisionStatus, type Status } from '../../status.ts'
import { whoMay } from '../../who-may.ts'
import { conditionFields, conditionValues, type Held, heldBack } from '../phase/gate-steps.ts'

export type Choice = { id: string; status: Status; effect: string; notes: string[]; form: ChangeForm }
export type Panel = { choices: Choice[]; failed: Choice | null; role: string; bar: string; not: Held[]; partly: boolean; who: string }

const CONDITION_ROWS = 3

/** The five decisions as far as they can be taken now, by this reader; else why not, or who may. */
export function panelOf(ask: ProjectAsk, phase: PhaseId, path: string): Panel {
  const { project, past, roles, reader: { words } } = ask
  const page = words.checkpointPage.panel
  const may = mayChange(ask, 'decide-checkpoint')
  const shut = obstaclesToDecide(project, phase, 'go')
  const open = DecisionKind.options.filter((kind) => obstaclesToDecide(project, phase, kind).length === 0)
  const choices = may ? open.flatMap((kind) => choiceOf(ask, phase, kind, path)) : []
  return {
    choices, failed: choices.find(({ form }) => form.form.failed) ?? null,
    role: page.as({ role: words.method.roles[roles[0] ?? 'reader'] }),
    bar: page.bar({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1) }),
    not: past ? [] : shut.map((obstacle) => heldBack(ask, obstacle)), partly: shut.length > 0 && open.length > 0,
    who: past || may ? '' : project.closed ? page.closed : page.who({ roles: whoMay('decide-checkpoint', words) }),
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
    values: conditional ? conditionValues(conditionsToStartFrom(ask, phase)) : {},
    fields: [
      { name: 'reason', label: page.reason, hint: against ? page.reasonNeeded : page.reasonHint, type: 'textarea', rows: 3, required: against, wide: true },
      ...(conditional ? conditionFields(Math.max(CONDITION_ROWS, proposedConditions(ask, phase).length + 1), page) : []),
    ],
  })
  if (!form) return []
  const notes = [...(against ? [page.against({ readiness: words.method.readiness[readiness] })] : []), ...supersedes(ask, phase)]
  return [{ id: `decide-${kind}`, status: decisionStatus(kind, words), effect: words.method.decisionEffects[kind], notes, form }]
}

/** What the project manager proposed for this round. */
function proposedConditions({ project }: ProjectAsk, phase: PhaseId) {
  const { submissions } = phaseOf(project, phase)
  return isUnderReview(phaseOf(project, phase), gateDecision(project, phase)) ? (submissions.at(-1)?.conditions ?? []) : []
}

/** The proposed conditions; a day that has gone by since is moved to the first day that can still be met. */
function conditionsToStartFrom(ask: ProjectAsk, phase: PhaseId) {
  const { project, today } = ask
  const soonest = workingDayFrom(project.calendar, addDays(scheduleOf(project, today).gates[phase].date, 14))
  return proposedConditions(ask, phase).map((condition) => ({ ...condition, dueOn: condition.dueOn < today ? soonest : condition.dueOn }))
}

/** What taking a new decision does to the one in force and to what was decided after it. */
function supersedes({ project, today, reader: { words } }: ProjectAsk, phase: PhaseId): string[] {
  const page = words.checkpointPage.panel
  const current = gateDecision(project, phase)
  if (!current || current.kind === 'rework') return []
  const format = formatOf(words.id)
  const later = phaseIds.slice(phaseIds.indexOf(phase) + 1).filter((each) => phaseOf(project, each).started)
  return [
    page.supersedes({ decision: words.method.decisions[current.kind], day: format.day(current.on, today) }),
    ...(later.length > 0 ? [page.laterGates({ gates: format.list(later.map((each) => words.method.phases[each].name)) })] : []),
  ]
}
