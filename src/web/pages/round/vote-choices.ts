import { isYes } from '../../../changes/closing.ts'
import { isAgainst } from '../../../changes/gates.ts'
import { workingDayFrom } from '../../../domain/calendar.ts'
import { addDays } from '../../../domain/day.ts'
import { isGo } from '../../../domain/gates.ts'
import { membersOf } from '../../../domain/rights.ts'
import { type Round, type Vote, VoteChoice } from '../../../domain/round.ts'
import { namesOf } from '../../../locales/names.ts'
import { evaluateCheckpoint } from '../../../method/evaluation.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm, type FieldOf } from '../../change-form.ts'
import { choiceStatus } from '../../status.ts'
import type { Choice } from '../checkpoint/choice.ts'
import { conditionFields, conditionValues } from '../phase/gate-steps.ts'
import type { MySeat } from '../../../method/my-seats.ts'

const CONDITION_ROWS = 2
/** A condition is proposed to be met within so many days. */
const CONDITION_DAYS = 14

/** The choices that a reader has for these seats, the first of them preselected. Only a go can carry conditions. */
export const voteChoices = (ask: ProjectAsk, round: Round, seats: readonly MySeat[], path: string): Choice[] =>
  VoteChoice.options
    .filter((choice) => choice !== 'approve-with-conditions' || round.motion.kind === 'matter' || isGo(round.motion.decision))
    .flatMap((choice) => choiceOf(ask, round, seats, choice, path))

function choiceOf(ask: ProjectAsk, round: Round, seats: readonly MySeat[], choice: VoteChoice, path: string): Choice[] {
  const { reader: { words } } = ask
  const [first] = seats
  if (!first) return []
  const several = seats.length > 1
  const before = first.vote?.choice === choice ? first.vote : null
  const form = changeForm(ask, 'cast-vote', {
    back: path, key: 'choice', primary: true, submit: words.roundPage.panel.cast({ choice: words.roundPage.choices[choice] }),
    hidden: { round: round.id, choice, ...(several || first.own ? {} : { seat: first.seat }) },
    values: { comment: before?.comment ?? '', ...(several ? { seat: first.seat } : {}), ...startingConditions(ask, choice, before) },
    fields: [...(several ? [seatField(ask, seats)] : []), ...conditionsOf(ask, choice, before), commentField(ask, round, choice)],
  })
  if (!form) return []
  return [{ id: `vote-${choice}`, status: choiceStatus(choice, words), effect: words.roundPage.effects[choice], notes: notesOf(ask, round, choice), form, current: before !== null && first.valid }]
}

function seatField({ project, reader: { words } }: ProjectAsk, seats: readonly MySeat[]): FieldOf {
  const names = namesOf(project, words)
  return { name: 'seat', label: words.roundPage.panel.forWhom, options: seats.map(({ seat }) => ({ value: seat, label: names.person(seat) })), wide: true }
}

/** A yes against the readiness says why, unless the motion does. */
function commentField({ project, today, reader: { words } }: ProjectAsk, { motion, reason }: Round, choice: VoteChoice): FieldOf {
  const page = words.roundPage.panel
  const owes = motion.kind === 'checkpoint' && reason === '' && isYes(choice) && isAgainst(motion.decision, evaluateCheckpoint(project, motion.phase, today).readiness)
  return { name: 'comment', label: page.comment, hint: owes ? page.commentNeeded : page.commentHint, type: 'textarea', rows: 3, required: owes, wide: true }
}

function conditionsOf({ reader: { words } }: ProjectAsk, choice: VoteChoice, before: Vote | null): FieldOf[] {
  if (choice !== 'approve-with-conditions') return []
  const rows = Math.max(CONDITION_ROWS, (before?.conditions.length ?? 0) + 1)
  return conditionFields(rows, { ...words.checkpointPage.panel, conditionsHint: words.roundPage.panel.conditionsHint })
}

/** The conditions set before; else one that only lacks its text: two clicks and a sentence. */
function startingConditions({ project, today, reader: { words } }: ProjectAsk, choice: VoteChoice, before: Vote | null): Record<string, string> {
  if (choice !== 'approve-with-conditions') return {}
  if (before) return conditionValues(before.conditions)
  const owner = membersOf(project, 'project-manager')[0]?.name ?? words.method.groups['project-manager'].name
  return { 'conditions.0.owner': owner, 'conditions.0.dueOn': workingDayFrom(project.calendar, addDays(today, CONDITION_DAYS)) }
}

/** What a yes carries with it. */
const notesOf = ({ reader: { words } }: ProjectAsk, { motion }: Round, choice: VoteChoice): string[] =>
  (isYes(choice) && motion.kind === 'checkpoint' && motion.conditions.length > 0 ? [words.roundPage.panel.withOwn({ n: motion.conditions.length })] : [])
