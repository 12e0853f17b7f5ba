import type { Day } from '../domain/day.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import { Misuse } from './misuse.ts'
import { isDay, type Session } from './session.ts'

/** The phase of `--phase`, if it was given. Throws `Misuse`. */
export function phaseAsked(given: string | undefined, { words }: Session): PhaseId | null {
  if (given === undefined) return null
  const phase = phaseIds.find((each) => each === given)
  if (!phase) throw new Misuse(words.messages.notAPhase({ phases: phaseIds.join(', ') }))
  return phase
}

/** The day of `--on`, if it was given. Throws `Misuse`. */
export function dayAsked(given: string | undefined, { words }: Session): Day | null {
  if (given === undefined) return null
  if (!isDay(given)) throw new Misuse(words.messages.notADay({ option: '--on' }))
  return given as Day
}

/** A whole number of an option, if it was given. Throws `Misuse`. */
export function numberAsked(given: string | undefined, option: string, { words }: Session): number | null {
  if (given === undefined) return null
  if (!/^\d{1,15}$/.test(given)) throw new Misuse(words.messages.notANumber({ option }))
  return Number(given)
}
