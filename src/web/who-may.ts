import { type ChangeName, changes } from '../changes/registry.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'

/** Who may make a change, in words; before the roles those who may by name. */
export const whoMay = (name: ChangeName, words: Locale, first: readonly string[] = []): string =>
  formatOf(words.id).list([...first, ...changes[name].may.map((role) => words.method.roles[role])])
