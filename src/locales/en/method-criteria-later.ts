import { criteriaWords } from '../criterion-words.ts'

const atLeast = (mark: number | null): string => (mark === null ? '' : `, at least ${mark}\u00a0%`)
const atMost = (mark: number | null): string => (mark === null ? '' : `, at most ${mark}\u00a0%`)

export const criteriaOfDevelopment = criteriaWords({
  'must-built': {
    title: () => 'Every must requirement built, or moved by an approved change',
    help: 'Show for each must requirement that it is built, or the change request that moved it. What is dropped without a decision comes back as a quarrel.',
  },
  'changes-in-tolerance': {
    title: () => 'Change requests within the tolerance of budget and time',
    help: 'Counted from the approved change requests: their cost and their working days in sum, each against its tolerance (by default the reserve), the worse of the two. Functions added one by one are how budget and time get out of control.',
  },
  'no-critical-issue': {
    title: () => 'No open critical issue',
    help: 'Counted from the issues: none that is critical may be open, and a solved one is open until somebody has verified it. A critical issue stops daily business, and the next phase makes it dearer.',
  },
  'walkthroughs-done': {
    title: () => 'Users walked through every new process',
    help: 'Show the minutes of the walk-throughs, department by department. Users who meet the system only in the test reject it there.',
  },
  'training-material-ready': {
    title: () => 'Training material ready',
    help: 'Show the material with its business cases. Why and for what come before the screens.',
  },
  'infrastructure-ready': {
    title: () => 'Infrastructure ready',
    help: 'Show servers, bandwidth, terminals and backup as tested. A test on a weak network tests the network.',
  },
})

export const criteriaOfTesting = criteriaWords({
  'must-tested': {
    title: () => 'Every must requirement has a passed test',
    help: 'Show a passed test for each must requirement. What was never tested is tested by the customers.',
  },
  'pass-rate': {
    title: ({ mark }) => `Acceptance tests passed${atLeast(mark)}`,
    help: 'Show tests passed in their latest run against all tests that stand; blocked or not run is not passed. The users’ own tests are the proof that it works for them.',
  },
  'issues-settled': {
    title: () => 'No open critical issue; every major one has a dated plan',
    help: 'Counted from the issues: none that is critical may be open, and each open major one needs a plan and a day that has not passed. A known fault with a date can be lived with, one without cannot.',
  },
  'performance-accepted': {
    title: () => 'Performance and security accepted',
    help: 'Show the measurements under real load and the security findings, with who accepted them. Slow screens send users back to paper.',
  },
})

export const criteriaOfInitialization = criteriaWords({
  'data-quality': {
    title: ({ mark }) => `Data quality of every entity${mark === null ? ' at its mark' : atLeast(mark)}`,
    help: 'Show the score of each entity: completeness, validity, uniqueness, consistency. Bad data can break daily business on the first day.',
  },
  'load-rehearsed': {
    title: () => 'Load rehearsed and counts reconciled',
    help: 'Show the rehearsal’s counts before and after, and every difference explained. The real load leaves no time to search.',
  },
  'users-trained': {
    title: ({ mark }) => `Users trained${atLeast(mark)}`,
    help: 'Show attendance per department against those who will use the system. Who was not trained invents a way around it.',
  },
  'users-set-up': {
    title: () => 'Users, rights and terminals ready',
    help: 'Show that every user can sign in, sees what the role needs and no more, and has a working terminal.',
  },
  'cut-over-rehearsed': {
    title: () => 'Cut-over and fall-back plan rehearsed',
    help: 'Show the minutes of the rehearsal, hour by hour, with the point of return. A way back that was never walked is not a way back.',
  },
})

export const criteriaOfGoLive = criteriaWords({
  'parallel-run-ended': {
    title: ({ mark }) => `Parallel run ended by decision, discrepancies${mark === null ? ' within the mark' : atMost(mark).replace(', ', ' ')}`,
    help: 'Show the daily comparison over enough working days in a row, and the decision to end it. Without an end, users lean on the old way for ever.',
  },
  adoption: {
    title: ({ mark }) => `Adoption: active users${atLeast(mark)}`,
    help: 'Show the users active in the last five working days against those with access. A system that is installed but not used has no benefit.',
  },
  'operation-handed-over': {
    title: () => 'Operation and support handed over',
    help: 'Show the signed hand-over: who runs it, who helps users, who answers at night. The project team leaves, the system stays.',
  },
  'review-held': {
    title: () => 'Review meeting held, first benefits review approved',
    help: 'Record the first review under Benefits, and have the benefits review with its maintenance plan approved. Going live is where the benefit starts.',
  },
})
