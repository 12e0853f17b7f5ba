import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byId, nextId, positionOf, standing } from '../../src/domain/by-id.ts'

const numbered = (...numbers: number[]) => numbers.map((n) => ({ id: `task-${n}` }))

describe('A list of numbered things', () => {
  it('finds every one, however long it is and whatever numbers are left out', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5_000 }), { maxLength: 300, size: 'max' }), fc.integer({ min: 1, max: 5_000 }), (numbers, wanted) => {
      const list = numbered(...numbers.sort((a, b) => a - b))
      expect(positionOf(list, `task-${wanted}`)).toBe(list.findIndex(({ id }) => id === `task-${wanted}`))
      for (const [at, { id }] of list.entries()) expect(positionOf(list, id)).toBe(at)
    }))
  })

  it('does not take task-12 for issue-12, in a short list or a long one', () => {
    for (const length of [20, 200]) {
      const list = numbered(...Array.from({ length }, (_, n) => n + 1))
      expect(positionOf(list, 'issue-12')).toBe(-1)
      expect(positionOf(list, 'task-012')).toBe(-1)
      expect(positionOf(list, 'task')).toBe(-1)
      expect(positionOf(list, '__proto__')).toBe(-1)
      expect(positionOf(list, 'task-0')).toBe(-1)
      expect(positionOf(list, `task-${length + 1}`)).toBe(-1)
    }
  })

  it('finds things without numbers in a short list', () => {
    expect(positionOf([{ id: 'planning' }, { id: 'go-live' }], 'go-live')).toBe(1)
  })

  it('says by name what is not there', () => {
    expect(() => byId(numbered(1, 2), 'task-3', 'task')).toThrow(expect.objectContaining({ code: 'thing-unknown', facts: { kind: 'task', id: 'task-3' } }))
    expect(byId(numbered(1, 2), 'task-2', 'task')).toEqual({ id: 'task-2' })
  })

  it('gives the next number after the last one, never one of the gaps', () => {
    expect(nextId([], 'early-start')).toBe('early-start-1')
    expect(nextId(numbered(1, 2, 9), 'task')).toBe('task-10')
  })

  it('leaves out what was withdrawn', () => {
    expect(standing([{ n: 1, withdrawn: null }, { n: 2, withdrawn: { by: 'x' } }]).map(({ n }) => n)).toEqual([1])
  })
})
