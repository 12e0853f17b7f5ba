/** What the command line says about finding things. */
export const searchCommands = {
  search: 'Find issues, tasks, goals, documents and all else in the projects; --project ID in one, with its newest changes',
  similar: 'Show the issues most like a text, and the known answers to it',
}

export const searchPositionals = { text: 'What to look for: words, a number such as 12, or an id such as task-7' }

export const searchOptions = { searchProject: 'Only in this project' }

export const searchHeads = { likeness: 'Alike, %', inProject: 'Project', title: 'Title', known: 'Known solution' }
