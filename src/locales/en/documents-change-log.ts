/** The change log. */
export const changeLog = {
  headings: { list: 'All change requests', total: 'What approved changes come to', budget: 'Budget', requests: 'Each request' },
  columns: {
    request: 'Request', state: 'State', cost: 'Cost', time: 'Time', wanted: 'Wanted by', what: 'What', used: 'Approved', limit: 'Manager’s limit', tolerance: 'Tolerance', reserve: 'Reserve', left: 'Reserve left',
    line: 'Line', phase: 'Phase', effect: 'Effect', detail: 'In detail', option: 'Option', weighed: 'For and against', goals: 'Goals', finish: 'End of the plan',
  },
  empty: { requests: 'Nobody has asked for a change yet.', budget: 'The budget has no line yet.' },
  money: 'Money', time: 'Time',
  finish: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  overrun: ({ amount }: { amount: string }) => `Lines of the budget that will cost more than planned take ${amount} of the reserve too.`,
  ruling: ({ day, state, by, takes, reason }: Record<'day' | 'state' | 'by' | 'reason', string> & { takes: readonly string[] }) => `${day}: ${state.toLowerCase()} ${by}${takes.length > 0 ? ` (${takes.join(', ')})` : ''}${reason ? `. ${reason}` : ''}`,
}
