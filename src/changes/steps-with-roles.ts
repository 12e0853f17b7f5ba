import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import type { RoleOfWork, Step } from '../domain/process/process.ts'
import type { Project } from '../domain/project.ts'
import { Line } from '../domain/text.ts'
import { refuseUnknownRoles, RoleGiven } from './step-input.ts'

/** The roles that come along with a table of steps. */
export const RolesGiven = z.array(RoleGiven.extend({ name: Line })).max(200).optional()

/** Steps that name the roles which came along by the ids that these have here. */
export function withRoles(project: Project, steps: Step[], roles: z.output<typeof RolesGiven>): Step[] {
  const here = rolesHere(project, roles)
  const placed = steps.map((step) => (step.role !== null && here.has(step.role) ? { ...step, role: here.get(step.role) ?? null } : step))
  refuseUnknownRoles(project, placed)
  return placed
}

/** The roles that came along, by the ids that they were given there: those that are not here by name are added. */
export const rolesHere = (project: Project, roles: z.output<typeof RolesGiven>): ReadonlyMap<string, string> =>
  new Map((roles ?? []).map(({ id, ...given }) => [id, roleCalled(project, given)]))

function roleCalled(project: Project, given: Omit<RoleOfWork, 'id' | 'withdrawn'>): string {
  const known = standing(project.workRoles).find(({ name }) => name === given.name)
  if (known) return known.id
  const id = nextId(project.workRoles, 'role')
  project.workRoles.push({ id, ...given, withdrawn: null })
  return id
}
