import type { HealthKind } from '../../method/health.ts'

type Facts = { phase: string; day: string; count: string; one: boolean; days: string }

/** How a project is: one word, and the sentence that says why. */
export const health = {
  closed: { word: 'Closed', why: ({ day }: Facts) => `Closed on ${day}: it can be read, not changed.` },
  stopped: { word: 'Stopped', why: ({ phase, day }: Facts) => `The committee stopped it on ${day}, at the checkpoint of ${phase}.` },
  'on-hold': { word: 'On hold', why: ({ phase, day }: Facts) => `On hold since ${day}, at the checkpoint of ${phase}.` },
  live: { word: 'Live', why: ({ day }: Facts) => `All six gates stand open since ${day}.` },
  'to-be-confirmed': { word: 'To be confirmed', why: ({ phase }: Facts) => `An earlier gate was decided anew, so ${phase} must be confirmed.` },
  'decision-due': { word: 'Decision due', why: ({ phase, day }: Facts) => `The checkpoint of ${phase} has been with the committee since ${day}.` },
  'in-rework': { word: 'In rework', why: ({ phase }: Facts) => `The committee sent ${phase} back to work.` },
  'conditions-overdue': { word: 'Condition overdue', why: ({ count, one }: Facts) => (one ? 'One condition of the committee is overdue.' : `${count} conditions of the committee are overdue.`) },
  'critical-overdue': { word: 'Critical issue overdue', why: ({ count, one }: Facts) => (one ? 'One critical issue is past its day, and before the committee.' : `${count} critical issues are past their day, and before the committee.`) },
  'over-tolerance': { word: 'Over tolerance', why: () => 'The approved changes add up to more than the tolerance for money or time.' },
  late: { word: 'Late', why: ({ days }: Facts) => `The finish is forecast ${days} later than planned.` },
  'open-points': { word: 'Open points', why: ({ count, one }: Facts) => (one ? 'The brief leaves one point open that the plan needs.' : `The brief leaves ${count} points open, some of which the plan needs.`) },
  'not-started': { word: 'Not started', why: () => 'The first phase has not begun.' },
  'on-track': { word: 'On track', why: () => 'The finish is forecast as planned, and nothing is overdue.' },
} as const satisfies Record<HealthKind, { word: string; why: (facts: Facts) => string }>
