import type { Context } from '../../src/changes/context.ts'
import { createProject } from '../../src/changes/create-project.ts'
import { type Made, makeChange, type Options } from '../../src/changes/make-change.ts'
import type { Day } from '../../src/domain/day.ts'
import type { PhaseId, RoleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { openContext } from '../../src/open-context.ts'
import { castBrief } from '../cast/cast.ts'

export const HARBOUR = 'harbour'

/** The cast's project in a memory store, on a day that a test may move. */
export type Stage = {
  context: Context
  /** Makes a change as a role of the cast. */
  as: (role: RoleId, change: string, input?: unknown, options?: Options) => Promise<Made>
  project: () => Promise<Project>
  version: () => Promise<number>
  goTo: (day: string) => void
  /** Submits a checkpoint and has the chair decide it. */
  decide: (phase: PhaseId, decision: string, more?: object) => Promise<Made>
}

/** Somebody with an account that waits for its first sign-in; answers its id. */
export async function newAccount({ accounts }: Context, name: string): Promise<string> {
  const { account } = await accounts.invite({ id: 'operator', address: null }, { name, mail: '', administrator: false, creates: false }, null, 7)
  return account.id
}

export async function openStage(day = '2026-06-10'): Promise<Stage> {
  let today = day as Day
  const now = (): string => `${today}T02:00:00.000Z`
  const opened = await openContext({ folder: 'nowhere', memory: true, now })
  const { store } = opened
  const as: Stage['as'] = (role, change, input = {}, options = {}) => makeChange(opened, { id: role, role }, HARBOUR, change, input, options)
  await createProject(opened, { id: 'consultant', role: 'consultant' }, { ...structuredClone(castBrief), id: HARBOUR })
  return {
    context: opened, as,
    project: async () => (await store.read(HARBOUR)).project,
    version: async () => (await store.read(HARBOUR)).version,
    goTo: (next) => {
      today = next as Day
    },
    decide: async (phase, decision, more = { reason: 'The committee has read everything' }) => {
      await as('project-manager', 'submit-checkpoint', { phase, recommendation: 'go' })
      return await as('committee-chair', 'decide-checkpoint', { phase, decision, ...more })
    },
  }
}
