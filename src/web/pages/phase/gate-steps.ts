import { workingDayFrom } from '../../../domain/calendar.ts'
import { addDays, type Day, dayIn } from '../../../domain/day.ts'
import { gateDecision, isUnderReview, obstaclesToStart, phaseStatus } from '../../../domain/gates.ts'
import { DecisionKind, type PhaseId, phaseIds, type Readiness } from '../../../domain/ids.ts'
import type { Obstacle } from '../../../domain/problem.ts'
import { phaseOf } from '../../../domain/project.ts'
import type { ProposedCondition } from '../../../domain/round.ts'
import { scheduleOf } from '../../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { reasonOf } from '../../../locales/reason.ts'
import { obstacleSentence } from '../../../locales/say.ts'
import { evaluateCheckpoint } from '../../../method/evaluation.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { whoMay } from '../../who-may.ts'

export type Held = { text: string; link: { href: string; label: string } | null }
export type StartBox = { heading: string; obstacles: Held[]; decides: string; early: string; form: ChangeForm | null; who: string } | null

/** Starting the phase: the form, or what holds it back. Null once it has started. */
export function startBox(ask: ProjectAsk, phase: PhaseId, path: string): StartBox {
  const { project, today, reader: { words }, past } = ask
  if (phaseOf(project, phase).started) return null
  const page = words.phasePage.start
  const obstacles = obstaclesToStart(project, phase)
  const name = words.method.phases[phase].name
  const gate = obstacles.map(gateOf).find((each) => each !== null) ?? null
  const free = obstacles.length === 0
  return {
    heading: free ? page.heading({ phase: name }) : page.shut({ phase: name }),
    obstacles: obstacles.map((obstacle) => heldBack(ask, obstacle)),
    decides: gate ? keepingPast(ask, paths.checkpoint(project.id, gate)) : '', early: free || past ? '' : '#early',
    form: free ? changeForm(ask, 'start-phase', {
      back: path, hidden: { phase }, text: page.text, submit: page.submit, primary: true, values: { on: today }, fields: [{ name: 'on', label: words.fields.start.label, type: 'date', attributes: { max: today } }],
    }) : null,
    who: free && !past && !mayChange(ask, 'start-phase') ? page.who({ roles: whoMay('start-phase', words) }) : '',
  }
}

const gateOf = (obstacle: Obstacle): PhaseId | null => ('phase' in obstacle ? obstacle.phase : null)

/** An obstacle in words, with the way to the gate that makes it go away. */
export function heldBack(ask: ProjectAsk, obstacle: Obstacle): Held {
  const { project, reader: { words } } = ask
  const gate = gateOf(obstacle)
  const label = gate ? words.phasePage.start.toGate({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(gate) + 1) }) : ''
  return { text: obstacleSentence(words, obstacle), link: gate ? { href: keepingPast(ask, paths.checkpoint(project.id, gate)), label } : null }
}

export type SubmitBox = { state: string; form: ChangeForm | null; open: boolean; who: string; conditions: number }

/** So many rows for conditions stand ready. */
const CONDITION_ROWS = 3

/** Handing the checkpoint to the committee: the form with what the readiness suggests, or where it stands. */
export function submitBox(ask: ProjectAsk, phase: PhaseId, path: string): SubmitBox {
  const { project, today, reader: { words }, past } = ask
  const page = words.phasePage.submit
  const status = phaseStatus(project, phase)
  const state = stateOf(ask, phase)
  const can = status === 'in-progress' || status === 'in-rework' || status === 'on-hold'
  if (!can) return { state: state || page.notYet, form: null, open: false, who: '', conditions: 0 }
  const { readiness } = evaluateCheckpoint(project, phase, today)
  const decision = suggested[readiness]
  const conditions = decision === 'conditional-go' ? proposedConditions(ask, phase) : []
  const form = changeForm(ask, 'submit-checkpoint', {
    back: `${path}#submit`, hidden: { phase }, submit: page.submit, primary: true,
    text: page.text({ readiness: words.method.readiness[readiness], decision: words.method.decisions[decision] }),
    values: { recommendation: decision, ...conditionValues(conditions) },
    fields: [
      { name: 'recommendation', options: DecisionKind.options.map((value) => ({ value, label: words.method.decisions[value] })), wide: true },
      { name: 'reason', type: 'textarea', rows: 4, hint: page.reasonHint, wide: true },
      ...conditionFields(Math.max(CONDITION_ROWS, conditions.length), page),
    ],
  })
  return {
    state, form, open: form?.form.failed ?? false, conditions: CONDITION_ROWS,
    who: form || past ? '' : page.who({ roles: whoMay('submit-checkpoint', words) }),
  }
}

export const suggested: Readonly<Record<Readiness, DecisionKind>> = { ready: 'go', 'ready-with-conditions': 'conditional-go', 'not-ready': 'rework', incomplete: 'rework' }

/** The fields of conditions, three by three: rows left empty do not count. */
export function conditionFields(rows: number, page: { condition: (facts: { n: string }) => string; owner: string; dueOn: string; conditionsHint: string }, list = 'conditions'): FieldOf[] {
  return Array.from({ length: rows }, (_, i): FieldOf[] => [
    { name: `${list}.${i}.title`, label: page.condition({ n: String(i + 1) }), hint: i === 0 ? page.conditionsHint : '', type: 'textarea', rows: 2, wide: true },
    { name: `${list}.${i}.owner`, label: page.owner }, { name: `${list}.${i}.dueOn`, label: page.dueOn, type: 'date' },
  ]).flat()
}

export function conditionValues(conditions: readonly ProposedCondition[], list = 'conditions'): Record<string, string> {
  return Object.fromEntries(conditions.flatMap(({ title, owner, dueOn }, i) => [[`${list}.${i}.title`, title], [`${list}.${i}.owner`, owner], [`${list}.${i}.dueOn`, dueOn]]))
}

/** What the readiness lacks, as conditions: each mandatory criterion below 3, due two weeks after the gate. */
function proposedConditions({ project, today, reader: { words } }: ProjectAsk, phase: PhaseId): ProposedCondition[] {
  const names = namesOf(project, words)
  const dueOn: Day = workingDayFrom(project.calendar, addDays(scheduleOf(project, today).gates[phase].date, 14))
  return evaluateCheckpoint(project, phase, today).rows.filter(({ out, mandatory, rating }) => out === null && mandatory && (rating ?? 0) < 3).slice(0, CONDITION_ROWS).map((row) => {
    const { text, missing } = reasonOf(row, project, words)
    return { title: words.phasePage.submit.proposed({ criterion: names.criterion(phase, row.id), missing: missing[0]?.text ?? text }).slice(0, 300), owner: words.method.groups['project-manager'].name, dueOn }
  })
}

function stateOf({ project, today, reader: { words } }: ProjectAsk, phase: PhaseId): string {
  const format = formatOf(words.id)
  const page = words.phasePage.submit
  const decision = gateDecision(project, phase)
  const last = phaseOf(project, phase).submissions.at(-1)
  if (last && isUnderReview(phaseOf(project, phase), decision)) {
    return page.done({ day: format.day(dayIn(project.timeZone, last.at), today), who: namesOf(project, words).actor(last.by), decision: words.method.decisions[last.recommendation] })
  }
  return decision ? page.decided({ day: format.day(decision.on, today), decision: words.method.decisions[decision.kind] }) : ''
}
