import { standing } from './by-id.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

type Named = { name: string; people: string[] }

/** What people of the team are called, in any language that their name was translated into, the longest first. */
const namesIn = remember(({ team, translations }: Pick<Project, 'team' | 'translations'>) => [team, translations], ({ team, translations }: Pick<Project, 'team' | 'translations'>): Named[] => {
  const byName = new Map<string, string[]>()
  for (const { id, name } of standing(team)) {
    const row = translations.find(({ text }) => text === name)
    for (const each of new Set([name, row?.en ?? '', row?.['zh-CN'] ?? '', row?.['zh-TW'] ?? ''])) if (each !== '') byName.set(each, [...(byName.get(each) ?? []), id])
  }
  return [...byName].map(([name, people]) => ({ name, people })).sort((a, b) => b.name.length - a.name.length)
})

/**
 * The people of the team whose name stands after an `@` in a text, each once. The longest name that fits counts; one that ends in a
 * letter of an alphabet ends there (`@Ann` is not in `@Anna`), while Chinese goes on without a space. Two of one name are both meant.
 * What stands behind the 200th `@` names nobody: so many are no comment, and each is held against every name.
 */
export function mentionsIn(project: Pick<Project, 'team' | 'translations'>, text: string): string[] {
  const names = namesIn(project)
  const found = new Set<string>()
  for (let at = text.indexOf('@'), signs = 1; at !== -1 && signs <= MOST_SIGNS; at = text.indexOf('@', at + 1), signs += 1) {
    const named = names.find(({ name }) => text.startsWith(name, at + 1) && !goesOn(name, text.charAt(at + 1 + name.length)))
    for (const person of named?.people ?? []) found.add(person)
  }
  return [...found]
}

const MOST_SIGNS = 200

const goesOn = (name: string, next: string): boolean => /[\p{Script=Latin}\p{N}]$/u.test(name) && /[\p{Script=Latin}\p{N}]/u.test(next)
