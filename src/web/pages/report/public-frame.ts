import { locales } from '../../../locales/locales.ts'
import type { Ask } from '../../ask.ts'
import { withQuery } from '../../paths.ts'

/** What stands around a page for strangers: the languages, and nothing that leads inside. */
export type PublicFrame = {
  lang: string
  theme: string | null
  title: string
  toContent: string
  languages: string
  langs: { href: string; lang: string; label: string; current: boolean }[]
  /** Scripts beside the one of every page. */
  scripts: string[]
}

/** `query`: what of the address is kept when the language changes. */
export function publicFrame({ path, reader: { words, theme } }: Pick<Ask, 'path' | 'reader'>, title: string, { query = {}, scripts = [] }: { query?: Record<string, string>; scripts?: string[] } = {}): PublicFrame {
  return {
    lang: words.htmlLang, theme, title, scripts, toContent: words.reportPage.toContent, languages: words.reportPage.languages,
    langs: Object.values(locales).map(({ id, htmlLang, selfName }) => ({ href: withQuery(path, { ...query, lang: id }), lang: htmlLang, label: selfName, current: id === words.id })),
  }
}
