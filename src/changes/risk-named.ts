import type { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Risk, RiskAction } from '../domain/risk.ts'
import { deciders, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'

/** Who keeps the register: what is done about a risk, when it is closed, when it was gone through. */
export const riskKeepers = [...runners, ...deciders] as const satisfies RoleId[]
/** Who says how likely and how grave a risk is: those who see the work, and those who watch it. */
export const riskRaters = [...riskKeepers, 'group-lead', 'supervisor'] as const satisfies RoleId[]

/** A risk that is not closed: what is closed stays as it is until it is reopened. Throws Problems `thing-unknown`, `already-done`. */
export function openRisk(project: Project, id: string): Risk {
  const risk = findStanding(project.risks, id, 'risk')
  if (risk.closed) throw new Problem('already-done', { kind: 'risk', id })
  return risk
}

/** An action of an open risk that is not done. */
export function openAction(project: Project, risk: string, id: string): RiskAction {
  const action = findStanding(openRisk(project, risk).actions, id, 'action')
  if (action.done) throw new Problem('already-done', { kind: 'action', id })
  return action
}

/** Throws Problem `thing-unknown` unless the one named belongs to the team. */
export function refuseStranger(project: Project, person: string | null): void {
  if (person !== null) findStanding(baseOf(project).team, person, 'person')
}
