import { accountHeads, accountMessages } from './cli-accounts.ts'
import { noticeHeads, noticeMessages } from './cli-notices.ts'
import { issueHeads, issueMessages } from './cli-issues.ts'
import { issueFileHeads, issueFileMessages } from './cli-issue-files.ts'
import { goalHeads, goalMessages } from './cli-goals.ts'
import { searchHeads } from './cli-search.ts'
import { processHeads, processMessages } from './cli-processes.ts'

/** What yargs itself says, by its own keys. */
const parser = {
  'Commands:': 'Commands:',
  'Options:': 'Options:',
  'Positionals:': 'Arguments:',
  required: 'required',
  'default:': 'default:',
  'choices:': 'choices:',
  boolean: 'yes/no',
  string: 'text',
  number: 'number',
  array: 'list',
  'Not enough non-option arguments: got %s, need at least %s': {
    one: 'An argument is missing: got %s, need at least %s', other: 'Arguments are missing: got %s, need at least %s',
  },
  'Unknown argument: %s': { one: 'Unknown argument: %s', other: 'Unknown arguments: %s' },
  'Unknown command: %s': { one: 'Unknown command: %s', other: 'Unknown commands: %s' },
  'Invalid values:': 'Not possible:',
  'Argument: %s, Given: %s, Choices: %s': 'Argument: %s, given: %s, possible: %s',
  'Not enough arguments following: %s': 'A value is missing after: %s',
  'Arguments %s and %s are mutually exclusive': '%s and %s exclude each other',
}

const messages = {
  noCommand: 'Which command?',
  seeHelp: ({ command }: { command: string }) => `sixgate ${command}--help tells how.`,
  notANumber: ({ option }: { option: string }) => `--${option} must be a whole number.`,
  notADay: ({ option }: { option: string }) => `${option} must be a day such as 2026-09-30.`,
  notAPhase: ({ phases }: { phases: string }) => `--phase must be one of: ${phases}.`,
  inputAndFields: 'Give the fields one by one, or all of them with --input, not both.',
  emptyData: '--data names no folder.',
  unexpected: ({ reference, file }: { reference: string; file: string }) => `Something broke on our side (number ${reference}). The details are in ${file}.`,
  unexpectedUnlogged: ({ reference }: { reference: string }) => `Something broke on our side (number ${reference}). The details could not be written to a file:`,
  made: ({ id, version }: { id: string; version: number }) => `Project ${id} is made, version ${version}.`,
  changed: ({ label, version }: { label: string; version: number }) => `${label}: done, version ${version}.`,
  unchanged: ({ label, version }: { label: string; version: number }) => `${label}: everything stands like that already, version ${version}.`,
  noProjects: 'No projects yet. sixgate new BRIEF makes one; sixgate demo shows an example.',
  nothing: 'Nothing here yet.',
  hostRefused: ({ host }: { host: string }) => `Cannot listen on ${host}: the demonstration asks nobody to sign in, so only this machine may be served. Use 127.0.0.1, or sixgate serve with accounts.`,
  withoutTls: ({ host }: { host: string }) =>
    `Listening on ${host} without TLS: passwords would cross the network in the open. Put a proxy with TLS before it and say so with TRUST_PROXY=1.`,
  proxyMalformed: 'TRUST_PROXY is the number of proxies before this server, or their addresses with commas between them.',
  urlMalformed: 'SIXGATE_URL is the address that people open, such as https://crm.example.org, without a path.',
  setUpCode: ({ code, address }: { code: string; address: string }) => `There is no administrator yet. Open ${address} and give this set-up code, which is not shown again: ${code}`,
  portTaken: ({ port }: { port: number }) => `Port ${port} is in use. Stop what runs there, or choose another with --port.`,
  portRefused: ({ port, reason }: { port: number; reason: string }) => `Cannot listen on port ${port}: ${reason}.`,
  listening: ({ address }: { address: string }) => `Sixgate is at ${address} (stop it with Ctrl+C)`,
  stopped: 'Stopped.',
  making: ({ name }: { name: string }) => `Making the demonstration: ${name}`,
  demonstrationMade: ({ count }: { count: number }) => `The demonstration is made: ${count === 1 ? 'one project' : `${count} projects`}.`,
  wrote: ({ file }: { file: string }) => `Wrote ${file}`,
  wroteDocuments: ({ count, folder }: { count: number; folder: string }) => `${count === 1 ? 'One document' : `${count} documents`} written to ${folder}.`,
  writingDocuments: 'Writing documents',
  allUpToDate: ({ count }: { count: number }) => `All ${count} documents are up to date.`,
  archiveIsOf: ({ id, project }: { id: string; project: string }) => `The archive holds the project ${id}, not ${project}. Leave the id out, or give ${id}.`,
  projectNeeded: 'Into which project? Give its id after the file.',
  translationsImported: ({ added, changed, same, unused }: { added: number; changed: number; same: number; unused: number }) =>
    `${added} new, ${changed} changed, ${same} as they were.${unused > 0 ? ` ${unused} of them translate a text that the project does not have: check their first column.` : ''}`,
  calendarImported: ({ year }: { year: number }) => `The official calendar of ${year} is in.`,
  aboutNeeded: 'What is it evidence for? Give --about criterion:PHASE/ID, deliverable:ID, meeting:ID, round:ID, report:ID, issue:ID or change-request:ID.',
  fileNeeded: 'Which file? Give its id after the project; sixgate show PROJECT files lists them.',
  evidenceImported: ({ id, version }: { id: string; version: number }) => `Attached as ${id}, version ${version}.`,
  archiveImported: ({ id, version }: { id: string; version: number }) => `Project ${id} is in, version ${version}.`,
  leftOut: ({ id, problem }: { id: string; problem: string }) => `Left out, ${id}: ${problem}`,
  backedUp: ({ count, file }: { count: number; file: string }) => `${count === 1 ? 'One project' : `${count} projects`} written to ${file}.`,
  mendedFiles: ({ count }: { count: number }) => `${count === 1 ? 'One evidence file that was missing or damaged was' : `${count} evidence files that were missing or damaged were`} put back.`,
  restored: ({ count, same }: { count: number; same: number }) => `${count} brought back${same > 0 ? `, ${same} were already there` : ''}.`,
  removed: ({ id }: { id: string }) => `Project ${id} is out of the list; its files are in the folder removed.`,
  allSound: ({ count }: { count: number }) => `${count === 1 ? 'One project is' : `${count} projects are`} sound.`,
  faultsFound: ({ count }: { count: number }) => `${count === 1 ? 'One project is' : `${count} projects are`} not sound.`,
  sound: 'sound',
  whoMay: 'Who may',
  noFields: 'no fields',
  optional: 'optional',
  unknownYears: ({ years }: { years: string }) => `The official holidays of ${years} are not known: besides weekends only the days off entered in the project count there.`,
  snapshotHint: 'The histories are sound. Delete the files named; they are made anew from the history.',
  notSoundHint: 'Restore a backup: sixgate restore FILE.',
  damagedHere: ({ id }: { id: string }) => `The project ${id} here is damaged, and nothing that is there is overwritten. Take it out first: sixgate remove ${id} (its files stay in the folder removed). Then restore again.`,
  ...issueMessages,
  ...issueFileMessages,
  ...goalMessages,
  ...processMessages,
  ...noticeMessages,
  ...accountMessages,
}

const heads = {
  seat: 'Seat', waits: 'Waits', since: 'Since', decide: 'Vote',
  id: 'Id', name: 'Name', version: 'Version', state: 'State', closed: 'closed', open: 'open', damaged: 'damaged',
  phase: 'Phase', status: 'Status', readiness: 'Readiness', score: 'Score', decision: 'Decision', planned: 'Planned', forecast: 'Forecast', slip: 'Slip',
  task: 'Task', start: 'Start', finish: 'Finish', float: 'Float', critical: 'critical', done: 'Done', group: 'Group', document: 'Deliverable',
  criterion: 'Criterion', weight: 'Weight', rating: 'Rating', reason: 'Reason', on: 'On', by: 'By', round: 'Round', condition: 'Condition', owner: 'Owner', due: 'Due',
  milestone: 'Milestone', text: 'Text', missing: 'missing', field: 'Field', value: 'Value', type: 'Type', meaning: 'Meaning', goal: 'Goal', baseline: 'Baseline',
  target: 'Target', person: 'Person', side: 'Side', share: 'Share', lead: 'lead', when: 'When', who: 'Who', what: 'What', change: 'Change', kind: 'Kind', answer: 'Result',
  mandatory: 'mandatory', finishes: 'Finishes', today: 'Today', present: 'Present phase', gate: 'Checkpoint',
  ...issueHeads,
  ...issueFileHeads,
  ...goalHeads,
  ...processHeads,
  ...searchHeads,
  ...noticeHeads,
  ...accountHeads,
}

/** What `sixgate show` shows. */
const areas = {
  brief: 'what the brief says', goals: 'goals', team: 'people', tasks: 'tasks with dates', deliverables: 'deliverables', criteria: 'rating sheets', decisions: 'decisions',
  conditions: 'conditions', milestones: 'milestones', translations: 'translation table', calendar: 'working days', files: 'evidence files',
  organisation: 'groups, people, findings', committee: 'seats, what waits, votes',
  benefits: 'reviews after go-live, improvements',
  risks: 'the register of risks: likelihood, impact, what the product sees',
  meetings: 'meetings and open actions', supervision: 'reports of the supervision group', diagnosis: 'problems, ratings, causes, verdicts',
  processes: 'processes, measures, verdicts', 'business-case': 'costs, benefits, payback',
  'change-requests': 'changes, their effect and state', budget: 'budget lines by kind and phase',
  issues: 'issues, waits, service times',
  batches: 'what was handed to the supplier',
}

export const frame = { parser, messages, heads, areas }
