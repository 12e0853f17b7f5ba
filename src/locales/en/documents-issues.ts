/** The issue report, for us and for the supplier. */
export const issues = {
  title: ({ about }: { about: string }) => `Issue report, ${about}`,
  internal: 'internal', forSupplier: 'for the supplier',
  headings: {
    figures: 'How many there are', overdue: 'Overdue', waits: 'Who keeps whom waiting', service: 'What the supplier took', recurring: 'What came back', open: 'Open issues by severity', departments: 'Who reports', agreed: 'Times agreed', question: 'From us:',
  },
  columns: {
    n: 'No.', issue: 'Issue', severity: 'Severity', kind: 'Kind', where: 'Where', status: 'Status', holder: 'With', due: 'Due', late: 'Working days late', open: 'Open', overdue: 'Overdue', settled: 'Settled', side: 'Lies with', lain: 'Working days these have lain there, on average',
    now: 'Issues there now', allowed: 'Agreed, working days', count: 'Issues', mean: 'Taken on average, working days', inTime: 'In time', over: 'Over time', kept: 'Kept so far', times: 'Came back', cause: 'Cause', department: 'Department', reports: 'Reports', last: 'Last', finding: 'Finding',
  },
  by: { severity: 'By severity', kind: 'By kind', route: 'By route', phase: 'By phase' },
  unjudged: 'Not judged yet', noLimit: 'no limit', departmentUnnamed: 'Did not say', silent: 'Has never reported: ask there, silence is no proof that all is well.',
  waits: ({ status, who }: Record<'status' | 'who', string>) => `${status} for ${who}`,
  nothing: 'Nothing has been reported yet.',
  lead: ({ n, open, critical, criticals, late, overdue }: Record<'n' | 'critical' | 'late', number> & Record<'open' | 'criticals' | 'overdue', string>) =>
    `${n === 0 ? 'No issue is' : n === 1 ? 'One issue is' : `${open} issues are`} open${n === 0 ? '' : `, ${critical === 0 ? 'none' : criticals} critical, ${late === 0 ? 'none' : overdue} overdue`}.`,
  nothingThere: 'Nothing lies with the supplier.',
  leadSupplier: ({ n, count, over, overs, late, overdue }: Record<'n' | 'over' | 'late', number> & Record<'count' | 'overs' | 'overdue', string>) =>
    `${n === 1 ? 'One issue lies' : `${count} issues lie`} with you, ${over === 0 ? `${n === 1 ? '' : 'all '}within the time agreed` : `${over === 1 ? 'one' : overs} over the time agreed`}, ${late === 0 ? `${over === 0 ? 'and ' : ''}none overdue` : `${over === 0 ? 'but ' : ''}${n === 1 && over === 0 ? '' : `${late === 1 ? 'one' : overdue} `}past ${late === 1 ? 'its' : 'their'} due day`}.`,
  how: ['Please answer in the file of the batch, by number: answer, state (solved, in work, question, declined), cause, solution, and the day it will be ready.', 'What is solved we verify before it is closed. What is declined needs the reason.'],
  numbered: ({ n, title }: Record<'n' | 'title', string>) => `No. ${n}: ${title}`,
  where: ({ where }: { where: string }) => `where: ${where}`, due: ({ day, late }: { day: string; late: boolean }) => `due ${day}${late ? ', overdue' : ''}`,
  days: ({ days }: { days: string }) => `${days} with you`, daysOf: ({ days, allowed, over }: Record<'days' | 'allowed', string> & { over: boolean }) => `${days} with you, ${allowed} agreed${over ? ': over time' : ''}`,
  batch: ({ number, day }: Record<'number' | 'day', string>) => `handed over in batch ${number}, ${day}`, askedOfAll: ({ number }: { number: string }) => `We ask of all in batch ${number}:`, gap: '; ', cause: ({ cause }: { cause: string }) => `Cause, as known: ${cause}`, noQuestion: 'What is the cause, how is it solved, and when?',
  kept: ({ kept, of }: Record<'kept' | 'of', string>) => `${kept} of ${of}`,
  empty: { overdue: 'Nothing is overdue.', waits: 'Nothing is open, so nobody waits.', recurring: 'Nothing that was settled has come back.', open: 'No issue is open.' },
}
