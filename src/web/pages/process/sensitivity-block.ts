import { sensitivityOf } from '../../../domain/process/sensitivity.ts'
import { turningSaid } from '../../../locales/process-said.ts'
import type { Chosen } from './chosen.ts'

export type SensitivityBlock = { rows: { input: string; side: string; becomes: string }[]; more: string }

const MOST_ROWS = 8
/** In larger variants trying every input would keep others waiting. */
export const MOST_TRIED = 400

/** The uncertain inputs that would turn a verdict, the nearest first. Null where nothing is compared, or too much would have to be tried. */
export function sensitivityBlock({ speaker, asIs, toBe, sound }: Chosen): SensitivityBlock | null {
  if (!asIs || !toBe || !sound.asIs || !sound.toBe || asIs.steps.length + toBe.steps.length > MOST_TRIED) return null
  const { words, format, project } = speaker
  const found = sensitivityOf(asIs, toBe, project.workRoles)
  return {
    more: found.length > MOST_ROWS ? words.project.andMore({ more: format.number(found.length - MOST_ROWS) }) : '',
    rows: found.slice(0, MOST_ROWS).map((turning) => ({ ...turningSaid(speaker, turning.side === 'as-is' ? asIs.steps : toBe.steps, turning), side: words.processWords.turning.sides[turning.side] })),
  }
}
