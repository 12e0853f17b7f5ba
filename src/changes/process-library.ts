import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import type { Process } from '../domain/process/process.ts'
import type { Project, Translation } from '../domain/project.ts'
import { OptionalLine } from '../domain/text.ts'
import { textKey } from '../domain/user-texts.ts'
import { inLanguage, libraryFacts, libraryKeys, type LibraryKey, libraryRole, librarySteps, libraryTexts } from '../method/process-library.ts'
import type { RoleKey, Words } from '../method/process-library/library-words.ts'
import { change } from './change.ts'
import { baseOf, find } from './find.ts'
import { modellers, refuseOtherGroups } from './process-found.ts'

/**
 * A ready as-is process in the project's language, with the roles it needs that are not here by name, and what its texts are in the
 * other two languages. A title of one's own is not translated.
 */
export const addProcessFromLibrary = change({
  name: 'add-process-from-library',
  input: z.strictObject({ key: z.enum(libraryKeys), title: OptionalLine.default('') }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { key, title }, facts) {
    refuseOtherGroups(baseOf(project), 'add-process-from-library', facts)
    const { language } = baseOf(project)
    const id = nextId(baseOf(project.processes), 'process')
    const { variant, ...said } = libraryFacts(key, language)
    const process: Process = {
      ...said, id, title: title || said.title, inScope: true, goals: [], problems: [],
      targets: { cost: null, quality: null, service: null, speed: null }, weights: { cost: 3, quality: 3, service: 3, speed: 3 },
      variants: [{
        ...facts.stamp, id: 'variant-1', kind: 'as-is', title: variant, basedOn: null, remedies: [], withdrawn: null,
        steps: librarySteps(key, language, rolesFor(project)),
      }],
      evaluations: [], approved: null, actuals: [], withdrawn: null,
    }
    project.processes.push(process)
    return { process: id, translations: addTranslations(project, key) }
  },
})

/** The role of that name that stands, else a new one with the example rate and hours. */
function rolesFor(project: Project): (role: RoleKey) => string {
  const known = new Map(standing(baseOf(project.workRoles)).map(({ id, name }) => [textKey(name), id]))
  return (role) => {
    const facts = libraryRole(role, baseOf(project).language)
    const there = known.get(textKey(facts.name))
    if (there) return there
    const id = nextId(project.workRoles, 'role')
    project.workRoles.push({ id, ...facts, withdrawn: null })
    known.set(textKey(facts.name), id)
    return id
  }
}

/** What somebody has translated stays; only languages that nobody has filled in are filled. Gives how many rows that touched. */
function addTranslations(project: Project, key: LibraryKey): number {
  const { language } = baseOf(project)
  const known = new Map(baseOf(project.translations).map((row) => [textKey(row.text), row]))
  return libraryTexts(key).filter((words) => {
    const text = inLanguage(words, language)
    const row = known.get(textKey(text))
    const lacking = others(words, row).filter(([locale]) => locale !== language)
    if (lacking.length === 0) return false
    if (row) Object.assign(find(project.translations, row.id, 'translation'), Object.fromEntries(lacking))
    else project.translations.push({ id: nextId(project.translations, 'translation'), text, en: '', 'zh-CN': '', 'zh-TW': '', ...Object.fromEntries(lacking) })
    return true
  }).length
}

const others = (words: Words, row: Translation | undefined): [keyof Translation, string][] =>
  (['en', 'zh-CN', 'zh-TW'] as const).flatMap((locale) => (row?.[locale] ? [] : [[locale, inLanguage(words, locale)]]))
