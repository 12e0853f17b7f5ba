import { accountCommands, accountOptions, accountPositionals } from './cli-accounts.ts'
import { noticeCommands, noticeOptions } from './cli-notices.ts'
import { issueFileOptions } from './cli-issue-files.ts'
import { goalCommands, goalOptions, goalPositionals } from './cli-goals.ts'
import { issueCommands, issueOptions, issuePositionals } from './cli-issues.ts'
import { searchCommands, searchOptions, searchPositionals } from './cli-search.ts'
import { processCommands, processOptions, processPositionals } from './cli-processes.ts'
import { frame } from './cli-frame.ts'

const commands = {
  new: 'Make a project from a brief (YAML or JSON; - reads standard input)',
  demo: 'Make the demonstration in the data folder if it is not there yet, and serve it',
  serve: 'Serve the web pages and the API on this machine',
  list: 'List the projects',
  status: 'Show where a project stands: phases, gates, readiness, slip',
  show: 'Show one area of a project',
  change: 'Make a change: --field value for each field, or the whole input as JSON with --input',
  changes: 'List all changes with their fields, or those of one',
  plan: 'Write plan documents; without names every document there is',
  schedule: 'Compute the dates of a project, or of a plan in a JSON file',
  import: 'Bring a file into a project: archive, translations, measurements, issues, answers to a batch, BPMN, step tables (processes), calendar or evidence',
  export: 'Write a file from a project: archive, translations, measurements, issues, a batch for the supplier, BPMN, step tables (processes), RACI matrix, calendar of meetings or evidence',
  history: 'List the changes of a project: when, who, what',
  verify: 'Check that nothing in the past was altered, removed or cut',
  backup: 'Write all projects with their history into one file, also while a server runs',
  restore: 'Bring back the projects of a backup; nothing that is there is overwritten',
  remove: 'Take a project out of the list; its files move to the folder removed',
  completion: 'Print a completion script for bash: source <(sixgate completion)',
  ...goalCommands,
  ...processCommands,
  ...issueCommands,
  ...searchCommands,
  ...noticeCommands,
  ...accountCommands,
}

const positionals = {
  brief: 'File with the brief', project: 'Id of the project', area: 'Area to show', name: 'Name of the change',
  document: 'Key of a document', source: 'Id of a project, or a JSON file with a plan', kind: 'What the file holds',
  file: 'File to read or write', id: 'Id of an evidence file, such as file-3',
  ...goalPositionals,
  ...processPositionals,
  ...issuePositionals,
  ...searchPositionals,
  ...accountPositionals,
}

const options = {
  data: 'Data folder [SIXGATE_DATA, else ./data]',
  json: 'Print one JSON value and nothing else',
  language: 'Language of the output [LANG]',
  help: 'Show this help',
  version: 'Show the version',
  port: 'Port [PORT, else 3000]',
  host: 'Address to listen on (127.0.0.1: this machine only)',
  phase: 'Only this phase',
  input: 'File with the input as JSON; - reads standard input',
  ifMatch: 'Refuse unless the project is at this version',
  format: 'Formats, with commas: md, html',
  exportFormat: 'Format of the file, such as csv or xlsx; the usual one of its kind if left out',
  locale: 'Languages of the documents, with commas; the project’s own if left out',
  out: 'File to write; standard output if left out',
  outFolder: 'Folder to write into',
  stale: 'Only documents that differ from the files already there',
  on: 'As of this day, such as 2026-09-30',
  area: 'Only changes that touch this area, such as tasks',
  by: 'Only changes by this person or role',
  after: 'Only changes after this version',
  about: 'What an evidence file is about: criterion:PHASE/ID, deliverable:ID, meeting:ID, round:ID, report:ID, issue:ID or change-request:ID',
  raw: 'The area as it is stored, as JSON',
  ...issueFileOptions,
  ...goalOptions,
  ...processOptions,
  ...issueOptions,
  ...searchOptions,
  ...noticeOptions,
  ...accountOptions,
}

/** The words of the command line. */
export const cli = {
  usage: 'Usage: sixgate COMMAND',
  about: 'Runs a CRM implementation project through six phases and their checkpoints.',
  more: 'sixgate COMMAND --help tells more about a command.',
  commands, positionals, options,
  ...frame,
}
