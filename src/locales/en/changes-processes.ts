import { stepsOf } from '../../domain/process/remedy-asked.ts'
import type { RemedyKind } from '../../domain/process/process.ts'
import type { ChangeSentences, FieldWords, SentenceNames } from '../change-words.ts'

export const processNames = {
  'add-process': 'Add a process',
  'edit-process': 'Edit a process',
  'withdraw-process': 'Withdraw a process',
  'add-work-role': 'Add a role',
  'edit-work-role': 'Edit a role',
  'withdraw-work-role': 'Withdraw a role',
  'edit-steps': 'Edit steps',
  'replace-steps': 'Replace the table of steps',
  'derive-variant': 'Derive a to-be',
  'rename-variant': 'Name a variant',
  'withdraw-variant': 'Withdraw a variant',
  'apply-remedy': 'Apply a remedy',
  'evaluate-process': 'Evaluate a to-be',
  'withdraw-evaluation': 'Withdraw an evaluation',
  'propose-to-be': 'Bring a to-be before the committee',
  'approve-to-be': 'Approve a to-be',
  'record-actual': 'Record what was measured at a step',
  'withdraw-actual': 'Withdraw what was measured at a step',
} as const

/** The eight remedies, METHOD 6. */
export const remedyKinds: Readonly<Record<RemedyKind, string>> = {
  eliminate: 'eliminate', combine: 'combine', 're-order': 're-order', simplify: 'simplify', parallelise: 'run in parallel', automate: 'automate', empower: 'empower', outsource: 'outsource',
}

const tableSaid = (counts: readonly (readonly [number, string])[], { number, list }: SentenceNames): string =>
  list(counts.flatMap(([count, deed]) => (count === 0 ? [] : [`${count === 1 ? 'one step' : `${number(count)} steps`} ${deed}`])))

export const processSentences: Pick<ChangeSentences, keyof typeof processNames> = {
  'add-process': ({ title }, { quoted }) => `added the process ${quoted(title)}`,
  'edit-process': ({ process, ...rest }, names) => `edited the process ${names.process(process)}: ${names.fields(rest)}`,
  'withdraw-process': ({ process }, names) => `withdrew the process ${names.process(process)}`,
  'add-work-role': ({ name }, { quoted }) => `added the role ${quoted(name)}`,
  'edit-work-role': ({ workRole, ...rest }, names) => `edited the role ${names.workRole(workRole)}: ${names.fields(rest)}`,
  'withdraw-work-role': ({ workRole }, names) => `withdrew the role ${names.workRole(workRole)}`,
  'edit-steps': ({ process, variant, edits, added, removed }, names) => `edited ${names.variant(process, variant)} of ${names.process(process)}: ${tableSaid(
    [[edits.length, 'changed'], [added.length, 'added'], [removed.length, 'removed']], names)}`,
  'replace-steps': ({ process, variant, steps }, names) => `replaced ${names.variant(process, variant)} of ${names.process(process)} by a table of ${steps.length === 1 ? 'one step' : `${names.number(steps.length)} steps`}`,
  'derive-variant': ({ process, title }, names) => `derived a to-be of ${names.process(process)}${title ? `: ${names.quoted(title)}` : ''}`,
  'rename-variant': ({ process, variant, title }, names) => (title ? `named a variant of ${names.process(process)} ${names.quoted(title)}` : `took the name from ${names.variant(process, variant)} of ${names.process(process)}`),
  'withdraw-variant': ({ process, variant }, names) => `withdrew ${names.variant(process, variant)} of ${names.process(process)}`,
  'apply-remedy': ({ process, asked }, names) => `improved ${names.process(process)}: ${remedyKinds[asked.kind]}, ${names.list(stepsOf(asked).map((step) => names.step(process, step)))}`,
  'evaluate-process': ({ process, toBe }, names) => `evaluated ${names.variant(process, toBe)} of ${names.process(process)}`,
  'withdraw-evaluation': ({ process }, names) => `withdrew an evaluation of ${names.process(process)}`,
  'propose-to-be': ({ process }, names) => `brought a to-be of ${names.process(process)} before the committee`,
  'approve-to-be': ({ process, reason }, names) => `recorded the approval of a to-be of ${names.process(process)}: ${names.quoted(reason)}`,
  'record-actual': ({ process, step, on }, names) => `recorded what was measured at ${names.builtStep(process, step)} of ${names.process(process)}${on ? ` on ${names.day(on)}` : ''}`,
  'withdraw-actual': ({ process }, names) => `withdrew what was measured at a step of ${names.process(process)}`,
}

export const processFields = {
  process: { label: 'Process' },
  customer: { label: 'Customer of the process' },
  trigger: { label: 'Trigger' },
  result: { label: 'Result' },
  volume: { label: 'Runs a month' },
  inScope: { label: 'In scope' },
  goals: { label: 'Goals' },
  targets: { label: 'Targets' },
  weights: { label: 'Weights', hint: '0 does not count to 5 most' },
  quality: { label: 'Quality' },
  service: { label: 'Service' },
  speed: { label: 'Speed' },
  workRole: { label: 'Role' },
  rate: { label: 'Rate an hour' },
  hours: { label: 'Hours a month' },
  variant: { label: 'Variant' },
  steps: { label: 'Steps' },
  edits: { label: 'Changed steps' },
  added: { label: 'New steps' },
  removed: { label: 'Steps taken out' },
  to: { label: 'Leads to' },
  after: { label: 'After' },
  id: { label: 'Number' },
  department: { label: 'Department' },
  role: { label: 'Role' },
  system: { label: 'System' },
  systemName: { label: 'Name of the system' },
  data: { label: 'Data written', hint: 'one per line' },
  work: { label: 'Working minutes' },
  wait: { label: 'Waiting minutes' },
  error: { label: 'Error rate', hint: '0 to below 1' },
  contact: { label: 'Customer contact' },
  control: { label: 'Control point' },
  next: { label: 'Leads to' },
  probability: { label: 'Probability', hint: '0 to 1' },
  label: { label: 'Label of the way' },
  asked: { label: 'Remedy' },
  other: { label: 'Other step' },
  freeRole: { label: 'Frees the role' },
  toBe: { label: 'To-be' },
  reasons: { label: 'Reasons for what is worse' },
  conclusion: { label: 'Conclusion' },
  evaluation: { label: 'Evaluation' },
  actual: { label: 'Measured value' },
} as const satisfies Partial<FieldWords>
