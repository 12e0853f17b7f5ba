import { makeChange, type Made, type Options } from '../../src/changes/make-change.ts'
import { personActing } from '../../src/domain/rights.ts'
import type { Round } from '../../src/domain/round.ts'
import { HARBOUR, openStage, type Stage } from './stage.ts'

/** Who sits in the committee, by the ids that the cast and `openBoardroom` give. */
export const general = 'person-1'
export const supplier = 'person-2'
export const sales = 'person-6'
export const service = 'person-7'
/** Stands in for the heads of sales and of service. */
export const deputy = 'person-8'

export type Boardroom = Stage & {
  /** Makes a change as one person of the team. */
  by: (person: string, change: string, input?: object, options?: Options) => Promise<Made>
  vote: (person: string, choice: string, more?: object) => Promise<Made>
  /** Puts a decision at the planning checkpoint to the vote, by circulation until 17 June. */
  open: (decision?: string, more?: object) => Promise<Made>
  round: (id?: string) => Promise<Round>
}

/** The cast with a committee of four and a deputy, formed, and the planning checkpoint submitted on 10 June 2026. */
export async function openBoardroom(): Promise<Boardroom> {
  const stage = await openStage()
  const by: Boardroom['by'] = (person, change, input = {}, options = {}) => makeChange(stage.context, personActing(person), HARBOUR, change, input, options)
  await stage.as('operator', 'add-person', { name: 'Head of sales', group: 'steering-committee' })
  await stage.as('operator', 'add-person', { name: 'Head of service', group: 'steering-committee' })
  await stage.as('operator', 'add-person', { name: 'Deputy', group: null, roles: ['reader'] })
  await stage.as('operator', 'edit-person', { person: sales, standIn: deputy })
  await stage.as('operator', 'edit-person', { person: service, standIn: deputy })
  await stage.as('project-manager', 'form-committee')
  await stage.as('project-manager', 'start-phase', { phase: 'planning' })
  await stage.as('project-manager', 'submit-checkpoint', { phase: 'planning', recommendation: 'go' })
  return {
    ...stage, by,
    vote: (person, choice, more = {}) => by(person, 'cast-vote', { round: 'round-1', choice, ...more }),
    open: (decision = 'go', more = {}) => stage.as('project-manager', 'open-round', {
      motion: { kind: 'checkpoint', phase: 'planning', decision, conditions: [] }, reason: 'All papers lie here', deadline: '2026-06-17', ...more,
    }),
    round: async (id = 'round-1') => {
      const found = (await stage.project()).rounds.find((each) => each.id === id)
      if (!found) throw new Error(`there is no ${id}`)
      return found
    },
  }
}
