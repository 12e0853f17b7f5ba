import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { leads, membersOf } from './rights.ts'
import type { Round } from './round.ts'
import { isOver } from './votes.ts'

/**
 * While the committee votes, who has a seat and what the seat counts for stays as it is, whoever asks: whoever could change that
 * would make the result. An account may be linked to a seat that has none, but not exchanged or taken away, and a stand-in may be
 * named as long as none has voted for the seat. Asked of every change, undoing included:
 * compares the seats before and after, for every round that runs before and after.
 */
export function seatsGuard(before: Project, after: Project): Problem | null {
  if (before.team === after.team) return null
  const over = new Set(after.rounds.filter(isOver).map(({ id }) => id))
  const running = before.rounds.filter((round) => !isOver(round) && !over.has(round.id))
  const linked = new Set(before.team.filter(({ account }) => account !== null).map(({ id }) => id))
  const disturbed = running.find((round) => seatsSaid(before, round, linked) !== seatsSaid(after, round, linked))
  return disturbed ? new Problem('seats-in-vote', { round: disturbed.id }) : null
}

const seatsSaid = (project: Project, round: Round, linked: ReadonlySet<string>): string => JSON.stringify(seatsHeld(project, round, linked))

/** `linked`: who had an account before. */
function seatsHeld(project: Project, { votes }: Round, linked: ReadonlySet<string>): object[] {
  const stoodInFor = new Set(votes.filter(({ seat, voter }) => seat !== voter).map(({ seat }) => seat))
  const sideOf = (id: string | null): string | null => project.team.find((person) => person.id === id)?.side ?? null
  return membersOf(project, 'steering-committee').flatMap((person) => {
    const { id, name, side, topManagement, vote, standIn, account } = person
    const chairs = leads(person, 'steering-committee')
    if (!vote && !chairs) return []
    return [{ id, name, side, topManagement, vote, chairs, ...(linked.has(id) ? { account } : {}), ...(stoodInFor.has(id) ? { standIn, standInSide: sideOf(standIn) } : {}) }]
  })
}
