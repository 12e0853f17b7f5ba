import { numberOf } from '../domain/by-id.ts'
import { PhaseId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { presentPhase } from '../domain/gates.ts'
import type { Findable } from '../method/search.ts'
import { paths, withQuery } from './paths.ts'
import { placePath } from './place-path.ts'

/** The address at which something that was found stands. */
export function hitPath(project: Project, { kind, id, within }: Pick<Findable, 'kind' | 'id' | 'within'>): string {
  const phase = PhaseId.safeParse(within).data ?? presentPhase(project)
  switch (kind) {
    case 'project': return paths.project(project.id)
    case 'issue': return paths.issue(project.id, numberOf(id))
    case 'task': case 'deliverable': return placePath(project, { page: 'phase', phase, anchor: id })
    case 'goal': return paths.goal(project.id, numberOf(id))
    case 'process': return paths.process(project.id, numberOf(id))
    case 'step': return stepPath(project, id, within)
    case 'decision': return paths.checkpoint(project.id, phase)
    case 'matter': return `${withQuery(paths.committee(project.id), { matter: id })}#matter`
    case 'meeting': return paths.meeting(project.id, numberOf(id))
    case 'report': return `${paths.supervision(project.id)}#${id}`
    case 'problem': return `${withQuery(paths.diagnosis(project.id), { problem: id })}#opened`
    case 'change-request': return paths.changeRequest(project.id, numberOf(id))
    case 'risk': return paths.risk(project.id, numberOf(id))
    case 'improvement': return `${paths.benefits(project.id)}#${id}`
    case 'document': return `${paths.documents(project.id)}#${id}`
    case 'person': return `${paths.organisation(project.id)}#${id}`
    case 'file': return paths.file(project.id, id)
    case 'change': return withQuery(paths.project(project.id), { at: numberOf(id) })
  }
}

function stepPath({ id }: Project, step: string, within: string): string {
  const [process = '', variant = ''] = within.split('/')
  return `${paths.variant(id, numberOf(process), numberOf(variant))}#${step}`
}
