import { z } from 'zod'
import { Person, Post } from '../domain/brief-facts.ts'
import { nextId } from '../domain/by-id.ts'
import { personDefaults } from '../domain/completed.ts'
import { GivenDay } from '../domain/day.ts'
import { change, organisers } from './change.ts'
import { baseOf, find, findStanding } from './find.ts'
import { assignGiven } from './given.ts'

/** A post needs no more than its group. */
const PostGiven = Post.extend({ lead: Post.shape.lead.default(false), allocation: Post.shape.allocation.default(null), from: GivenDay.nullable().default(null), until: GivenDay.nullable().default(null) })

/** Several skills may stand in one text, between commas: none has a comma of its own. */
const Skills = Person.shape.skills.overwrite((skills) => skills.flatMap((each) => each.split(/[,，、;；]/)).map((each) => each.trim()).filter((each) => each !== ''))

/** Accounts are linked by an administrator alone: `link-account`. */
const PersonFields = Person.omit({ id: true, withdrawn: true, account: true }).extend({ from: GivenDay.nullable(), until: GivenDay.nullable(), trainedOn: GivenDay.nullable(), posts: z.array(PostGiven).max(8), skills: Skills })

/** What must hold of a person (one name, one chair, an independent supervision …) is asked of every change: domain/team-rules.ts. */
export const addPerson = change({
  name: 'add-person',
  input: PersonFields.partial().extend({ name: PersonFields.shape.name, group: PersonFields.shape.group.default(null) }),
  may: organisers,
  rule: 'formed-committee',
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
  rule: 'formed-committee',
  make(project, { person, ...given }) {
    assignGiven(findStanding(project.team, person, 'person'), given)
  },
})

/** Whoever leaves stands in for nobody any more, and is no expert. */
export const withdrawPerson = change({
  name: 'withdraw-person',
  input: z.strictObject({ person: z.string() }),
  may: organisers,
  rule: 'formed-committee',
  make(project, { person }, { stamp }) {
    findStanding(project.team, person, 'person').withdrawn = stamp
    for (const { id, standIn } of baseOf(project.team)) if (standIn === person) find(project.team, id, 'person').standIn = null
    const { organisation } = project
    if (organisation.experts.some((expert) => expert.person === person)) organisation.experts = organisation.experts.filter((expert) => expert.person !== person)
  },
})

/** Who holds a place of the team: the link that gives somebody with an account the place's rights. */
export const linkAccount = change({
  name: 'link-account',
  input: z.strictObject({ person: z.string(), account: Person.shape.account }),
  may: ['administrator'],
  account: ({ account }) => account,
  make(project, { person, account }) {
    findStanding(project.team, person, 'person').account = account
  },
})
