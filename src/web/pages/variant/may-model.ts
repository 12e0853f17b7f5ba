import { type ChangeName, changes } from '../../../changes/registry.ts'
import { actingRole } from '../../../domain/rights.ts'
import { mayRecordFor } from '../../../method/own-work.ts'
import type { ProjectAsk } from '../../ask.ts'
import { mayChange } from '../../may-change.ts'

/** Whether the reader may model processes here and now: who runs the project, and who leads the group for it. */
export function mayModel(ask: ProjectAsk, name: ChangeName = 'edit-steps'): boolean {
  const role = actingRole(ask.roles, changes[name].may)
  return role !== null && mayChange(ask, name) && mayRecordFor(ask.project, role, ask.me?.id ?? null, 'business-analysis')
}
