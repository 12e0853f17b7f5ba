import type { PhaseId } from '../../domain/ids.ts'

/** What the committee is asked at the gate at a phase's end: with the day between `before` and `after`, or bare without one. */
type GateQuestion = { before: string; after: string; bare: string }
type PhaseWords = { name: string; short: string; purpose: string; gateQuestion: GateQuestion }

const mayStart = (next: string): GateQuestion => ({ before: `May ${next} start on `, after: '?', bare: `May ${next} start?` })

export const phases = {
  planning: {
    name: 'Project planning',
    short: 'Planning',
    purpose: 'Decide why, how, with whom and by when: problems and their causes, goals, strategy, complexity, people, platform, supplier and plan.',
    gateQuestion: mayStart('requirements definition'),
  },
  requirements: {
    name: 'Requirements definition',
    short: 'Requirements',
    purpose: 'Understand and redesign the processes, plan the data, and write down what the system must do and what it must work with.',
    gateQuestion: mayStart('custom development'),
  },
  development: {
    name: 'Custom development',
    short: 'Development',
    purpose: 'Configure and build in small, checked steps. Here the new processes and the new ways of working take shape.',
    gateQuestion: mayStart('testing'),
  },
  testing: {
    name: 'Testing',
    short: 'Testing',
    purpose: 'Prove with the users that the requirements are met and the new processes work, and settle every issue.',
    gateQuestion: mayStart('initialization'),
  },
  initialization: {
    name: 'Initialization',
    short: 'Initialization',
    purpose: 'Clean, convert and load the data, set up users, rights and terminals, train everybody and rehearse the cut-over.',
    gateQuestion: mayStart('go-live'),
  },
  'go-live': {
    name: 'Go-live',
    short: 'Go-live',
    purpose: 'Pilot, run old and new side by side, cut over, roll out to the whole company and hand over to operation.',
    gateQuestion: {
      before: 'May the project pass into benefits tracking on ',
      after: '?',
      bare: 'May the project pass into benefits tracking?',
    },
  },
} as const satisfies Record<PhaseId, PhaseWords>

export const afterGoLive = {
  name: 'Benefits tracking',
  short: 'Benefits',
  purpose: 'Going live is where the benefit starts: measure the goals, keep improving, and begin the next iteration or rollout wave from here.',
}

/** `n` is 1 to 6. */
export const numbered = {
  phase: (n: number) => `Phase ${n}`,
  phaseOfSix: (n: number) => `Phase ${n} of 6`,
  checkpoint: (n: number) => `Checkpoint ${n}`,
  checkpointOf: ({ n, phase }: { n: number; phase: string }) => `Checkpoint ${n}: ${phase}`,
  round: (n: number) => `Round ${n}`,
}
