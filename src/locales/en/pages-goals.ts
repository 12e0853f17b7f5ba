const isOne = (n: number): boolean => n === 1
const many = (n: number, one: string, more: string): string => (isOne(n) ? `one ${one}` : `${n} ${more}`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The list of goals. */
export const goalsPage = {
  title: 'Goals',
  why: 'Projects fail for want of clear, quantified goals with priorities, says a study of failed CRM projects. Success shows in revenue, profit and customer satisfaction, says a general account of CRM implementation; so goals are measured through all phases and after go-live.',
  lead: ({ goals, states }: { goals: number; states: string }) => `${capital(many(goals, 'goal', 'goals'))}: ${states}.`,
  leadAttained: ({ share }: { share: string }) => `Weighted by priority, ${share} of the way is done.`,
  leadNoAttained: 'None of them has figures yet by which its way could be measured.',
  leadOverdue: ({ n }: { n: number }) => (isOne(n) ? 'One measurement is overdue.' : `${n} measurements are overdue.`),
  leadNone: 'No goal is set yet: nobody could say later whether the project succeeded.',
  mayChange: ({ who }: { who: string }) => `Only these can set goals: ${who}.`,
  emptyTitle: 'What shall be better afterwards, and by how much?',
  emptyText: 'Begin with the problem that hurts most: today’s figure, the figure wanted, by when, and who answers for it.',
  add: 'Add a goal',
  addMore: 'More can be said on the goal’s own page once it is added: milestone targets, bounds, the problem it works on.',
  worksOn: 'Works on the problem',
  unitHint: '%, days, s, CNY; for money the project’s currency if empty',
  boundHint: 'only for a goal that stays in a range',
  every: 'Measured every', everyUnit: 'Rhythm in',
  figures: {
    attained: 'Attained', attainedNote: 'mean by priority, 3 : 2 : 1', well: 'On track or achieved', badly: 'At risk, off track, missed', noData: 'Without data', overdue: 'Overdue measurements', of: ({ count }: { count: string }) => `of ${count}`,
    next: ({ day }: { day: string }) => `next due ${day}`, noneDue: 'none planned',
  },
  due: {
    title: 'Measurements due', why: 'A goal that nobody measures is forgotten after go-live. Each goal says how often it is measured; what is due stands here until it is recorded.',
    none: 'Nothing is due in the next two weeks.', goal: 'Goal', when: 'Due', last: 'Latest', owner: 'Owner', record: 'Record', value: 'Value today', valueOf: ({ goal }: { goal: string }) => `Today’s value of ${goal}`,
    overdue: ({ days }: { days: string }) => `${days} overdue`, onDay: 'due today', never: 'not measured yet', all: ({ count }: { count: string }) => `All ${count}`, fewer: 'Fewer',
  },
  goal: 'Goal', course: 'Course', latest: 'Latest', expected: 'Expected', target: 'Target', status: 'Status', forecast: 'Forecast',
  lacks: ({ fields }: { fields: string }) => `Still open: ${fields}`,
  byDay: ({ day }: { day: string }) => `by ${day}`,
  faults: { title: 'Missing or unreasonable', why: 'Each of these is why a goal would later prove nothing: no start to compare with, no date, a target nobody needs to work for, or more than can be done at once.', none: 'Every goal is complete, and nothing about them is unreasonable.' },
  outcomes: {
    title: 'Results covered', why: 'Revenue growth, profit growth and customer satisfaction are the three results that tell whether a CRM succeeded; so says a general account of CRM implementation. Each has a goal, or is left out on purpose.',
    family: 'Result', coveredBy: 'Goals', open: 'No goal, and not left out', leftOut: ({ reason }: { reason: string }) => `Left out: ${reason}`, leaveOut: 'Leave a result out', takeBack: 'Take it in again',
  },
  more: ({ n, count }: { n: number; count: string }) => (isOne(n) ? 'To the goal' : `All ${count} goals`),
  toSet: 'Set goals',
} as const

/** One goal. */
export const goalPage = {
  why: 'Clear, quantified, prioritised goals are what failed CRM projects lacked, says a study of them. The state compares the latest value with what was to be expected on its day; the forecast goes on at the pace of the measurements.',
  inCrumb: (part: string) => part.toLowerCase(),
  record: 'Record a measurement',
  facts: {
    baseline: 'Baseline', dueNow: 'Due now', target: 'Target', forecast: 'Forecast', attainment: 'Attainment', owner: 'Owner', rhythm: 'Rhythm', cause: 'Root cause', strategy: 'Serves', tolerance: 'Tolerance', benefit: 'Benefit', judges: 'Judged by',
    next: ({ rhythm, day }: Record<'rhythm' | 'day', string>) => `${rhythm}, next ${day}`, overdue: ({ rhythm, day }: Record<'rhythm' | 'day', string>) => `${rhythm}, overdue since ${day}`,
    yearly: ({ amount, odds }: Record<'amount' | 'odds', string>) => `${amount} a year${odds ? `, likely to ${odds}` : ''}`,
    source: ({ figure, source }: Record<'figure' | 'source', string>) => `${figure} (${source})`,
  },
  open: 'open',
  withdrawn: ({ who, day }: Record<'who' | 'day', string>) => `Taken out by ${who} on ${day}; its measurements stay in the history.`,
  faults: 'Missing or unreasonable',
  overruled: ({ who, day }: Record<'who' | 'day', string>) => `Kept although a CRM does not solve its cause, decided by ${who} on ${day}:`,
  measurements: {
    title: 'Measurements', date: 'Date', value: 'Value', plan: 'Plan', gap: 'Gap', source: 'Source', who: 'Who', note: 'Note', baseline: 'baseline', none: 'Nothing has been measured yet. The first figure shows whether the baseline is right.',
    corrected: ({ day, was }: Record<'day' | 'was', string>) => `corrected ${day}, was ${was}`, sample: ({ count }: { count: string }) => `sample of ${count}`, counts: ({ part, whole }: Record<'part' | 'whole', string>) => `${part} of ${whole}`,
    correct: 'Correct', correctOf: ({ day }: { day: string }) => `Correct the value of ${day}`, all: ({ count }: { count: string }) => `All ${count}`, fewer: 'The newest', with: ({ head, unit }: Record<'head' | 'unit', string>) => `${head}, ${unit}`,
  },
  form: {
    value: ({ unit }: { unit: string }) => (unit ? `Value, ${unit}` : 'Value'), date: 'Date', source: 'Source', sample: 'Sample size', sampleHint: 'how many cases were looked at; empty if all',
    submit: 'Record', who: ({ who }: { who: string }) => `Measurements are recorded by: ${who}.`,
    correct: ({ day }: { day: string }) => `Correct the value of ${day}`, correctText: ({ value }: { value: string }) => `${value} stands there now. It stays visible beside the new value.`, correctSubmit: 'Correct', remove: 'Take the value out', cancel: 'Record a new one instead',
  },
  milestones: {
    title: 'Milestone targets', why: 'A milestone target at a checkpoint moves with the checkpoint’s forecast date; the plan as it was promised stays visible beside it. Whether it is met is a criterion of that checkpoint.',
    at: 'At', promised: 'By the plan', expected: 'Expected', reached: 'Reached', checkpoint: ({ n, phase }: Record<'n' | 'phase', string>) => `${n} ${phase}`, own: 'Own date', planned: ({ day }: { day: string }) => `planned ${day}`,
    byForecast: 'by forecast', already: 'reached already', set: 'milestone target', edit: 'Set milestone targets', hint: 'Leave a field empty where nothing is to be reached.', save: 'Save targets', day: 'Own date', value: 'Value', none: 'Without figures there is no curve to read them from.',
    ofPhase: ({ n, phase }: Record<'n' | 'phase', string>) => `At checkpoint ${n}, ${phase}`, ofRow: ({ field, row }: Record<'field' | 'row', string>) => `${field}, row ${row}`,
  },
  judgements: { title: 'Judgements', none: 'Nobody has judged it yet.', judge: 'Judge', on: 'Date', verdict: 'Verdict', note: 'Reason', verdicts: { not: 'Not reached', inPart: 'Reached in part', fully: 'Reached' }, add: 'Record a judgement', submit: 'Record' },
  edit: 'Edit the goal', remove: 'Take the goal out',
  editGroups: { what: 'What and who', figures: 'Figures', bounds: 'Bounds', why: 'Why, and what it brings', test: 'If it cannot be counted' },
  overrule: { title: 'Keep it all the same', text: 'A CRM does not solve the cause of this problem. The goal can stand if somebody says in writing why.', submit: 'Keep with this reason' },
  noProblems: 'none named',
} as const

/** Measurements from a spreadsheet. */
export const measurementsPage = {
  title: 'Import measurements',
  why: 'Figures live in spreadsheets and reports; retyping them is where errors come from. Each row is shown with what it would do before anything is saved, and a corrected value stays visible beside the new one.',
  lead: 'Bring in a spreadsheet or paste its cells: every row is shown first, nothing is saved before you have seen it.',
  planned: ({ add, correct, same, refuse }: Record<'add' | 'correct' | 'same' | 'refuse', string>) => `${add} to be added, ${correct} to be corrected, ${same} already there, ${refuse} refused. Nothing is saved yet.`,
  who: ({ who }: { who: string }) => `Measurements are imported by: ${who}.`,
  bring: 'Spreadsheet', another: 'Look at another one', file: 'File', fileHint: 'CSV or XLSX, at most 100,000 rows', whose: 'Whose measurements', anyGoal: 'as the rows say', paste: 'Or paste cells', pasteHint: 'The first line names the columns; these are understood:', look: 'Show what it would do',
  preview: 'What it would do', nothing: 'Nothing of it can be taken over.', line: 'Line', what: 'What happens', goal: 'Goal', on: 'Date', value: 'Value', was: 'Was', reason: 'Why',
  verdicts: { add: 'Added', correct: 'Corrected', same: 'As it stands', refuse: 'Refused' },
  ignored: ({ columns }: { columns: string }) => `Columns that are not read: ${columns}.`,
  more: ({ count }: { count: string }) => `${count} more rows of the kind shown last.`,
  take: ({ n, count, refused }: { n: number; count: string; refused: string }) => `Import ${isOne(n) ? 'one row' : `${count} rows`}${refused ? `, leave out ${refused}` : ''}`,
  out: 'Take them along', outText: 'All measurements that count; the file can be filled on and brought in again.', link: 'Import measurements',
  calendar: {
    title: ({ day }: { day: string }) => `Due until ${day}`, none: 'Nothing is to be measured until then: no goal says how often.', more: ({ count }: { count: string }) => `${count} more days.`,
    why: 'How often each goal is measured is said with the goal. The same days stand in the calendar feed of whoever owns the goal; where nobody of the team is called like its owner, in the project manager’s.', link: 'Calendar',
  },
} as const
