import { type RoleId, RoleId as Roles } from '../domain/ids.ts'
import type { Change, ChangeRule } from './change.ts'
import { type ChangeArea, changeAreas, changeNames, type ChangeName, changes } from './registry.ts'

/** The roles of the table: all but the operator, who may do everything. */
export const tableRoles: readonly RoleId[] = [
  'project-manager', 'committee-chair', 'committee-member', 'committee-secretary', 'consultant', 'group-lead', 'group-member', 'supervisor', 'reporter', 'reader', 'administrator',
] satisfies RoleId[]

export type RightsRow = { change: ChangeName; may: readonly RoleId[]; rule: ChangeRule | null }
export type RightsArea = { area: ChangeArea; rows: RightsRow[] }

/** Who may make which change, read off the definitions, area by area in the order of the registry. */
export function rightsTable(): RightsArea[] {
  return (Object.keys(changeAreas) as ChangeArea[]).map((area) => ({
    area, rows: changeNames.filter((name) => areaOf(name) === area).map((name): RightsRow => ({ change: name, may: mayOf(name), rule: (changes[name] as unknown as Change).rule ?? null })),
  })).filter(({ rows }) => rows.length > 0)
}

/** The area that a change stands in: the file of its definition. */
export const areaOf = (name: ChangeName): ChangeArea | null =>
  (Object.keys(changeAreas) as ChangeArea[]).find((area) => (Object.values(changeAreas[area]) as unknown[]).includes(changes[name])) ?? null

const mayOf = (name: ChangeName): readonly RoleId[] => Roles.options.filter((role) => (changes[name].may as readonly RoleId[]).includes(role))
