const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many)

/** Searching a project or all of them. */
export const searchPage = {
  title: 'Search',
  field: 'Find issue, goal, document',
  look: 'Find',
  words: 'Words or a number',
  why: 'Issues with comments, cause and solution, tasks, goals, processes and their steps, decisions, what lies before the committee, minutes, reports, problems, change requests, risks, documents, people and files are searched; of a project also its newest changes. Simplified and traditional characters are one, and so are translations and the words as they were written. A number leads to its issue, task-7 to that task.',
  keys: 'From any page the key / or Ctrl+K brings you here.',
  inProject: ({ project }: { project: string }) => `In ${project}`,
  inAll: 'In all projects',
  widen: 'Look in all projects',
  lead: ({ n, count, query }: { n: number; count: string; query: string }) => `${plural(n, 'One thing fits', `${count} things fit`)} ${query}.`,
  partly: ({ searched, all }: { searched: string; all: string }) => `${searched} of your ${all} projects were searched, the open ones first. Open a project to search that one whole.`,
  noHistory: 'Histories are searched within one project.',
  newest: ({ count }: { count: string }) => `Of the history the newest ${count} changes are searched.`,
  kindsLabel: 'What was found, by kind',
  everything: 'All',
  shown: ({ first, last, of }: { first: string; last: string; of: string }) => `${first} to ${last} of ${of}`,
  startTitle: 'What are you looking for?',
  startText: 'Write a few words, a name or a number. Chinese is found character by character, in either script.',
  noneTitle: 'Nothing fits',
  noneText: 'Try fewer or other words, or a shorter piece of one.',
  noneOfKind: 'Nothing of this kind fits',
  kinds: {
    project: 'Project', issue: 'Issue', task: 'Task', goal: 'Goal', process: 'Process', step: 'Process step', decision: 'Decision', matter: 'Committee matter', meeting: 'Meeting', report: 'Supervision report',
    problem: 'Problem', 'change-request': 'Change request', risk: 'Risk', improvement: 'Improvement', deliverable: 'Deliverable', document: 'Document', person: 'Person', file: 'File', change: 'History',
  },
}
