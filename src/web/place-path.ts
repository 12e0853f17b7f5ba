import { PhaseId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { presentPhase } from '../domain/gates.ts'
import type { Place } from '../method/rating.ts'
import { paths, withQuery } from './paths.ts'

/** The address at which something can be mended. A place that names no phase means the present one. */
export function placePath(project: Project, { page, phase, anchor }: Place): string {
  // A goal, a process, an issue, a round and a meeting have pages of their own; a matter is shown when it is asked for.
  const goal = page === 'goals' ? /^goal-(\d{1,9})$/.exec(anchor ?? '') : null
  if (goal) return paths.goal(project.id, Number(goal[1]))
  const process = page === 'processes' ? /^process-(\d{1,9})$/.exec(anchor ?? '') : null
  if (process) return paths.process(project.id, Number(process[1]))
  const issue = page === 'issue' ? /^issue-(\d{1,9})$/.exec(anchor ?? '') : null
  if (issue) return paths.issue(project.id, Number(issue[1]))
  if (page === 'issues' && anchor === 'triage') return paths.triage(project.id)
  if (page === 'issues' && anchor === 'doors') return paths.doors(project.id)
  const view = page === 'issues' ? /^view-([a-z]+)$/.exec(anchor ?? '') : null
  if (view) return withQuery(paths.issues(project.id), { view: view[1] })
  const round = page === 'committee' ? /^round-(\d{1,9})$/.exec(anchor ?? '') : null
  if (round) return paths.round(project.id, Number(round[1]))
  if (page === 'committee' && anchor?.startsWith('matter-')) return `${withQuery(paths.committee(project.id), { matter: anchor })}#matter`
  const meeting = page === 'meetings' ? /^meeting-(\d{1,9})$/.exec(anchor ?? '') : null
  if (meeting) return `${paths.meeting(project.id, Number(meeting[1]))}#records`
  const request = page === 'change-requests' ? /^change-request-(\d{1,9})$/.exec(anchor ?? '') : null
  if (request) return paths.changeRequest(project.id, Number(request[1]))
  const risk = page === 'risks' ? /^risk-(\d{1,9})$/.exec(anchor ?? '') : null
  if (risk) return paths.risk(project.id, Number(risk[1]))
  const path = pathOf(project, page, PhaseId.safeParse(phase).data ?? presentPhase(project))
  // A long plan is shown in parts: a task is asked for by name, so that its part is the one shown.
  const query = page === 'phase' && anchor?.startsWith('task-') ? `?task=${anchor}` : ''
  return path + query + (anchor ? `#${anchor}` : '')
}

function pathOf({ id }: Project, page: Place['page'], phase: PhaseId): string {
  switch (page) {
    case 'phase': return paths.phase(id, phase)
    case 'checkpoint': return paths.checkpoint(id, phase)
    case 'brief': return paths.brief(id)
    case 'documents': return paths.documents(id)
    case 'organisation': return paths.organisation(id)
    case 'committee': return paths.committee(id)
    case 'meetings': return paths.meetings(id)
    case 'goals': return paths.goals(id)
    case 'processes': return paths.processes(id)
    case 'diagnosis': return paths.diagnosis(id)
    case 'benefits': return paths.benefits(id)
    case 'change-requests': return paths.changeRequests(id)
    case 'risks': return paths.risks(id)
    case 'supervision': return paths.supervision(id)
    case 'issues': case 'issue': return paths.issues(id)
  }
}
