/** What the command line says about goals and measurements. */
export const goalCommands = {
  iterate: 'Start the next iteration of a project that is live: --name and --start',
  measure: 'Record a measurement of a goal: a value such as 45 or 45%, or the two counts of a ratio such as 45/120',
}

export const goalPositionals = { goal: 'Id of a goal, such as goal-3, or its title', value: 'The value' }

export const goalOptions = {
  iterationName: 'Name of the next iteration',
  iterationStart: 'Its first day, such as 2027-09-01',
  iterationId: 'Its id; made from the name if left out',
  measuredOn: 'The day it was measured, such as 2026-09-30; today if left out',
  measuredSource: 'Where the value comes from',
  measuredSample: 'How many cases it rests on',
  correct: 'Correct the value of a day that was measured; the old one stays in sight',
  preview: 'measurements: show what would be added, corrected and refused, and change nothing',
  skipRefused: 'measurements: import the good rows although others are refused',
  ofGoal: 'measurements: the goal of all rows, where they do not name one',
}

export const goalHeads = { latest: 'Latest', trend: 'Trend', attained: 'Attained', line: 'Line', would: 'Would be', was: 'Was' }

export const goalMessages = {
  measured: ({ goal, value, day, version }: { goal: string; value: string; day: string; version: number }) => `${goal}: ${value} on ${day}, version ${version}.`,
  measurementsImported: ({ added, corrected, same }: { added: number; corrected: number; same: number }) => `${added} added, ${corrected} corrected, ${same} as they were.`,
  measurementsSkipped: ({ refused }: { refused: number }) => `${refused === 1 ? 'One row was' : `${refused} rows were`} refused and left out.`,
  measurementsPlanned: ({ add, correct, same, refuse }: Record<'add' | 'correct' | 'same' | 'refuse', number>) => `${add} to be added, ${correct} to be corrected, ${same} as they are, ${refuse} refused. Nothing was changed.`,
  columnsIgnored: ({ columns }: { columns: string }) => `Not read: ${columns}.`,
  moreRows: ({ more }: { more: number }) => `… and ${more} more; --json lists all.`,
  wouldBe: { add: 'added', correct: 'corrected', same: 'as it is', refuse: 'refused' },
}
