import { positionOf, standing } from './by-id.ts'
import type { ChangeEffect, ChangeRequest, ChangeRuling } from './change-request.ts'
import { hashOf } from './history.ts'
import type { Project } from './project.ts'
import type { Matter } from './round.ts'
import { remember } from './remember.ts'

/** Where a request is. `void`: what it says has changed since it was decided, so the decision holds no more. */
export type RequestState = 'draft' | 'submitted' | 'approved' | 'rejected' | 'deferred' | 'void'
export const requestStates: readonly RequestState[] = ['submitted', 'void', 'deferred', 'draft', 'approved', 'rejected']

type Holder = Pick<Project, 'changeRequests'>

/** A hash of what is decided on: what, why, the ways weighed, what it changes. Who wants it, from which issue, and its files are not in it. */
export const requestHash = remember((request: ChangeRequest) => [request], (request: ChangeRequest): string => hashOf(JSON.stringify(Object.entries(requestFacts(request)))).slice(0, 32))

/** The parts of a request that are decided on, each as text; a ruling stands on all of them. The order in which tasks and goals are listed says nothing. */
export function requestFacts({ title, description, reason, phase, scope, options, effect }: ChangeRequest): Record<RequestPart, string> {
  const { cost, kind, tasks, goals, goalsText, requirements, risk } = effect
  return {
    title, description, reason, phase, scope,
    options: JSON.stringify(standing(options).map((option) => [option.id, option.title, option.text, option.cost, option.days])),
    cost: JSON.stringify([cost, kind]), time: JSON.stringify(tasks.map(({ id, days }) => [id, days]).sort(byText)),
    goals: JSON.stringify([goals.toSorted(), goalsText]), requirements, risk,
  }
}

export const requestParts = ['title', 'description', 'reason', 'phase', 'scope', 'options', 'cost', 'time', 'goals', 'requirements', 'risk'] as const
export type RequestPart = (typeof requestParts)[number]

const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1)

/** The newest ruling, whether it still holds or not. */
export const lastRuling = ({ rulings }: Pick<ChangeRequest, 'rulings'>): ChangeRuling | null => rulings.at(-1) ?? null

/** Where a request is, from its records alone: handed in since the last ruling, else as that ruling says, unless it was altered since. */
export function requestState(request: ChangeRequest): RequestState {
  const { submitted, rulings } = request
  if (submitted && submitted.rulings === rulings.length) return 'submitted'
  const ruling = lastRuling(request)
  if (!ruling) return 'draft'
  return ruling.hash === requestHash(request) ? ruling.kind : 'void'
}

/** Working days by which a request makes tasks longer, in sum. */
export const daysOf = ({ tasks }: Pick<ChangeEffect, 'tasks'>): number => sumOf(tasks.map(({ days }) => days))

/** The sum in the order of size: the same whatever the order in which things were written down. */
export const sumOf = (amounts: readonly number[]): number => amounts.toSorted((a, b) => a - b).reduce((sum, amount) => sum + amount, 0)

/** What applies to plan and budget: approved, unaltered since, not withdrawn. */
export const approvedRequests = remember(({ changeRequests }: Holder) => [changeRequests], ({ changeRequests }: Holder): readonly ChangeRequest[] =>
  standing(changeRequests).filter((request) => requestState(request) === 'approved'))

const added = remember(({ changeRequests }: Holder) => [changeRequests], (project: Holder) => {
  const days = addedBy(approvedRequests(project))
  return { days, key: JSON.stringify([...days].sort(byText)) }
})

/** Working days that approved requests add to tasks, by their ids. */
export const addedDays = (project: Holder): ReadonlyMap<string, number> => added(project).days

/** The same as a text, so that what is made of them is made anew only when they change. */
export const addedDaysKey = (project: Holder): string => added(project).key

/** Working days that these requests would add. */
export function addedBy(requests: readonly Pick<ChangeRequest, 'effect'>[]): ReadonlyMap<string, number> {
  const days = new Map<string, number[]>()
  for (const { id, days: more } of requests.flatMap(({ effect }) => effect.tasks)) days.set(id, [...(days.get(id) ?? []), more])
  return new Map([...days].map(([id, each]) => [id, sumOf(each)]))
}

/** The approved requests that make a task longer, each with its days. */
export const lengthenedBy = (project: Holder, task: string): { request: ChangeRequest; days: number }[] => approvedRequests(project).flatMap((request) => {
  const days = sumOf(request.effect.tasks.filter(({ id }) => id === task).map((each) => each.days))
  return days > 0 ? [{ request, days }] : []
})

/** The requests that an issue became. */
export const requestsFrom = ({ changeRequests }: Holder, issue: string): ChangeRequest[] => standing(changeRequests).filter((request) => request.issue === issue)

/** A request that was not withdrawn, null if there is none. */
export function requestIn({ changeRequests }: Holder, id: string): ChangeRequest | null {
  const request = changeRequests[positionOf(changeRequests, id)]
  return request && request.withdrawn === null ? request : null
}

/** Whether the supplier is likely to be paid for a request: it costs, and for software or consultants. */
export const paysSupplier = ({ effect: { cost, kind } }: Pick<ChangeRequest, 'effect'>): boolean => cost > 0 && (kind === 'software' || kind === 'consultants')

/** Whether a matter is about the supplier's choice or pay: as somebody said, else as the request that it puts up says now. METHOD 2. */
export function concernsSupplier(project: Holder, { supplierConcerned, changeRequest }: Pick<Matter, 'supplierConcerned' | 'changeRequest'>): boolean {
  const request = changeRequest === undefined ? null : requestIn(project, changeRequest)
  return supplierConcerned ?? (request !== null && paysSupplier(request))
}
