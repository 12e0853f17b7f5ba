import { inLanguage, processLibrary } from '../../method/process-library.ts'
import type { ChangeSentences } from '../change-words.ts'

export const processLibraryNames = {
  'add-process-from-library': '從流程庫新增流程',
} as const

export const processLibrarySentences: Pick<ChangeSentences, keyof typeof processLibraryNames> = {
  'add-process-from-library': ({ key, title }, names) => `從流程庫取用了${names.quoted(inLanguage(processLibrary[key].title, 'zh-TW'))}${title ? `，命名為${names.quoted(title)}` : ''}`,
}
