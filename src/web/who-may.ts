import { type ChangeName, changes } from '../changes/registry.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'

/** Who may make a change, in words. */
export const whoMay = (name: ChangeName, words: Locale): string => formatOf(words.id).list(changes[name].may.map((role) => words.method.roles[role]))
