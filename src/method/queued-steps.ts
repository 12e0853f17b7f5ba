import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { committeeQueue, type QueueItem } from './committee-queue.ts'
import type { Place } from './rating.ts'

/** What waits for the committee beside its votes and its gates, as steps of its own: whose and by when is what its queue says. */
export type QueuedStep = { who: { group: 'steering-committee' }; on: Day; place: Place } & (
  | { kind: 'change-request'; request: string; by: 'committee'; way: 'decide' | 'put-to-vote'; since: Day }
  | { kind: 'queued'; item: QueueItem }
)

/** In the order of the queue. A critical issue past its day is to be solved before anything: that step stands with the issues. */
export const queuedSteps = (project: Project, today: Day): QueuedStep[] => committeeQueue(project, today).flatMap((item): QueuedStep[] => {
  const place = placeOf(item)
  if (place === null) return []
  const base = { who: { group: 'steering-committee' }, on: item.dueOn, place } as const
  if (item.request) return [{ ...base, kind: 'change-request', request: item.request, by: 'committee', way: project.organisation.formed ? 'put-to-vote' : 'decide', since: handedIn(project, item.request) ?? item.since }]
  return [{ ...base, kind: 'queued', item }]
})

const handedIn = ({ changeRequests }: Project, request: string): Day | null => changeRequests.find(({ id }) => id === request)?.submitted?.on ?? null

function placeOf({ kind, matter, request, issue, issueWhy, report }: QueueItem): Place | null {
  switch (kind) {
    case 'round': case 'checkpoint': return null
    case 'matter': case 'change-request': return request ? { page: 'change-requests', anchor: request } : { page: 'committee', ...(matter ? { anchor: matter } : {}) }
    case 'issue': return issue && issueWhy === 'conflict' ? { page: 'issue', anchor: issue } : null
    case 'supervision': return { page: 'supervision', ...(report ? { anchor: report } : {}) }
    case 'manager-naming': return { page: 'organisation', anchor: 'project-manager' }
  }
}
