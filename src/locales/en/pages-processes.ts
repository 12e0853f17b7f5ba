const isOne = (n: number): boolean => n === 1
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
type Count = { n: number; figure: string }
const counted = ({ n, figure }: Count): string => small[n] ?? figure
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const many = (count: Count, one: string, more: string): string => `${counted(count)} ${isOne(count.n) ? one : more}`

/** The list of processes. */
export const processesPage = {
  title: 'Processes',
  why: 'A CRM pays when processes get better with it: analyse, redesign, evaluate, and look for a marked improvement in cost, quality, service and speed, says a study of process re-engineering in CRM projects. A general account of CRM implementation adds: take out redundant steps, straighten the links, and do it together with the front line.',
  lead: {
    none: 'No process is written down yet: nobody can say what the system is to make better.',
    noneInScope: (count: Count) => `${capital(many(count, 'process is', 'processes are'))} written down, and none is in scope.`,
    inScope: ({ all, approved }: Record<'all' | 'approved', Count>) => `${capital(many(all, 'process is', 'processes are'))} in scope; ${approved.n === 0 ? 'none has' : approved.n === all.n ? (isOne(all.n) ? 'it has' : 'all have') : `${counted(approved)} ${isOne(approved.n) ? 'has' : 'have'}`} an approved to-be.`,
    lacks: (count: Count) => `${capital(many(count, 'process', 'processes'))} still ${isOne(count.n) ? 'lacks' : 'lack'} something for the requirements checkpoint.`,
    lacksNothing: 'The requirements checkpoint has all it asks of processes.',
  },
  mayChange: ({ who }: { who: string }) => `Only these can write processes: ${who}; of group leads the one of business analysis.`,
  emptyTitle: 'Which process hurts most today?',
  emptyText: 'Begin with one that customers feel. Write down how it runs now, in a table of steps with minutes, or start from a ready one of the library and put your figures in.',
  list: 'By area', listNote: 'as-is → to-be, a run each',
  process: 'Process', volume: 'Runs a month', findings: 'Findings', state: 'State', outOfScope: 'out of scope',
  findingsLeft: ({ count }: { count: string }) => `${count} in the to-be`,
  faults: (count: Count) => many(count, 'fault', 'faults'),
  import: 'Import',
  exports: { csv: 'CSV', xlsx: 'XLSX' },
  lacks: { title: 'What the requirements checkpoint lacks', why: 'The checkpoint of the requirements phase asks that every process in scope is modelled as it is and as it will be, that both were held against each other, and that the new one is better on at least one yardstick and worse on none without a reason.', checkpoint: 'To the checkpoint' },
  add: {
    title: 'Add a process', name: 'Name of the process', text: 'Its steps are written on the next page, in a table with the diagram beside it.', submit: 'Add the process',
    volumeHint: 'how often it runs; empty if nobody knows', owner: 'Owner', customerHint: 'who gets the result', triggerHint: 'what makes it begin',
  },
  library: {
    title: 'Start from the library', text: 'Ready processes of a CRM’s business line, as they often are today. All figures are examples: put your own in before you conclude anything.',
    said: ({ trigger, result }: Record<'trigger' | 'result', string>) => `Begins: ${trigger}. Brings: ${result}.`,
    steps: (count: Count) => `${count.figure} ${isOne(count.n) ? 'step' : 'steps'}`, roles: (count: Count) => `${count.figure} ${isOne(count.n) ? 'role' : 'roles'}`, volume: ({ figure }: { figure: string }) => `${figure} runs a month`,
    there: 'already here', take: 'Take it over',
  },
  roles: {
    title: 'Who does the work', why: 'What an hour of work costs makes the cost of a run; how many hours there are shows who is the bottleneck: from 85 % on, waiting grows fast. Hours are those that the processes in scope need in a month.',
    none: 'No role is written down yet. Roles come with the library or an import, or are added here.', name: 'Role', rate: 'Rate an hour', hours: 'Hours needed, as-is', later: 'Hours needed, to-be', capacity: 'Hours there are', share: 'Load, as-is',
    rateIn: ({ currency }: { currency: string }) => `Rate an hour, ${currency}`, capacityHint: 'a month, of all who have the role; empty if nobody knows', busy: 'bottleneck', unknown: 'hours there are: unknown', unused: 'no work in a process in scope',
    uncounted: ({ n, processes, more }: { n: number; processes: string; more: string }) => `Not counted, for want of a volume or because ${isOne(n) ? 'it has' : 'they have'} faults: ${processes}${more ? ` and ${more} more` : ''}.`,
    add: 'Add a role', editOf: ({ role }: { role: string }) => `Edit the role: ${role}`, remove: 'Take the role out',
  },
} as const

/** One process. */
export const processPage = {
  why: 'Analyse, redesign, evaluate, says a study of process re-engineering in CRM projects: a to-be counts when it is better on cost, quality, service or speed, and worse on none without a reason.',
  numbered: ({ variant, n }: Record<'variant' | 'n', string>) => `${variant} ${n}`,
  capital,
  crumb: { area: ({ area }: { area: string }) => area.toLowerCase(), owner: ({ owner }: { owner: string }) => `owned by ${owner}`, volume: ({ figure }: { figure: string }) => `${figure} runs a month` },
  withdrawn: ({ who, day }: Record<'who' | 'day', string>) => `Taken out by ${who} on ${day}; what was written stays in the history.`,
  actions: { import: 'Import' },
  faults: { title: ({ variant }: { variant: string }) => `${variant}: no figures until this is mended`, mend: 'Mend it in the step table' },
  toRates: 'Give the rates',
  yardsticks: 'Four yardsticks', yardsticksWhy: 'Cost, quality, service and speed are the four by which re-engineering is judged. Under one per cent, or within the error of the simulation, a difference counts as none.',
  turned: 'as it turned out',
  target: ({ value }: { value: string }) => `target ${value}`,
  weighted: ({ figure }: { figure: string }) => `Balance of the verdicts by weight: ${figure}, from −1 worse on all to +1 better on all.`,
  computed: {
    label: 'How it is computed',
    text: [
      'Visits: how often a run comes to each step follows from the probabilities of the ways, loops included, by solving the equations exactly.',
      'Cost: per visit its own cost and the minutes worked at the role’s rate, and both once more for each time the step goes wrong.',
      'Quality: the chance of a run in which nothing goes wrong at any step. Service: how often the customer has to act, then hand-overs between departments.',
      'Speed: minutes are drawn from optimistic, likely and pessimistic (Beta-PERT), ways by their probabilities; what runs in parallel ends with the slowest. Without parallel parts the mean is exact.',
    ],
  },
  aims: {
    edit: 'Set targets and weights', target: ({ yardstick }: { yardstick: string }) => `Target: ${yardstick}`, weight: ({ yardstick }: { yardstick: string }) => `Weight: ${yardstick}`, weightHint: '0 does not count, 5 most',
    cost: ({ currency }: { currency: string }) => `${currency} a run, at most`, quality: '0 to 1, at least: 0.9 is 90 % right the first time', service: 'times a run the customer must act, at most', speed: 'minutes from start to end, at most',
  },
  candidates: { title: 'To-be candidates', name: 'Variant', weighted: 'Balance', findings: 'Findings', state: 'State', shown: 'shown here', note: 'all against the as-is' },
  picture: {
    steps: (count: Count) => `${count.figure} ${isOne(count.n) ? 'step' : 'steps'}`, departments: (count: Count) => `${count.figure} ${isOne(count.n) ? 'department' : 'departments'}`, sum: ({ counts, work, cycle }: Record<'counts' | 'work' | 'cycle', string>) => `${counts}, work ${work} in ${cycle}`,
    region: ({ variant }: { variant: string }) => `${variant}, diagram`, empty: 'There is nothing between start and end yet.', write: 'Write the steps', edit: { 'as-is': 'Edit as-is', 'to-be': 'Edit to-be' },
    tooLarge: ({ figure }: { figure: string }) => `${figure} steps are more than a picture can show at a glance.`, draw: 'Draw it all the same', showGone: 'Show what is gone', hideGone: 'Without what is gone',
  },
  table: {
    summary: (count: Count) => `${capital(isOne(count.n) ? 'the step' : `the ${counted(count)} steps`)} as a table`, more: ({ figure }: { figure: string }) => `${figure} more steps stand in the file:`, csv: 'CSV',
    number: 'No', name: 'Step', department: 'Department', role: 'Role', system: 'System', work: 'Work', wait: 'Wait', error: 'Error', visits: 'Times a run', cost: 'Cost a run', value: 'Value', next: 'Then', way: ({ when, to }: Record<'when' | 'to', string>) => `${when}: ${to}`, finding: 'finding',
  },
  differences: {
    title: 'What is different', sum: ({ kept, changed, removed, added }: Record<'kept' | 'changed' | 'removed' | 'added', string>) => `${kept} kept, ${changed} changed, ${removed} gone, ${added} new`, none: 'none',
    marks: { added: 'New', changed: 'Changed', removed: 'Gone' }, what: 'What', step: 'Step', fields: 'In which fields', nothing: 'Nothing differs yet: the to-be is as the as-is.',
  },
  findings: {
    title: 'Findings', note: 'each names its step, rule, figure and remedy', none: 'None of the nine rules finds anything.', step: 'Step', rule: 'Rule', figure: 'Figure', remedy: 'Remedy', state: 'In the to-be', fresh: 'New in the to-be',
    advised: ({ remedies }: { remedies: string }) => `Advised: ${remedies}`, done: ({ remedy, note }: Record<'remedy' | 'note', string>) => `${remedy}: ${note}`, left: ({ figure }: { figure: string }) => `now ${figure}`,
    also: ({ remedies }: { remedies: string }) => `Also: ${remedies}`, try: 'Try it in a to-be', tryOf: ({ number }: { number: string }) => `Try it in a to-be: finding ${number}`,
  },
  time: {
    title: 'Where the time goes', spread: 'How long runs take', flow: 'Work / whole time', handOvers: 'Hand-overs', mean: 'Mean', median: 'Half within', p90: 'Nine of ten within', waiting: 'Waiting, on the slowest way', work: 'Work, all together', chart: 'Time from start to end', half: 'half of the runs', nine: 'nine of ten', said: ({ mean, p90 }: Record<'mean' | 'p90', string>) => `mean ${mean}, nine of ten within ${p90}`,
    basis: ({ runs, seed }: Record<'runs' | 'seed', string>) => `${runs} simulated runs each, same seed (${seed})`,
  },
  remedies: { title: 'Remedies applied', none: 'No remedy is recorded: what differs was written into the table.', by: ({ who, day }: Record<'who' | 'day', string>) => `${who}, ${day}` },
  sensitivity: {
    title: 'What could turn a verdict', why: 'Each uncertain figure is moved on its own: minutes between optimistic and pessimistic, error rates by half, probabilities by ten points. The first in the list needs the least.',
    none: 'No single uncertain figure turns a verdict within its range: the comparison stands firm.', input: 'If', side: 'Where', becomes: 'Then',
  },
  evaluation: {
    title: 'Evaluation and approval', why: 'The third step: the new process is held against the old one before anything is built. What is found is frozen with its figures, and the committee approves on the ground of it; what is altered afterwards makes it out of date.',
    none: 'This to-be has not been evaluated yet.', stale: 'Variants, roles or volume have changed since this to-be was evaluated: the figures above are not those that were judged. Evaluate it again.', approvalStale: 'It was altered after that: what is built now is not what was approved.',
    on: 'Day', by: 'By', variant: 'To-be', conclusion: 'Conclusion', holds: 'holds', outdated: 'out of date', reason: 'Reason', remove: 'Withdraw', aToBe: 'A to-be',
    approvedByVote: ({ variant, day }: Record<'variant' | 'day' | 'who', string>) => `${variant} was approved by the committee on ${day}:`, approvedFor: ({ variant, day, who }: Record<'variant' | 'day' | 'who', string>) => `${variant} was approved on ${day}, recorded for the committee by ${who}:`,
    before: ({ day }: { day: string }) => `This to-be lies before the committee since ${day}:`, inVote: ({ day }: { day: string }) => `The committee votes on this to-be, brought in on ${day}:`,
    evaluate: 'Evaluate this to-be', again: 'Evaluate it again', evaluateText: 'Keeps the figures and verdicts of today, with your conclusion.', submit: 'Record the evaluation', reasonFor: ({ yardstick }: { yardstick: string }) => `Why it may be worse on ${yardstick}`, reasonHint: 'the checkpoint asks for it',
    conclusionHint: 'what to do with it, and what to watch', propose: 'Put it before the committee', proposeText: 'It becomes a matter in the committee’s queue with this evaluation; the chair puts it to the vote.', proposeSubmit: 'Bring it in', matterTitle: 'Title of the matter', matterTitleHint: 'the name of the to-be if empty', matterText: 'What the committee should know', dueOn: 'Needed by',
    approve: 'Record the approval', approveText: 'No committee has been formed yet. Once there is one, it votes.', approveSubmit: 'Record the approval', who: ({ who }: { who: string }) => `To-bes are evaluated by: ${who}; of group leads the one of business analysis.`,
  },
  actual: {
    title: 'As it turned out', why: 'A process that looks better on paper has proved nothing. After go-live each step is measured; the newest figures stand beside as-is and to-be as a third column, and what was not measured counts as planned.',
    none: 'Nothing has been measured yet. From the go-live on, or its pilot, figures can be recorded step by step.', measured: ({ measured, steps }: Record<'measured' | 'steps', string>) => `${measured} of ${steps} steps measured; the others count as planned.`,
    step: 'Step', on: 'Day', work: 'Work', wait: 'Wait', error: 'Error', source: 'Source', planned: 'planned', record: 'Record a measurement', submit: 'Record', remove: 'Withdraw', who: ({ who }: { who: string }) => `Measured figures are recorded by: ${who}; of group leads the one of business analysis.`,
  },
  about: { title: 'The process', goals: 'Serves the goals', problems: 'Is to solve', noGoals: 'no goal named', noProblems: 'no problem named', edit: 'Edit the process', remove: 'Take the process out' },
  variants: {
    title: 'To-be', none: 'No to-be yet', noneText: 'Derive one from the as-is: it begins with the same steps, and each remedy you apply is recorded, so that it explains itself.', derive: 'Derive a to-be', another: 'Derive another one from this', name: 'Name of the to-be', nameHint: 'such as “One number for all”; may stay empty', rename: 'Save the name', remove: 'Take this to-be out', more: 'Name, derive or take out',
  },
} as const
