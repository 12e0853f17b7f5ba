/** The page of the translation table. */
export const translationsPage = {
  title: 'Translations',
  lead: ({ texts, gaps }: { texts: number; gaps: string }) =>
    texts === 0 ? 'Nobody has written a text yet that needs a translation.'
      : gaps === '' ? `All ${texts === 1 ? 'texts' : `${texts} texts`} are there in all three languages.`
        : `${texts === 1 ? 'One text' : `${texts} texts`} of this project; still missing: ${gaps}. Readers of these languages see the original instead.`,
  gap: ({ count, language }: { count: string; language: string }) => `${count} in ${language}`,
  why: 'What people write themselves stays as they wrote it; pages and documents put the translation in its place where there is one. So one project gives a committee pack in two languages. An interview on IBM’s practice tells of a car maker in Shanghai that follows its parent’s global strategy: in such a project both sides must be able to read the same plan.',
  missing: 'Missing',
  all: 'All',
  edit: 'Translate',
  editOf: ({ text }: { text: string }) => `Translate “${text}”`,
  close: 'Close',
  isOriginal: 'as written',
  none: 'missing',
  notUsed: 'no longer in use',
  emptyTitle: 'Nothing is missing',
  emptyText: 'Every text has its translations. New texts appear here as soon as somebody writes them.',
  emptyAll: 'No texts yet',
  emptyAllText: 'As soon as somebody writes a goal, a task or a reason, it can be translated here.',
  showAll: 'Show all texts',
  download: 'Download as CSV',
  importTitle: 'Bring in a file',
  importText: 'Give the CSV to a translator and bring it back. It is taken whole or not at all; lines that say the same as before change nothing.',
  importField: 'CSV',
  importHint: 'The first line names the columns: text, en, zh-CN, zh-TW. Text is the original, unchanged. An empty cell leaves what is there.',
  chooseFile: 'or choose the file',
  importButton: 'Import',
  mayChange: ({ who }: { who: string }) => `Only these can translate: ${who}.`,
  shown: ({ first, last, of }: { first: string; last: string; of: string }) => `${first} to ${last} of ${of}`,
}
