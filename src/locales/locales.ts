import type { LocaleId } from '../domain/ids.ts'
import { en } from './en/index.ts'
import type { Locale } from './locale.ts'
import { zhCn } from './zh-cn/index.ts'
import { zhTw } from './zh-tw/index.ts'

export const locales: Readonly<Record<LocaleId, Locale>> = { en, 'zh-CN': zhCn, 'zh-TW': zhTw }

/** More wishes than any browser has. */
const MOST_WISHES = 20

/**
 * The language for an `Accept-Language` header, a language tag or a `LANG` such as `zh_TW.UTF-8`: the reader's first wish that
 * we speak, by quality and then by order. Chinese is told apart by its script (zh-HK and zh-MO read traditional). Else English.
 */
export function localeFor(accept: string | undefined): Locale {
  const known = answered.get(accept ?? '')
  if (known) return known
  if (answered.size > MOST_ANSWERS) answered.clear()
  const locale = spokenOf(accept)
  answered.set(accept ?? '', locale)
  return locale
}

/** A reader sends the same wishes with every request. */
const answered = new Map<string, Locale>()
const MOST_ANSWERS = 200

function spokenOf(accept: string | undefined): Locale {
  const wishes = (accept ?? '').slice(0, 1_000).split(',', MOST_WISHES).map(wishOf)
  const spoken = wishes.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)
  for (const { tag } of spoken) {
    const id = localeIdOf(tag)
    if (id) return locales[id]
  }
  return locales.en
}

function wishOf(text: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2)
  return { tag: tag.replaceAll('_', '-').replace(/[.@].*$/, ''), quality: quality === undefined ? 1 : Number(quality) || 0 }
}

function localeIdOf(tag: string): LocaleId | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    if (script === 'Hant') return 'zh-TW'
    if (script === 'Hans') return 'zh-CN'
    return language === 'en' ? 'en' : null
  } catch {
    return null
  }
}
