import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { type Project, Translation } from '../domain/project.ts'
import { Paragraphs } from '../domain/text.ts'
import { textKey, userTexts } from '../domain/user-texts.ts'
import { change, runners } from './change.ts'
import { baseOf, find } from './find.ts'

const Text = Paragraphs.pipe(Translation.shape.text)
const Row = z.strictObject({ text: Text, en: Paragraphs.optional(), 'zh-CN': Paragraphs.optional(), 'zh-TW': Paragraphs.optional() })

/** What a text of the users says in other languages. A language that is not given stays; an empty one is taken out. */
export const translate = change({
  name: 'translate',
  input: Row,
  may: runners,
  make(project, row) {
    put(project, [row])
  },
})

export const importTranslations = change({
  name: 'import-translations',
  input: z.strictObject({ rows: z.array(Row).min(1).max(20_000) }),
  may: runners,
  make(project, { rows }) {
    return put(project, rows)
  },
})

/** `unused`: rows whose text nobody wrote in this project: mistyped, or of an older wording. */
function put(project: Project, rows: z.infer<typeof Row>[]): { added: number; changed: number; same: number; unused: number } {
  const used = new Set(userTexts(baseOf(project)).map(textKey))
  const known = new Map(baseOf(project.translations).map((each) => [each.text, each]))
  const count = { added: 0, changed: 0, same: 0, unused: rows.filter(({ text }) => !used.has(textKey(text))).length }
  for (const { text, ...given } of rows) {
    const languages = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const old = known.get(text)
    if (!old) {
      const row: Translation = { id: nextId(project.translations, 'translation'), text, en: '', 'zh-CN': '', 'zh-TW': '', ...languages }
      project.translations.push(row)
      known.set(text, row)
      count.added += 1
    } else if (Object.entries(languages).some(([language, value]) => old[language as 'en'] !== value)) {
      Object.assign(find(project.translations, old.id, 'translation'), languages)
      count.changed += 1
    } else count.same += 1
  }
  return count
}
