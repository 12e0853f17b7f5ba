import { isProblem, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Store } from './context.ts'

/** The next iteration that a project has, if it is still there: one that was removed leaves room for another. */
export async function standingIteration({ heads }: Pick<Store, 'heads'>, { benefits: { next } }: Project): Promise<string | null> {
  return next && (await heads()).some(({ id }) => id === next.project) ? next.project : null
}

/**
 * What a recipe cannot know of the next iteration that is to be linked: it must be a project that says it goes on from this one.
 * Answers the one that was linked before and is gone. Throws Problem `iteration-unrelated`, also where there is no such project.
 */
export async function iterationAsked(store: Store, projectId: string, wanted: string): Promise<string | null> {
  const { project } = await store.read(projectId)
  const next = await nextOf(store, wanted)
  if (next?.benefits.from?.project !== projectId) throw new Problem('iteration-unrelated', { project: projectId, next: wanted })
  return (await standingIteration(store, project)) === null ? (project.benefits.next?.project ?? null) : null
}

async function nextOf(store: Store, id: string): Promise<Project | null> {
  try {
    return (await store.read(id)).project
  } catch (error) {
    if (isProblem(error) && error.code === 'project-unknown') return null
    throw error
  }
}
