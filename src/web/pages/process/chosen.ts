import { actualVariant, type ActualVariant } from '../../../domain/process/actual.ts'
import { compareVariants, type Comparison } from '../../../domain/process/compare.ts'
import { findingsOf } from '../../../domain/process/findings.ts'
import type { Evaluation, Process, Variant } from '../../../domain/process/process.ts'
import { toBesOf } from '../../../domain/process/variants.ts'
import type { Project } from '../../../domain/project.ts'
import { type ProcessSpeaker, processSpeaker } from '../../../locales/process-said.ts'
import { findingFates } from '../../../method/finding-fates.ts'
import { evaluationOf, isSound, type ProcessState, processStandingOf } from '../../../method/process-standing.ts'
import type { ProjectAsk } from '../../ask.ts'

/** What a page of a process is about: the as-is and the to-be held against it. */
export type Chosen = {
  speaker: ProcessSpeaker
  process: Process
  state: ProcessState
  asIs: Variant | null
  /** Asked for by `?to-be=`, else the one that counts. */
  toBe: Variant | null
  toBes: Variant[]
  /** Whether each can be measured. */
  sound: { asIs: boolean; toBe: boolean }
  /** What was found out about that to-be last, or what its approval stands on. */
  evaluation: Evaluation | null
  /** The approved to-be as it turned out, once something was measured. */
  actual: ActualVariant | null
}

export function chosenOf({ project, query, reader: { words } }: ProjectAsk, process: Process): Chosen {
  const standing = processStandingOf(project, process)
  const toBes = toBesOf(process)
  const toBe = toBes.find(({ id }) => id === query['to-be']) ?? standing.toBe
  const actual = actualVariant(process)
  const { asIs } = standing
  return {
    speaker: processSpeaker(project, words), process, state: standing.state, asIs, toBe, toBes, sound: { asIs: asIs !== null && isSound(asIs), toBe: toBe !== null && isSound(toBe) },
    evaluation: toBe ? evaluationOf(project, process, toBe.id) : null, actual: actual && actual.measured.size > 0 && isSound(actual) ? actual : null,
  }
}

/** The to-be against the as-is; null while one of the two cannot be measured. Cycle times are known beforehand. */
export const comparisonIn = ({ speaker: { project }, process, asIs, toBe, sound }: Chosen): Comparison | null =>
  (asIs && toBe && sound.asIs && sound.toBe ? compareVariants(process, asIs, toBe, project.workRoles) : null)

/** What is wrong with the as-is, and what became of it in the to-be. */
export function fatesIn(project: Project, { process, asIs, toBe, sound }: Chosen): ReturnType<typeof findingFates> | null {
  if (!asIs || !sound.asIs) return null
  const found = findingsOf(project, process, asIs)
  return toBe && sound.toBe ? findingFates(found, findingsOf(project, process, toBe)) : null
}

/** What a variant is called: its title, else its kind; of several to-bes without a title with its number. */
export function variantName({ speaker: { names, words }, toBes }: Pick<Chosen, 'speaker' | 'toBes'>, { id, kind, title }: Variant): string {
  const word = words.processWords.variants[kind]
  if (title !== '') return names.text(title)
  return kind === 'to-be' && toBes.length > 1 ? words.processPage.numbered({ variant: word, n: id.slice('variant-'.length) }) : word
}
