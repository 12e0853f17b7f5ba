import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsOf, type ProcessFinding } from '../../../src/domain/process/findings.ts'
import type { Process, RoleOfWork, Step, StepKind } from '../../../src/domain/process/process.ts'
import { castProcess, exactly, madeProcess, madeRole, madeRoles, madeStep } from '../../cast/processes.ts'

const start = madeStep('step-1', 'start', ['step-2'])
const end = madeStep('step-9', 'end', [])
type Ways = Parameters<typeof madeStep>[2]
const task = (n: number, to: Ways, more: Partial<Step> = {}, kind: StepKind = 'work') => madeStep(`step-${n}`, kind, to, { work: exactly(10), system: 'crm', role: 'role-1', ...more })
const found = (steps: Step[], { roles = [madeRole(1, 60, null)], more = {} }: { roles?: RoleOfWork[]; more?: Partial<Process> } = {}): ProcessFinding[] => {
  const process = castProcess(steps, [], more)
  return findingsOf({ processes: [process], workRoles: roles }, process, { steps })
}
const short = (findings: ProcessFinding[]) => findings.map(({ rule, steps, figure }) => [rule, steps.join(' '), Math.round(figure * 1e6) / 1e6])

describe('Findings', () => {
  it('are none for a process in which nothing is wrong, nor for one with faults', () => {
    expect(found([start, task(2, ['step-9']), end])).toEqual([])
    expect(found([start, task(2, [], { value: 'waste' }), end])).toEqual([])
  })

  it('redundant step: one that is worth nothing to anybody, with its minutes; a control point is not advised to go', () => {
    const waste = { value: 'waste' as const, wait: exactly(1) }
    const findings = found([start, task(2, ['step-3'], { ...waste, control: true }), task(3, ['step-9'], { ...waste, work: exactly(20) }), end])
    expect(short(findings)).toEqual([['redundant-step', 'step-3', 21], ['redundant-step', 'step-2', 11]])
    expect(findings.map(({ remedies }) => remedies)).toEqual([['eliminate', 'combine', 'simplify'], ['combine', 'simplify']])
  })

  it('double entry: the same data in two systems in one run, not in two branches of which one is taken', () => {
    const writes = (n: number, to: Ways, system: Step['system'], ...data: string[]) => task(n, to, { system, data }, 'entry')
    expect(found([start, writes(2, ['step-3'], 'spreadsheet', 'Name', 'Address', 'Price'), writes(3, ['step-9'], 'crm', 'name ', 'Address'), end])).toEqual([
      { rule: 'double-entry', steps: ['step-2', 'step-3'], figure: 2, remedies: ['combine', 'automate', 'eliminate'], facts: { data: 'Name, Address', systems: 2 } },
    ])
    expect(found([start, writes(2, ['step-3'], 'crm', 'Name'), writes(3, ['step-9'], 'crm', 'Name'), end])).toEqual([])
    expect(found([start, madeStep('step-2', 'choice', [['step-3', 0.5], ['step-4', 0.5]]), writes(3, ['step-9'], 'crm', 'Name'), writes(4, ['step-9'], 'legacy', 'Name'), end])).toEqual([])
    expect(short(found([start, madeStep('step-2', 'fork', ['step-3', 'step-4']), writes(3, ['step-5'], 'crm', 'Name'), writes(4, ['step-5'], 'legacy', 'Name'), madeStep('step-5', 'join', ['step-9']), end]))).toEqual([['double-entry', 'step-3 step-4', 1]])
  })

  it('long wait: a fifth of the cycle or more, all visits together', () => {
    expect(short(found([start, task(2, ['step-3'], { wait: exactly(20) }), task(3, ['step-9'], { work: exactly(50), wait: exactly(19.9) }), end]))).toEqual([['long-wait', 'step-2', 0.200200]])
    expect(short(found([start, task(2, [['step-2', 0.05], ['step-9', 0.95]], { wait: exactly(10) }), end]))).toEqual([['long-wait', 'step-2', 0.5]])
  })

  it('approval chain: two or more in a row, through gateways, with the most in a row', () => {
    const approval = (n: number, to: Ways, more: Partial<Step> = {}) => task(n, to, more, 'approval')
    const chain = found([start, approval(2, ['step-3']), madeStep('step-3', 'choice', [['step-4', 0.5], ['step-5', 0.5]]), approval(4, ['step-5']), approval(5, ['step-6']), task(6, ['step-7']), approval(7, ['step-9']), end])
    expect(short(chain)).toEqual([['approval-chain', 'step-2 step-4 step-5', 3]])
    expect(chain[0]?.remedies).toEqual(['eliminate', 'empower', 'combine'])
    expect(found([start, approval(2, ['step-3'], { control: true }), approval(3, ['step-9']), end])[0]?.remedies).toEqual(['empower', 'combine'])
    expect(found([start, approval(2, ['step-3']), task(3, ['step-4']), approval(4, ['step-9']), end])).toEqual([])
    // One that is asked again is no chain with itself.
    expect(found([start, approval(2, [['step-2', 0.01], ['step-9', 0.99]]), end])).toEqual([])
  })

  it('ping-pong: work that comes back to a department which it had left, by pairs of departments', () => {
    const of = (department: string) => ({ department })
    expect(found([start, task(2, ['step-3'], of('Sales')), task(3, ['step-4'], of('Law')), task(4, ['step-9'], of('Sales')), end])).toEqual([
      { rule: 'ping-pong', steps: ['step-3', 'step-4'], figure: 1, remedies: ['re-order', 'combine', 'empower'], facts: { from: 'Law', to: 'Sales', times: 1 } },
    ])
    expect(short(found([start, task(2, ['step-3'], of('Sales')), task(3, ['step-4'], of('Law')), task(4, ['step-5'], of('Service')), madeStep('step-5', 'choice', [['step-6', 0.25], ['step-9', 0.75]]), task(6, ['step-9'], of('Sales')), end]))).toEqual([['ping-pong', 'step-4 step-6', 0.25]])
    expect(found([start, task(2, ['step-3'], of('Sales')), task(3, ['step-4'], of('Law')), task(4, ['step-9'], of('Service')), end])).toEqual([])
  })

  it('rework loop: a tenth is sent back, or a twentieth is done again', () => {
    const loop = (share: number) => found([start, task(2, ['step-3']), task(3, ['step-4'], {}, 'check'), madeStep('step-4', 'choice', [['step-2', share], ['step-9', 1 - share]]), end])
    expect(loop(0.09)).toEqual([])
    expect(loop(0.1)).toMatchObject([{ rule: 'rework-loop', steps: ['step-2', 'step-3'], figure: 0.1, facts: { by: 'loop', at: 'step-4', backTo: 'step-2', limit: 0.1 } }])
    expect(short(found([start, task(2, ['step-3'], { error: 0.05 }), task(3, ['step-9'], { error: 0.049 }), end]))).toEqual([['rework-loop', 'step-2', 0.05]])
    expect(short(found([start, task(2, [['step-2', 0.2], ['step-9', 0.8]]), end]))).toEqual([['rework-loop', 'step-2', 0.2]])
  })

  it('bottleneck: a role that is needed for 85 per cent of its hours, with its steps, the longest first; without hours nobody knows', () => {
    const steps = [start, task(2, ['step-3'], { work: exactly(17) }), task(3, ['step-9'], { work: exactly(34) }), end]
    expect(found(steps, { roles: [madeRole(1, 60, 100)] })).toEqual([
      { rule: 'bottleneck', steps: ['step-3', 'step-2'], figure: 0.85, remedies: ['automate', 'empower', 'simplify', 'outsource'], facts: { role: 'role-1', share: 0.85, hours: 85, capacity: 100, own: 85, limit: 0.85 } },
    ])
    expect(found(steps, { roles: [madeRole(1, 60, 101)] })).toEqual([])
    expect(found(steps, { roles: [madeRole(1, 60, null)] })).toEqual([])
    expect(found(steps, { roles: [madeRole(1, 60, 100)], more: { volume: null } })).toEqual([])
  })

  it('no system, and media break: from paper to a system and back, how often a run does', () => {
    const findings = found([start, task(2, ['step-3']), madeStep('step-3', 'choice', [['step-4', 0.5], ['step-5', 0.5]]), task(4, ['step-5'], { system: 'none' }), task(5, ['step-9'], { system: 'spreadsheet' }), end])
    expect(short(findings)).toEqual([['no-system', 'step-4', 0.2], ['media-break', 'step-2 step-4', 0.5], ['media-break', 'step-4 step-5', 0.5]])
  })

  it('of any process name steps that take time and are there, have a figure above 0 and never advise to eliminate a control point', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 80 }), fc.integer(), (count, seed) => {
      const steps = madeProcess(count, seed, { parallel: seed % 4 === 0 }).map((step, at) => ({ ...step, control: at % 3 === 0 }))
      for (const { steps: named, figure, remedies } of found(steps, { roles: madeRoles })) {
        const known = named.map((id) => steps.find((step) => step.id === id))
        expect(known.length).toBeGreaterThan(0)
        expect(known.every((step) => step && ['work', 'entry', 'approval', 'check'].includes(step.kind))).toBe(true)
        expect(Number.isFinite(figure)).toBe(true)
        expect(remedies.length).toBeGreaterThan(0)
        if (known.some((step) => step?.control)) expect(remedies).not.toContain('eliminate')
      }
    }), { numRuns: 30 })
  })
})
