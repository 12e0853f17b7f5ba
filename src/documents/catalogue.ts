import { presentPhase } from '../domain/gates.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Step } from '../domain/process/process.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { DocumentKey } from '../method/documents.ts'
import { benefitsReview } from './benefits-review.ts'
import { bprReport } from './bpr-report.ts'
import { bprFacts, bprRuns } from './bpr-facts.ts'
import { changeLog } from './change-log.ts'
import { checkpointReport, reportedGates } from './checkpoint-report.ts'
import { goalsReport } from './goals-report.ts'
import { implementationPlan } from './implementation-plan.ts'
import { issueReport, issueReports } from './issue-report.ts'
import { heldMeetings, minutes } from './minutes.ts'
import { organisation } from './organisation.ts'
import { projectCharter } from './project-charter.ts'
import { supervisionReport, supervisionReports } from './supervision-report.ts'
import { riskReport } from './risk-report.ts'
import type { DocumentModel, Speaker } from './told.ts'
import { userGuide } from './user-guide.ts'

/**
 * How a document is made. `contents`: its HTML has a table of contents. `parts`: what it has one of each for, in their order:
 * the phases, the meetings that were held, the reports of supervision. `runs`: the variants of which it tells simulated times; who
 * answers requests simulates them aside before. `standsOn`: all that it is made from, where making it only to compare it takes long.
 */
type PlanDocument = {
  model: (speaker: Speaker) => DocumentModel
  template: string
  contents: boolean
  parts?: (project: Project) => readonly string[]
  /** The parts that have something to say already, where not all of them have. */
  there?: (project: Project) => readonly string[]
  /** Its parts stand beside each other, one for each kind of reader: all of them are written where none is named. */
  beside?: true
  runs?: (project: Project) => readonly (readonly Step[])[]
  standsOn?: (project: Project) => unknown
}

/** Every plan document that the product writes. A new one is a line here, a model, a template, and words. */
const catalogue = {
  'project-charter': { model: projectCharter, template: 'project-charter', contents: false },
  'goals-report': { model: goalsReport, template: 'goals-report', contents: true },
  organisation: { model: organisation, template: 'organisation', contents: true },
  'implementation-plan': { model: implementationPlan, template: 'implementation-plan', contents: true },
  'bpr-report': { model: bprReport, template: 'bpr-report', contents: true, runs: bprRuns, standsOn: bprFacts },
  'user-guide': { model: userGuide, template: 'user-guide', contents: true },
  'benefits-review': { model: benefitsReview, template: 'benefits-review', contents: true },
  'checkpoint-report': { model: checkpointReport, template: 'checkpoint-report', contents: false, parts: () => phaseIds, there: reportedGates },
  minutes: { model: minutes, template: 'minutes', contents: false, parts: heldMeetings },
  'change-log': { model: changeLog, template: 'change-log', contents: true },
  'risk-report': { model: riskReport, template: 'risk-report', contents: false },
  'issue-report': { model: issueReport, template: 'issue-report', contents: false, parts: issueReports, beside: true },
  'supervision-report': { model: supervisionReport, template: 'supervision-report', contents: false, parts: supervisionReports },
} as const satisfies Partial<Record<DocumentKey, PlanDocument>>

export type WrittenDocument = keyof typeof catalogue

/** The documents that the product writes, in the order of the method. */
export const documentsWritten = Object.keys(catalogue) as WrittenDocument[]

export const isWritten = (key: string): key is WrittenDocument => Object.hasOwn(catalogue, key)

export const planDocument = (key: WrittenDocument): PlanDocument => catalogue[key]

/** Whether a document is written once for each phase, meeting or report. */
export const hasParts = (key: WrittenDocument): boolean => planDocument(key).parts !== undefined

/** The parts that a document has in a project, the newest last; none for a document that is one whole. */
export const partsOf = (project: Project, key: WrittenDocument): readonly string[] => planDocument(key).parts?.(project) ?? []

/** Every document that there is in a project, those with parts part by part. */
export const documentsThere = (project: Project): { key: WrittenDocument; part?: string }[] =>
  documentsWritten.flatMap((key): { key: WrittenDocument; part?: string }[] => {
    if (!hasParts(key)) return [{ key }]
    return (planDocument(key).there?.(project) ?? partsOf(project, key)).map((part) => ({ key, part }))
  })

/** What can be asked for by name: every document, and after one with parts each part that there is. */
export const documentNames = (project: Project): string[] =>
  documentsWritten.flatMap((key) => [key, ...documentsThere(project).flatMap((each) => (each.key === key && each.part !== undefined ? [`${key}-${each.part}`] : []))])

/** What is written of a document of which no part is named: all parts that stand beside each other, else the one that `partFor` finds. */
export const partsWritten = (project: Project, key: WrittenDocument): readonly (string | undefined)[] => (planDocument(key).beside ? partsOf(project, key) : [undefined])

/** Which part of a document is meant, and the phase that it speaks of. */
export type Part = { part: string | null; phase: PhaseId }

/**
 * The part asked for by name, else that of the phase asked for, else that of the present phase or the newest. Throws Problem
 * `document-part-unknown` for a part that is not there.
 */
export function partFor(project: Project, key: WrittenDocument, asked: { part?: string | undefined; phase?: string | null | undefined }): Part {
  const parts = partsOf(project, key)
  if (asked.part !== undefined && !parts.includes(asked.part)) throw new Problem('document-part-unknown', { document: key, part: asked.part, known: parts })
  const present = presentPhase(project)
  const wanted = [asked.part, asked.phase, present].find((each) => each !== undefined && each !== null && parts.includes(each))
  const part = wanted ?? parts.at(-1) ?? null
  return { part, phase: phaseIds.find((phase) => phase === part) ?? present }
}

/** A document by the name of its file: its key, perhaps with a part (`minutes-meeting-3`). */
export function documentNamed(name: string): { key: string; part?: string } {
  const key = documentsWritten.find((each) => hasParts(each) && name.startsWith(`${each}-`))
  return key ? { key, part: name.slice(key.length + 1) } : { key: name }
}
