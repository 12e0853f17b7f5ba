import { z } from 'zod'
import { nextId, standing, standingById } from '../domain/by-id.ts'
import { type ChangeRequest, ChangeRequestId, ChangeRuling } from '../domain/change-request.ts'
import { daysOf, paysSupplier, requestFacts, requestHash, requestIn, requestState } from '../domain/change-requests.ts'
import { GivenDay } from '../domain/day.ts'
import type { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Matter } from '../domain/round.ts'
import { Line, Paragraphs, Reason } from '../domain/text.ts'
import { isOver } from '../domain/votes.ts'
import { whoDecides } from '../method/change-control.ts'
import { change, deciders, type Facts, runners } from './change.ts'
import { baseOf, find } from './find.ts'
import { ofRequest } from './stands-on.ts'

const proposers = [...runners, 'committee-chair', 'committee-member', 'committee-secretary'] as const satisfies RoleId[]

/** The ruling of one person: the project manager's within the limits, or the committee's, written down by its chair as long as there is none that votes. */
export const decideChangeRequest = change({
  name: 'decide-change-request',
  input: z.strictObject({ changeRequest: ChangeRequestId, ruling: ChangeRuling.shape.kind, reason: Reason, on: GivenDay.optional() }),
  may: ['project-manager', ...deciders],
  rule: 'change-limits',
  undoable: false,
  stands: (project, { changeRequest }) => ofRequest(project, changeRequest),
  make(project, { changeRequest: id, ruling: kind, reason, on = undefined }, facts) {
    const base = baseOf(project)
    const request = submittedRequest(base, id)
    const decidedBy = deciderOf(base, request, facts)
    refuseUnderVote(base, request)
    if (on && on > facts.today) throw new Problem('day-ahead', { day: on, today: facts.today })
    const ruling = rule(project, request, { kind, decidedBy, reason, vote: null, on: on ?? facts.today }, facts)
    for (const { id: matter } of openMattersOf(base, id)) {
      find(project.matters, matter, 'matter').settled = { ...facts.stamp, on: on ?? facts.today, round: null, carried: kind === 'deferred' ? null : kind === 'approved', note: reason }
    }
    return { ruling }
  },
})

/** A request that waits for a decision. Throws `thing-unknown`, `change-request-not-submitted`. */
function submittedRequest(base: Project, id: string): ChangeRequest {
  const request = standingById(base.changeRequests, id, 'change-request')
  if (requestState(request) !== 'submitted') throw new Problem('change-request-not-submitted', { request: request.title })
  return request
}

/** In whose name the one who acts decides; throws `change-request-not-yours` with the way that is open. */
function deciderOf(base: Project, request: ChangeRequest, { roles, today }: Facts): ChangeRuling['decidedBy'] {
  const { by } = whoDecides(base, request, today)
  const acts = (role: RoleId): boolean => roles.includes(role) || roles.includes('operator')
  if (by === 'project-manager' && acts('project-manager')) return 'project-manager'
  const formed = base.organisation.formed !== null
  if (!formed && acts('committee-chair')) return 'committee'
  throw new Problem('change-request-not-yours', { request: request.title, way: by === 'project-manager' ? 'project-manager' : formed ? 'vote' : 'chair' })
}

/** Throws `matter-in-round` while the committee votes on a request. */
export function refuseUnderVote(base: Project, { id, title }: ChangeRequest): void {
  const matters = new Set(openMattersOf(base, id).map((matter) => matter.id))
  const round = base.rounds.find((each) => !isOver(each) && each.motion.kind === 'matter' && matters.has(each.motion.matter))
  if (round) throw new Problem('matter-in-round', { matter: title, round: round.id })
}

/** The matters as which a request lies before the committee and is not settled. */
export const openMattersOf = ({ matters }: Pick<Project, 'matters'>, request: string): Matter[] =>
  standing(matters).filter(({ changeRequest, settled }) => changeRequest === request && settled === null)

type Given = Pick<ChangeRuling, 'kind' | 'decidedBy' | 'reason' | 'vote' | 'on'>

/** What was decided, with what it stands on: its cost and days stay as they were decided, whatever becomes of the request. */
function rule(project: Project, request: ChangeRequest, given: Given, { stamp }: Facts): string {
  const id = nextId(request.rulings, 'ruling')
  find(project.changeRequests, request.id, 'change-request').rulings.push({
    ...stamp, id, ...given, hash: requestHash(request), facts: requestFacts(request), cost: request.effect.cost, days: daysOf(request.effect),
  })
  return id
}

/** What a closed vote on a matter decides, if it puts up a change request that still waits: carried it is approved, else rejected. */
export function ruleOnVote(project: Project, matter: Matter, { round, carried, reason }: { round: string; carried: boolean; reason: string }, facts: Facts): void {
  const request = matter.changeRequest === undefined ? null : requestIn(baseOf(project), matter.changeRequest)
  if (!request || requestState(request) !== 'submitted') return
  rule(project, request, { kind: carried ? 'approved' : 'rejected', decidedBy: 'committee', reason, vote: round, on: facts.today }, facts)
}

/**
 * Brings a request before the committee. Where the supplier is paid for it, its seats are recused unless somebody says otherwise; who says
 * what the request says of itself has said nothing, so that it follows the request when that is altered. METHOD 2.
 */
export const proposeChangeRequest = change({
  name: 'propose-change-request',
  input: z.strictObject({
    changeRequest: ChangeRequestId, title: Line.optional(), text: Paragraphs.default(''), dueOn: GivenDay.nullable().default(null), supplierConcerned: z.boolean().optional(),
  }),
  may: proposers,
  make(project, { changeRequest: id, title, text, dueOn, supplierConcerned }, { stamp }) {
    const base = baseOf(project)
    const request = submittedRequest(base, id)
    const [same] = openMattersOf(base, id)
    if (same) throw new Problem('change-request-proposed', { request: request.title, matter: same.title })
    const matter = nextId(base.matters, 'matter')
    project.matters.push({
      ...stamp, id: matter, kind: 'change-request', title: title ?? request.title, text, dueOn, supplierConcerned: supplierConcerned === paysSupplier(request) ? null : (supplierConcerned ?? null),
      changeRequest: id, settled: null, withdrawn: null,
    })
    return { matter }
  },
})
