import { isGo, phaseStatus, settledDecision } from '../../domain/gates.ts'
import type { Day } from '../../domain/day.ts'
import { type PhaseId, phaseIds, type PhaseStatus } from '../../domain/ids.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import type { Project } from '../../domain/project.ts'
import type { Locale } from '../../locales/locale.ts'
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
  const status = phaseStatus(project, phase)
  const settled = settledDecision(project, phase)
  return {
    phase, number: phaseIds.indexOf(phase) + 1, name: names.phase(phase), short: words.method.phases[phase].short, status,
    ...(settled ? { glyph: settled.kind, word: words.method.decisions[settled.kind] } : openGate(status, words)),
    score: settled ? settled.score : status === 'not-started' ? null : evaluateCheckpoint(project, phase, today).score,
    planned, date, decided: settled !== null && isGo(settled.kind), slip,
  }
}

/** The sign of a gate alone: of its decision, or of what it waits for. */
export function gateGlyph(project: Project, phase: PhaseId): GateGlyph {
  const status = phaseStatus(project, phase)
  return settledDecision(project, phase)?.kind ?? (status === 'in-review' ? 'due' : 'open')
}

function openGate(status: PhaseStatus, { method: { gateStates } }: Locale): { glyph: GateGlyph; word: string } {
  if (status === 'in-review') return { glyph: 'due', word: gateStates.due }
  return { glyph: 'open', word: status === 'to-be-confirmed' ? gateStates['to-be-confirmed'] : gateStates.undecided }
}
