import type { FindingWords } from '../finding-words.ts'

export const findingsOfTime: Pick<FindingWords, 'environment-unassessed' | 'material-late' | 'sessions-late' | 'session-in-working-time' | 'review-overdue'> = {
  'environment-unassessed': {
    what: ({ done, due }, names) => `Networks and systems are not assessed (${names.percent(done)} done), though the first checkpoint was planned for ${names.day(due)}: an environment that does not suffice must be mended first.`,
    figure: ({ done }, { percent }) => percent(done), remedy: 'Finish the assessment',
  },
  'material-late': {
    what: ({ begin, end }, names) => `The training material is begun on ${names.day(begin)}, after development ends on ${names.day(end)}: training starts early or not at all.`,
    figure: ({ begin }, { day }) => day(begin), remedy: 'Begin it earlier',
  },
  'sessions-late': {
    what: ({ begin, end }, names) =>
      `${begin ? `The first course for users is on ${names.day(begin)}, after testing ends` : 'No course for users is planned before testing ends'} on ${names.day(end)}: users who come late find what should have been tested.`,
    figure: ({ begin }, { day }) => (begin ? day(begin) : ''), remedy: 'Plan a course earlier',
  },
  'session-in-working-time': {
    what: ({ on, at }, names) => `The course on ${names.day(on)} at ${at} is held in working time, and nothing says why: evenings or weekends disturb the business less.`,
    figure: ({ at }) => at, remedy: 'Move it, or say why',
  },
  'review-overdue': {
    what: ({ kind, due }, names) => `The ${kind === 'team' ? 'team’s' : 'committee’s'} plan review was due on ${names.day(due)}: a plan nobody looks at stops being one.`,
    figure: ({ days }, names) => names.days(days), remedy: 'Plan the meeting',
  },
}
