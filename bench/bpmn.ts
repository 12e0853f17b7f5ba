import { BpmnModdle } from 'bpmn-moddle'
import { bpmnOf } from '../src/exchange/bpmn-export.ts'
import { importBpmn } from '../src/exchange/bpmn-import.ts'
import { castProcess, madeProcess, madeRoles } from '../tests/cast/processes.ts'
import { median, type Print } from './measure.ts'

const ROUNDS = 7

/**
 * BPMN files with their picture, one of 2,000 elements (nodes and ways) and one of 2,000 nodes alone, each from its bytes to steps and notes (in a thread of its own, begun anew each time), beside a
 * control: the library alone over the same text, in this thread and warm. A foreign file has neither our
 * figures nor our ids. Medians.
 */
export async function bpmn(print: Print): Promise<void> {
  await ofNodes(935, print)
  await ofNodes(2_000, print)
}

async function ofNodes(nodes: number, print: Print): Promise<void> {
  const process = castProcess(madeProcess(nodes, 5))
  const [variant] = process.variants
  if (!variant) throw new Error('a process has an as-is')
  const ways = variant.steps.reduce((sum, { next }) => sum + next.length, 0)
  const started = performance.now()
  const xml = bpmnOf({ project: 'bench', process, variant, roles: madeRoles })
  const writing = performance.now() - started
  const foreign = xml.replace(/<bpmn:extensionElements>[\s\S]*?<\/bpmn:extensionElements>/g, '')
  const times: Record<'control' | 'own' | 'foreign', number[]> = { control: [], own: [], foreign: [] }
  const timed = async (of: keyof typeof times, job: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await job()
    times[of].push(performance.now() - start)
  }
  const read = async (text: string): Promise<void> => {
    const { processes } = await importBpmn(new TextEncoder().encode(text))
    if (processes[0]?.steps.length !== nodes) throw new Error(`${processes[0]?.steps.length} steps were read`)
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await timed('control', async () => await new BpmnModdle().fromXML(xml))
    await timed('own', async () => await read(xml))
    await timed('foreign', async () => await read(foreign))
  }
  const ms = (of: keyof typeof times): number => median(times[of])
  print(`BPMN of ${nodes.toLocaleString('en')} nodes and ${ways.toLocaleString('en')} ways (${(xml.length / 1e6).toFixed(1)} MB) imported: ${ms('own').toFixed(0)} ms (to be under 1,000) = ${(ms('own') / ms('control')).toFixed(1)} x bpmn-moddle alone (${ms('control').toFixed(0)} ms)`)
  print(`  without our figures (${(foreign.length / 1e6).toFixed(1)} MB): ${ms('foreign').toFixed(0)} ms; written with its layout for the first time: ${writing.toFixed(0)} ms`)
}
