import { standing } from '../domain/by-id.ts'
import type { Process, Step, Variant } from '../domain/process/process.ts'
import { takesTime } from '../domain/process/graph.ts'
import { approvalState } from '../domain/process/variants.ts'
import { isSound, processStandingOf, type ProcessStanding } from '../method/process-standing.ts'
import { processDiagram, processDiagramName } from './diagrams/process-diagram.ts'
import { aboutOf, courseOf, isAutomatic, isCustomers, numberedStep } from './sections/guide-course.ts'
import { exampleOf } from './sections/guide-example.ts'
import { differentFrom, reasonsOf } from './sections/guide-reasons.ts'
import { fitsOnPaper } from './sections/process-told.ts'
import { systemSaid } from './sections/process-variant.ts'
import { type Diagram, headOf, type Speaker } from './told.ts'

type Guided = ProcessStanding & { process: Process; toBe: Variant }

/** What everybody does from now on: by role, and process by process as the committee approved it, with why, what is different and an example. METHOD 12. */
export function userGuide(speaker: Speaker) {
  const { project, words, doc: { guide } } = speaker
  const inScope = standing(project.processes).filter((process) => process.inScope)
  const guided = inScope.flatMap((process): Guided[] => { const found = processStandingOf(project, process); return found.toBe && isReady(speaker, process, found.toBe) ? [{ ...found, process, toBe: found.toBe }] : [] })
  const chapters = guided.map((each) => chapterOf(speaker, each))
  const roles = rolesOf(speaker, guided)
  return {
    head: headOf(speaker, words.method.documents['user-guide'].name), headings: guide.headings, columns: guide.columns, words: guide.sentences,
    lead: leadOf(speaker, guided.length, roles.length), howTo: guided.length === 0 ? [] : guide.howTo, roles, unnamed: unnamedSteps(speaker, guided),
    chapters: chapters.map(({ chapter }) => chapter), open: inScope.filter(({ id }) => !guided.some(({ process }) => process.id === id)).map((process) => openRow(speaker, process)),
    diagrams: Object.assign({}, ...chapters.map(({ diagrams }) => diagrams)) as Record<string, Diagram>,
  }
}

/** Approved as it stands, and without faults. */
const isReady = ({ project }: Speaker, process: Process, toBe: Variant): boolean => approvalState(project, process) === 'valid' && process.approved?.variant === toBe.id && isSound(toBe)

function leadOf({ format, doc: { guide } }: Speaker, processes: number, roles: number): string {
  return processes === 0 ? guide.leadNone : guide.lead({ n: processes, processes: format.count(processes), roles: format.count(roles), several: roles !== 1 })
}

function chapterOf(speaker: Speaker, { process, asIs, toBe, evaluation }: Guided) {
  const { project, names, words, format, doc: { guide } } = speaker
  const name = processDiagramName(process, toBe)
  const drawn = fitsOnPaper(toBe)
  return {
    diagrams: drawn ? { [name]: processDiagram(project, words, process, toBe) } : {} as Record<string, Diagram>,
    chapter: {
      title: names.text(process.title), about: aboutOf(speaker, process), reasons: reasonsOf(speaker, process, evaluation), different: differentFrom(speaker, asIs, toBe), diagram: drawn ? name : '', undrawn: drawn ? '' : guide.undrawn,
      approved: process.approved ? guide.approved({ day: format.date(process.approved.on) }) : '', course: courseOf(speaker, toBe.steps), example: exampleOf(speaker, process, toBe),
    },
  }
}

/** For each role its steps, process by process, in the order in which the roles were written down. */
function rolesOf(speaker: Speaker, guided: readonly Guided[]) {
  return standing(speaker.project.workRoles).flatMap((role) => {
    const rows = stepRows(speaker, guided, (step) => step.role === role.id)
    return rows.length === 0 ? [] : [{ name: speaker.names.text(role.name), said: speaker.doc.guide.roleSaid({ steps: rows.length, processes: new Set(rows.map(({ process }) => process)).size }), rows }]
  })
}

function stepRows(speaker: Speaker, guided: readonly Guided[], is: (step: Step, steps: readonly Step[]) => boolean) {
  const { names, format, doc: { guide } } = speaker
  return guided.flatMap(({ process, toBe: { steps } }) => steps.filter((step) => takesTime(step) && is(step, steps)).map((step) => ({
    process: names.text(process.title), step: numberedStep(speaker, steps, step),
    system: systemSaid(speaker, step), data: format.list(step.data.map(names.text)), control: step.control ? guide.controlShort : '',
  })))
}

/** Work of people that is nobody's yet; what the CRM does by itself or a customer does needs nobody. */
const unnamedSteps = (speaker: Speaker, guided: readonly Guided[]) => stepRows(speaker, guided, (step, steps) => step.role === null && !isAutomatic(step) && !isCustomers(steps, step))

function openRow({ project, names, doc: { guide } }: Speaker, process: Process): { process: string; lack: string } {
  return { process: names.text(process.title), lack: guide.lacks[processStandingOf(project, process).state] }
}
