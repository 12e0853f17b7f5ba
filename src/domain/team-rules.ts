import { standing } from './by-id.ts'
import type { Person, Post } from './brief-facts.ts'
import { executingGroups, type GroupId } from './ids.ts'
import type { Patch } from './patch.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { groupsOf, leads } from './rights.ts'

/** What must hold of a person of the team, METHOD 2; null where it does. */
type TeamRule = (person: Person, team: readonly Person[]) => Problem | null

const rules: readonly TeamRule[] = [nameIsOwn, datesInOrder, supervisionIsIndependent, oneChair, standInFits, accountIsOwn]

/**
 * The first rule that one of the touched people breaks; without `touched` everybody is asked. Only who is touched is asked on a
 * change, so that a team from before these rules stays readable and can be put right person by person.
 */
export function brokenTeamRule({ team }: Pick<Project, 'team'>, touched: ReadonlySet<string> | null = null): Problem | null {
  const people = standing(team)
  for (const person of people) {
    if (touched && !touched.has(person.id)) continue
    for (const rule of rules) {
      const problem = rule(person, people)
      if (problem) return problem
    }
  }
  return null
}

/** The people of the team that a change touches. */
export const peopleTouched = (patches: readonly Patch[]): Set<string> => new Set(patches.flatMap(({ path: [area, id] }) => (area === 'team' && id ? [id] : [])))

/** Everything that a person does, the main group first. */
export const postsOf = ({ group, lead, allocation, from, until, posts }: Person): Post[] => [...(group ? [{ group, lead, allocation, from, until }] : []), ...posts]

/** What of a name tells people apart: neither capitals nor the width of its letters. */
export const plainName = (name: string): string => name.normalize('NFKC').toLowerCase()

/** Votes and minutes name people: two of one name could not be told apart. */
function nameIsOwn({ id, name }: Person, team: readonly Person[]): Problem | null {
  return team.some((other) => other.id !== id && plainName(other.name) === plainName(name)) ? new Problem('name-taken', { name }) : null
}

function datesInOrder(person: Person): Problem | null {
  const stray = [person, ...person.posts].find(({ from, until }) => from !== null && until !== null && from > until)
  return stray?.from && stray.until ? new Problem('dates-reversed', { start: stray.from, end: stray.until }) : null
}

const executing: readonly GroupId[] = executingGroups

/** Who watches the work does none of it. */
function supervisionIsIndependent(person: Person): Problem | null {
  const groups = groupsOf(person)
  const group = groups.includes('supervision') ? groups.find((each) => executing.includes(each)) : undefined
  return group ? new Problem('supervision-not-independent', { person: person.name, group }) : null
}

const chairs = (person: Person): boolean => leads(person, 'steering-committee')

function oneChair(person: Person, team: readonly Person[]): Problem | null {
  const other = chairs(person) ? team.find((each) => each.id !== person.id && chairs(each)) : undefined
  return other ? new Problem('two-chairs', { chair: other.name }) : null
}

const hasSeat = (person: Person): boolean => groupsOf(person).includes('steering-committee')

/** Of a pair, a member and the stand-in, both ends are asked: who has a seat stands in for nobody in the committee. */
function standInFits(person: Person, team: readonly Person[]): Problem | null {
  const refusal = (rule: 'self' | 'withdrawn' | 'seat', member: Person, standIn: string): Problem => new Problem('stand-in-refused', { rule, person: member.name, standIn })
  if (person.standIn === person.id) return refusal('self', person, person.name)
  if (person.standIn) {
    const standIn = team.find(({ id }) => id === person.standIn)
    if (!standIn) return refusal('withdrawn', person, person.standIn)
    if (hasSeat(person) && hasSeat(standIn)) return refusal('seat', person, standIn.name)
  }
  const member = hasSeat(person) ? team.find((each) => each.standIn === person.id && hasSeat(each)) : undefined
  return member ? refusal('seat', member, person.name) : null
}

function accountIsOwn({ id, account }: Person, team: readonly Person[]): Problem | null {
  const other = account ? team.find((each) => each.id !== id && each.account === account) : undefined
  return other && account ? new Problem('account-taken', { account, person: other.name }) : null
}
