/** What the pictures say. */
export const diagrams = {
  gantt: { title: 'Timetable of the six phases', today: 'Today', planned: 'As promised', done: 'Done', running: 'Running', ahead: 'To come', critical: 'Decides the end', gate: 'Checkpoint', more: ({ n }: { n: string }) => `${n} more tasks` },
  rail: { title: 'The six phases and their checkpoints' },
  organisation: { title: 'Project organisation', more: ({ n }: { n: string }) => `and ${n} more` },
  causes: { title: ({ problem }: { problem: string }) => `Root causes: ${problem}` },
  processes: {
    title: ({ process, variant }: { process: string; variant: string }) => `${process}: ${variant}`,
    variants: { 'as-is': 'as-is', 'to-be': 'to-be' },
    described: ({ steps, lanes }: { steps: string; lanes: string }) => `Steps: ${steps}. Lanes: ${lanes}.`,
    step: ({ number, name }: { number: string; name: string }) => `${number} ${name}`,
    units: { minute: 'min', hour: 'h', day: 'd' },
    legend: {
      added: 'new', changed: 'changed', removed: 'gone', 'customer-value': 'worth it to the customer', waste: 'waste', entry: 'data entry', approval: 'approval', check: 'check', control: 'control point',
      'customer-acts': 'customer has to act', 'company-acts': 'company turns to the customer', wait: 'wait', parallel: 'at the same time', finding: 'finding',
    },
  },
}
