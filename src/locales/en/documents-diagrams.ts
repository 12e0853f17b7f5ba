/** What the pictures say. */
export const diagrams = {
  gantt: { title: 'Timetable of the six phases', today: 'Today', planned: 'As promised', done: 'Done', running: 'Running', ahead: 'To come', critical: 'Decides the end', gate: 'Checkpoint', more: ({ n }: { n: string }) => `${n} more tasks` },
  rail: { title: 'The six phases and their checkpoints' },
  organisation: { title: 'Project organisation', more: ({ n }: { n: string }) => `and ${n} more` },
  causes: { title: ({ problem }: { problem: string }) => `Root causes: ${problem}` },
}
