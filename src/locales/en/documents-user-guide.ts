import type { CustomerContact, SystemUsed, Yardstick } from '../../domain/process/process.ts'
import type { ProcessState } from '../../method/process-standing.ts'

const several = (n: number, one: string, many: string): string => (n === 1 ? one : many)
type Named = { name: string }
type Change = Record<'from' | 'to', string>

/** The guide for those who work in the new processes. */
export const guide = {
  headings: {
    roles: 'What you do, by role', unnamed: 'Steps that are nobody’s yet', reasons: 'Why it is done this way', different: 'What is different from before', course: 'Step by step', example: 'An example', open: 'Not in this guide yet',
  },
  columns: {
    process: 'Process', step: 'Step', system: 'With', writes: 'What you write', mind: 'Mind', who: 'Who', wait: 'Waits', work: 'Takes', done: 'Done after', lacks: 'Why not',
  },
  sentences: {
    unnamed: 'The process needs these steps, and no role is named for them. The owners of the processes name one before go-live.',
    open: 'Nobody is guided through a process that may still change. These come in once the committee has approved how they are to be:',
  },
  lead: ({ n, processes, roles, several: many }: { n: number; processes: string; roles: string; several: boolean }) =>
    `${several(n, 'One process', `${processes} processes`)} as the committee approved ${several(n, 'it', 'them')}, for ${many ? `${roles} roles` : 'one role'}. Find your role first, then read the processes in which you have steps.`,
  leadNone: 'No new process is approved yet, so there is nothing to guide anybody through. What is missing, and from whom, stands below.',
  howTo: [
    'Steps have the same numbers in the pictures, in the text and in the tables.',
    'Times are estimates for a case in which nothing goes wrong. They help to plan the day; they are no limit for anybody’s work.',
    'A control point is never left out, whatever the hurry. If a step does not fit a case, ask the owner of the process; do not find a way around it.',
  ],
  roleSaid: ({ steps, processes }: { steps: number; processes: number }) => `${steps} ${several(steps, 'step', 'steps')} in ${processes} ${several(processes, 'process', 'processes')}.`,
  stepNumbered: ({ number, name }: Record<'number' | 'name', string>) => `${number} ${name}`,
  controlShort: 'control point',
  approved: ({ day }: { day: string }) => `Approved by the steering committee on ${day}.`,
  undrawn: 'The process has too many steps for a picture on paper; its page in Sixgate draws it.',
  about: {
    trigger: ({ text }: { text: string }) => `It starts with: ${text}.`, result: ({ text }: { text: string }) => `It is done with: ${text}.`, customer: ({ text }: { text: string }) => `You do it for: ${text}.`,
    owner: ({ text }: { text: string }) => `Ask when in doubt: ${text}.`, ownerless: 'Nobody answers for it yet; until somebody does, ask your superior.',
  },
  solves: ({ problems }: { n: number; problems: string }) => `It ends what the company suffers from: ${problems}.`,
  serves: ({ n, goals }: { n: number; goals: string }) => `It serves the ${several(n, 'goal', 'goals')} ${goals}.`,
  gains: {
    cost: ({ from, to }: Change) => `A case costs ${to} instead of ${from}.`, quality: ({ from, to }: Change) => `${to} of the cases go right the first time, not ${from}.`,
    service: ({ from, to }: Change) => `The customer has to act ${to} times instead of ${from}.`, speed: ({ from, to }: Change) => `A case takes ${to} on average instead of ${from}.`,
  } as const satisfies Record<Yardstick, (change: Change) => string>,
  gone: ({ steps }: { n: number; steps: string }) => `No longer done: ${steps}.`,
  fresh: ({ steps }: { n: number; steps: string }) => `New: ${steps}.`,
  elsewhere: ({ steps }: { n: number; steps: string }) => `Done with another system: ${steps}.`,
  byOthers: ({ steps }: { n: number; steps: string }) => `Done by somebody else: ${steps}.`,
  done: ({ who, where }: Record<'who' | 'where', string>) => `${who}, ${where}.`,
  doneBySystem: ({ name }: Named) => (name === '' ? 'The CRM does it by itself.' : `The CRM does it by itself: ${name}.`),
  bySystem: 'the CRM by itself',
  nobody: 'nobody named yet',
  where: { none: 'without a system', spreadsheet: 'in a spreadsheet', legacy: 'in the present system', crm: 'in the CRM' } as const satisfies Record<SystemUsed, string>,
  whereNamed: { none: ({ name }: Named) => `with: ${name}`, spreadsheet: ({ name }: Named) => `in the spreadsheet “${name}”`, legacy: ({ name }: Named) => `in: ${name}`, crm: ({ name }: Named) => `in the CRM: ${name}` } as const satisfies Record<SystemUsed, (facts: Named) => string>,
  kinds: { approval: 'You decide.', check: 'You check.' },
  writes: ({ data }: { data: string }) => `You write: ${data}.`,
  isWritten: ({ data }: { data: string }) => `Written by it: ${data}.`,
  contacts: { 'customer-acts': 'The customer has to do something here.', 'company-acts': 'Here the customer hears from you.' } as const satisfies Record<Exclude<CustomerContact, 'none'>, string>,
  contactBySystem: 'The customer hears from the CRM here.',
  control: 'Control point: never left out.',
  lookTwice: ({ share }: { share: string }) => `${share} had to be done again when this was estimated: look twice.`,
  takes: ({ work }: Record<'work' | 'wait', string>) => `Takes about ${work}.`,
  takesAfter: ({ work, wait }: Record<'work' | 'wait', string>) => `Takes about ${work}, after a wait of about ${wait}.`,
  next: ({ next }: { next: string }) => `Then: ${next}.`,
  nextWhenAll: ({ next }: { next: string }) => `Once everything that runs at the same time is done: ${next}.`,
  oneOf: ({ share, label, next }: Record<'share' | 'label' | 'next', string>) => `${label === '' ? '' : `${label}, `}${share} of cases: ${next}`,
  together: ({ steps }: { steps: string }) => `at the same time ${steps}`,
  target: ({ step, who }: Record<'step' | 'who', string>) => `${step} (${who})`,
  end: 'the process ends',
  endNamed: ({ name }: Named) => `the process ends: ${name}`,
  example: {
    said: 'A made-up case on the way that most cases take, with the estimates of the model. Yours will differ.',
    begins: ({ trigger }: { trigger: string }) => `It begins with: ${trigger}.`,
    meanwhile: ({ time }: { time: string }) => `${time}, side by side`,
    ends: ({ time, result }: Record<'time' | 'result', string>) => `After ${time} it is done: ${result}.`,
    over: ({ time }: { time: string }) => `After ${time} it is done.`,
  },
  lacks: {
    unmodelled: 'It is not written down yet. The business-analysis group does so with those who do the work.', 'as-is': 'Only how it is now is written down. The business-analysis group derives a to-be.',
    drafted: 'There is a to-be, but it has not been evaluated. The business-analysis group does so.', evaluated: 'It is evaluated; the steering committee decides.',
    stale: 'It was altered after its evaluation or approval. The business-analysis group evaluates it again, then the committee decides.', approved: 'It is approved, but has faults that keep it from being followed. The business-analysis group mends them.',
  } as const satisfies Record<ProcessState, string>,
}
