import type { Day } from '../../../domain/day.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import type { Decision } from '../../../domain/project.ts'
import { dayAfterGate } from '../../../domain/schedule/project-schedule.ts'
import type { ProjectAsk } from '../../ask.ts'

const kept = new WeakMap<Decision, Day>()

/** The day that a checkpoint's question names: what the committee had before it once it has decided, else as the schedule expects it now. */
export async function dayAsked({ context, project, today }: ProjectAsk, phase: PhaseId, decision: Decision | null): Promise<Day> {
  if (!decision) return dayAfterGate(project, phase, today)
  const known = kept.get(decision)
  if (known) return known
  // The past does not change: it is looked up once.
  const day = dayAfterGate((await context.store.at(project.id, decision.version)).project, phase, decision.on)
  kept.set(decision, day)
  return day
}
