import type { Day } from '../../../domain/day.ts'
import { phaseIds } from '../../../domain/ids.ts'
import type { Decision, Project } from '../../../domain/project.ts'
import type { Count, Motion, Round } from '../../../domain/round.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { isOver } from '../../../domain/votes.ts'
import { roundState } from '../../../method/motion-matter.ts'
import { resultStatus, type Status } from '../../status.ts'

/** What a motion puts to the vote, in one line: a decision at a checkpoint, or a matter by its title. */
export function motionTitle(project: Project, motion: Motion, words: Locale): string {
  if (motion.kind === 'checkpoint') {
    const { numbered, phases, decisions } = words.method
    const checkpoint = numbered.checkpoint(phaseIds.indexOf(motion.phase) + 1)
    return words.roundPage.decisionAt({ decision: decisions[motion.decision], checkpoint, phase: phases[motion.phase].name })
  }
  return matterTitle(project, motion.matter, words)
}

export function matterTitle(project: Project, id: string, words: Locale): string {
  const matter = project.matters.find((each) => each.id === id)
  return matter ? namesOf(project, words).text(matter.title) : id
}

/** The number in `round-12`. */
export const roundNumber = ({ id }: Pick<Round, 'id'>): number => Number(id.slice('round-'.length))

/** Where a round stands: open, to be closed, called off, or its result. */
export function roundStatus(round: Round, today: Day, words: Locale): Status {
  if (round.closed) return resultStatus(round.closed.count.result, words)
  const { states } = words.roundPage
  const state = roundState(round, today)
  if (state === 'withdrawn') return { tone: 'none', glyph: 'dash', word: states['called-off'] }
  return state === 'due' ? { tone: 'warn', glyph: 'triangle', word: states.due } : { tone: 'accent', glyph: 'due', word: states.open }
}

/** The round about a checkpoint that has not ended, if there is one. */
export const openRoundAt = (project: Project, phase: string): CheckpointRound | null =>
  project.rounds.findLast((round): round is CheckpointRound => round.motion.kind === 'checkpoint' && round.motion.phase === phase && !isOver(round)) ?? null

export type CheckpointRound = Round & { motion: Extract<Motion, { kind: 'checkpoint' }> }

/** The round about a matter that has not ended, if there is one. */
export const openRoundOf = (project: Project, matter: string): Round | null =>
  project.rounds.findLast((round) => round.motion.kind === 'matter' && round.motion.matter === matter && !isOver(round)) ?? null

/** The round that took a decision; null where somebody recorded it for the committee. */
export const voteOf = ({ vote }: Decision, { rounds }: Project): Round | null => rounds.find(({ id }) => id === vote) ?? null

/** For, against and abstained, in one line. */
export const votesCounted = ({ approvals, conditional, rejections, abstentions }: Count, words: Locale): string =>
  words.roundPage.counted({ yes: approvals + conditional, no: rejections, abstained: abstentions })
