type N = { n: number; count: string }
const isOne = (n: number): boolean => n === 1

/** The page on which issues come in from a file. */
export const issueImportPage = {
  title: 'Bring in issues',
  why: 'A project seldom starts without a list: of the old tool, of the supplier, of a spreadsheet that somebody keeps. What stands there is brought in once, with its number, and then has one owner and one day.',
  lead: ({ most }: { most: string }) => `Choose the list of another tool or a spreadsheet, up to ${most} rows. You see first what was understood, column by column and row by row; nothing is taken over before you say so.`,
  leadPlanned: ({ n, add, known, knowns, refuse, refused }: Record<'n' | 'known' | 'refuse', number> & Record<'add' | 'knowns' | 'refused', string>) =>
    `${n === 0 ? 'No issue would' : isOne(n) ? 'One issue would' : `${add} issues would`} be added.${known > 0 ? ` ${isOne(known) ? 'One row is' : `${knowns} rows are`} here already and ${isOne(known) ? 'is' : 'are'} passed over.` : ''}${refuse > 0 ? ` ${isOne(refuse) ? 'One row cannot' : `${refused} rows cannot`} be taken.` : ''} Nothing has been taken over yet.`,
  leadFaulty: 'The columns are not yet assigned so that issues can come of them. Nothing has been taken over.',
  sources: { own: 'an export of this product', jira: 'looks like an export of Jira', redmine: 'looks like an export of Redmine', other: 'of an unknown tool' },
  unknown: ({ n, count }: N) => (isOne(n) ? 'One value was not recognised. Look below what becomes of it.' : `${count} values were not recognised. Look below what becomes of them.`),
  stale: 'You have chosen something else since the rows were shown. Look at them again, then take them over.',
  columns: 'What each column is', columnsText: 'Recognised by its head, in English, Chinese, and as Jira and Redmine call it. Change what is wrong.',
  inFile: 'In the file', sample: 'First value', becomes: 'Becomes', leftOut: 'Leave out', extra: 'Add to the description', nameless: ({ n }: { n: string }) => `Column ${n}, without a name`,
  values: 'What each value is', valuesText: 'What nobody recognised becomes new, or nothing, unless you choose.', written: 'In the file', rows: 'Rows', none: 'none', notRecognised: 'not recognised',
  order: 'Days such as 5/6/2026', orderHint: 'no day in the file shows which it is', orders: { none: 'leave them out', 'day-first': 'day first: 5 June', 'month-first': 'month first: May 6' },
  look: 'Show the rows again', nothing: 'Nothing is to be taken over.', take: ({ n, count }: N) => (isOne(n) ? 'Take over one issue' : `Take over ${count} issues`),
  preview: 'Row by row', previewText: 'Rows that need a look come first, then the first of the others.', line: 'Row', what: 'What happens', heads: { title: 'Title', kind: 'Kind', severity: 'Severity', status: 'Status', holder: 'With', due: 'Due' },
  verdicts: { add: 'Add', known: 'Here already', refuse: 'Left out' },
  more: ({ n, count }: N) => (isOne(n) ? 'One more row is not shown.' : `${count} more rows are not shown.`),
  file: 'File', fileHint: 'CSV or XLSX, 12 MB at most; UTF-8, UTF-16, GB18030 or Big5', paste: 'Or rows from a spreadsheet', pasteHint: 'with heads in the first row, such as', read: 'Read it', another: 'Another file', bring: 'The file',
  who: ({ who }: { who: string }) => `Issues are brought in by: ${who}.`,
}

/** The page of what was handed to the supplier and the consultant. */
export const issueBatchesPage = {
  title: 'With the supplier',
  why: 'Problems that only the supplier can solve are followed up with the supplier: handed over together, answered by number, and every day counted on the side that lets them wait.',
  leadNone: 'Nothing lies with the supplier or the consultant.',
  lead: ({ n, supplier, m, consultant }: Record<'n' | 'm', number> & Record<'supplier' | 'consultant', string>) =>
    `${n === 0 ? 'Nothing lies' : isOne(n) ? 'One issue lies' : `${supplier} issues lie`} with the supplier${m === 0 ? '' : `, ${isOne(m) ? 'one' : consultant} with the consultant`}.`,
  leadWaits: ({ supplier, internal }: Record<'supplier' | 'internal', string>) => `Those at the supplier have lain there ${supplier} working days on average${internal === '' ? '' : `, those with us ${internal}`}.`,
  tabsLabel: 'With whom',
  handOver: { supplier: 'To hand to the supplier', consultant: 'To hand to the consultant' }, none: { supplier: 'Nothing lies with the supplier. Route an issue to them, and it stands here.', consultant: 'Nothing lies with the consultant. Route an issue to them, and it stands here.' },
  allKept: 'What lies there is confidential and stays inside.', kept: ({ n, count }: N) => (isOne(n) ? 'One confidential issue stays inside.' : `${count} confidential issues stay inside.`), moreLater: ({ count }: { count: string }) => `${count} more follow when these have gone out.`,
  choose: 'Choose', n: 'No.', issue: 'Issue', severity: 'Severity', due: 'Due', days: 'Days there', service: 'Time agreed', sent: 'Handed over',
  tick: ({ n, title }: Record<'n' | 'title', string>) => `Hand over ${n}: ${title}`, inBatch: ({ number, day }: Record<'number' | 'day', string>) => `batch ${number}, ${day}`,
  within: ({ used, allowed, n }: Record<'used' | 'allowed', string> & { n: number }) => `${used} of ${allowed} ${isOne(n) ? 'day' : 'days'}`, over: ({ used, allowed, n }: Record<'used' | 'allowed', string> & { n: number }) => `${used} of ${allowed} ${isOne(n) ? 'day' : 'days'}: over`,
  note: 'What we ask for', noteHint: 'stands as our question with each of them', send: ({ who }: { who: string }) => `Hand the ticked ones to ${who}`,
  batches: 'Batches', noBatches: 'Nothing has been handed over yet. A batch is a file with empty columns for the answers.', batchHead: 'Batch', issues: 'Issues', answersHead: 'Answers', file: 'File', withdraw: 'Withdraw',
  batch: ({ number, who, day }: Record<'number' | 'who' | 'day', string>) => `Batch ${number}, ${who}, ${day}`, document: 'As a document for the supplier', fileOf: ({ number, format }: Record<'number' | 'format', string>) => `Batch ${number} as ${format}`,
  allAnswered: 'All answered', awaited: ({ count, working, workings }: N & { working: number; workings: string }) => `${count} to be answered${working > 0 ? `, ${workings} of them in work` : ''}`, lastAnswer: ({ day, n, count }: N & { day: string }) => `last on ${day}: ${isOne(n) ? 'one answer' : `${count} answers`}`,
  answers: 'Bring in answers', answersText: 'The file that went out, with the columns of the answers filled in. You see first what each row would do.', ofBatch: 'Of batch', answersFile: 'Answers', answersHint: 'CSV or XLSX; rows are found by number', look: 'Look at it',
  preview: 'What the answers would do', planned: ({ take, same, empty, refuse }: Record<'take' | 'same' | 'empty' | 'refuse', string>) => `${take} to take over, ${same} known already, ${empty} without an answer, ${refuse} left out. Nothing has been taken over yet.`,
  take: ({ n, count }: N) => (isOne(n) ? 'Take over one answer' : `Take over ${count} answers`), nothing: 'Nothing is to be taken over.', what: 'What happens', state: 'Their state', becomes: 'Becomes', brings: 'Brings', withUs: 'with us', unknown: 'unknown',
  verdicts: { take: 'Take over', same: 'Known already', empty: 'No answer', refuse: 'Left out' }, comment: 'Answer:', cause: 'Cause:', causeAnew: 'Cause, replaced:', solution: 'Solution:', solutionAnew: 'Solution, replaced:', readyOn: 'Ready on',
  more: ({ count }: { count: string }) => `${count} more rows are not shown.`, missing: ({ n, numbers }: { n: number; numbers: string }) => (isOne(n) ? `The file does not name issue ${numbers} of the batch.` : `The file does not name these issues of the batch: ${numbers}.`),
  who: ({ who }: { who: string }) => `Issues are handed over, and answers taken, by: ${who}.`,
}
