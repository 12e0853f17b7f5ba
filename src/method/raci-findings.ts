import { GroupId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import type { RaciLetter } from '../domain/raci.ts'
import { remember } from '../domain/remember.ts'
import { raciOf } from './raci.ts'
import type { RaciLine } from './raci-proposal.ts'
import { unitOfGroup } from './units.ts'

/** What is wrong with a row; `groups` are those concerned: the many that answer for it, or those who are to work on it and have nobody. */
export type RaciFinding = { row: string; code: 'no-accountable' | 'several-accountable' | 'no-responsible' | 'nobody'; groups: GroupId[] }

const answers = (letter: RaciLetter): boolean => letter === 'A' || letter === 'AR'
const works = (letter: RaciLetter): boolean => letter === 'R' || letter === 'AR'

/** The lint of METHOD 2: exactly one A in each row, at least one R, and nobody's group answers or works. AR counts as both. */
export const raciFindings = remember((project: Project) => [project], (project: Project): RaciFinding[] => {
  const empty = unstaffedGroups(project)
  return raciOf(project).flatMap(({ id, cells }) => faultsOf(cells, empty).map((fault) => ({ row: id, ...fault })))
})

/** The groups that nobody works in, not even as part of the unit that they are merged into. */
export const unstaffedGroups = (project: Project): GroupId[] => GroupId.options.filter((group) => unitOfGroup(project, group).members.length === 0)

function faultsOf(cells: RaciLine, empty: readonly GroupId[]): Omit<RaciFinding, 'row'>[] {
  const accountable = GroupId.options.filter((group) => answers(cells[group]))
  const unstaffed = empty.filter((group) => answers(cells[group]) || works(cells[group]))
  const faults: Omit<RaciFinding, 'row'>[] = []
  if (accountable.length === 0) faults.push({ code: 'no-accountable', groups: [] })
  if (accountable.length > 1) faults.push({ code: 'several-accountable', groups: accountable })
  if (!GroupId.options.some((group) => works(cells[group]))) faults.push({ code: 'no-responsible', groups: [] })
  if (unstaffed.length > 0) faults.push({ code: 'nobody', groups: unstaffed })
  return faults
}
