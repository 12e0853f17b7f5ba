import { positionOf, standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { filesAbout } from '../domain/files.ts'
import { gateDecision } from '../domain/gates.ts'
import type { DecisionKind, PhaseId } from '../domain/ids.ts'
import type { ChangedPlace } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Motion } from '../domain/round.ts'
import { sealHash } from '../domain/seal.ts'
import { isOver } from '../domain/votes.ts'
import { countOf, matterOf, requestGround, validVotes } from '../method/motion-matter.ts'
import type { Facts } from './change.ts'

/** What somebody decides about: places as `matterOf` names them, and what stands there. None: there is no such thing. */
export type Ground = Readonly<Record<string, string>>
/** What the ground of a change is found out with. */
export type Grounds = Pick<Facts, 'today' | 'documentHash'>

/** What a round puts to the vote. */
export function ofRound(project: Project, id: string, today: Day): Ground {
  const round = project.rounds[positionOf(project.rounds, id)]
  return round ? ofMotion(project, round.motion, today) : {}
}

/** Own criteria are numbered in each phase anew. */
function ofMotion(project: Project, motion: Motion, today: Day): Ground {
  const { facts } = matterOf(project, motion, today)
  if (motion.kind === 'matter') return facts
  return Object.fromEntries(Object.entries(facts).map(([place, said]) => [place.replace(/^criterion:/, `criterion:${motion.phase}/`), said]))
}

/** Who closes a round decides on its votes as well. */
export function ofClosing(project: Project, id: string, today: Day): Ground {
  const round = project.rounds[positionOf(project.rounds, id)]
  if (!round || isOver(round)) return {}
  const votes = validVotes(project, round, today).map(({ seat, voter, choice, conditions }) => [seat, voter, choice, conditions])
  return { ...ofRound(project, id, today), votes: JSON.stringify([votes, countOf(project, round, today).seats]) }
}

/** The sheet of a checkpoint, and the decision that a new one would supersede. */
export const ofCheckpoint = (project: Project, phase: PhaseId, decision: DecisionKind, today: Day): Ground =>
  ({ ...ofMotion(project, { kind: 'checkpoint', phase, decision, conditions: [] }, today), decision: gateDecision(project, phase)?.id ?? '' })

export const ofRequest = (project: Project, id: string): Ground => requestGround(project, id)

/** A deliverable as it is described, with its files and, where the product writes it, what its document says. */
export function ofDeliverable(project: Project, id: string, { documentHash }: Grounds): Ground {
  const deliverable = project.deliverables[positionOf(project.deliverables, id)]
  if (!deliverable) return {}
  const { title, group, link, document, phase } = deliverable
  return {
    [`deliverable:${id}`]: JSON.stringify([title, group, link, filesAbout(project, `deliverable:${id}`).map(({ hash }) => hash)]),
    ...(document === null ? {} : { document: documentHash(document, phase) ?? '' }),
  }
}

export function ofMinutes({ meetings }: Project, id: string): Ground {
  const meeting = meetings[positionOf(meetings, id)]
  return meeting ? { minutes: sealHash(meeting) } : {}
}

export function ofReport({ supervision }: Project, id: string): Ground {
  const report = supervision[positionOf(supervision, id)]
  if (!report) return {}
  const { on, phase, opinion, summary, findings } = report
  return { report: JSON.stringify([on, phase, opinion, summary, standing(findings)]) }
}

/** The places at which two grounds differ, each with the name that somebody gave it; none: they are the same. */
export function changedPlaces(project: Project, then: Ground, now: Ground): ChangedPlace[] {
  const places = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((place) => then[place] !== now[place])
  return places.sort().map((place) => ({ place, title: titleAt(project, place) }))
}

/** A document goes by its key, a criterion of the method by its own: the locale names them. */
function titleAt(project: Project, place: string): string {
  const [kind, id = ''] = place.split(':')
  if (kind === 'condition') return project.issues[positionOf(project.issues, id)]?.title ?? ''
  if (kind === 'deliverable') {
    const deliverable = project.deliverables[positionOf(project.deliverables, id)]
    return deliverable?.document ?? deliverable?.title ?? ''
  }
  if (kind !== 'criterion') return ''
  const [phase = '', criterion] = id.split('/')
  return project.phases.find((each) => each.id === phase)?.criteria.find((each) => each.id === criterion)?.title ?? ''
}
