import { z } from 'zod'
import { byId, nextId, positionOf, standingById } from '../domain/by-id.ts'
import { ChangeEffect, type ChangeOption, ChangeRequest, ChangeRequestId, ChangeOption as Option } from '../domain/change-request.ts'
import { paysSupplier, requestState, sumOf } from '../domain/change-requests.ts'
import { presentPhase } from '../domain/gates.ts'
import type { RoleId } from '../domain/ids.ts'
import type { Issue } from '../domain/issue.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Line, OptionalLine } from '../domain/text.ts'
import { isOver } from '../domain/votes.ts'
import { change, type Facts, runners } from './change.ts'
import { openMattersOf, refuseUnderVote } from './change-rulings.ts'
import { baseOf, find, findStanding } from './find.ts'
import { assignGiven } from './given.ts'

/** Whoever works for the project can wish for something: it is a draft until somebody who runs the project hands it in. */
const wishers = [...runners, 'committee-chair', 'committee-member', 'group-lead', 'group-member', 'reporter'] as const satisfies RoleId[]

const MOST_REQUESTS = 5_000

const { description, reason, phase, scope, requestedBy } = ChangeRequest.shape
const { text, cost, days } = Option.shape
/** All options: with the id of one that is known it is altered, without one it is new; what is left out, or has no title, is withdrawn. */
const OptionsGiven = z.array(z.strictObject({ id: Option.shape.id.optional(), title: OptionalLine, text: text.default(''), cost: cost.default(null), days: days.default(null) })).max(20)
const fields = { description, reason, requestedBy, phase, scope, options: OptionsGiven, effect: ChangeEffect.partial() }

/** From scratch, or from an issue, whose words it takes over where no others are given. */
export const addChangeRequest = change({
  name: 'add-change-request',
  input: z.strictObject({ title: Line, issue: ChangeRequest.shape.issue, ...fields }).partial(),
  may: wishers,
  make(project, { issue: from = null, title, options, effect, ...given }, facts) {
    const base = baseOf(project)
    const issue = from === null ? null : standingById(base.issues, from, 'issue')
    const named = title ?? issue?.title
    if (named === undefined) throw new Problem('input-invalid', { change: 'add-change-request', faults: [{ path: 'title', message: 'required' }] })
    if (base.changeRequests.length >= MOST_REQUESTS) throw new Problem('invariant-broken', { rule: 'change-requests-at-most-5000', detail: named })
    const id = nextId(base.changeRequests, 'change-request')
    const request: ChangeRequest = {
      ...facts.stamp, id, title: named, description: issue?.description ?? '', reason: '', requestedBy: wisherOf(base, issue, facts), phase: issue?.phase ?? presentPhase(base), scope: 'added',
      issue: from, options: [], effect: { cost: 0, kind: 'software', tasks: [], goals: issue?.links.goal ? [issue.links.goal] : [], goalsText: '', requirements: issue?.links.requirement ?? '', risk: '' },
      submitted: null, rulings: [], withdrawn: null,
    }
    fill(base, request, { ...given, options, effect }, facts)
    project.changeRequests.push(request)
    return { changeRequest: id }
  },
})

/** Who wants it: who reported the issue, else who writes it down. */
function wisherOf({ team }: Project, issue: Issue | null, { me }: Facts): string {
  const nameOf = (person: string | null): string => (person === null ? '' : (team[positionOf(team, person)]?.name ?? ''))
  return issue ? nameOf(issue.reporter.person) || issue.reporter.name || issue.reporter.department : nameOf(me)
}

/** Whatever a decision stands on makes it void when it is altered. */
export const editChangeRequest = change({
  name: 'edit-change-request',
  input: z.strictObject({ changeRequest: ChangeRequestId, ...z.strictObject({ title: Line, issue: ChangeRequest.shape.issue, ...fields }).partial().shape }),
  may: wishers,
  rule: 'own-draft',
  make(project, { changeRequest: id, title, issue, ...given }, facts) {
    const base = baseOf(project)
    refuseOthers(standingById(base.changeRequests, id, 'change-request'), 'edit-change-request', facts)
    const request = find(project.changeRequests, id, 'change-request')
    if (issue) standingById(base.issues, issue, 'issue')
    assignGiven(request, { title, issue })
    fill(base, request, given, facts)
    recuseSupplier(project, request)
  },
})

/** A vote that has become one about the supplier's pay goes on without the supplier; the votes so far are void, since the request says something else. */
function recuseSupplier(project: Project, request: ChangeRequest): void {
  if (!paysSupplier(request)) return
  const matters = new Set(openMattersOf(baseOf(project), request.id).filter(({ supplierConcerned }) => supplierConcerned === null).map(({ id }) => id))
  for (const { id, motion, supplierConcerned, ...round } of baseOf(project).rounds) {
    if (!isOver(round) && !supplierConcerned && motion.kind === 'matter' && matters.has(motion.matter)) find(project.rounds, id, 'round').supplierConcerned = true
  }
}

type Given = { [Field in keyof typeof fields]?: z.output<(typeof fields)[Field]> | undefined }

function fill(base: Project, request: ChangeRequest, { options, effect, ...given }: Given, facts: Facts): void {
  assignGiven(request, given)
  if (options) setOptions(request, options, facts)
  if (!effect) return
  const { tasks, goals, ...rest } = effect
  assignGiven(request.effect, rest)
  if (goals) {
    for (const goal of goals) if (!request.effect.goals.includes(goal)) standingById(base.goals, goal, 'goal')
    request.effect.goals = [...new Set(goals)]
  }
  if (tasks) request.effect.tasks = tasksOf(base, request.effect.tasks, tasks)
}

/** Each task once, with days to add. Throws `change-request-task` for one newly named that cannot become longer. */
function tasksOf({ tasks: known }: Project, before: ChangeEffect['tasks'], given: ChangeEffect['tasks']): ChangeEffect['tasks'] {
  const named = new Set(before.map(({ id }) => id))
  const ids = [...new Set(given.filter((each) => each.days > 0).map(({ id }) => id))]
  for (const id of ids) {
    const task = named.has(id) ? byId(known, id, 'task') : standingById(known, id, 'task')
    if (!named.has(id) && task.milestone) throw new Problem('change-request-task', { task: id, why: 'milestone' })
    if (!named.has(id) && task.done >= 100) throw new Problem('change-request-task', { task: id, why: 'finished' })
  }
  const tasks = ids.map((id) => ({ id, days: sumOf(given.filter((each) => each.id === id).map((each) => each.days)) }))
  if (tasks.some(({ days }) => days > MOST_DAYS)) throw new Problem('input-invalid', { change: 'edit-change-request', faults: [{ path: 'effect.tasks', message: `too-large:${MOST_DAYS}` }] })
  return tasks
}

/** Of one task, as its schema has it: one named twice comes to the sum. */
const MOST_DAYS = 5_000

function setOptions(request: ChangeRequest, given: z.output<typeof OptionsGiven>, { stamp }: Facts): void {
  const titled = given.filter(({ title }) => title !== '')
  const kept = new Set(titled.map(({ id }) => id))
  for (const option of request.options) if (!option.withdrawn && !kept.has(option.id)) option.withdrawn = stamp
  for (const { id, ...said } of titled) {
    if (id) assignGiven(findStanding<ChangeOption>(request.options, id, 'option'), said)
    else request.options.push({ id: nextId(request.options, 'option'), ...said, withdrawn: null })
  }
}

/** Who does not run the project alters what they wrote down themselves, as long as it is a draft. */
export function mayAlter(request: ChangeRequest, roles: readonly RoleId[], by: string): boolean {
  if (roles.some((role) => role === 'operator' || (runners as readonly RoleId[]).includes(role))) return true
  return request.by === by && requestState(request) === 'draft'
}

function refuseOthers(request: ChangeRequest, name: string, { roles, role, stamp }: Facts): void {
  if (!mayAlter(request, roles, stamp.by)) throw new Problem('not-allowed', { change: name, role, may: runners })
}

/** For decision. What was approved or rejected is altered first, so that nobody asks until the answer suits. */
export const submitChangeRequest = change({
  name: 'submit-change-request',
  input: z.strictObject({ changeRequest: ChangeRequestId }),
  may: runners,
  make(project, { changeRequest: id }, { stamp, today }) {
    const request = standingById(baseOf(project).changeRequests, id, 'change-request')
    const state = requestState(request)
    if (state === 'submitted') throw new Problem('already-done', { kind: 'change-request', id })
    if (state === 'approved' || state === 'rejected') throw new Problem('change-request-decided', { request: request.title, state })
    if (request.reason === '') throw new Problem('change-request-unready', { request: request.title })
    find(project.changeRequests, id, 'change-request').submitted = { ...stamp, on: today, rulings: request.rulings.length }
  },
})

/** With the matter as which it lies before the committee. What is approved and holds is part of the plan: that is altered, not withdrawn. */
export const withdrawChangeRequest = change({
  name: 'withdraw-change-request',
  input: z.strictObject({ changeRequest: ChangeRequestId }),
  may: wishers,
  rule: 'own-draft',
  make(project, { changeRequest: id }, facts) {
    const base = baseOf(project)
    const request = standingById(base.changeRequests, id, 'change-request')
    refuseOthers(request, 'withdraw-change-request', facts)
    if (requestState(request) === 'approved') throw new Problem('change-request-decided', { request: request.title, state: 'approved' })
    refuseUnderVote(base, request)
    find(project.changeRequests, id, 'change-request').withdrawn = facts.stamp
    for (const matter of openMattersOf(base, id)) find(project.matters, matter.id, 'matter').withdrawn = facts.stamp
  },
})
