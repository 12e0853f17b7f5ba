import type { Actor } from '../domain/history.ts'
import type { Day } from '../domain/day.ts'
import { RoleId } from '../domain/ids.ts'
import { DoorId } from '../domain/issue.ts'
import { momentAt } from '../domain/moment.ts'
import { personActing, type Who } from '../domain/rights.ts'
import type { Context } from './context.ts'
import { createProject } from './create-project.ts'
import { makeChange } from './make-change.ts'

/** One change of a story: on which day, at what time there, by whom (a role, a person of the team such as `person-3`, or a form of the front line such as `door-1`). */
export type Scene = { on: Day; at: string; by: string; change: string; input: unknown }
/** `madeOn`: the day of the first line of its history; `pinnedTo`: the day that counts as today from then on. */
export type Story = { id: string; brief: object; scenes: readonly Scene[]; madeOn: Day; pinnedTo: Day }

export const operator: Actor = { id: 'operator', role: 'operator' }

/** Plays a story through the executor, each change on its day, and pins its last day as today. `told` hears how far it is, 0 to 1. */
export async function play(context: Context, { id, brief, scenes, madeOn, pinnedTo }: Story, told: (share: number) => void = () => undefined): Promise<void> {
  const made = await createProject(onDay(context, 'UTC', madeOn, '00:00'), operator, { ...brief, id })
  const { timeZone } = made.held.project
  for (const [at, { on, at: clock, by, change, input }] of scenes.entries()) {
    await makeChange(onDay(context, timeZone, on, clock), actorOf(by), id, change, input)
    told((at + 1) / scenes.length)
  }
  await makeChange(onDay(context, timeZone, pinnedTo, '18:00'), operator, id, 'pin-day', { day: pinnedTo })
}

const actorOf = (by: string): Who => {
  const role = RoleId.safeParse(by)
  if (role.success) return { id: by, role: role.data }
  return DoorId.safeParse(by).success ? { id: by, role: 'reporter' } : personActing(by)
}

/** The context as it would have been on that day. */
function onDay(context: Context, timeZone: string, day: Day, clock: string): Context {
  const moment = momentAt(timeZone, day, clock)
  return { ...context, now: () => moment, today: () => day }
}
