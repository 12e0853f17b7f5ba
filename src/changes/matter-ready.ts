import { requestIn, requestState } from '../domain/change-requests.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Matter } from '../domain/round.ts'
import { refuseStale } from './process-approval.ts'

/** Throws where nobody can vote on what a matter puts up: `evaluation-stale`, `change-request-not-submitted`. */
export function refuseUnready(project: Project, matter: Matter): void {
  refuseStale(project, matter)
  if (matter.changeRequest === undefined) return
  const request = requestIn(project, matter.changeRequest)
  if (!request || requestState(request) !== 'submitted') throw new Problem('change-request-not-submitted', { request: request?.title ?? matter.title })
}
