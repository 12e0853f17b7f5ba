/** Sentences about one kind of thing that is not quite the same after an import. `what`: the text in question; `count`: how many, or on which line. */
type Sentence = (what: string, count: number) => string

const taskTypes: Readonly<Record<string, string>> = { user: 'User task', manual: 'Manual task', send: 'Send task', receive: 'Receive task', service: 'Service task', script: 'Script task', 'business-rule': 'Business-rule task' }
const triggers: Readonly<Record<string, string>> = { message: 'a message', timer: 'a timer', signal: 'a signal', conditional: 'a condition', error: 'an error', escalation: 'an escalation', cancel: 'a cancellation', compensation: 'a compensation', link: 'a link', terminate: 'a termination', other: 'something else' }
const translated = (what: string): string => what.replace(/^[a-z]+|(?<=, )[a-z]+/g, (word) => triggers[word] ?? word)
const times = (count: number): string => (count > 1 ? ` (${count} times)` : '')

const sentences = <Code extends string>(said: Record<Code, Sentence>): Record<Code, Sentence> => said

export const bpmnNotes = {
  /** What was said of them, and which they are. */
  at: ({ said, elements }: { said: string; elements: string }) => `${said}: ${elements}`,
  andMore: ({ names, more }: { names: readonly string[]; more: number }) => `${names.join(', ')} and ${more} more`,
  codes: sentences({
    'task-type': (what) => `${taskTypes[what] ?? what}: became plain work`,
    'call-activity': (what) => `Calls another process${what ? ` (${what})` : ''}: became one step`,
    loop: () => 'Loop marker left out: say how often it is repeated by an error rate or a way back',
    'multi-instance': () => 'Multi-instance marker left out: put the work of all instances into the minutes',
    compensation: () => 'Compensation left out: it is done only to take something back',
    'sub-process': () => 'Sub-process: its steps stand in its place',
    'sub-process-empty': () => 'Sub-process with nothing in it: became one step',
    'ad-hoc': () => 'Ad-hoc sub-process: its steps stand side by side',
    'event-sub-process': () => 'Event sub-process left out',
    'left-out': (what) => `Left out with “${what}”`,
    'event-trigger': (what) => `Triggered by ${triggers[what] ?? what}: became a plain start or end`,
    'event-step': (what) => `Intermediate event${what ? ` (${translated(what)})` : ''}: became a step`,
    'timer-wait': (what) => `Waiting time taken from the timer ${what}`,
    terminate: () => 'Ends the whole process at once: became a plain end',
    link: () => 'Link event: its two ends were joined',
    'boundary-way': (what) => `Event at the border${what ? ` (${translated(what)})` : ''}: became one of the ways out of the step`,
    'boundary-beside': (what) => `Event that does not interrupt${what ? ` (${translated(what)})` : ''}: became one of the ways out, although it runs beside`,
    'boundary-alone': (what) => `Event at the border${what ? ` (${translated(what)})` : ''} that leads nowhere: left out`,
    'passed-through': () => 'Event or passage with nothing to do: left out, its ways were joined',
    'event-based': () => 'Event-based gateway: became a choice',
    inclusive: () => 'Inclusive gateway: became a choice of exactly one way; look at it',
    complex: () => 'Complex gateway: became a choice; look at it',
    'fork-and-join': () => 'Parallel gateway that closes and opens: became a join and a split',
    'gateway-alone': () => 'Parallel gateway with one way in and out: became a passage',
    'implicit-fork': () => 'Several ways out of one step run side by side: a split was put in',
    'conditional-ways': () => 'Conditional ways out of a step: became a choice of exactly one',
    condition: (what) => `Condition ${what}: the name of the way was kept instead`,
    'default-way': () => 'Default way: not marked any more',
    'way-broken': () => 'Way without a beginning or an end: left out',
    'start-added': (what) => `The process had no start: one was put before ${what}`,
    'end-added': (what) => `The process had no end: one was put after ${what}`,
    'several-starts': (what) => `The process has several starts (${what}): keep one`,
    'lanes-nested': () => 'Lane with lanes in it: both names make the department',
    'lane-by-place': (what) => `In no lane by name, but drawn in ${what ? `“${what}”` : 'one'}: taken from the picture`,
    'text-cut': (what) => `Too long and cut: ${what}`,
    performer: (what) => `“${what}” became the role`,
    'performer-left-out': (what) => `“${what}” does it too, or is worked out when it runs: left out`,
    'data-read': (what) => `Reads “${what}”: only what is written is kept`,
    'data-unused': () => 'Data that nobody writes: left out',
    annotation: (what) => `Text that hangs at no step, left out: ${what}`,
    documentation: (what) => `Description left out: ${what}`,
    group: (what) => `Frame around steps${what ? ` (${what})` : ''}: left out`,
    'message-flow': (what) => `Message between pools left out: ${what}`,
    'pool-empty': () => 'Pool without a process: left out',
    'process-empty': () => 'Process without a step: left out',
    extension: (what, count) => `Extension of another tool left out: ${what}${times(count)}`,
    definition: (what, count) => `Technical detail left out: ${what}${times(count)}`,
    attribute: (what, count) => `Attribute left out: ${what}${times(count)}`,
    'not-understood': (what) => `Not understood and left out: ${what}`,
    'own-invalid': () => 'The figures that Sixgate had written here were altered and cannot be read: they are 0 now',
    'id-twice': (what, line) => `The id ${what} stands in the file twice: the second one, on line ${line}, was left out`,
    dangling: (what) => `Refers to ${what}, which is not in the file`,
    'unknown-attribute': (what) => `Attribute that BPMN does not have: ${what}`,
    unreadable: (what, line) => `Not readable and left out${line > 0 ? ` (line ${line})` : ''}: ${what}`,
  }),
}
