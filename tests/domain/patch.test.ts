import { describe, expect, it } from 'vitest'
import { applyPatches, placesOf, touches, valueAt, wholeValue } from '../../src/domain/patch.ts'

const harbour = () => ({
  name: 'Harbour', goals: [{ id: 'goal-1', title: 'Faster leads', tags: ['sales'] }, { id: 'goal-2', title: 'First visit', tags: [] as string[] }], brief: { why: 'Notebooks', budget: null as number | null },
})
const applied = (...patches: Parameters<typeof applyPatches>[1]) => {
  const root = harbour()
  applyPatches(root, patches)
  return root
}

describe('A patch', () => {
  it('sets a field of the project, of one of its parts, of a thing named by its id', () => {
    expect(applied({ op: 'set', path: ['name'], value: 'Port' }).name).toBe('Port')
    expect(applied({ op: 'set', path: ['brief', 'budget'], value: 5 }).brief.budget).toBe(5)
    expect(applied({ op: 'set', path: ['goals', 'goal-2', 'title'], value: 'Once' }).goals[1]?.title).toBe('Once')
  })

  it('puts a new thing at the end of its list, and a known one in its place', () => {
    expect(applied({ op: 'set', path: ['goals', 'goal-3'], value: { id: 'goal-3' } }).goals.map(({ id }) => id)).toEqual(['goal-1', 'goal-2', 'goal-3'])
    expect(applied({ op: 'set', path: ['goals', 'goal-1'], value: { id: 'goal-1', title: 'New' } }).goals.map(({ title }) => title)).toEqual(['New', 'First visit'])
  })

  it('takes out a thing by its id, and a field by its name; what is gone already stays gone', () => {
    expect(applied({ op: 'delete', path: ['goals', 'goal-1'] }).goals.map(({ id }) => id)).toEqual(['goal-2'])
    expect(applied({ op: 'delete', path: ['goals', 'goal-9'] })).toEqual(harbour())
    expect('why' in applied({ op: 'delete', path: ['brief', 'why'] }).brief).toBe(false)
  })

  it('never reaches a prototype, and says so when it leads nowhere', () => {
    for (const path of [['__proto__', 'polluted'], ['brief', '__proto__', 'polluted'], ['constructor', 'prototype', 'polluted'], ['goals', 'goal-9', 'title'], ['name', 'length'], ['nothing', 'here']]) {
      expect(() => applied({ op: 'set', path, value: true }), path.join()).toThrow('a patch leads nowhere')
    }
    expect(() => applied({ op: 'set', path: ['__proto__'], value: {} })).toThrow('__proto__')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('of a whole project is told from any other', () => {
    expect(wholeValue([{ op: 'set', path: [], value: { name: 'Harbour' } }])).toEqual({ name: 'Harbour' })
    expect(wholeValue([{ op: 'set', path: ['name'], value: 'Harbour' }])).toBeNull()
    expect(wholeValue([])).toBeNull()
  })
})

describe('A place', () => {
  it('is read by ids, and is nothing where there is nothing', () => {
    expect(valueAt(harbour(), ['goals', 'goal-2', 'title'])).toBe('First visit')
    for (const path of [['goals', 'goal-9'], ['goals', '0'], ['toString'], ['brief', '__proto__'], ['name', 'x']]) expect(valueAt(harbour(), path)).toBeUndefined()
  })

  it('that is a whole object is its fields and no others; a thing, a list, nothing and what is taken out are one place', () => {
    expect(placesOf({ op: 'set', path: ['raci', 'cells', 'own-1'], value: { development: 'R', deployment: 'I' } })).toEqual([['raci', 'cells', 'own-1', 'development'], ['raci', 'cells', 'own-1', 'deployment']])
    expect(placesOf({ op: 'set', path: ['a'], value: { b: { c: 1 }, d: [1, 2] } })).toEqual([['a', 'b', 'c'], ['a', 'd']])
    for (const value of [{ id: 'goal-1', title: 'x' }, {}, [], null, 'text', 5]) expect(placesOf({ op: 'set', path: ['goals', 'goal-1'], value })).toEqual([['goals', 'goal-1']])
    expect(placesOf({ op: 'delete', path: ['raci', 'cells', 'own-1'] })).toEqual([['raci', 'cells', 'own-1']])
    expect(placesOf({ op: 'set', path: [], value: { name: 'Harbour' } })).toEqual([[]])
  })

  it('touches what lies in it and what it lies in, and nothing beside', () => {
    expect(touches(['goals', 'goal-1'], ['goals', 'goal-1', 'title'])).toBe(true)
    expect(touches(['goals', 'goal-1', 'title'], ['goals'])).toBe(true)
    expect(touches([], ['name'])).toBe(true)
    expect(touches(['goals', 'goal-1', 'title'], ['goals', 'goal-1', 'owner'])).toBe(false)
    expect(touches(['goals', 'goal-1'], ['goals', 'goal-11'])).toBe(false)
  })
})
