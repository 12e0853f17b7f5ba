import { phaseIds } from '../../src/domain/ids.ts'
import type { Stage } from '../changes/stage.ts'

/** Takes the cast's project through five checkpoints and into the sixth phase, and goes live. Leaves the stage on the day of go-live. */
export async function goLive({ as, decide, goTo }: Pick<Stage, 'as' | 'decide' | 'goTo'>, on = '2027-01-11'): Promise<void> {
  goTo('2026-06-10')
  for (const phase of phaseIds) {
    if (phase === 'go-live') goTo(on)
    await as('project-manager', 'start-phase', { phase })
    if (phase !== 'go-live') await decide(phase, 'go')
  }
  await as('project-manager', 'record-go-live', {})
}
