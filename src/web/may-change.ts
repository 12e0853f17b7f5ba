import { changeNamed } from '../changes/make-change.ts'
import type { ProjectAsk } from './ask.ts'

/** Whether the reader may make a change here and now: not in the past, not on a closed project, and with the right role. */
export function mayChange({ past, project, reader: { actor } }: ProjectAsk, name: string): boolean {
  const { may, onClosed } = changeNamed(name)
  if (past || (project.closed && !onClosed)) return false
  return actor.role === 'operator' || may.includes(actor.role)
}
