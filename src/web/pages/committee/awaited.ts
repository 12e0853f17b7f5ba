import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { paths } from '../../paths.ts'
import { motionTitle, roundNumber } from '../round/motion-said.ts'
import { votesAwaited } from '../../../method/my-seats.ts'

/** A vote that is missing, and where it can be cast. */
export type Awaited = { text: string; href: string; label: string }

/** The votes that are missing from the reader, or from somebody the reader stands in for. At a checkpoint they are cast on its sheet. */
export function awaitedFrom({ project, today, me, past, reader: { words } }: ProjectAsk): Awaited[] {
  if (past) return []
  const page = words.committeePage.mine
  return votesAwaited(project, me, today).map(({ round, seat }) => {
    const { motion, deadline } = round
    const facts = { motion: motionTitle(project, motion, words), day: formatOf(words.id).dayShortLong(deadline, today) }
    return {
      href: motion.kind === 'checkpoint' ? paths.checkpoint(project.id, motion.phase) : paths.round(project.id, roundNumber(round)), label: page.vote,
      text: seat.own ? page.own(facts) : page.standIn({ who: namesOf(project, words).person(seat.seat), ...facts }),
    }
  })
}
