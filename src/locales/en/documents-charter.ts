/** The project charter. */
export const charter = {
  headings: {
    asked: 'What the committee is asked to decide', approved: 'What the committee approved', why: 'Why this project', problems: 'What goes wrong today', goals: 'What is to be reached',
    scope: 'What it covers', how: 'How it is done', organisation: 'Who decides, who runs it', complexity: 'How hard it is, and what follows',
    milestones: 'By when', budget: 'What it may cost', risks: 'What could stop it', signatures: 'Signatures',
  },
  method: 'The work goes through six phases. Each ends at a checkpoint: the next one starts only after the committee has seen what was reached, rated against named criteria, and has decided.',
  decides: ({ people }: { people: string }) => `The steering committee decides: ${people}.`,
  runs: ({ people }: { people: string }) => `It is run by ${people}, who answers to the committee.`,
  watches: ({ people }: { people: string }) => `Supervision watches it and reports straight to the committee: ${people}.`,
  decidesNobody: 'The steering committee is not named yet; without it nobody can decide a checkpoint.',
  runsNobody: 'The project manager is not named yet; at least half of one person’s working time is needed.',
  watchesNobody: 'Supervision is not named yet; it must not sit in a group that does the work.',
  budget: ({ amount }: { amount: string }) => `The budget is ${amount}.`,
  budgetReserve: ({ amount }: { amount: string }) => `Of it ${amount} is reserve, which only the committee releases.`,
  approved: ({ date, decision, version }: Record<'date' | 'decision' | 'version', string>) =>
    `On ${date} the committee decided the checkpoint of planning: ${decision}. With it the purpose, the goals, the scope and the plan are approved as version ${version} of the project had them.`,
  ask: {
    purpose: 'Confirm the purpose, the goals and the scope above.',
    purposeOpen: 'Confirm the purpose, and name who completes the goals and the scope above, and by when.',
    manager: ({ person }: { person: string }) => `Confirm ${person} as project manager, with authority over the departments concerned.`,
    managerNamed: 'Confirm the project manager, with authority over the departments concerned.',
    managerOpen: 'Name the project manager, with authority over the departments concerned.',
    budget: ({ amount }: { amount: string }) => `Release the budget of ${amount}.`,
    budgetOpen: 'Say by when the budget will be fixed.',
    dates: ({ start, finish }: { start: string; finish: string }) => `Start planning on ${start} and take ${finish} as the aim for the last checkpoint; the dates are fixed with the implementation plan.`,
    committee: 'Agree to decide at six checkpoints, with a majority of the seats present and the company’s top management among them.',
    committeeOpen: 'Name the members of the steering committee, the chair and the company’s top management among them.',
  },
}
