import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/domain/process/facts.ts'
import type { RoleOfWork, Step } from '../../../src/domain/process/process.ts'
import { castProcess, exactly, madeProcess, madeRoles, madeVariant } from '../../cast/processes.ts'

const asIs = madeProcess(40, 1)
const toBe = madeProcess(38, 2)
const facts = (before: Step[] = asIs, after: Step[] = toBe, roles: RoleOfWork[] = madeRoles, volume: number | null = 100): string =>
  factsOf(castProcess(before, [after], { volume }), madeVariant(1, before), madeVariant(2, after), roles)
const changed = (of: (step: Step) => Step): Step[] => asIs.map((step, at) => (at === asIs.findIndex(({ kind }) => kind === 'work') ? of(step) : step))

describe('The facts of an evaluation', () => {
  it('are the same as long as nothing changes that counts', () => {
    const same = facts()
    expect(facts(structuredClone(asIs), toBe.toReversed())).toBe(same)
    expect(facts(changed((step) => ({ ...step, note: 'A word', next: step.next.map((flow) => ({ ...flow, label: 'On' })).reverse() })))).toBe(same)
    expect(facts(asIs, toBe, madeRoles.map((role) => ({ ...role, name: 'Other', hours: 1 })).reverse())).toBe(same)
    expect(facts(asIs, toBe, [...madeRoles, { id: 'role-9', name: 'New', rate: 1, hours: null, withdrawn: null }])).toBe(same)
  })

  it('are others when a step, a way, a rate or the volume changes', () => {
    const all = [
      facts(), facts(changed((step) => ({ ...step, work: exactly(1) }))), facts(changed((step) => ({ ...step, name: 'Another' }))), facts(changed((step) => ({ ...step, control: true }))),
      facts(asIs.map((step) => (step.kind === 'choice' && step.next.length > 1 ? { ...step, next: step.next.map((flow) => ({ ...flow, probability: 1 / step.next.length })) } : step))),
      facts(asIs, toBe, madeRoles.map((role) => ({ ...role, rate: 1 }))), facts(asIs, toBe, madeRoles, 101), facts(asIs, toBe, madeRoles, null), facts(toBe, asIs),
    ]
    expect(new Set(all).size).toBe(all.length)
  })
})
