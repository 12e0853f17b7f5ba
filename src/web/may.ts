import { type ChangeName, changes } from '../changes/registry.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import type { ProjectAsk } from './ask.ts'

/** Whether a form for this change is offered: never in the past, not on a closed project, and only to those who may. */
export function mayMake({ past, project, reader: { actor } }: ProjectAsk, name: ChangeName): boolean {
  const change = changes[name]
  if (past || (project.closed && !('onClosed' in change && change.onClosed))) return false
  return actor.role === 'operator' || (change.may as readonly string[]).includes(actor.role)
}

/** Who may make a change, in words. */
export const whoMay = (name: ChangeName, words: Locale): string => formatOf(words.id).list(changes[name].may.map((role) => words.method.roles[role]))
