import { changes } from '../changes/registry.ts'
import type { GroupId } from '../domain/ids.ts'
import { actingRole } from '../domain/rights.ts'
import { mayRecordFor } from '../method/own-work.ts'
import type { ProjectAsk } from './ask.ts'
import { mayChange } from './may-change.ts'

/** Whether the reader may record here and now how far the work of a group is. */
export function mayRecord(ask: ProjectAsk, group: GroupId): boolean {
  const role = actingRole(ask.roles, changes['record-progress'].may)
  return role !== null && mayChange(ask, 'record-progress') && mayRecordFor(ask.project, role, ask.me?.id ?? null, group)
}
