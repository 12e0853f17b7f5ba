import { z } from 'zod'
import { nextId, notWithdrawn } from '../domain/by-id.ts'
import { DoorId, mostInDesk, type ReportDoor } from '../domain/issue.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Line, OptionalLine } from '../domain/text.ts'
import { change, runners } from './change.ts'
import { baseOf, find } from './find.ts'
import { assignGiven } from './given.ts'

const keepers = [...runners, 'committee-secretary'] as const

/** Opens a way in for the front line. Its secret is made up by the executor, so that nobody chooses one that can be guessed. */
export const openDoor = change({
  name: 'open-door',
  input: z.strictObject({ title: Line, department: OptionalLine.default('') }),
  may: keepers,
  secret: true,
  make(project, { title, department }, { secret, stamp }) {
    if (secret === null) throw new TypeError('a door is opened with a secret')
    const { doors } = project.issueDesk
    if (baseOf(doors).length >= MOST_DOORS) throw new Problem('doors-full', { most: MOST_DOORS })
    const id = nextId(baseOf(doors), 'door')
    doors.push({ ...stamp, id, title, department, token: secret, closed: null, withdrawn: null })
    return { door: id }
  },
})

const MOST_DOORS = mostInDesk.doors

export const editDoor = change({
  name: 'edit-door',
  input: z.strictObject({ door: DoorId, title: Line.optional(), department: OptionalLine.optional() }),
  may: keepers,
  make(project, { door: id, ...given }) {
    assignGiven(openedDoor(project, id), given)
  },
})

/** From now on nobody comes in: links and codes of this door lead nowhere, and no other door is opened by them again. */
export const closeDoor = change({
  name: 'close-door',
  input: z.strictObject({ door: DoorId }),
  may: keepers,
  make(project, { door: id }, { stamp }) {
    openedDoor(project, id).closed = stamp
  },
})

/** Whether the forms of all doors are for everybody who has the address, or for members who sign in first. */
export const setAnonymous = change({
  name: 'set-anonymous',
  input: z.strictObject({ anonymous: z.boolean() }),
  may: [...runners, 'administrator'],
  make(project, { anonymous }) {
    project.issueDesk.anonymous = anonymous
  },
})

function openedDoor(project: Project, id: string): ReportDoor {
  const door = notWithdrawn(find(project.issueDesk.doors, id, 'door'), 'door')
  if (door.closed) throw new Problem('door-closed', { door: id })
  return door
}
