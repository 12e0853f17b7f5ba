/** The change log. */
export const changeLog = {
  headings: { list: 'All change requests', total: 'What approved changes come to', budget: 'Budget', requests: 'Each request' },
  columns: {
    request: 'Request', state: 'State', cost: 'Cost', time: 'Time', wanted: 'Wanted by', what: 'What', used: 'Approved', limit: 'Manager’s limit', tolerance: 'Tolerance', reserve: 'Reserve', left: 'Left of it',
    line: 'Line', phase: 'Phase', effect: 'Effect', option: 'Option', goals: 'Goals', finish: 'End of the plan',
  },
  empty: { requests: 'Nobody has asked for a change yet.', budget: 'The budget has no line yet.' },
  money: 'Money', time: 'Time',
  finish: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  ruling: ({ day, state, by, cost, days, reason }: Record<'day' | 'state' | 'by' | 'cost' | 'days' | 'reason', string>) => `${day}: ${state.toLowerCase()} ${by} (${cost}, ${days})${reason ? `. ${reason}` : ''}`,
}
