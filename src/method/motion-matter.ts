import { positionOf } from '../domain/by-id.ts'
import { openConditions } from '../domain/conditions.ts'
import { concernsSupplier, requestFacts, requestIn, requestState } from '../domain/change-requests.ts'
import type { Day } from '../domain/day.ts'
import { hashOf } from '../domain/history.ts'
import { phaseIds, type PhaseId } from '../domain/ids.ts'
import { phaseOf, type Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { Count, Matter, MatterFacts, Motion, Round, Vote } from '../domain/round.ts'
import { evaluationIn, isCurrent } from '../domain/process/variants.ts'
import { countVotes, isOver, seatsIn } from '../domain/votes.ts'
import { askedDeliverables } from './asked-deliverables.ts'
import { evaluateCheckpoint } from './evaluation.ts'

/**
 * What a motion puts to the vote as it stands on a day: what would have to change for a vote to be about something else. Places
 * are keys such as `criterion:strategy-chosen`, `submission`, `deliverable:deliverable-3`, `condition:issue-4`, `matter`.
 * Comments, votes and moments are not among them.
 */
export function matterOf(project: Project, motion: Motion, today: Day): MatterFacts {
  return motion.kind === 'checkpoint' ? checkpointFacts(project, motion.phase, today) : matterFacts(project, motion.matter)
}

const checkpointFacts = remember((project: Project, phase: PhaseId, today: Day) => [project, phase, today], (project: Project, phase: PhaseId, today: Day): MatterFacts => {
  const { submissions, passMark } = phaseOf(project, phase)
  const submission = submissions.at(-1)
  const { rows } = evaluateCheckpoint(project, phase, today)
  const earlier = phaseIds.slice(0, phaseIds.indexOf(phase))
  const open = openConditions(project).filter((issue) => earlier.includes(issue.phase))
  return sealed([
    ...(submission ? [['submission', [submission.recommendation, submission.conditions.map(({ title, owner, dueOn }) => [title, owner, dueOn])]] as const] : []),
    ['pass-mark', passMark],
    ...rows.map(({ id, rating, out, weight, mandatory }) => [`criterion:${id}`, [rating, out, weight, mandatory]] as const),
    ...askedDeliverables(project, phase).map(({ id, status, approved }) => [`deliverable:${id}`, [status, approved?.hash ?? null]] as const),
    ...open.map(({ id, title, owner, dueOn }) => [`condition:${id}`, [title, owner, dueOn]] as const),
  ])
})

function matterFacts(project: Project, id: string): MatterFacts {
  const matter = project.matters[positionOf(project.matters, id)]
  if (!matter || matter.withdrawn) return sealed([])
  const request = matter.changeRequest === undefined ? [] : requestPlaces(project, matter.changeRequest)
  return sealed([['matter', matterSaid(project, matter)], ...(matter.toBe ? [['to-be', toBeFacts(project, matter.toBe)] as const] : []), ...request])
}

/** Each part of a change request that is put up, and whether it still waits for a decision. */
function requestPlaces(project: Project, id: string): (readonly [string, unknown])[] {
  const request = requestIn(project, id)
  if (!request) return [['change-request', 'gone']]
  return [['change-request', requestState(request) === 'submitted'], ...Object.entries(requestFacts(request)).map(([part, said]) => [`change-request:${part}`, said] as const)]
}

/** The same as facts: what somebody decides about who decides on a request. */
export const requestGround = (project: Project, id: string): MatterFacts['facts'] => sealed(requestPlaces(project, id)).facts

/** The evaluation that a to-be is put up with, and whether its variants are still those that were evaluated. */
function toBeFacts(project: Project, { process: id, evaluation: which }: NonNullable<Matter['toBe']>): unknown {
  const process = project.processes[positionOf(project.processes, id)]
  const evaluation = process ? evaluationIn(process, which) : null
  return process && evaluation ? [id, which, evaluation.facts, isCurrent(project, process, evaluation)] : [id, which, 'gone']
}

const matterSaid = (project: Project, matter: Matter) => [matter.title, matter.text, matter.kind, concernsSupplier(project, matter)]

/** The places in the order of their names, so that equal facts have one hash. */
function sealed(places: readonly (readonly [string, unknown])[]): MatterFacts {
  const facts = places.map(([place, value]) => [place, JSON.stringify(value)] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return { id: hashOf(JSON.stringify(facts)).slice(0, 32), facts: Object.fromEntries(facts) }
}

/** The places that differ from what a vote was about, in the order of their names; none: the vote stands. Of a round that is over nothing changes any more. */
export function changedSince(project: Project, round: Round, vote: Pick<Vote, 'matter'>, today: Day): string[] {
  if (isOver(round)) return []
  const now = matterOf(project, round.motion, today)
  if (now.id === vote.matter) return []
  const then = round.matters.find(({ id }) => id === vote.matter)?.facts ?? {}
  return [...new Set([...Object.keys(then), ...Object.keys(now.facts)])].filter((place) => then[place] !== now.facts[place]).sort()
}

/** The votes that are about what is put to the vote now. */
export function validVotes(project: Project, round: Round, today: Day): Vote[] {
  if (isOver(round)) return round.votes
  const now = matterOf(project, round.motion, today).id
  return round.votes.filter(({ matter }) => matter === now)
}

/** The count of a round: of a closed one as it was frozen, else of the valid votes so far. */
export const countOf = (project: Project, round: Round, today: Day): Count =>
  round.closed?.count ?? countVotes(seatsIn(project, round), validVotes(project, round, today))

export type RoundState = 'open' | 'due' | 'closed' | 'withdrawn'

/** Where a round stands. `due`: the last day for votes has passed, the result follows from those cast as soon as somebody closes it. */
export function roundState({ closed, withdrawn, deadline }: Pick<Round, 'closed' | 'withdrawn' | 'deadline'>, today: Day): RoundState {
  if (closed) return 'closed'
  if (withdrawn) return 'withdrawn'
  return today > deadline ? 'due' : 'open'
}
