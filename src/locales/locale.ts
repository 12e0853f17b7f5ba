import type { LocaleId } from '../domain/ids.ts'
import type { en } from './en/index.ts'
import type { ObstacleSentences, ProblemSentences } from './sentences.ts'
import type { Widen } from './widen.ts'

type Words = Widen<Omit<typeof en, 'id' | 'htmlLang' | 'problems' | 'obstacles'>>

/** Every word the product says, in one language. English gives the shape; a word that another language lacks does not compile. */
export type Locale = Words & {
  readonly id: LocaleId
  /** For `<html lang>`: it picks fonts and line height. */
  readonly htmlLang: 'en' | 'zh-Hans' | 'zh-Hant'
  readonly problems: ProblemSentences
  readonly obstacles: ObstacleSentences
}
