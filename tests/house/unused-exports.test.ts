import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))

type Module = { exported: string[]; text: string; wanted: Map<string, Set<string>> }

/** What a file exports, and what it takes from other files of ours: names, or `*` for all of them. */
function moduleOf(file: string): Module {
  const text = readFileSync(file, 'utf8')
  const exported = [...text.matchAll(/^export (?:declare )?(?:async )?(?:const|function\*?|class|type|let) (\w+)/gm)].map((match) => match[1] as string)
  const wanted = new Map<string, Set<string>>()
  const want = (from: string, names: string[]) => {
    const target = normalize(join(dirname(file), from))
    wanted.set(target, new Set([...(wanted.get(target) ?? []), ...names]))
  }
  for (const [, clause = '', from = ''] of text.matchAll(/(?:import|export) (?:type )?([^'"]*?) from '(\.[^']+)'/g)) {
    const names = clause.includes('* as') ? ['*'] : clause.replace(/[{}]/g, '').split(',').map((name) => name.replace(/\btype\b/, '').trim().split(/\s+as\s+/)[0] ?? '')
    want(from, names.filter(Boolean))
  }
  for (const [, from = ''] of text.matchAll(/import\('(\.[^']+)'\)/g)) want(from, ['*'])
  for (const [, from = ''] of text.matchAll(/typeof import\('(\.[^']+)'\)/g)) want(from, ['*'])
  return { exported, text, wanted }
}

describe('The house', () => {
  it('exports nothing that nobody imports', () => {
    const modules = new Map([...files('src'), ...files('bench')].map((file) => [normalize(file), moduleOf(file)]))
    const wanted = new Map<string, Set<string>>()
    for (const { wanted: wants } of modules.values()) for (const [file, names] of wants) wanted.set(file, new Set([...(wanted.get(file) ?? []), ...names]))
    const unused = [...modules].flatMap(([file, { exported, text }]) => {
      if (!file.startsWith('src')) return []
      const names = wanted.get(file) ?? new Set()
      if (names.has('*')) return []
      // A type that describes an exported value is used wherever the value is.
      return exported.filter((name) => !names.has(name) && text.split(new RegExp(`\\b${name}\\b`)).length <= 2).map((name) => `${file}: ${name}`)
    })
    expect(unused).toEqual([])
  })
})
