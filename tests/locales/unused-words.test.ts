import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli } from '../../src/locales/en/cli.ts'
import { en } from '../../src/locales/en/index.ts'

/** Words that are looked up by a key from data: their types say that they are complete, not who reads them. */
const byKey = [
  'method', 'project.things', 'project.reasons', 'changeNames', 'changes', 'fields', 'problems', 'obstacles', 'faults', 'reasons',
  'raci.letters', 'raci.meanings', 'raci.heads', 'raci.kindOne', 'raci.decisions', 'raci.faults', 'rightsPage.areas', 'rightsPage.rules',
  'variantPage.keys', 'variantPage.remedies.texts',
  'cli.parser', 'cli.commands', 'cli.positionals', 'cli.options', 'cli.areas',
]

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|ejs)$/.test(name) && !/^locales\/(en|zh-cn|zh-tw)\//.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n')

/** What the code, the views and the templates name: `.name`, `{ name, other }`, `'name'`. */
const named = new Set(['src', 'views', 'templates'].map(textOf).join('\n').match(/(?<=\.|[{,]\s*|')[A-Za-z][\w-]*/g))

function wordsIn(words: object, path: readonly string[] = []): string[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) => {
    const here = [...path, key]
    if (byKey.includes(here.join('.')) || Array.isArray(word)) return []
    return typeof word === 'object' && word !== null ? wordsIn(word, here) : [here.join('.')]
  })
}

describe('Every word', () => {
  it('is said somewhere', () => {
    const words = wordsIn({ ...en, cli })
    expect(words.length).toBeGreaterThan(500)
    expect(words.filter((word) => !named.has(word.slice(word.lastIndexOf('.') + 1)))).toEqual([])
  })
})
