import type { Fault } from '../domain/problem.ts'
import { processFaults } from '../domain/process/faults.ts'
import type { Process, Step } from '../domain/process/process.ts'
import type { Project } from '../domain/project.ts'
import { faultLine } from '../locales/fault.ts'
import type { Locale } from '../locales/locale.ts'
import { type BpmnNoteLine, bpmnNoteLines } from './bpmn-note-words.ts'
import { importBpmn } from './bpmn-import.ts'
import type { DraftProcess, DraftStep } from './draft-step.ts'
import { addProcessInput, processNamed, replaceStepsInput } from './process-input.ts'
import type { StepColumn } from './steps-columns.ts'
import { planSteps, readPastedSteps, type StepsPlan } from './steps-file.ts'

/** A change that would take a process over, with the input that it takes. */
export type ImportDeed = { change: 'add-process' | 'replace-steps'; input: unknown }
/** One process of a file: what would become of it. `areaMissing`: it is new here, and the file does not say its area. */
export type PreviewedProcess = { title: string; steps: DraftStep[]; departments: string[]; faults: number; into: { id: string; title: string } | null; areaMissing: boolean; deed: ImportDeed | null }
/** Everything that a page says of an import before it is made; texts are worded. `refused`: rows that cannot be taken, and then nothing is. */
export type ProcessPreview = { kind: 'bpmn' | 'steps'; processes: PreviewedProcess[]; notes: BpmnNoteLine[]; refused: { line: number; said: string }[]; rows: number; ignored: string[]; filledIn: { title: string; added: Step['kind'][]; chained: number[] }[] }

/** Where it goes: a process here (by id), into which of its variants; and the area of what is new. `text`: pasted rows instead of a file. */
export type ProcessAsked = { bytes: Uint8Array; text: string; file: string; process: string; variant: string; area: Process['area'] | null }
type Around = { project: Project; words: Locale; columns: readonly StepColumn[] }

/** What an uploaded or pasted BPMN file or step table would do. Throws Problems `bpmn-invalid` and `steps-invalid`. */
export async function previewProcesses(asked: ProcessAsked, around: Around): Promise<ProcessPreview> {
  return asked.text === '' && isXml(asked.bytes) ? await previewBpmn(asked, around) : await previewSteps(asked, around)
}

/** XML begins with a `<`, after a mark and white space at most, in any encoding; a workbook or a table of steps does not. */
const isXml = (bytes: Uint8Array): boolean => /^[\s\u0000\u00ef\u00bb\u00bf\u00fe\u00ff]*</.test(String.fromCharCode(...bytes.subarray(0, 64)))

async function previewBpmn(asked: ProcessAsked, { project, words }: Around): Promise<ProcessPreview> {
  const { processes, notes } = await importBpmn(asked.bytes, asked.file)
  const previewed = processes.map((draft) => {
    const into = processes.length === 1 ? processNamed(project, asked.process) : null
    return previewOf(draft, into, into !== null && (draft.origin?.project !== project.id || draft.origin.process !== into.id), asked, project)
  })
  return { kind: 'bpmn', processes: previewed, notes: bpmnNoteLines(words, notes), refused: [], rows: 0, ignored: [], filledIn: [] }
}

async function previewSteps(asked: ProcessAsked, { project, words, columns }: Around): Promise<ProcessPreview> {
  const told = { words, currency: project.currency }
  const plan: StepsPlan = asked.text === '' ? await planSteps(asked.bytes, asked.file, told) : readPastedSteps(asked.text, { ...told, columns })
  const previewed = plan.refused > 0 ? [] : plan.processes.map(({ title, area, steps }) => {
    const into = plan.processes.length === 1 && asked.process !== '' ? processNamed(project, asked.process) : processNamed(project, title)
    return previewOf({ title: title || into?.title || asked.file.replace(/\.\w+$/, '') || words.stepsFile.title, area, owner: '', customer: '', trigger: '', result: '', volume: null, roles: [], steps }, into, false, asked, project)
  })
  const filledIn = plan.processes.map(({ title, added, rows }) => ({ title, added, chained: rows.filter(({ chained }) => chained).map(({ line }) => line) }))
  return { kind: 'steps', processes: previewed, notes: [], refused: plan.faults.map((fault: Fault) => ({ line: fault.line ?? 0, said: faultLine(words, fault) })), rows: plan.rows, ignored: plan.ignored, filledIn: filledIn.filter(({ added, chained }) => added.length + chained.length > 0) }
}

function previewOf(draft: DraftProcess, into: Process | null, renamed: boolean, { variant, area }: ProcessAsked, project: Project): PreviewedProcess {
  const areaMissing = into === null && (draft.area ?? area) === null
  const which = into?.variants.find(({ id }) => id === variant)?.id ?? into?.variants.find(({ kind, withdrawn }) => kind === 'as-is' && withdrawn === null)?.id ?? ''
  const deed: ImportDeed = into ? { change: 'replace-steps', input: replaceStepsInput(draft.steps, project, { process: into.id, variant: which }, { said: draft.roles, renamed }) } : { change: 'add-process', input: addProcessInput(draft, project, area) }
  return {
    title: draft.title, steps: draft.steps, departments: [...new Set(draft.steps.map(({ department }) => department))].filter((name) => name !== ''), faults: processFaults(draft.steps.map((step): Step => ({ ...step, role: null }))).length,
    into: into ? { id: into.id, title: into.title } : null, areaMissing, deed: areaMissing ? null : deed,
  }
}
