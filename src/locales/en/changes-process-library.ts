import { inLanguage, processLibrary } from '../../method/process-library.ts'
import type { ChangeSentences } from '../change-words.ts'

export const processLibraryNames = {
  'add-process-from-library': 'Add a process from the library',
} as const

export const processLibrarySentences: Pick<ChangeSentences, keyof typeof processLibraryNames> = {
  'add-process-from-library': ({ key, title }, names) => `took ${names.quoted(inLanguage(processLibrary[key].title, 'en'))} from the library${title ? ` as ${names.quoted(title)}` : ''}`,
}
