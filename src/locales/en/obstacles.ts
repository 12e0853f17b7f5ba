import type { ObstacleSentences } from '../sentences.ts'

/** Why a phase may not start or a gate may not be decided, and what would make it possible. */
export const obstacles: ObstacleSentences = {
  'already-started': () => 'It has started already.',
  'not-started': () => 'The phase has not started. Start it first.',
  'gate-undecided': ({ phase }, say) => `The checkpoint of ${say.quoted(say.phase(phase))} has no decision yet. Submit it to the committee, or have an early start granted for single tasks.`,
  'gate-refused': ({ phase, decision }, say) =>
    `The committee decided ${say.quoted(say.decision(decision))} at the checkpoint of ${say.quoted(say.phase(phase))}. A go there opens the way.`,
  'gate-to-confirm': ({ phase }, say) =>
    `The go at the checkpoint of ${say.quoted(say.phase(phase))} must be confirmed, because an earlier decision was superseded. Have the committee decide it anew.`,
  'project-stopped': ({ phase }, say) => `The project was stopped at the checkpoint of ${say.quoted(say.phase(phase))}. Only a new decision there can revive it.`,
  'project-on-hold': ({ phase }, say) => `The project is on hold since the checkpoint of ${say.quoted(say.phase(phase))}. Nothing new starts until the committee decides anew.`,
  'not-submitted': ({ phase }, say) => `The checkpoint of ${say.quoted(say.phase(phase))} has not been submitted to the committee. The project manager submits it.`,
}
