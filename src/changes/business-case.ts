import { z } from 'zod'
import { nextId, positionOf } from '../domain/by-id.ts'
import { CostKind, type CostLine, CostRhythm } from '../domain/business-case.ts'
import { GivenDay } from '../domain/day.ts'
import type { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { PersonId } from '../domain/stamp.ts'
import { Line, OptionalLine } from '../domain/text.ts'
import { change, type Facts } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'

/** Who writes the business case down for those who pay, and names them. No consultant: METHOD 5.4 has it made by those who pay, not by experts. */
const keepers = ['project-manager', 'committee-chair'] as const satisfies RoleId[]
/** Roles that a payer may have. */
const payers = [...keepers, 'committee-member', 'group-lead', 'group-member'] as const satisfies RoleId[]

const MOST_COSTS = 500
const Amount = z.number().min(0).max(1e15)
const CostFields = z.strictObject({ kind: CostKind, title: Line, amount: Amount, rhythm: CostRhythm, from: GivenDay, until: GivenDay.nullable(), source: OptionalLine })

export const addCost = change({
  name: 'add-cost',
  input: CostFields.extend({ rhythm: CostRhythm.default('once'), until: GivenDay.nullable().default(null), source: OptionalLine.default('') }),
  may: payers,
  rule: 'named-payer',
  make(project, given, facts) {
    refuseOthers(project, facts)
    const known = baseOf(project.businessCase.costs)
    if (known.length >= MOST_COSTS) throw new Problem('invariant-broken', { rule: 'costs-at-most-500', detail: given.title })
    const id = nextId(known, 'cost')
    project.businessCase.costs.push(withEnd({ id, ...given, withdrawn: null }))
    return { cost: id }
  },
})

export const editCost = change({
  name: 'edit-cost',
  input: CostFields.partial().extend({ cost: z.string() }),
  may: payers,
  rule: 'named-payer',
  make(project, { cost: id, ...given }, facts) {
    refuseOthers(project, facts)
    const line = findStanding(project.businessCase.costs, id, 'cost')
    assignGiven(line, given)
    Object.assign(line, withEnd({ ...line }))
  },
})

export const withdrawCost = change({
  name: 'withdraw-cost',
  input: z.strictObject({ cost: z.string() }),
  may: payers,
  rule: 'named-payer',
  make(project, { cost: id }, facts) {
    refuseOthers(project, facts)
    findStanding(project.businessCase.costs, id, 'cost').withdrawn = facts.stamp
  },
})

/** Who makes the business case and stands for it, all of them; people of the team, each once. Experts are not refused, but the page says so. */
export const setPayers = change({
  name: 'set-payers',
  input: z.strictObject({ payers: z.array(PersonId).max(20) }),
  may: keepers,
  make(project, { payers: given }) {
    for (const id of given) findStanding(project.team, id, 'person')
    project.businessCase.payers = [...new Set(given)]
  },
})

/** What falls due once has no end. Throws `dates-reversed` for an end before the beginning. */
function withEnd(line: CostLine): CostLine {
  const until = line.rhythm === 'once' ? null : line.until
  if (until !== null && until < line.from) throw new Problem('dates-reversed', { start: line.from, end: until })
  return { ...line, until }
}

/** Throws Problem `payer-needed` unless the one who acts keeps the case or is named as a payer. */
function refuseOthers(project: Project, { roles, me }: Facts): void {
  if (mayKeepCase(project, roles, me)) return
  const { businessCase, team } = baseOf(project)
  throw new Problem('payer-needed', { payers: businessCase.payers.map((id) => team[positionOf(team, id)]?.name ?? id) })
}

/** Whether somebody may alter the business case: who keeps it, and whom it names as a payer. */
export const mayKeepCase = ({ businessCase }: Pick<Project, 'businessCase'>, roles: readonly RoleId[], me: string | null): boolean =>
  roles.some((role) => role === 'operator' || (keepers as readonly RoleId[]).includes(role)) || (me !== null && businessCase.payers.includes(me))
