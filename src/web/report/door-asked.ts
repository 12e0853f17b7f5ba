import { hash as digest, timingSafeEqual } from 'node:crypto'
import type { Context } from '../../changes/context.ts'
import { standing } from '../../domain/by-id.ts'
import type { ReportDoor } from '../../domain/issue.ts'
import { isProblem } from '../../domain/problem.ts'
import type { Project } from '../../domain/project.ts'

/** The way in that an address names. */
export type DoorAsked = {
  project: Project
  door: ReportDoor
  token: string
  /** Reports are taken: it stands open, and so does the project. */
  isOpen: boolean
}

/** The address of a door, behind `/report/`: the project and the door's secret. */
export const tokenOf = ({ id }: Pick<Project, 'id'>, { token }: Pick<ReportDoor, 'token'>): string => `${id}.${token}`

/**
 * The door of an address, null where there is none: a wrong secret and a project that is not there look alike. The store is asked for
 * that one project alone, and how far a guess was right cannot be told from the time that the answer took.
 */
export async function doorAsked({ store }: Pick<Context, 'store'>, token: string): Promise<DoorAsked | null> {
  const [, id, secret] = /^([a-z0-9-]{1,64})\.([A-Za-z0-9_-]{16,64})$/.exec(token) ?? []
  if (id === undefined || secret === undefined) return null
  const project = await projectOf(store, id)
  if (!project) return null
  const found = standing(project.issueDesk.doors).filter((door) => isSame(door.token, secret)).at(0)
  return found ? { project, door: found, token, isOpen: found.closed === null && !project.closed } : null
}

async function projectOf(store: Context['store'], id: string): Promise<Project | null> {
  try {
    return (await store.read(id)).project
  } catch (error) {
    if (isProblem(error)) return null
    throw error
  }
}

/** Whether two secrets are the same, after the same time whatever they have in common. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(digest('sha256', one, 'buffer'), digest('sha256', other, 'buffer'))
