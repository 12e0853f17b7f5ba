/** From where on a detector warns and fails. Where METHOD names a figure it is that; the others are the product's own defaults, each with its reason. */
export const marks = {
  /** Share of the goals that name no strategy. One may be a slip of the pen; with half of them nobody can say what the project is for. */
  goalsWithoutStrategy: { warns: Number.EPSILON, fails: 0.5 },
  /** Share of the goals that lack a figure, a day, an owner or a priority. Half of them: they cannot steer anything. */
  goalsIncomplete: { warns: Number.EPSILON, fails: 0.5 },
  /** Share of the must goals without a value for two rhythms (METHOD 5.3, no data). Half of them: nobody knows where the project stands. */
  goalsUnmeasured: { warns: Number.EPSILON, fails: 0.5 },
  /** Reviews after go-live that were not held. One can be moved; a second one shows that nobody comes back to it. */
  reviewsOverdue: { warns: 1, fails: 2 },
  /** Share of the evaluated processes on which the customer is served worse than before. */
  serviceWorse: { warns: Number.EPSILON, fails: 0.5 },
  /** Rating (0 to 4) of a criterion that counts as met; at 2 it is met in part, below that poorly. METHOD 1. */
  rating: { met: 3, partly: 2 },
  /** Working days before a checkpoint at which what it asks for should be there: two weeks are the least to put it right. */
  daysBeforeGate: 10,
  /** Share of the processes in scope whose to-be changes the tool alone. METHOD 6: each one is a finding; half of them are the rule. */
  onlyTool: { warns: Number.EPSILON, fails: 0.5 },
  /** Working days that the oldest decision waits: METHOD 2 names 5; twice that is no oversight any more. */
  decisionDays: { warns: 6, fails: 11 },
  /** Members who missed two meetings in a row (METHOD 2). With a second one the committee works without its weight. */
  membersMissing: { warns: 1, fails: 2 },
  /** Urgency in the brief, 1 to 5: 2 and less is "can wait". */
  urgencyLow: 2,
  /** Share of the goals with data that are off track or missed. A quarter of them: it is no single goal any more. */
  goalsOff: { warns: Number.EPSILON, fails: 0.25 },
  /** Share of the goals with data that are at risk. */
  goalsAtRisk: 0.25,
  /** Share of the goals with a forecast that their pace does not bring to the target in time. A single forecast is weak; a third of them is a trend. */
  forecastsShort: 1 / 3,
  /** Open issues about a gap between what users expect and what was agreed. METHOD 2: each goes to the project manager at once; a handful is a pattern. */
  expectationGaps: { warns: 1, fails: 5 },
  /** Share of the tolerance that approved changes use (METHOD 9): at four fifths the next one of usual size breaks it. Over it is a failure. */
  toleranceNear: 0.8,
  /** Share of working time that a project manager gives at least: METHOD 2. */
  managerShare: 50,
  /** Signs of a hollow committee (METHOD 2) and of top management missing in it. */
  weakSupport: { warns: 1, fails: 3 },
  /** Late tasks of the company's own groups. Two or three are daily business. */
  lateTasks: { warns: 4, fails: 10 },
  /** Open issues that the supplier has longer than agreed, or past their day. */
  supplierLate: { warns: 3, fails: 10 },
  /** Share of the departments behind doors that never reported (METHOD 9: silence is a finding). More than half: nobody dares or cares. */
  silent: { warns: Number.EPSILON, fails: 0.5 },
  /** Overdue issues of users about training or daily operation. */
  issuesOfUsers: { warns: 1, fails: 5 },
  /** Working days that a course, or the task for it, may be late before it counts as broken. */
  trainingDays: { warns: 1, fails: 10 },
} as const
