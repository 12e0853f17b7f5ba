import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleLoads, uncounted } from '../../../src/domain/process/load.ts'
import { castProcess, exactly, madeProcess, madeRole, madeRoles, madeStep } from '../../cast/processes.ts'

const row = (minutes: number, role = 'role-1') => [madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'work', ['step-3'], { work: exactly(minutes), role }), madeStep('step-3', 'end', [])]

describe('The load of roles', () => {
  it('is the hours a month of all processes in scope, as a share of what there is', () => {
    const processes = [castProcess(row(30)), castProcess(row(60), [], { id: 'process-2', volume: 20 })]
    expect(roleLoads({ processes, workRoles: [madeRole(1, 60, 100), madeRole(2, 60, 100)] })).toEqual([
      { role: madeRole(1, 60, 100), hours: 70, capacity: 100, share: 0.7, byProcess: [{ process: 'process-1', hours: 50 }, { process: 'process-2', hours: 20 }] },
      { role: madeRole(2, 60, 100), hours: 0, capacity: 100, share: 0, byProcess: [] },
    ])
  })
  it('is unknown without a capacity, and full where there is none', () => {
    const processes = [castProcess(row(30))]
    expect(roleLoads({ processes, workRoles: [madeRole(1, 60, null)] })[0]?.share).toBeNull()
    expect(roleLoads({ processes, workRoles: [madeRole(1, 60, 0)] })[0]?.share).toBe(1)
  })
  it('may be asked with a to-be in the place of the as-is', () => {
    expect(roleLoads({ processes: [castProcess(row(30))], workRoles: [madeRole(1)] }, new Map([['process-1', { steps: row(12) }]]))[0]?.hours).toBe(20)
  })
  it('leaves out what is out of scope, has no volume or has faults; the last two are named', () => {
    const stamp = { by: 'a', at: '2026-05-18T08:00:00.000Z' as never }
    const processes = [
      castProcess(row(30), [], { inScope: false }), castProcess(row(30), [], { id: 'process-2', volume: null }), castProcess([], [], { id: 'process-3' }), castProcess(row(30), [], { id: 'process-4', withdrawn: stamp }),
    ]
    expect(roleLoads({ processes, workRoles: [madeRole(1)] })[0]?.hours).toBe(0)
    expect(uncounted({ processes, workRoles: [] }).map(({ id }) => id)).toEqual(['process-2', 'process-3'])
  })
  it('times k is what k times the volume asks', () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 60 }), fc.integer(), fc.integer({ min: 1, max: 100 }), (count, seed, k) => {
      const steps = madeProcess(count, seed)
      const loads = (volume: number) => roleLoads({ processes: [castProcess(steps, [], { volume })], workRoles: madeRoles }).map(({ hours }) => hours)
      for (const [at, hours] of loads(10 * k).entries()) expect(hours).toBeCloseTo(k * (loads(10)[at] ?? 0), 6)
    }), { numRuns: 40 })
  })
})
