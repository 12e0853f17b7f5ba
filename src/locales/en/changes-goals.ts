import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'

export const goalNames = {
  'add-goal': 'Add a goal',
  'edit-goal': 'Edit a goal',
  'withdraw-goal': 'Withdraw a goal',
  'set-milestone-targets': 'Set the milestone targets of a goal',
  'overrule-goal': 'Keep a goal on a cause that no CRM solves',
  'judge-goal': 'Judge whether a goal is reached',
  'leave-out-outcome': 'Leave a kind of outcome out',
  'take-back-outcome': 'Take a kind of outcome back in',
  'record-measurement': 'Record a measurement',
  'correct-measurement': 'Correct a measurement',
  'withdraw-measurement': 'Withdraw a measurement',
  'import-measurements': 'Import measurements',
} as const

const figure = ({ value, part, whole }: { value: number | null; part: number | null; whole: number | null }, { number }: SentenceNames): string =>
  (part !== null && whole !== null ? `${number(part)} of ${number(whole)}` : value === null ? '' : number(value))
const verdicts: Readonly<Record<string, string>> = { '0': 'not reached', '0.5': 'reached in part', '1': 'reached' }

export const goalSentences: Pick<ChangeSentences, keyof typeof goalNames> = {
  'add-goal': ({ title, reason }, { quoted }) => `added the goal ${quoted(title)}${reason ? `, although no CRM solves its cause: ${quoted(reason)}` : ''}`,
  'edit-goal': ({ goal, ...rest }, names) => `edited the goal ${names.goal(goal)}: ${names.fields(rest)}`,
  'withdraw-goal': ({ goal }, names) => `withdrew the goal ${names.goal(goal)}`,
  'set-milestone-targets': ({ goal, milestones }, names) =>
    milestones.length === 0 ? `took the milestone targets of ${names.goal(goal)} out` : `set the milestone targets of ${names.goal(goal)}: ${names.list(milestones.map(({ value }) => names.number(value)))}`,
  'overrule-goal': ({ goal, reason }, names) => `kept the goal ${names.goal(goal)} although no CRM solves its cause: ${names.quoted(reason)}`,
  'judge-goal': ({ goal, judge, value }, names) => `judged the goal ${names.goal(goal)}${judge ? ` for ${names.person(judge)}` : ''}: ${verdicts[String(value)] ?? names.number(value)}`,
  'leave-out-outcome': ({ family, reason }, names) => `left ${names.outcome(family)} out of the goals: ${names.quoted(reason)}`,
  'take-back-outcome': ({ family }, names) => `took ${names.outcome(family)} back into the goals`,
  'record-measurement': ({ goal, on, ...read }, names) => `recorded ${figure(read, names)} for ${names.goal(goal)}${on ? ` on ${names.day(on)}` : ''}`,
  'correct-measurement': ({ goal, ...read }, names) => `corrected a measurement of ${names.goal(goal)} to ${figure(read, names)}`,
  'withdraw-measurement': ({ goal }, names) => `withdrew a measurement of ${names.goal(goal)}`,
  'import-measurements': ({ rows }, names) => `imported ${rows.length === 1 ? 'one measurement' : `${names.number(rows.length)} measurements`}`,
}

export const goalFields = {
  unitKind: { label: 'Kind of unit' },
  ratio: { label: 'Ratio of two counts', hint: 'each measurement gives both' },
  shape: { label: 'Direction' },
  baselineOn: { label: 'Baseline measured on' },
  baselineSource: { label: 'Source of the baseline' },
  low: { label: 'Lower bound' },
  high: { label: 'Upper bound' },
  tolerance: { label: 'Tolerance', hint: 'how far outside still counts as nearly' },
  rhythm: { label: 'Rhythm' },
  strategy: { label: 'Business strategy it serves' },
  test: { label: 'Test of success', hint: 'how one will see that it is reached' },
  judges: { label: 'Judged by' },
  yearlyBenefit: { label: 'Benefit a year' },
  odds: { label: 'Odds', hint: '0 to 1' },
  milestones: { label: 'Milestone targets' },
  judge: { label: 'Judge' },
  value: { label: 'Value' },
  measurement: { label: 'Measurement' },
  part: { label: 'Count', hint: 'the cases that meet it' },
  whole: { label: 'Of all', hint: 'the cases there are' },
  sample: { label: 'Sample size' },
  source: { label: 'Source' },
} as const satisfies Partial<FieldWords>
