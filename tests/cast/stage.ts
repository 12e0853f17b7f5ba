import type { Context } from '../../src/changes/context.ts'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import type { Day } from '../../src/domain/day.ts'
import type { RoleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { memoryStore } from '../../src/stores/memory-store.ts'
import { castBrief, today } from './cast.ts'

/** The cast's project in a memory store, on a day that the test sets: `act` makes a change as the operator or another role. */
export async function stage(brief: object = castBrief) {
  const store = memoryStore()
  let day: Day = today
  const context: Context = { store, now: () => `${day}T09:00:00.000Z`, today: () => day, documentHash: () => null }
  const { held } = await createProject(context, { id: 'operator', role: 'operator' }, structuredClone(brief))
  const { id } = held.project
  let project = held.project
  return {
    id, store, context,
    project: (): Project => project,
    /** It is this day now. */
    on: (next: string) => {
      day = next as Day
    },
    act: async (name: string, input: unknown, role: RoleId = 'operator', by: string = role): Promise<Project> => {
      const made = await makeChange(context, { id: by, role }, id, name, input)
      project = made.held.project
      return project
    },
  }
}
export type Stage = Awaited<ReturnType<typeof stage>>
