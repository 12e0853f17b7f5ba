import { describe, expect, it } from 'vitest'
import { causesOf, nodesOf, rootCauses, whyTree, withAllBelow } from '../../src/domain/why-tree.ts'
import { stamp } from '../cast/cast.ts'
import { problemOf, whysOf } from '../cast/diagnosis.ts'

const complaints = problemOf(1, { whys: whysOf(['', 'Bearings break'], ['why-1', 'A cheaper alloy'], ['', 'Nobody counts'], ['why-2', 'The buyer’s bonus is on price'], ['why-1', 'No incoming test']) })

describe('The whys of a problem', () => {
  it('are a tree, numbered as they were asked', () => {
    expect(nodesOf(whyTree(complaints)).map(({ number, depth, why }) => [number, depth, why.id])).toEqual([
      ['1', 1, 'why-1'], ['1.1', 2, 'why-2'], ['1.1.1', 3, 'why-4'], ['1.2', 2, 'why-5'], ['2', 1, 'why-3'],
    ])
  })

  it('end in root causes: the last why of each branch', () => {
    expect(rootCauses(complaints).map(({ id }) => id)).toEqual(['why-4', 'why-5', 'why-3'])
    expect(causesOf(complaints)).toEqual(['The buyer’s bonus is on price', 'No incoming test', 'Nobody counts'])
    expect(causesOf({ ...complaints, verdict: { ...stamp, kind: 'other', cause: 'Quality', remedy: 'quality-management', note: '' } })).toEqual(['Quality'])
  })

  it('leave out what was withdrawn and what went on from it, and never run in circles', () => {
    const whys = complaints.whys.map((why) => (why.id === 'why-1' ? { ...why, withdrawn: stamp } : why))
    expect(rootCauses({ whys }).map(({ id }) => id)).toEqual(['why-3'])
    const circle = whysOf(['why-2', 'a'], ['why-1', 'b'])
    expect(whyTree({ whys: circle })).toEqual([])
    expect(withAllBelow({ whys: circle }, 'why-1')).toEqual(['why-1', 'why-2'])
    expect(withAllBelow(complaints, 'why-1')).toEqual(['why-1', 'why-2', 'why-5', 'why-4'])
  })
})
