import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { RiskAction, RiskId } from '../domain/risk.ts'
import { PersonId } from '../domain/stamp.ts'
import { Line, Paragraphs } from '../domain/text.ts'
import { change, type Facts } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { openAction, openRisk, refuseStranger, riskKeepers } from './risk-named.ts'

const ActionId = RiskAction.shape.id
const MOST_ACTIONS = 200

/** Something that will be done about a risk. */
export const addRiskAction = change({
  name: 'add-risk-action',
  input: z.strictObject({ risk: RiskId, text: Line, owner: PersonId.nullable().default(null), dueOn: GivenDay.nullable().default(null) }),
  may: riskKeepers,
  make(project, { risk: id, ...given }) {
    refuseStranger(project, given.owner)
    const risk = openRisk(project, id)
    const actions = baseOf(risk.actions)
    if (actions.length >= MOST_ACTIONS) throw new Problem('invariant-broken', { rule: 'risks-full', detail: given.text })
    const action = nextId(actions, 'action')
    risk.actions.push({ id: action, ...given, done: null, withdrawn: null })
    return { action }
  },
})

export const editRiskAction = change({
  name: 'edit-risk-action',
  input: z.strictObject({ risk: RiskId, action: ActionId, text: Line.optional(), owner: PersonId.nullable().optional(), dueOn: GivenDay.nullable().optional() }),
  may: riskKeepers,
  make(project, { risk, action, ...given }) {
    refuseStranger(project, given.owner ?? null)
    assignGiven(openAction(project, risk, action), given)
  },
})

const anybody = RoleId.options.filter((role) => role !== 'administrator')

export const finishRiskAction = change({
  name: 'finish-risk-action',
  input: z.strictObject({ risk: RiskId, action: ActionId, on: GivenDay.optional(), note: Paragraphs.default('') }),
  may: anybody,
  rule: 'own-risk-action',
  make(project, { risk, action: id, on, note }, facts) {
    const action = openAction(project, risk, id)
    refuseOthers(action, facts, 'finish-risk-action')
    if (on && on > facts.today) throw new Problem('day-ahead', { day: on, today: facts.today })
    action.done = { ...facts.stamp, on: on ?? facts.today, note }
  },
})

export const reopenRiskAction = change({
  name: 'reopen-risk-action',
  input: z.strictObject({ risk: RiskId, action: ActionId }),
  may: anybody,
  rule: 'own-risk-action',
  make(project, { risk, action: id }, facts) {
    const action = findStanding(openRisk(project, risk).actions, id, 'action')
    refuseOthers(action, facts, 'reopen-risk-action')
    action.done = null
  },
})

export const withdrawRiskAction = change({
  name: 'withdraw-risk-action',
  input: z.strictObject({ risk: RiskId, action: ActionId }),
  may: riskKeepers,
  make(project, { risk, action }, { stamp }) {
    findStanding(openRisk(project, risk).actions, action, 'action').withdrawn = stamp
  },
})

/** Throws Problem `not-allowed` unless the one who acts is to do it, or keeps the register. */
function refuseOthers(action: Pick<RiskAction, 'owner'>, { me, role, roles }: Facts, name: string): void {
  const keeps = roles.some((each) => each === 'operator' || (riskKeepers as readonly RoleId[]).includes(each))
  if (!keeps && (me === null || action.owner !== me)) throw new Problem('not-allowed', { change: name, role, may: riskKeepers })
}
