import type { Fault } from '../domain/problem.ts'

/** A posted form that was refused: shown again with what was typed. */
export type Posted = { change: string; values: Record<string, string>; problem: string; faults: Fault[] }

/** What a view needs to print a form that posts a change. `failed` forms stand open, with what was typed. */
export type Form = {
  action: string
  back: string
  version: number
  values: Record<string, string>
  errors: Record<string, string>
  failed: boolean
}
