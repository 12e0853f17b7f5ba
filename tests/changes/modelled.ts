import type { Process, Step, Variant } from '../../src/domain/process/process.ts'
import { openStage, type Stage } from './stage.ts'

const exactly = (minutes: number) => ({ optimistic: minutes, likely: minutes, pessimistic: minutes })

/** A complaint as it is: entered twice, checked, approved with one in ten sent back, answered. As a table brings it in. */
export const complaintSteps = [
  { id: 'step-1', kind: 'start', next: [{ to: 'step-2' }] },
  { id: 'step-2', kind: 'entry', name: 'Write it down', department: 'Service', role: 'role-1', data: ['Complaint'], work: exactly(10), error: 0.1, contact: 'customer-acts', next: [{ to: 'step-3' }] },
  { id: 'step-3', kind: 'entry', name: 'Type it in', department: 'Sales', role: 'role-1', data: ['Complaint'], work: exactly(10), value: 'waste', next: [{ to: 'step-4' }] },
  { id: 'step-4', kind: 'approval', name: 'Approve', department: 'Sales', role: 'role-2', wait: exactly(480), work: exactly(5), next: [{ to: 'step-5', probability: 0.9 }, { to: 'step-2', probability: 0.1 }] },
  { id: 'step-5', kind: 'work', name: 'Answer', department: 'Service', role: 'role-1', work: exactly(20), wait: exactly(60), contact: 'company-acts', value: 'customer', next: [{ to: 'step-6' }] },
  { id: 'step-6', kind: 'end' },
] as const
export const complaintRoles = [{ id: 'role-1', name: 'Clerk', rate: 60, hours: 160 }, { id: 'role-2', name: 'Manager', rate: 120, hours: 40 }]

/** A stage with one process, `process-1`: its as-is `variant-1`, and a to-be `variant-2` that nobody has altered yet. */
export async function openModelled(open: () => Promise<Stage> = openStage) {
  const stage = await open()
  await stage.as('consultant', 'add-process', { title: 'Complaint', area: 'service', volume: 200, steps: complaintSteps, roles: complaintRoles })
  await stage.as('consultant', 'derive-variant', { process: 'process-1', from: 'variant-1', title: 'One call' })
  const process = async (): Promise<Process> => (await stage.project()).processes.find(({ id }) => id === 'process-1') as Process
  const variant = async (id: string): Promise<Variant> => (await process()).variants.find((each) => each.id === id) as Variant
  return {
    ...stage, process, variant,
    steps: async (id = 'variant-1'): Promise<Step[]> => (await variant(id)).steps,
    /** The to-be without the second entry, evaluated. */
    better: async () => {
      await stage.as('consultant', 'apply-remedy', { process: 'process-1', variant: 'variant-2', asked: { kind: 'eliminate', step: 'step-3' } })
      return (await stage.as('consultant', 'evaluate-process', { process: 'process-1', toBe: 'variant-2' })).result['evaluation'] as string
    },
  }
}
