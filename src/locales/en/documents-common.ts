/** Words that several plan documents share. */
export const common = {
  stamp: ({ day, version }: { day: string; version: string }) => `As of ${day}, version ${version} of the project`,
  example: 'Example project: its figures are made up.',
  contents: 'Contents',
  toBeSet: 'to be set',
  nobody: 'nobody yet',
  more: ({ n }: { n: string }) => `and ${n} more`,
  personWith: ({ name, notes }: { name: string; notes: string }) => `${name} (${notes})`,
  share: ({ percent }: { percent: string }) => `${percent} of working time`,
  noteGap: ', ',
  leads: 'leads',
  chairs: 'chair',
  mandatory: '★',
  theProduct: 'Sixgate, from data',
  people: 'People, with evidence',
}

/** Heads of table columns. */
export const columns = {
  goal: 'Goal', baseline: 'Baseline', target: 'Target', due: 'By', owner: 'Owner', priority: 'Priority',
  subject: 'Subject', known: 'As known today', system: 'Present system', fate: 'What becomes of it', cost: 'Rough cost',
  group: 'Group', people: 'People', purpose: 'What it answers for',
  task: 'Task', days: 'Working days', start: 'Start', finish: 'Finish', state: 'State', deliverable: 'Deliverable', approved: 'Approved',
  checkpoint: 'Checkpoint', milestone: 'Milestone', planned: 'Planned', forecast: 'Forecast or reached', slip: 'Slip, days',
  risk: 'Risk', answer: 'What is done about it',
  criterion: 'Criterion', weight: 'Weight', rating: 'Rating', why: 'Why', ratedBy: 'Rated by', missing: 'What is missing',
  decision: 'Decision', meaning: 'What it means', date: 'Date', readiness: 'Readiness', reason: 'Reason',
  condition: 'Condition', from: 'From', name: 'Name', signature: 'Signature', evidence: 'Evidence', link: 'Where it is',
  vote: 'Vote', remarks: 'Remarks', approve: 'Approve', withConditions: 'With conditions', reject: 'Reject', abstain: 'Abstain',
}

/** What an empty part says: what belongs there, and who can bring it. */
export const missing = {
  why: 'The reason for the project is not written down yet. One paragraph by the sponsor is enough: what hurts, whom it hurts, since when.',
  how: 'How the company wants to go about it is not written down yet; it is decided with the strategy, in planning.',
  problems: 'No problem is named yet. The diagnosis in planning collects them from marketing, sales and service.',
  goals: 'No goal is set yet. Planning cannot be closed without at least one goal that has a baseline, a target, a date and an owner.',
  scope: 'Modules, departments and sites are not named yet; the scope is agreed in requirements definition.',
  systems: 'No present system is listed yet. Each system that holds customer data has to be integrated, replaced or left, with a rough cost: later is too hard and too dear.',
  budget: 'The budget is not fixed yet.',
  risks: 'No risk is written down yet. The project manager names the first ones with the groups before the planning checkpoint.',
  tasks: 'No task is planned in this phase.',
  deliverables: 'No deliverable is planned in this phase.',
  evidence: 'No evidence is recorded yet: each rating by people needs one.',
  committee: 'The steering committee is not named yet.',
}

export const scope = {
  modules: 'Areas of the CRM', departments: 'Departments that will use it', users: 'Users', employees: 'Employees',
  sites: 'Sites', regions: 'Regions', subsidiaries: 'Subsidiaries', supplier: 'Supplier', consultant: 'Consultant', mobile: 'Users on the road',
}

export const complexity = {
  score: ({ functions, functionScore, scopeScore, complexity, band }: Record<'functions' | 'functionScore' | 'scopeScore' | 'complexity' | 'band', string>) =>
    `${functions} functions (score ${functionScore} of 5) for a use of score ${scopeScore} of 5 make a complexity of ${complexity} of 25: ${band.toLowerCase()}.`,
  unscored: ({ scopeScore }: { scopeScore: string }) =>
    `No functions are chosen yet, so there is no score; the use scores ${scopeScore} of 5. Until then the project counts as moderate.`,
  durationsPlain: 'Default durations apply as they are.',
  durations: ({ factor }: { factor: string }) => `Default durations are multiplied by ${factor}.`,
  reserve: ({ percent, asked }: { percent: string; asked: string }) => `At this complexity ${percent} of time and money should be kept in reserve: ${asked}.`,
  reserveSet: ({ set }: { set: string }) => `Set aside are ${set}, which only the committee releases.`,
  reserveUnset: 'No reserve is set aside yet.',
  phased: 'A phased rollout is advised: begin in one unit, then copy what has proved itself to the others in waves.',
  bigBang: 'It can be introduced in one go: nothing in its size calls for waves.',
}

/** Where the project stands, in whole sentences. */
export const state = {
  notBegun: ({ start }: { start: string }) => `The project has not begun; planning is to start on ${start}.`,
  running: ({ phase, done, of }: { phase: string; done: string; of: string }) => `${phase} is in progress: ${done} of ${of} tasks are done.`,
  waiting: ({ phase, next }: { phase: string; next: string }) => `${phase} is passed; ${next} has not started yet.`,
  inReview: ({ phase, checkpoint }: { phase: string; checkpoint: string }) => `${phase} is handed in: the committee has to decide ${checkpoint.toLowerCase()}.`,
  inRework: ({ phase, round }: { phase: string; round: string }) => `${phase} was sent back and is in its round ${round}.`,
  toBeConfirmed: ({ phase }: { phase: string }) => `${phase} stands still until the committee confirms an earlier checkpoint anew.`,
  onHold: ({ date }: { date: string }) => `The project is on hold since ${date}: nothing new starts until the committee decides anew.`,
  stopped: ({ date }: { date: string }) => `The committee stopped the project on ${date}.`,
  passed: ({ date }: { date: string }) => `All six checkpoints are passed, the last one on ${date}; the project goes on as benefits tracking.`,
  finish: ({ date, slip }: { date: string; slip: string }) => `The last checkpoint is forecast for ${date}${slip}.`,
  early: ({ days }: { days: string }) => `, ${days} before the plan`,
  late: ({ days }: { days: string }) => `, ${days} after the plan`,
  onTime: ', as planned',
  wishKept: ({ wish, date }: { wish: string; date: string }) => `The company wished to go live by ${wish}; go-live now stands at ${date}, in time.`,
  wishMissed: ({ wish, date, days }: { wish: string; date: string; days: string }) =>
    `The company wished to go live by ${wish}; go-live now stands at ${date}, ${days} later.`,
  readiness: ({ checkpoint, score, readiness, missing }: { checkpoint: string; score: string; readiness: string; missing: number }) =>
    `${checkpoint} stands at ${score} of 100, ${readiness.toLowerCase()}${missing === 0 ? '.' : `; ${missing === 1 ? 'one criterion is' : `${missing} criteria are`} not met yet.`}`,
}
