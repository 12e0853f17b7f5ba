import type { Process, Step, Yardstick, YardstickVerdict } from '../../domain/process/process.ts'
import type { Recommendation } from '../../domain/process/compare.ts'
import type { ProcessRule } from '../../domain/process/finding.ts'
import type { FindingFate } from '../../method/finding-fates.ts'
import type { ProcessState } from '../../method/process-standing.ts'
import { remedyKinds } from './changes-processes.ts'
import { faultWords } from './problems-processes.ts'

const isOne = (n: number): boolean => n === 1
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const counted = (n: number, figure: string): string => small[n] ?? figure
const timesOf = (times: string): string => (times === '1' ? 'once' : `${times} times`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
type Count = { n: number; figure: string }

type Fates = Record<'all' | 'gone' | 'less' | 'still', Count>

/** Where all findings went the same way. */
function wholeFate({ all, gone, less, still }: Fates): string {
  const word = gone.n === all.n ? 'gone' : less.n === all.n ? 'less, but left' : still.n === all.n ? 'still there' : ''
  return word === '' ? '' : `${isOne(all.n) ? 'it is' : 'all are'} ${word}`
}

const partFate = ({ n, figure }: Count, word: string): string => (n === 0 ? '' : `${counted(n, figure)} ${isOne(n) ? 'is' : 'are'} ${word}`)

/** What is said about a process wherever it is shown: its yardsticks, what is wrong with it, what became of that. */
export const processWords = {
  variants: { 'as-is': 'As-is', 'to-be': 'To-be' } as const satisfies Record<'as-is' | 'to-be', string>,
  actual: 'Actual',
  /** Two areas that are no areas of the business line; the others have their names in the method. */
  areas: { marketing: 'Marketing', sales: 'Sales' } as const satisfies Partial<Record<Process['area'], string>>,
  yardsticks: { cost: 'Cost', quality: 'Quality', service: 'Service', speed: 'Speed' } as const satisfies Record<Yardstick, string>,
  inSentence: { cost: 'cost', quality: 'quality', service: 'service', speed: 'speed' } as const satisfies Record<Yardstick, string>,
  /** What each yardstick measures. */
  measures: {
    cost: 'Cost of a run', quality: 'Runs right the first time', service: 'Times the customer must act', speed: 'Time from start to end, mean',
  } as const satisfies Record<Yardstick, string>,
  verdicts: { better: 'better', equal: 'the same', worse: 'worse' } as const satisfies Record<YardstickVerdict, string>,
  points: ({ n, figure }: Count) => `${figure} ${isOne(Math.abs(n)) ? 'point' : 'points'}`,
  fromTo: ({ from, to }: Record<'from' | 'to', string>) => `${from} → ${to}`,
  cost: {
    run: 'per run', less: ({ amount, volume }: Record<'amount' | 'volume', string>) => `per run; ${amount} less a month at ${volume} runs`, more: ({ amount, volume }: Record<'amount' | 'volume', string>) => `per run; ${amount} more a month at ${volume} runs`,
    month: ({ amount, volume }: Record<'amount' | 'volume', string>) => `per run; ${amount} a month at ${volume} runs`,
  },
  quality: {
    run: 'right the first time, all steps together', less: ({ count }: { count: string }) => `right the first time; ${count} runs a month fewer with an error`, more: ({ count }: { count: string }) => `right the first time; ${count} runs a month more with an error`,
    month: ({ count }: { count: string }) => `right the first time; ${count} runs a month with an error`,
  },
  service: {
    run: ({ handOvers }: { handOvers: string }) => `times the customer must act; hand-overs ${handOvers}`,
    less: ({ handOvers, count }: Record<'handOvers' | 'count', string>) => `times the customer must act, ${count} fewer a month; hand-overs ${handOvers}`,
    more: ({ handOvers, count }: Record<'handOvers' | 'count', string>) => `times the customer must act, ${count} more a month; hand-overs ${handOvers}`,
  },
  speed: {
    mean: 'mean time from start to end', spread: ({ median, p90 }: Record<'median' | 'p90', string>) => `half within ${median}, nine of ten within ${p90}`,
  },
  target: { met: ({ value }: { value: string }) => `target ${value}, met`, missed: ({ value }: { value: string }) => `target ${value}, not met` },
  /** How a comparison reads. */
  lead: {
    allBetter: 'The to-be is better on all four yardsticks and worse on none.',
    better: ({ better }: { better: string }) => `The to-be is better on ${better} and worse on none.`,
    mixed: ({ better, worse }: Record<'better' | 'worse', string>) => `The to-be is better on ${better}, and worse on ${worse}.`,
    worse: ({ worse }: { worse: string }) => `The to-be is better on none of the four yardsticks, and worse on ${worse}.`,
    same: 'The to-be is as good as the as-is on all four yardsticks, and better on none.',
    missed: ({ targets }: { targets: string }) => `It misses the target for ${targets}.`,
    found: ({ n, figure }: Count) => (n === 0 ? 'Nothing is found wrong with the process as it is.' : `${capital(counted(n, figure))} ${isOne(n) ? 'finding' : 'findings'} on the as-is process.`),
    fates: ({ all, gone, less, still }: Fates) => {
      const head = `${capital(counted(all.n, all.figure))} ${isOne(all.n) ? 'finding' : 'findings'} on the as-is process`
      const whole = wholeFate({ all, gone, less, still })
      return whole === '' ? `${head}; ${[partFate(gone, 'gone'), partFate(less, 'less, but left'), partFate(still, 'still there')].filter((part) => part !== '').join(', ')}.` : `${head}; ${whole}.`
    },
    left: ({ list }: { list: string }) => `Still to do: ${list}.`, leftAt: ({ rule, step }: Record<'rule' | 'step', string>) => `${rule.toLowerCase()} at ${step}`,
    fresh: ({ n, figure }: Count) => (isOne(n) ? 'One finding is new in the to-be.' : `${capital(counted(n, figure))} findings are new in the to-be.`),
    asIs: ({ cost, cycle, quality }: Record<'cost' | 'cycle' | 'quality', string>) => `Only the process as it is has been modelled: a run costs ${cost}, takes ${cycle} and goes right the first time in ${quality} of cases.`,
    asIsFree: ({ cycle, quality }: Record<'cycle' | 'quality', string>) => `Only the process as it is has been modelled: a run takes ${cycle} and goes right the first time in ${quality} of cases; no cost is given yet.`,
    faulty: ({ n, figure, variant }: Count & { variant: string }) => `${variant} cannot be measured yet: ${isOne(n) ? 'one fault keeps' : `${counted(n, figure)} faults keep`} it from being so.`,
    unmodelled: 'Nothing of how this process runs has been written down yet.',
    unmodelledToBe: 'The to-be has no steps of work yet.',
  },
  onlyTool: {
    title: 'Nothing but the tool changed',
    text: 'The same steps, in the same order, by the same people, in other software. That is the old process in a new system: one of the causes why CRM projects fail, says a study of them. Take steps out, join them or move the decision before you pay for a system.',
  },
  recommendations: {
    adopt: 'Adopt it: better on one yardstick at least, worse on none, and no target is missed.', 'adopt-with-reasons': 'Adopt it with reasons: what is better weighs more than what is worse, and each yardstick that is worse needs a reason.',
    improve: 'Improve it first: nothing is better, a target is missed, or what is worse weighs as much as what is better.', redesign: 'Redesign it first: nothing but the tool changed, and that is the old process in new software.', price: 'Give the missing hourly rates first: until then nobody knows what it costs, and so whether it is to be adopted.', reject: 'Do not adopt it: it is worse, and better on nothing.',
  } as const satisfies Record<Recommendation, string>,
  states: {
    unmodelled: 'Not modelled', 'as-is': 'As-is only', drafted: 'To-be drafted', evaluated: 'Evaluated', stale: 'Out of date', approved: 'Approved',
  } as const satisfies Record<ProcessState, string>,
  rules: {
    'redundant-step': 'Redundant step', 'double-entry': 'Double entry', 'long-wait': 'Long wait', 'approval-chain': 'Approval chain', 'ping-pong': 'Ping-pong', 'rework-loop': 'Rework', bottleneck: 'Bottleneck', 'no-system': 'No system', 'media-break': 'Media break',
  } as const satisfies Record<ProcessRule, string>,
  figures: {
    'redundant-step': ({ minutes, cost }: Record<'minutes' | 'cost', string>) => `${minutes} a run, of value to nobody${cost ? `; ${cost}` : ''}`,
    'double-entry': ({ n, figure, data, systems }: Count & { data: string; systems: string }) => `${isOne(n) ? 'one datum' : `${figure} data`} in ${systems} systems: ${data}`,
    'long-wait': ({ wait, share }: Record<'wait' | 'share', string>) => `${wait} a run, ${share} of the whole time`,
    'approval-chain': ({ figure }: { figure: string }) => `${figure} approvals in a row`,
    'ping-pong': ({ times, from, to }: Record<'times' | 'from' | 'to', string>) => `${timesOf(times)} a run back from ${from} to ${to}`,
    'rework-loop': ({ share, times }: Record<'share' | 'times', string>) => `${share} go back, ${timesOf(times)} a run`,
    'rework-error': ({ share }: { share: string }) => `error rate ${share}`,
    bottleneck: ({ role, share, hours, capacity }: Record<'role' | 'share' | 'hours' | 'capacity', string>) => `${role} at ${share}: ${hours} of ${capacity} hours a month`,
    'no-system': ({ work, share }: Record<'work' | 'share', string>) => `${work} a run without a system, ${share} of the work`,
    'media-break': ({ times }: { times: string }) => `${timesOf(times)} a run from paper to a system or back`,
  },
  fates: { gone: 'Gone', less: 'Less', still: 'Still there' } as const satisfies Record<FindingFate, string>,
  freshFinding: 'New',
  remedies: remedyKinds,
  faults: faultWords,
  kinds: {
    start: 'Start', end: 'End', work: 'Work', entry: 'Data entry', approval: 'Approval', check: 'Check', choice: 'Choice', fork: 'Parallel, begin', join: 'Parallel, end',
  } as const satisfies Record<Step['kind'], string>,
  systems: { none: 'None, paper', spreadsheet: 'Spreadsheet', legacy: 'Present system', crm: 'CRM' } as const satisfies Record<Step['system'], string>,
  contacts: { none: 'None', 'customer-acts': 'Customer must act', 'company-acts': 'Company acts' } as const satisfies Record<Step['contact'], string>,
  values: { customer: 'Customer value', business: 'Business need', waste: 'Waste' } as const satisfies Record<Step['value'], string>,
  stepFields: {
    id: 'number', kind: 'kind', name: 'name', department: 'department', role: 'role', system: 'system', systemName: 'name of the system', data: 'data written', work: 'working time', wait: 'waiting time', cost: 'cost', error: 'error rate',
    contact: 'customer contact', value: 'value', control: 'control point', note: 'note', next: 'what follows',
  } as const satisfies Record<keyof Step, string>,
  /** Which uncertain input would turn which verdict. */
  turning: {
    minutes: ({ field, step, from, to }: Record<'field' | 'step' | 'from' | 'to', string>) => `${field} of ${step}: ${to} instead of ${from} a time`,
    share: ({ field, step, from, to }: Record<'field' | 'step' | 'from' | 'to', string>) => `${field} of ${step}: ${to} instead of ${from}`,
    way: ({ step, next, from, to }: Record<'step' | 'next' | 'from' | 'to', string>) => `From ${step} on to ${next}: ${to} instead of ${from} of runs`,
    fields: { work: 'Working time', wait: 'Waiting time', error: 'Error rate' },
    becomes: ({ yardstick, becomes, verdict }: Record<'yardstick' | 'becomes' | 'verdict', string>) => `${yardstick} ${becomes} instead of ${verdict}`,
    sides: { 'as-is': 'as-is', 'to-be': 'to-be', both: 'both' },
  },
} as const
