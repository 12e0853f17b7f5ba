import type { Opinion } from '../../domain/supervision.ts'

/** The supervision report. */
export const supervision = {
  headings: { summary: 'What the group saw', findings: 'Findings and advice', answer: 'Answer of the committee', reports: 'All reports of the group' },
  columns: { severity: 'Weight', finding: 'Finding', advice: 'Advice', day: 'Day', phase: 'Phase', opinion: 'Opinion', state: 'State' },
  opinions: {
    'on-course': 'In the group’s opinion the phase is on course.',
    concerns: 'The group has concerns: the committee should look at them before it decides.',
    endangered: 'In the group’s opinion the phase is endangered: it cannot end well unless the committee acts.',
  } as const satisfies Record<Opinion, string>,
  opinionWords: { 'on-course': 'On course', concerns: 'Concerns', endangered: 'Endangered' } as const satisfies Record<Opinion, string>,
  severities: { high: 'High', medium: 'Medium', low: 'Low' },
  states: { draft: 'Draft', handedIn: 'Before the committee', answered: 'Answered' },
  about: ({ phase, day }: { phase: string; day: string }) => `On ${phase}, ${day}`,
  handedIn: ({ day }: { day: string }) => `Handed to the committee on ${day}; it cannot be altered since.`,
  draft: 'Draft: not handed to the committee yet.',
  who: ({ people }: { people: string }) => `Supervision group: ${people}. It reads everything, works in no executing group and reports straight to the committee.`,
  nobody: 'Nobody is named for the supervision group yet.',
  none: 'The supervision group has not written a report yet.',
  noAdvice: '–',
  answered: ({ person, day }: { person: string; day: string }) => `${person}, ${day}:`,
  unanswered: 'The committee has not answered yet.',
  empty: { summary: 'The report has no summary.', findings: 'The group found nothing to object to.' },
}
