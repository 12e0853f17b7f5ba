import { type Comparison, compareVariants } from '../../domain/process/compare.ts'
import { findingsOf } from '../../domain/process/findings.ts'
import { takesTime } from '../../domain/process/graph.ts'
import type { Process, Variant } from '../../domain/process/process.ts'
import { type ProcessSpeaker, processSpeaker } from '../../locales/process-said.ts'
import { findingFates } from '../../method/finding-fates.ts'
import { isSound, type ProcessStanding, processStandingOf } from '../../method/process-standing.ts'
import type { Speaker } from '../told.ts'

/** What the chapters of a process are made of: what stands, what of it can be measured, and how the two compare. */
export type ProcessTold = ProcessStanding & {
  speaker: Speaker
  say: ProcessSpeaker
  process: Process
  /** Those that can be measured. */
  measurable: { asIs: Variant | null; toBe: Variant | null }
  /** Null while one of the two cannot be measured. */
  comparison: Comparison | null
  /** What is wrong with the as-is and what became of that in the to-be; without a to-be that can be measured, all of it is `still` there. */
  fates: ReturnType<typeof findingFates>
}

export function toldOf(speaker: Speaker, process: Process): ProcessTold {
  const { project, words } = speaker
  const standing = processStandingOf(project, process)
  const measurable = { asIs: soundOrNull(standing.asIs), toBe: soundOrNull(standing.toBe) }
  const comparison = measurable.asIs && measurable.toBe ? compareVariants(process, measurable.asIs, measurable.toBe, project.workRoles) : null
  const found = measurable.asIs ? findingsOf(project, process, measurable.asIs) : []
  const fates = findingFates(found, measurable.toBe && measurable.asIs ? findingsOf(project, process, measurable.toBe) : found)
  return { ...standing, speaker, say: processSpeaker(project, words), process, measurable, comparison, fates }
}

const soundOrNull = (variant: Variant | null): Variant | null => (variant && isSound(variant) ? variant : null)

/** More steps that take time than these cannot be read on a sheet: their picture and the tail of their table are left out, and said. */
export const MOST_ON_PAPER = 60

export const fitsOnPaper = ({ steps }: Pick<Variant, 'steps'>): boolean => steps.filter(takesTime).length <= MOST_ON_PAPER && steps.length <= 2 * MOST_ON_PAPER

/** A heading with the name that people gave the variant, if they did. */
export const headed = ({ names, words }: Speaker, heading: string, { title }: Pick<Variant, 'title'>): string =>
  (title === '' ? heading : words.documents.bpr.titled({ heading, title: names.text(title) }))
