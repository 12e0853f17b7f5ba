import { BpmnModdle } from 'bpmn-moddle'
import { bpmnOf } from '../src/exchange/bpmn-export.ts'
import { importBpmn } from '../src/exchange/bpmn-import.ts'
import { castProcess, madeProcess, madeRoles } from '../tests/cast/processes.ts'
import { median, type Print } from './measure.ts'

const ELEMENTS = 2_000
const ROUNDS = 7

/**
 * A BPMN file of 2,000 nodes with its picture, from its bytes to steps and notes (in a thread of its own, begun anew each time), beside a
 * control: the library alone over the same text, in this thread and warm. A foreign file has neither our figures nor our ids.
 */
export async function bpmn(print: Print): Promise<void> {
  const process = castProcess(madeProcess(ELEMENTS, 5))
  const [variant] = process.variants
  if (!variant) throw new Error('a process has an as-is')
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
    if (processes[0]?.steps.length !== ELEMENTS) throw new Error(`${processes[0]?.steps.length} steps were read`)
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    await timed('control', async () => await new BpmnModdle().fromXML(xml))
    await timed('own', async () => await read(xml))
    await timed('foreign', async () => await read(foreign))
  }
  const ms = (of: keyof typeof times): number => median(times[of])
  print(`BPMN of ${ELEMENTS.toLocaleString('en')} nodes (${(xml.length / 1e6).toFixed(1)} MB) imported: ${ms('own').toFixed(0)} ms (to be under 1,000) = ${(ms('own') / ms('control')).toFixed(1)} x bpmn-moddle alone (${ms('control').toFixed(0)} ms)`)
  print(`  without our figures (${(foreign.length / 1e6).toFixed(1)} MB): ${ms('foreign').toFixed(0)} ms; written with its layout for the first time: ${writing.toFixed(0)} ms`)
}
