import { z } from 'zod'
import { Person } from '../domain/brief-facts.ts'
import { nextId } from '../domain/by-id.ts'
import { personDefaults } from '../domain/completed.ts'
import { change } from './change.ts'
import { baseOf, find } from './find.ts'
import { assignGiven } from './given.ts'

/** Who sets up the groups. */
const organisers = ['project-manager', 'consultant', 'administrator'] as const

/** Accounts are linked by an administrator alone: `link-account`. */
const PersonFields = Person.omit({ id: true, withdrawn: true, account: true })

export const addPerson = change({
  name: 'add-person',
  input: PersonFields.partial().extend({ name: PersonFields.shape.name, group: PersonFields.shape.group }),
  may: organisers,
  make(project, { name, group, ...given }) {
    const id = nextId(baseOf(project.team), 'person')
    const person: Person = { id, name, group, side: 'client', allocation: null, lead: false, topManagement: false, ...personDefaults, withdrawn: null }
    assignGiven(person, given)
    project.team.push(person)
    return { person: id }
  },
})

export const editPerson = change({
  name: 'edit-person',
  input: PersonFields.partial().extend({ person: z.string() }),
  may: organisers,
  make(project, { person, ...given }) {
    assignGiven(find(project.team, person, 'person'), given)
  },
})

export const withdrawPerson = change({
  name: 'withdraw-person',
  input: z.strictObject({ person: z.string() }),
  may: organisers,
  make(project, { person }, { stamp }) {
    find(project.team, person, 'person').withdrawn = stamp
  },
})

/** Who holds a place of the team: the link that gives somebody with an account the place's rights. */
export const linkAccount = change({
  name: 'link-account',
  input: z.strictObject({ person: z.string(), account: Person.shape.account }),
  may: ['administrator'],
  make(project, { person, account }) {
    find(project.team, person, 'person').account = account
  },
})
