import { Line } from '../domain/text.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import { type FileContext, fileContext } from './bpmn-context.ts'
import { type BpmnElement, type BpmnFile, calledOf, partsOf, refsOf } from './bpmn-element.ts'
import { noteLeftovers } from './bpmn-leftover.ts'
import { type BpmnNote, MOST_LINE, noteTaker } from './bpmn-note.ts'
import { ownOrigin, ownProcess } from './bpmn-own.ts'
import { stepsOf } from './bpmn-process.ts'
import { readBpmn } from './bpmn-worker.ts'
import type { DraftProcess } from './draft-step.ts'
import { xmlText } from './xml-text.ts'

/**
 * A process of a file; `id`: its id there, `departments`: those of its steps in the order in which they come, `origin`: whose steps these
 * are by their ids, if Sixgate wrote them. Its variant may be faulty.
 */
export type BpmnProcess = DraftProcess & { id: string; departments: string[]; origin: { project: string; process: string } | null }
export type BpmnRead = { processes: BpmnProcess[]; notes: BpmnNote[] }

const MOST_BYTES = 20_000_000
const MOST_STEPS = 5_000
const MOST_ELEMENTS = 20_000
const MOST_WAYS = 50

/**
 * What a BPMN 2.0 file holds, as processes of our own kind, with a note for everything that is not quite the same. Throws Problem
 * `bpmn-invalid` when the file as a whole cannot be read: no BPMN, malformed, a document type, too large.
 */
export async function importBpmn(bytes: Uint8Array, file = ''): Promise<BpmnRead> {
  const refuse = (message: string, more: Partial<Fault> = {}): never => {
    throw new Problem('bpmn-invalid', { file, faults: [{ path: '', message, ...more }] })
  }
  if (bytes.length > MOST_BYTES) return refuse(`file-too-large:${MOST_BYTES}`)
  const xml = xmlText(bytes)
  if ('fault' in xml) return refuse(xml.fault)
  const parsed = await readBpmn(xml.text)
  if ('fault' in parsed) return refuse(parsed.fault, parsed.line === undefined ? {} : { line: parsed.line })
  const read = understood(parsed, refuse)
  if (read.processes.length === 0) return refuse('bpmn-without-process')
  for (const { title, steps } of read.processes) {
    if (steps.length > MOST_STEPS) return refuse(`too-many-steps:${MOST_STEPS}`, { path: title })
    const crowded = steps.find(({ next }) => next.length > MOST_WAYS)
    if (crowded) return refuse(`too-many-ways:${MOST_WAYS}`, { path: crowded.name || title })
  }
  return read
}

function understood(parsed: BpmnFile, refuse: (message: string) => never): BpmnRead {
  const { root, warnings } = parsed
  const { notes, note } = noteTaker()
  const tallies = new Map<string, number>()
  const tally: FileContext['tally'] = (kind, what) => void tallies.set(`${kind} ${what}`, (tallies.get(`${kind} ${what}`) ?? 0) + 1)
  for (const { code, what, element, line } of warnings) note(code, { name: '', id: element }, what, line ?? 0)
  const context = fileContext(parsed, note, tally)
  const roots = partsOf(root, 'rootElements')
  const processes = roots.filter(({ type }) => type === 'bpmn:Process')
  if (processes.reduce((sum, each) => sum + elementsIn(each), 0) > MOST_ELEMENTS) return refuse(`too-many-elements:${MOST_ELEMENTS}`)
  const pools = poolsOf(roots, processes, context)
  const understoodOnes = processes.flatMap((process): BpmnProcess[] => {
    const steps = stepsOf(process, context)
    if (steps.length === 0) note('process-empty', { name: pools.get(process.id) ?? process.name, id: process.id })
    for (const each of partsOf(process, 'documentation')) note('documentation', process, each.texts['text'] ?? '')
    const title = titleOf([pools.get(process.id), process.name, root.name, process.id], context, process)
    return steps.length === 0 ? [] : [{ ...ownProcess(process), id: process.id, origin: ownOrigin(process), title, steps, departments: [...new Set(steps.map(({ department }) => department))].filter((name) => name !== '') }]
  })
  for (const { type } of roots) if (type !== 'bpmn:Process' && type !== 'bpmn:Collaboration' && type !== 'bpmn:Resource') tally('definition', type)
  for (const [key, count] of tallies) {
    const [kind = '', what = ''] = key.split(' ')
    note(kind as 'extension', { name: '', id: '' }, what, count)
  }
  return { processes: understoodOnes, notes }
}

const elementsIn = (element: BpmnElement): number => partsOf(element, 'flowElements').reduce((sum, each) => sum + 1 + elementsIn(each), 0)

/** The names of pools by the process that they show; what else a collaboration says is noted. */
function poolsOf(roots: readonly BpmnElement[], processes: readonly BpmnElement[], { note, tally }: FileContext): Map<string, string> {
  const named = new Map<string, string>()
  const names = new Map(roots.flatMap(everything).map((each) => [each.id, calledOf(each)]))
  for (const collaboration of roots.filter(({ type }) => type === 'bpmn:Collaboration')) {
    noteLeftovers(collaboration, { note, tally })
    for (const pool of partsOf(collaboration, 'participants')) {
      const process = refsOf(pool, 'processRef')[0] ?? ''
      noteLeftovers(pool, { note, tally })
      if (processes.some(({ id }) => id === process)) named.set(process, pool.name)
      else note('pool-empty', pool)
    }
    for (const message of partsOf(collaboration, 'messageFlows')) {
      const [from, to] = [refsOf(message, 'sourceRef')[0] ?? '', refsOf(message, 'targetRef')[0] ?? '']
      note('message-flow', message, `${names.get(from) ?? from} → ${names.get(to) ?? to}`)
    }
  }
  return named
}

const everything = (element: BpmnElement): BpmnElement[] => [element, ...['flowElements', 'participants'].flatMap((part) => partsOf(element, part)).flatMap(everything)]

function titleOf(candidates: readonly (string | undefined)[], { note }: FileContext, process: BpmnElement): string {
  const title = candidates.find((each) => each !== undefined && each.trim() !== '') ?? process.id
  const read = Line.safeParse(title)
  if (read.success) return read.data
  note('text-cut', process, title)
  return Line.safeParse(title.trim().slice(0, MOST_LINE - 1).replace(/[\ud800-\udbff]$/, '')).data ?? '?'
}
