import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, entryOf, lineOf, NO_HASH } from '../../src/domain/history.ts'

const entry: Omit<Entry, 'hash'> = {
  format: 1, version: 7, at: '2026-06-10T09:00:00.000Z', by: { id: 'project-manager', role: 'project-manager' }, change: 'edit-goal',
  input: { goal: 'goal-1', title: 'Ask “once”, 不问两次 🚀 "hash":"' }, patches: [{ op: 'set', path: ['goals', 'goal-1', 'title'], value: 'x' }], prev: NO_HASH,
}
const { line, hash } = lineOf(entry)
const text = line.slice(0, -1)
const isFault = (altered: string): boolean => 'fault' in entryOf(altered)

describe('A line of the history', () => {
  it('reads back as what was written, and ends with one newline', () => {
    expect(entryOf(text)).toEqual({ ...entry, hash })
    expect(line.endsWith('\n')).toBe(true)
    expect(text).not.toContain('\n')
  })

  it('shows a changed character anywhere', () => {
    for (let at = 0; at < text.length; at += 1) {
      for (const other of ['0', 'a', '"', ' ', '}']) {
        if (text[at] !== other) expect(isFault(text.slice(0, at) + other + text.slice(at + 1)), `character ${at}`).toBe(true)
      }
    }
  })

  it('shows a changed bit anywhere in its bytes', () => {
    const bytes = Buffer.from(text)
    fc.assert(fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ (1 << bit)
      expect(isFault(altered.toString())).toBe(true)
    }), { numRuns: 1_000 })
  })

  it('shows that something was cut off or put in', () => {
    fc.assert(fc.property(fc.nat({ max: text.length }), fc.nat({ max: text.length }), (a, b) => {
      fc.pre(a !== b)
      expect(isFault(text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b)))).toBe(true)
      expect(isFault(text.slice(0, Math.max(a, b)) + text.slice(Math.min(a, b)))).toBe(true)
    }))
    for (const stray of ['', '{}', 'null', `${text} `, ` ${text}`, `${text}${text}`]) expect(isFault(stray)).toBe(true)
  })

  it('has another hash with another line before it', () => {
    expect(lineOf({ ...entry, prev: 'f'.repeat(64) }).hash).not.toBe(hash)
  })

  it('comes out the same, whatever order its fields were given in', () => {
    const { prev, patches, ...rest } = entry
    expect(lineOf({ prev, patches, ...rest })).toEqual({ line, hash })
  })

  it('carries any text there is, lone surrogates too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (title, value) => {
      const written = lineOf({ ...entry, input: { title, value } })
      expect(entryOf(Buffer.from(written.line).toString().slice(0, -1))).toEqual(JSON.parse(JSON.stringify({ ...entry, input: { title, value }, hash: written.hash })))
    }))
  })
})
