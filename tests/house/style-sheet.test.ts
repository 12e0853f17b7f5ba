import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ejs|ts)$/.test(file)).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')

describe('The style sheet', () => {
  it('styles no class that no view and no script gives', () => {
    const given = `${textOf('views')}\n${textOf('src')}`
    const words = new Set(given.match(/[\w-]+/g))
    // Classes of which the end is printed: `is-<%= tone %>`.
    const begun = [...new Set([...given.matchAll(/(?<![\w-])((?:is|sg-[a-z]+-)-)<%=/g)].map((match) => match[1] as string))]
    const selectors = readFileSync('public/sixgate.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}')
    const classes = new Set([...selectors.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map((match) => match[1] as string))
    expect(classes.size).toBeGreaterThan(100)
    expect([...classes].filter((name) => !words.has(name) && !begun.some((start) => name.startsWith(start)))).toEqual([])
  })
})
