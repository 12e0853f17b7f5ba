/** What the command line says about processes. */
export const processCommands = { simulate: 'Measure and simulate a process: cost, cycle time, quality, work per role' }

export const processPositionals = { process: 'Id of a process, such as process-3, or its title' }

export const processOptions = {
  ofProcess: 'Id or title of the process',
  ofVariant: 'Id of the variant, such as variant-2; import: new makes a to-be; the as-is if left out',
  processArea: 'Area of the business for a new process, such as sales, service or order',
  runs: 'How many runs to simulate; 10,000 if left out',
  seed: 'Number that the chance starts from, so that the figures can be repeated',
}

export const processHeads = { process: 'Process', areaOfProcess: 'Area', volume: 'Runs a month', toBe: 'To-be', approved: 'Approved', kindOf: 'Kind', department: 'Department', system: 'System', work: 'Work min', wait: 'Wait min', error: 'Error', next: 'Next', figure: 'Figure', step: 'Step', role: 'Role', hours: 'Hours' }

export const processMessages = {
  processImported: ({ process, title, steps, version }: { process: string; title: string; steps: number; version: number }) => `${title}: ${steps} steps, made as ${process}, version ${version}.`,
  stepsReplaced: ({ variant, title, steps, version }: { variant: string; title: string; steps: number; version: number }) => `${title}: ${steps} steps in ${variant}, version ${version}.`,
  areaNeeded: ({ title, areas }: { title: string; areas: string }) => `“${title}” is new here: say its area of the business with --area, one of: ${areas}.`,
  oneProcessNeeded: ({ titles }: { titles: string }) => `The file holds several processes (${titles}); leave --process out, and each becomes one of its own.`,
  processNeeded: 'Which process? Give --process ID or its title.',
  runsRange: ({ most }: { most: string }) => `--runs must be between 1 and ${most}.`,
  filledIn: ({ title, kinds }: { title: string; kinds: string }) => `${title}: no row was ${kinds}, so it was added.`,
  chained: ({ title, lines }: { title: string; lines: string }) => `${title}: nothing follows by name on line ${lines}, so the next row does.`,
  faulty: ({ title, count }: { title: string; count: number }) => `${title}: ${count === 1 ? 'one fault keeps' : `${count} faults keep`} it from being measured; mend it in the step table.`,
  processesPlanned: ({ processes, rows, refused }: { processes: number; rows: number; refused: number }) => `${processes === 1 ? 'One process' : `${processes} processes`}, ${rows} rows, ${refused} refused. Nothing was changed.`,
  bpmnPlanned: ({ title, steps, departments }: { title: string; steps: number; departments: string }) => `${title}: ${steps} steps${departments ? ` (${departments})` : ''}`,
  nothingChanged: 'Nothing was changed.',
  processFigures: { cost: 'Cost per run', work: 'Work per run, min', wait: 'Waiting per run, min', mean: 'Cycle time, mean, min', median: 'Cycle time, median, min', p90: 'Cycle time, 90 % within, min', flow: 'Flow efficiency', right: 'First time right', acts: 'Times the customer acts', handOvers: 'Hand-overs', waitingShare: 'Share of waiting', customer: 'Work of value to the customer', business: 'Work of business need', waste: 'Waste' },
  yardsticks: { cost: 'Cost', quality: 'Quality', service: 'Service', speed: 'Speed' },
  verdicts: { better: 'better', equal: 'equal', worse: 'worse' },
}
