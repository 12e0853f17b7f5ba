import { describe, expect, it } from 'vitest'
import type { Project } from '../../src/domain/project.ts'
import { bpmnOf } from '../../src/exchange/bpmn-export.ts'
import { type ProcessAsked, type ProcessPreview, previewProcesses } from '../../src/exchange/process-preview.ts'
import { exportedColumns } from '../../src/exchange/steps-export.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject } from '../cast/cast.ts'
import { castProcess, madeProcess, madeRoles } from '../cast/processes.ts'

const process = castProcess(madeProcess(12, 4), [madeProcess(10, 5)])
const project: Project = { ...castProject(), processes: [process], workRoles: madeRoles }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const preview = async (asked: Partial<ProcessAsked>): Promise<ProcessPreview> =>
  await previewProcesses({ bytes: new Uint8Array(), text: '', file: 'offer.csv', process: '', variant: '', area: null, ...asked }, { project, words: locales.en, columns: exportedColumns })

describe('The preview of processes from a file', () => {
  it('says of a step table what would become of each process, and what was filled in', async () => {
    const { kind, processes, refused, rows, filledIn } = await preview({ bytes: bytesOf('process,area,name,role\nComplaint,,Call,Role 1\nOffer,sales,Write,Clerk\n') })
    expect({ kind, refused, rows, filledIn }).toEqual({ kind: 'steps', refused: [], rows: 2, filledIn: [{ title: 'Complaint', added: ['start', 'end'], chained: [2] }, { title: 'Offer', added: ['start', 'end'], chained: [3] }] })
    expect(processes).toMatchObject([
      { title: 'Complaint', into: { id: 'process-1' }, areaMissing: false, faults: 0, deed: { change: 'replace-steps', input: { process: 'process-1', variant: 'variant-1', roles: [], steps: [{}, { role: 'role-1' }, {}] } } },
      { title: 'Offer', into: null, areaMissing: false, deed: { change: 'add-process', input: { area: 'sales', roles: [{ name: 'Clerk', rate: null, hours: null }] } } },
    ])
  })

  it('has no deed where a row is refused, or where something new has no area', async () => {
    expect(await preview({ bytes: bytesOf('name,kind\nCall,what\n') })).toMatchObject({ processes: [], refused: [{ line: 2, said: 'line 2, column 2, kind: there is no kind of step “what”' }] })
    expect((await preview({ bytes: bytesOf('name\nCall\n') })).processes).toMatchObject([{ title: 'offer', areaMissing: true, deed: null }])
    expect((await preview({ bytes: bytesOf('name\nCall\n'), area: 'sales' })).processes).toMatchObject([{ areaMissing: false, deed: { change: 'add-process' } }])
  })

  it('takes pasted rows in the order of the columns', async () => {
    const row = exportedColumns.map((column) => ({ name: 'Call', workLikely: '5' })[column as 'name'] ?? '').join('\t')
    expect((await preview({ text: row, process: 'process-1', variant: 'variant-2', file: '' })).processes).toMatchObject([{ into: { id: 'process-1' }, deed: { input: { variant: 'variant-2', steps: [{}, { name: 'Call', work: { likely: 5 } }, {}] } } }])
  })

  it('knows its own BPMN again, and gives the steps of another one new ids', async () => {
    const [variant] = process.variants
    if (!variant) throw new Error('a process has an as-is')
    const xml = (from: string): Uint8Array => bytesOf(`\ufeff${bpmnOf({ project: from, process, variant, roles: madeRoles })}`)
    const [own] = (await preview({ bytes: xml(project.id), process: 'process-1' })).processes
    const [other] = (await preview({ bytes: xml('elsewhere'), process: 'process-1' })).processes
    expect(own?.deed?.input).toMatchObject({ steps: variant.steps })
    expect(other?.deed?.input).toMatchObject({ steps: variant.steps.map(({ id }) => ({ id: id.replace('step', 'new') })) })
    expect(await preview({ bytes: xml('elsewhere') })).toMatchObject({ kind: 'bpmn', notes: [], processes: [{ title: 'Complaint', into: null, areaMissing: false, deed: { change: 'add-process', input: { title: 'Complaint', area: 'service' } } }] })
  })
})
