import { standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Chosen } from './chosen.ts'

export type RemedyRow = { id: string; kind: string; steps: string; note: string; by: string }

/** The remedies that were applied to the to-be, the oldest first: why it is as it is. */
export function remedyRows({ project, today }: ProjectAsk, { speaker, process, toBe }: Chosen): RemedyRow[] {
  const { words, names, format } = speaker
  const say = words.processPage
  return standing(toBe?.remedies ?? []).map(({ id, kind, steps, note, by, at }) => ({
    id, kind: say.capital(words.processWords.remedies[kind]), steps: format.list(steps.map((step) => names.step(process.id, step, toBe?.basedOn))), note: names.text(note),
    by: say.remedies.by({ who: names.actor(by), day: format.day(dayIn(project.timeZone, at), today) }),
  }))
}
