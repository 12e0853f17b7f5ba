import { phaseIds } from '../../domain/ids.ts'
import { milestonesOf } from '../../domain/milestones.ts'
import type { Speaker } from '../told.ts'

export type MilestoneRow = { name: string; planned: string; date: string; slip: string }

/** Own milestones beyond this are left to the schedule. */
const MOST = 60

/** The gates and the project's own milestones, in the order of their dates. */
export function milestoneRows({ project, today, names, format, words, doc: { common } }: Speaker): MilestoneRow[] {
  return milestonesOf(project, today).slice(0, MOST).map(({ kind, id, phase, planned, date, slip }) => ({
    name: kind === 'gate' ? words.method.numbered.checkpointOf({ n: phaseIds.indexOf(phase) + 1, phase: names.phase(phase) }) : names.task(id),
    planned: planned ? format.date(planned) : common.toBeSet,
    date: format.date(date),
    slip: format.slipBare(slip),
  }))
}
