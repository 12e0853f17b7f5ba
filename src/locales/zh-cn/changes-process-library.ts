import { inLanguage, processLibrary } from '../../method/process-library.ts'
import type { ChangeSentences } from '../change-words.ts'

export const processLibraryNames = {
  'add-process-from-library': '从流程库添加流程',
} as const

export const processLibrarySentences: Pick<ChangeSentences, keyof typeof processLibraryNames> = {
  'add-process-from-library': ({ key, title }, names) => `从流程库取用了${names.quoted(inLanguage(processLibrary[key].title, 'zh-CN'))}${title ? `，命名为${names.quoted(title)}` : ''}`,
}
