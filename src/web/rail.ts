import type { Day } from '../domain/day.ts'
import { gateDecision, gateIsOpen, presentPhase } from '../domain/gates.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import { gateMilestone } from '../domain/milestones.ts'
import { workDone } from '../domain/progress.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import { evaluateCheckpoint } from '../method/evaluation.ts'
import { paths } from './paths.ts'
import { gateStatus, slipTone, type Status } from './status.ts'

export type RailGate = {
  number: number
  name: string
  phasePath: string
  gatePath: string
  place: 'past' | 'now' | 'ahead'
  /** The part of the line that is done, per cent. */
  done: number
  gate: Status
  score: string
  planned: string
  dateLabel: string
  date: string
  /** Without its year, for the narrow rail. */
  dateShort: string
  slip: { tone: string; long: string; short: string } | null
}
export type Rail = { label: string; plannedLabel: string; ofHundred: string; gates: RailGate[] }

/** The gate rail: six phases as a line with six gates. On every page of a project. */
export const railOf = remember((project: Project, today: Day, words: Locale) => [project, words, today], (project: Project, today: Day, words: Locale): Rail => {
  const present = presentPhase(project)
  return {
    label: words.frame.railLabel, plannedLabel: words.frame.planned, ofHundred: words.frame.ofHundred,
    gates: phaseIds.map((phase, at) => gateOf(project, phase, at, present, today, words)),
  }
})

function gateOf(project: Project, phase: PhaseId, at: number, present: PhaseId, today: Day, words: Locale): RailGate {
  const format = formatOf(words.id)
  const { planned, date, reached, slip } = gateMilestone(project, phase, today)
  const open = gateIsOpen(project, phase)
  const now = phase === present && !open
  return {
    number: at + 1,
    name: words.method.phases[phase].short,
    phasePath: paths.phase(project.id, phase),
    gatePath: paths.checkpoint(project.id, phase),
    place: open ? 'past' : now ? 'now' : 'ahead',
    done: open ? 100 : now ? workDone(project, phase) : 0,
    gate: gateStatus(project, phase, words),
    score: scoreShown(project, phase, now, today, words),
    planned: planned ? format.day(planned, today) : '–',
    dateLabel: reached ? words.frame.decided : words.frame.forecast,
    date: format.day(date, today), dateShort: format.day(date, date),
    slip: slip === null ? null : { tone: slipTone(slip), long: format.slip(slip), short: format.slipShort(slip) },
  }
}

/** The score that was decided on, or the present one; a gate far ahead has none. */
function scoreShown(project: Project, phase: PhaseId, now: boolean, today: Day, words: Locale): string {
  const decision = gateDecision(project, phase)
  const score = decision && !now ? decision.score : now ? evaluateCheckpoint(project, phase, today).score : null
  return score === null ? '' : formatOf(words.id).worse(score, 0, 'low')
}
