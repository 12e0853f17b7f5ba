import type { GoLive } from '../../domain/benefit-reviews.ts'

/** The benefits review, with the maintenance and improvement plan. */
export const benefits = {
  headings: {
    calendar: 'Go-live and reviews', compared: 'What was reached', reviews: 'What the reviews said', plan: 'Maintenance and improvement plan', conditions: 'Conditions not met', next: 'What comes next',
  },
  columns: {
    review: 'Review', planned: 'Planned for', held: 'Held on', state: 'State', reached: 'Goals reached', goal: 'Goal', baseline: 'Baseline', target: 'Target', now: 'Today',
    item: 'Improvement', owner: 'Owner', people: 'People', due: 'Due', note: 'What became of it', condition: 'Condition', checkpoint: 'Set at', name: 'Approved by', date: 'Date', signature: 'Signature',
  },
  goLive: 'Go-live',
  liveBy: { record: 'Live', checkpoint: 'Sixth checkpoint passed', forecast: 'Forecast' } as const satisfies Record<GoLive['by'], string>,
  none: '–',
  cell: ({ value, state, expected }: Record<'value' | 'state' | 'expected', string>) => `${value}, ${state.toLowerCase()}${expected ? ` (${expected})` : ''}`,
  chartsLeft: ({ n }: { n: number }) => `${n === 1 ? 'One more goal has its picture' : `${n} more goals have their pictures`} in the goals report.`,
  reviewTitle: ({ name, day }: { name: string; day: string }) => `${name}, ${day}`,
  present: ({ people }: { people: string }) => `Present: ${people}.`,
  recorded: ({ person }: { person: string }) => `Recorded by ${person}.`,
  from: ({ project, version }: { project: string; version: string }) => `This project goes on from “${project}”, as it stood at version ${version}: its last values are the baselines here.`,
  next: ({ project, day }: { project: string; day: string }) => `The next iteration was started on ${day}: “${project}”. Open improvements and conditions went along.`,
  noNext: 'The next iteration has not been started. A CRM takes repeated rounds over three to five years; the next one begins with what is still open here.',
  chair: 'Chair of the steering committee', manager: 'Project manager',
  empty: {
    goals: 'No goal is set: nobody can say what the CRM brought.', reviews: 'No review has been held yet. Each one adds what was reached, how the CRM is used, and what was learned.',
    plan: 'Nothing is to be improved or maintained yet. Each item needs an owner and a day.',
  },
}
