import { gateDecision, gateIsOpen, isGo, phaseStatus } from '../../domain/gates.ts'
import type { Day } from '../../domain/day.ts'
import { type PhaseId, phaseIds, type PhaseStatus } from '../../domain/ids.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { evaluateCheckpoint } from '../../method/evaluation.ts'
import type { GateGlyph } from '../diagrams/glyphs.ts'
import type { Speaker } from '../told.ts'

/** A phase and the gate at its end, as a reader sees them. `score` 0 to 100: of the decision, else of today if the phase has begun. */
export type GateView = {
  phase: PhaseId
  /** 1 to 6. */
  number: number
  name: string
  short: string
  status: PhaseStatus
  glyph: GateGlyph
  word: string
  score: number | null
  planned: Day | null
  date: Day
  decided: boolean
  slip: number | null
}

export const gateViews = (speaker: Speaker): GateView[] => phaseIds.map((phase) => gateView(speaker, phase))

export function gateView({ project, today, names, words }: Speaker, phase: PhaseId): GateView {
  const { planned, date, slip } = gateMilestone(project, phase, today)
  const decision = gateDecision(project, phase)
  const status = phaseStatus(project, phase)
  const unconfirmed = decision !== null && isGo(decision.kind) && !gateIsOpen(project, phase)
  const due = status === 'in-review'
  const settled = decision !== null && !due && !unconfirmed ? decision : null
  const state = unconfirmed ? 'to-be-confirmed' : due ? 'due' : 'undecided'
  return {
    phase, number: phaseIds.indexOf(phase) + 1, name: names.phase(phase), short: words.method.phases[phase].short, status,
    glyph: settled ? settled.kind : due ? 'due' : 'open',
    word: settled ? words.method.decisions[settled.kind] : words.method.gateStates[state],
    score: settled ? settled.score : status === 'not-started' ? null : evaluateCheckpoint(project, phase, today).score,
    planned, date, decided: settled !== null && isGo(settled.kind), slip,
  }
}
