import { PhaseId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { presentPhase } from '../domain/gates.ts'
import type { Place } from '../method/rating.ts'
import { paths } from './paths.ts'

/** The address at which something can be mended. A place that names no phase means the present one. */
export function placePath(project: Project, { page, phase, anchor }: Place): string {
  // A goal and a process have pages of their own.
  const goal = page === 'goals' ? /^goal-(\d{1,9})$/.exec(anchor ?? '') : null
  if (goal) return paths.goal(project.id, Number(goal[1]))
  const process = page === 'processes' ? /^process-(\d{1,9})$/.exec(anchor ?? '') : null
  if (process) return paths.process(project.id, Number(process[1]))
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
  }
}
