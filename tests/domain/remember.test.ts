import { describe, expect, it } from 'vitest'
import { remember } from '../../src/domain/remember.ts'

/** A function that counts how often it is computed. */
function counted<A extends unknown[]>(keys: (...args: A) => (object | string | number | null)[]) {
  const asked = { times: 0 }
  const ask = remember(keys, (...args: A) => {
    asked.times += 1
    return JSON.stringify(args)
  })
  return { ask, asked }
}

describe('What is remembered', () => {
  it('is computed once for the same value and the same day', () => {
    const { ask, asked } = counted((project: object, day: string) => [project, day])
    const project = { name: 'Harbour' }
    expect([ask(project, 'Monday'), ask(project, 'Monday'), ask(project, 'Tuesday'), ask(project, 'Monday')]).toHaveLength(4)
    expect(asked.times).toBe(2)
  })

  it('is computed anew for another value, even one that looks the same', () => {
    const { ask, asked } = counted((project: object) => [project])
    ask({ name: 'Harbour' })
    ask({ name: 'Harbour' })
    expect(asked.times).toBe(2)
  })

  it('looks at every object it was told of', () => {
    const { ask } = counted((a: object, b: object) => [a, b])
    const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }]
    expect([ask(a, b), ask(a, c), ask(a, b), ask(b, a)]).toEqual([[a, b], [a, c], [a, b], [b, a]].map((args) => JSON.stringify(args)))
  })

  it('does not confuse nothing here with nothing there', () => {
    const { ask } = counted((root: object, baseline: object | null, calendar: object | null) => [root, baseline, calendar])
    const [root, thing] = [{ root: true }, { thing: true }]
    expect(ask(root, null, thing)).toBe(JSON.stringify([root, null, thing]))
    expect(ask(root, thing, null)).toBe(JSON.stringify([root, thing, null]))
    expect(ask(root, null, null)).toBe(JSON.stringify([root, null, null]))
  })

  it('does not confuse a number with its digits, nor two texts with one', () => {
    const { ask } = counted((root: object, a: string | number, b: string) => [root, a, b])
    const root = {}
    expect([ask(root, 1, 'x'), ask(root, '1', 'x'), ask(root, 'a', 'b c'), ask(root, 'a b', 'c')]).toEqual([[root, 1, 'x'], [root, '1', 'x'], [root, 'a', 'b c'], [root, 'a b', 'c']].map((args) => JSON.stringify(args)))
  })

  it('stays right when many days are asked for', () => {
    const { ask } = counted((root: object, day: number) => [root, day])
    const root = {}
    for (let day = 0; day < 200; day += 1) expect(ask(root, day)).toBe(JSON.stringify([root, day]))
    expect(ask(root, 3)).toBe(JSON.stringify([root, 3]))
  })

  it('is nothing where there is no object to hang it on', () => {
    const { ask, asked } = counted((day: string) => [day])
    ask('Monday')
    ask('Monday')
    expect(asked.times).toBe(2)
  })
})
