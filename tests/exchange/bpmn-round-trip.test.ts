import { BpmnModdle } from 'bpmn-moddle'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Process, RoleOfWork, Step } from '../../src/domain/process/process.ts'
import { bpmnOf } from '../../src/exchange/bpmn-export.ts'
import { importBpmn } from '../../src/exchange/bpmn-import.ts'
import { stepsGiven } from '../../src/exchange/draft-step.ts'
import { between, castProcess, madeProcess, madeRole, madeRoles, madeStep } from '../cast/processes.ts'

const written = (process: Process, roles: readonly RoleOfWork[] = madeRoles): string => {
  const [variant] = process.variants
  if (!variant) throw new Error('a process has an as-is')
  return bpmnOf({ project: 'harbour', process, variant, roles })
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Written and read back, with the roles by the ids that they have. */
async function thereAndBack(steps: Step[], more: Partial<Process> = {}, roles: readonly RoleOfWork[] = madeRoles) {
  const { processes, notes } = await importBpmn(bytesOf(written(castProcess(steps, [], more), roles)))
  const [process] = processes
  if (!process) throw new Error('there is a process')
  return { process, notes, steps: stepsGiven(process.steps, roles).steps }
}

const hostile = '<b>&amp;"\'```mermaid %% ]]> <!-- 客戶 👩💻 end; DROP'

describe('A variant written as BPMN and read back', () => {
  it('is what it was: ids, kinds, ways, probabilities and every figure, whatever its shape', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 1e6 }), async (count, seed) => {
      const made = madeProcess(count, seed)
      const { steps, notes } = await thereAndBack(made)
      expect(steps).toEqual(made)
      expect(notes).toEqual([])
    }), { numRuns: 12 })
  })

  it('keeps a choice that a step makes itself, and what else a step can be', async () => {
    const made = [
      madeStep('step-1', 'start', [['step-4', 0.25], ['step-9', 0.75]], { name: 'Call' }),
      madeStep('step-4', 'approval', [['step-9', 1e-7], ['step-4', 0.9999999]], {
        name: 'Approve', department: 'Sales / Back office', role: 'role-2', system: 'legacy', systemName: 'Ledger', data: ['Order', 'Price <list>'], work: between(0.1, 5, 30), wait: between(0, 0, 1e7),
        cost: 12.345, error: 0.999, contact: 'customer-acts', value: 'waste', control: true, note: 'First line\n\n  second “line” & more',
      }),
      madeStep('step-9', 'end', [], { name: 'Done', department: 'Sales / Back office' }),
    ]
    made[0] = { ...(made[0] as Step), next: [{ to: 'step-4', probability: 0.25, label: 'if needed' }, { to: 'step-9', probability: null, label: '' }] }
    const { steps, process, notes } = await thereAndBack(made, { title: 'Order entry', area: 'order', owner: 'Head of sales', customer: 'Dealer', trigger: 'Call', result: 'Order', volume: 0.5 })
    expect(steps).toEqual(made)
    expect(notes).toEqual([])
    expect(process).toMatchObject({
      title: 'Order entry', area: 'order', owner: 'Head of sales', customer: 'Dealer', trigger: 'Call', result: 'Order', volume: 0.5, origin: { project: 'harbour', process: 'process-1' },
      roles: [{ name: 'Role 2', rate: 45, hours: 160 }], departments: ['Sales / Back office'],
    })
  })

  it('may be faulty: people are typing', async () => {
    const made = [madeStep('step-2', 'fork', ['step-3', 'step-3']), madeStep('step-3', 'work', ['step-3']), madeStep('step-7', 'join', []), madeStep('step-8', 'end', ['step-3', 'step-7'])]
    expect((await thereAndBack(made)).steps).toEqual(made)
    expect((await importBpmn(bytesOf(written(castProcess([])))).catch((error: unknown) => error))).toMatchObject({ code: 'bpmn-invalid' })
  })

  it('keeps hostile names, and long ones', async () => {
    const made = [
      madeStep('step-1', 'start', ['step-2'], { name: hostile }), madeStep('step-2', 'work', ['step-3'], { name: '流'.repeat(300), department: hostile, role: 'role-1', data: [hostile, 'x'.repeat(300)], note: `${hostile}\n${'y'.repeat(19_000)}` }),
      madeStep('step-3', 'end', []),
    ]
    const roles = [{ ...madeRole(1), name: hostile }]
    const { steps, process } = await thereAndBack(made, { title: hostile }, roles)
    expect(steps).toEqual(made)
    expect([process.title, process.roles]).toEqual([hostile, [{ name: hostile, rate: 60, hours: 160 }]])
    const signs = 'a\u0000b\ud800c\u202ed\u200ee'
    expect((await thereAndBack([madeStep('step-1', 'start', ['step-2'], { name: signs }), madeStep('step-2', 'end', [])])).steps[0]?.name).toBe('abcde')
  })

  it('is read by the library of the common modellers without a warning, with a picture of everything', async () => {
    const made = madeProcess(80, 7)
    const xml = written(castProcess(made))
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
    expect(warnings).toEqual([])
    const { diagrams, rootElements } = rootElement as unknown as { diagrams: { plane: { planeElement: { $type: string; bpmnElement: { id: string }; bounds?: { x: number; y: number; width: number; height: number }; waypoint?: object[] }[] } }[]; rootElements: { $type: string; flowElements?: { $type: string; id: string }[]; laneSets?: { lanes: { id: string; flowNodeRef: { id: string }[] }[] }[] }[] }
    const drawn = new Set(diagrams.flatMap(({ plane }) => plane.planeElement.map(({ bpmnElement }) => bpmnElement.id)))
    const { flowElements = [], laneSets = [] } = rootElements.find(({ $type }) => $type === 'bpmn:Process') ?? {}
    expect(flowElements.filter(({ id }) => !drawn.has(id))).toEqual([])
    expect(laneSets.flatMap(({ lanes }) => lanes).filter(({ id }) => !drawn.has(id))).toEqual([])
    expect(laneSets.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.flowNodeRef.map(({ id }) => id))).sort()).toEqual(flowElements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow').map(({ id }) => id).sort())
    for (const { bounds, waypoint } of diagrams.flatMap(({ plane }) => plane.planeElement)) expect(bounds ? bounds.width > 0 && bounds.height > 0 : (waypoint?.length ?? 0) >= 2).toBe(true)
  })

  it('is the same bytes each time', () => {
    expect(written(castProcess(madeProcess(40, 3)))).toBe(written(castProcess(structuredClone(madeProcess(40, 3)))))
  })

  it('says so when somebody altered a figure so that it cannot be read, and keeps the rest', async () => {
    const xml = written(castProcess([madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'check', ['step-3'], { name: 'Check', work: between(1, 2, 3) }), madeStep('step-3', 'end', [])]))
    const { processes, notes } = await importBpmn(bytesOf(xml.replace('work="1/2/3"', 'work="3/2/1"')))
    expect(processes[0]?.steps[1]).toMatchObject({ kind: 'work', name: 'Check', work: between(0, 0, 0) })
    expect(notes.map(({ code, element }) => [code, element])).toContainEqual(['own-invalid', 'Check'])
  })
})
