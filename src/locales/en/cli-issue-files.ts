/** What the command line says about files of issues and batches. */
export const issueFileOptions = {
  mapColumn: 'issues: what a column is, "Column=field"; may be given several times; "Column=" leaves it out',
  mapValue: 'issues: what a value is, such as "Wontfix=rejected"; may be given several times',
  mapDays: 'issues: how days such as 5/6/2026 are read, day-first or month-first',
  ofBatch: 'answers: the batch, such as batch-2 or 2',
  exportView: 'issues: all (if left out), open, overdue, supplier, verify, closed, untriaged, mine or watched',
}

export const issueFileHeads = { title: 'Title', external: 'Number elsewhere', column: 'Column', count: 'Count', becomes: 'Becomes', awaited: 'To be answered' }

export const issueFileMessages = {
  issuesImported: ({ added, known, refused }: Record<'added' | 'known' | 'refused', number>) => `${added} added, ${known} here already${refused > 0 ? `, ${refused} left out` : ''}.`,
  issuesPlanned: ({ add, known, refuse }: Record<'add' | 'known' | 'refuse', number>) => `${add} to be added, ${known} here already, ${refuse} cannot be taken. Nothing was changed.`,
  issueValueUnknown: ({ value, field, ours }: Record<'value' | 'field' | 'ours', string>) => `“${value}” is no known ${field}, so it became ${ours}; choose with --value "${value}=…".`,
  issueWouldBe: { add: 'added', known: 'here already', refuse: 'left out' },
  leftOutColumn: 'left out', notRecognised: 'not recognised',
  mapMalformed: ({ given }: { given: string }) => `“${given}” has no equals sign; write it as "Column=field" or "value=ours".`,
  mapNoColumn: ({ column, known }: Record<'column' | 'known', string>) => `The file has no column “${column}”. It has: ${known}.`,
  mapNoField: ({ field, known }: Record<'field' | 'known', string>) => `There is no field ${field}. There are: ${known}.`,
  mapNoValue: ({ value, known }: Record<'value' | 'known', string>) => `There is no value ${value}. There are: ${known}.`,
  daysMalformed: '--days is day-first or month-first.',
  batchNeeded: 'Which batch? import: give --batch; export: give its id after the project. sixgate show PROJECT batches lists them.',
  answersImported: ({ answered, same, empty, refused }: Record<'answered' | 'same' | 'empty' | 'refused', number>) => `${answered} taken over, ${same} known already, ${empty} without an answer${refused > 0 ? `, ${refused} left out` : ''}.`,
  answersPlanned: ({ take, same, empty, refuse }: Record<'take' | 'same' | 'empty' | 'refuse', number>) => `${take} to be taken over, ${same} known already, ${empty} without an answer, ${refuse} cannot be taken. Nothing was changed.`,
  answerWouldBe: { take: 'taken over', same: 'known already', empty: 'no answer', refuse: 'left out' },
}
