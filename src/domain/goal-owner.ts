import type { Person } from './brief-facts.ts'
import { standing } from './by-id.ts'
import type { Goal } from './goal.ts'
import type { Project } from './project.ts'
import { membersOf } from './rights.ts'
import { plainName } from './team-rules.ts'
import { textKey } from './user-texts.ts'

/** What of a name in words tells people apart. */
export const nameKey = (name: string): string => plainName(textKey(name))

/** The people of the team who are called as a goal's owner line says: owners are named in words. */
const ownersOf = ({ team }: Pick<Project, 'team'>, { owner }: Pick<Goal, 'owner'>): Person[] => {
  const key = nameKey(owner)
  return key === '' ? [] : standing(team).filter(({ name }) => nameKey(name) === key)
}

/** Whether a person of the team answers for a goal. */
export const ownsGoal = (project: Pick<Project, 'team'>, goal: Pick<Goal, 'owner'>, person: string | null): boolean => ownersOf(project, goal).some(({ id }) => id === person)

/** Who brings in a goal's figures: its owner, or whoever manages the project where the owner line names nobody of the team. */
export function measurersOf(project: Project, goal: Pick<Goal, 'owner'>): Person[] {
  const owners = ownersOf(project, goal)
  if (owners.length > 0) return owners
  return membersOf(project, 'project-manager')
}
