import type { RiskKey } from '../../domain/risk.ts'
import type { Trend } from '../../method/risk-register.ts'

const isOne = (n: number): boolean => n === 1

/** What risks are called, and what is said of them, wherever they are shown. */
export const riskWords = {
  names: {
    'no-strategic-plan': 'No strategic plan',
    'not-aligned-with-business-strategy': 'Not aligned with the business strategy',
    'tool-copied-from-others': 'Tool copied from others',
    'customer-experience-ignored': 'Customer experience ignored',
    'customers-not-involved': 'Customers not involved',
    'treated-as-it-project': 'Treated as an IT project',
    'no-goals-set': 'No goals set',
    'one-off-effort': 'A one-off effort',
    'having-customers-mistaken-for-customer-culture': 'Having customers mistaken for customer culture',
    'middle-managers-and-staff-not-won': 'Middle managers and staff not won over',
    'crm-bent-to-old-processes': 'CRM bent to the old processes',
    'not-seen-as-urgent': 'Not seen as urgent',
    'results-below-expectation': 'Results below expectation',
    'budget-and-time-out-of-control': 'Budget and time out of control',
    'staff-resistance': 'Staff resistance',
  } as const satisfies Record<RiskKey, string>,
  kinds: { cause: 'Cause of failure', bottleneck: 'Bottleneck', own: 'Own risk' },
  sources: { cause: 'From a study of failed CRM projects.', bottleneck: 'From a guide to introducing CRM.', own: 'Named by the project.' },
  unknown: 'unknown',
  unrated: 'not rated',
  states: { ok: 'No sign', warns: 'Warning', fails: 'Alarm', unwatched: 'Nothing to watch yet', people: 'Watched by people' },
  trends: { rising: 'rising', steady: 'unchanged', falling: 'falling' } as const satisfies Record<NonNullable<Trend>, string>,
  closed: 'Closed',
  likelihoods: ['hardly possible', 'unlikely', 'possible', 'likely', 'almost certain'] as readonly string[],
  impacts: ['hardly felt', 'a nuisance', 'costs time or money', 'endangers goals', 'ends the project'] as readonly string[],
  level: ({ level, word }: { level: string; word: string }) => `${level}, ${word}`,
  score: ({ score, band }: { score: string; band: string }) => `${score}, ${band.toLowerCase()}`,
  scoreOf: ({ score }: { score: string }) => `${score} of 25`,
  said: {
    none: 'Every risk of the register is closed.',
    high: ({ count, risk, score }: { count: number; risk: string; score: string }) => (isOne(count) ? `One risk is high: “${risk}” (${score} of 25).` : `${count} risks are high, first of all “${risk}” (${score} of 25).`),
    noneHigh: 'No risk that is known is high.',
    noneRated: 'Nothing is on the map yet.',
    unknown: ({ count }: { count: number }) => (isOne(count) ? 'One is unknown: nobody has answered, and there is nothing to watch yet.' : `${count} are unknown: nobody has answered, and there is nothing to watch yet.`),
    unrated: ({ count }: { count: number }) => (isOne(count) ? 'Of one nobody has said how hard it would hit.' : `Of ${count} nobody has said how hard they would hit.`),
    failing: ({ count }: { count: number }) => (isOne(count) ? 'The product raises the alarm for one.' : `The product raises the alarm for ${count}.`),
    unmoved: ({ day }: { day: string }) => `Nothing has moved since the review of ${day}.`,
    moved: ({ rising, falling, day }: { rising: string; falling: string; day: string }) => `Since the review of ${day}, ${rising} rose and ${falling} fell.`,
    overdue: ({ count }: { count: number }) => (isOne(count) ? 'One action is overdue.' : `${count} actions are overdue.`),
    neverReviewed: 'The register has not been gone through yet.',
  },
  because: {
    answers: ({ mean, likelihood }: { mean: string; likelihood: string }) => `The answers average ${mean} of 3, which makes ${likelihood}.`,
    raised: ({ state, likelihood }: { state: string; likelihood: string }) => `What the product sees (${state.toLowerCase()}) raises it to ${likelihood}.`,
    watched: ({ state, likelihood }: { state: string; likelihood: string }) => `Nobody has answered; what the product sees (${state.toLowerCase()}) makes ${likelihood}.`,
    nothing: 'Nobody has answered, and there is nothing to watch yet.',
    own: 'Rated by people; the product watches no sign of it.',
    ownNothing: 'Nobody has rated how likely it is.',
  },
}
