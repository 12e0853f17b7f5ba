import { basename } from 'node:path'
import { makeChange } from '../changes/make-change.ts'
import { seen } from '../changes/seen.ts'
import { processFaults } from '../domain/process/faults.ts'
import { Process, type Step } from '../domain/process/process.ts'
import { asIsOf } from '../domain/process/variants.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { importBpmn } from '../exchange/bpmn-import.ts'
import { bpmnNoteLines } from '../exchange/bpmn-note-words.ts'
import type { DraftProcess, DraftRole, DraftStep } from '../exchange/draft-step.ts'
import { addProcessInput, processNamed, replaceStepsInput } from '../exchange/process-input.ts'
import { planSteps, type StepsPlan } from '../exchange/steps-file.ts'
import { areaWords, bareWord } from '../exchange/steps-columns.ts'
import { formatOf } from '../locales/format.ts'
import { Misuse, Refusal } from './misuse.ts'
import { processAsked, variantAsked } from './process-asked.ts'
import type { Session } from './session.ts'

type Import = { bytes: Uint8Array; file: string; project: string; preview: boolean; process: string | undefined; variant: string | undefined; area: string | undefined }
/** A process of a file. `renamed`: its steps are others than those of the process here that it goes into, whatever their numbers. */
type Given = { draft: DraftProcess; renamed: (into: string) => boolean }
type Done = { process: string; variant: string; steps: number; faults: number }

/** A BPMN file: each of its processes as one of its own, or into a variant of a process that is there. What is not quite the same is told. */
export async function importBpmnFile(asked: Import, session: Session): Promise<void> {
  const { processes, notes } = await importBpmn(asked.bytes, basename(asked.file))
  const words = await session.locale()
  const lines = bpmnNoteLines(words, notes)
  const { messages } = session.words
  if (asked.preview) {
    return session.answer({ processes, notes: lines }, () => [
      ...processes.map(({ title, steps, departments }) => messages.bpmnPlanned({ title, steps: steps.length, departments: formatOf(words.id).list(departments) })), ...lines.map(({ text }) => text), messages.nothingChanged,
    ])
  }
  for (const { text } of lines) session.notice(text)
  const given = processes.map((draft): Given => ({ draft, renamed: (into) => draft.origin?.project !== asked.project || draft.origin.process !== into }))
  const { version, done, said } = await taken(given, asked, session)
  session.answer({ version, result: { processes: done, notes: lines } }, () => said)
}

/** Step tables: each process of the file by its title, a new one if there is none. Nothing is taken of a file with a refused row. */
export async function importStepTables(asked: Import, session: Session): Promise<void> {
  const { project } = await seen(await session.context(), await session.who(), asked.project)
  const words = await session.locale()
  const plan = await planSteps(asked.bytes, basename(asked.file), { words, currency: project.currency })
  const { messages } = session.words
  if (plan.refused > 0) throw new Problem('steps-refused', { faults: plan.faults.slice(0, 50), refused: plan.refused, rows: plan.rows })
  if (plan.ignored.length > 0) session.notice(messages.columnsIgnored({ columns: plan.ignored.join(', ') }))
  for (const line of filledIn(plan, words.stepsFile.kinds, messages)) session.notice(line)
  if (asked.preview) return session.answer(plan, () => [messages.processesPlanned({ processes: plan.processes.length, rows: plan.rows, refused: plan.refused })])
  const given = plan.processes.map(({ title, area, steps }): Given => ({ draft: { ...nothingSaid, title: title || asked.process || basename(asked.file).replace(/\.\w+$/, ''), area, steps }, renamed: () => false }))
  const { version, done, said } = await taken(given, asked, session)
  session.answer({ version, result: { processes: done } }, () => said)
}

const nothingSaid = { owner: '', customer: '', trigger: '', result: '', volume: null, roles: [] satisfies DraftRole[] }

function filledIn({ processes }: StepsPlan, kinds: Readonly<Record<Step['kind'], readonly string[]>>, messages: Session['words']['messages']): string[] {
  return processes.flatMap(({ title, added, rows }) => {
    const chained = rows.filter((row) => row.chained).map(({ line }) => line)
    return [...(added.length > 0 ? [messages.filledIn({ title, kinds: added.map((kind) => kinds[kind][0] ?? kind).join(', ') })] : []), ...(chained.length > 0 ? [messages.chained({ title, lines: chained.slice(0, 20).join(', ') + (chained.length > 20 ? ' …' : '') })] : [])]
  })
}

async function taken(given: readonly Given[], asked: Import, session: Session): Promise<{ version: number; done: Done[]; said: string[] }> {
  const context = await session.context()
  const who = await session.who()
  const { project, version: before } = await seen(context, who, asked.project)
  const { messages } = session.words
  if (asked.process !== undefined && given.length > 1) throw new Refusal('several-processes', messages.oneProcessNeeded({ titles: given.map(({ draft }) => draft.title).join(', ') }))
  const area = areaAsked(asked.area, session)
  const fresh = given.filter(({ draft }) => intoOf(project, draft, asked) === null && (draft.area ?? area) === null)
  if (fresh[0]) throw new Misuse(messages.areaNeeded({ title: fresh[0].draft.title, areas: Process.shape.area.options.join(', ') }))
  const result = { version: before, done: [] as Done[], said: [] as string[] }
  for (const { draft, renamed } of given) {
    const into = intoOf((await seen(context, who, asked.project)).project, draft, asked)
    const made = into === null ? await added(draft, area, asked, session) : await replaced(draft, into, renamed(into.id), asked, session)
    result.version = made.version
    result.done.push(made.done)
    result.said.push(session.paint.green(made.said), ...(made.done.faults > 0 ? [messages.faulty({ title: draft.title, count: made.done.faults })] : []))
  }
  return result
}

/** The process here that one of the file goes into: the one asked for, else for a step table the one of its title. */
function intoOf(project: Project, draft: DraftProcess, { process }: Import): Process | null {
  if (process !== undefined) return processNamed(project, process) ?? (process === draft.title ? null : processAsked(project, process))
  return 'origin' in draft ? null : processNamed(project, draft.title)
}

function areaAsked(written: string | undefined, { words: { messages } }: Session): Process['area'] | null {
  if (written === undefined) return null
  const area = areaWords.get(bareWord(written))
  if (area === undefined) throw new Misuse(messages.areaNeeded({ title: written, areas: Process.shape.area.options.join(', ') }))
  return area
}

type Made = { version: number; done: Done; said: string }

const faultsIn = (steps: readonly DraftStep[]): number => processFaults(steps.map((step): Step => ({ ...step, role: null }))).length

async function added(draft: DraftProcess, area: Process['area'] | null, { project: id }: Import, session: Session): Promise<Made> {
  const context = await session.context()
  const who = await session.who()
  const { project } = await seen(context, who, id)
  const { version, result } = await makeChange(context, who, id, 'add-process', addProcessInput(draft, project, area))
  const done = { process: String(result['process']), variant: 'variant-1', steps: draft.steps.length, faults: faultsIn(draft.steps) }
  return { version, done, said: session.words.messages.processImported({ ...done, title: draft.title, version }) }
}

async function replaced(draft: DraftProcess, process: Process, renamed: boolean, { project: id, variant: which }: Import, session: Session): Promise<Made> {
  const context = await session.context()
  const who = await session.who()
  const variant = which === 'new' ? await derived(process, draft.title, id, session) : variantAsked(process, which).id
  const { project } = await seen(context, who, id)
  const { version } = await makeChange(context, who, id, 'replace-steps', replaceStepsInput(draft.steps, project, { process: process.id, variant }, { said: draft.roles, renamed }))
  const done = { process: process.id, variant, steps: draft.steps.length, faults: faultsIn(draft.steps) }
  return { version, done, said: session.words.messages.stepsReplaced({ ...done, title: process.title, version }) }
}

/** A to-be to put the steps into. */
async function derived(process: Process, title: string, id: string, session: Session): Promise<string> {
  const from = asIsOf(process)?.id ?? variantAsked(process, undefined).id
  const { result } = await makeChange(await session.context(), await session.who(), id, 'derive-variant', { process: process.id, from, title: title === process.title ? '' : title })
  return String(result['variant'])
}
