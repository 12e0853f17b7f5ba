import type { Person } from '../domain/brief-facts.ts'
import { GroupId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { leads, membersOf } from '../domain/rights.ts'
import { complexityOf } from './complexity.ts'

/** A group as it is staffed: by itself, or several as one. METHOD 2. */
export type Unit = {
  place: 'committee' | 'manager' | 'group' | 'supervision'
  /** In the method's order. */
  groups: GroupId[]
  members: Person[]
  leads: Person[]
}

/** The merges in force: the project's own, else those that the complexity proposes where the brief wants them. */
export function mergesOf({ organisation, brief }: Pick<Project, 'organisation' | 'brief'>): GroupId[][] {
  if (organisation.merges) return organisation.merges
  return brief.mergeGroups ? proposedMerges({ brief }) : []
}

/** What the complexity proposes to staff as one; empty where all eight groups stand by themselves. METHOD 4.2. */
export const proposedMerges = ({ brief }: Pick<Project, 'brief'>): GroupId[][] => complexityOf(brief).merges.filter((groups) => groups.length > 1)

/** The units of a project, the committee first and supervision last. */
export const unitsOf = remember(
  (project: Project) => [project.team, project.organisation, project.brief],
  (project: Project): Unit[] => {
    const merges = mergesOf(project)
    const sets = GroupId.options.map((group) => merges.find((set) => set.includes(group)) ?? [group])
    return [...new Set(sets.map((set) => JSON.stringify(GroupId.options.filter((group) => set.includes(group)))))].map((set) => unitOf(project, JSON.parse(set) as GroupId[]))
  },
)

function unitOf(project: Project, groups: GroupId[]): Unit {
  const members = [...new Set(groups.flatMap((group) => membersOf(project, group)))]
  return { place: placeOf(groups), groups, members, leads: members.filter((person) => groups.some((group) => leads(person, group))) }
}

/** A merged unit stands where its highest group stands. */
function placeOf(groups: readonly GroupId[]): Unit['place'] {
  if (groups.includes('steering-committee')) return 'committee'
  if (groups.includes('project-manager')) return 'manager'
  return groups.includes('supervision') ? 'supervision' : 'group'
}

/** The unit that a group is staffed in. */
export const unitOfGroup = (project: Project, group: GroupId): Unit => unitsOf(project).find(({ groups }) => groups.includes(group)) as Unit

/** Who is the project manager: the people of that group alone, whatever it is merged with. */
export const managersOf = (project: Project): Person[] => membersOf(project, 'project-manager')

/** A unit nobody works in, or that nobody leads. The project manager leads a merged unit without being asked. */
export type Vacancy = { groups: GroupId[]; lacks: 'member' | 'lead' }

export const vacanciesOf = (project: Project): Vacancy[] => unitsOf(project).flatMap(({ place, groups, members, leads: leading }): Vacancy[] => {
  if (members.length === 0) return [{ groups, lacks: 'member' }]
  const led = leading.length > 0 || (place === 'manager' && managersOf(project).length > 0)
  return led ? [] : [{ groups, lacks: 'lead' }]
})
