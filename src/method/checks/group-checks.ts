import type { Person } from '../../domain/brief-facts.ts'
import { executingGroups, type GroupId, type PositionId, type SkillId } from '../../domain/ids.ts'
import type { Project } from '../../domain/project.ts'
import { groupsOf, leads, membersOf } from '../../domain/rights.ts'
import { plainName } from '../../domain/team-rules.ts'
import { overloadsOf } from '../load.ts'
import { unitOfGroup, unitsOf, vacanciesOf } from '../units.ts'
import { at, type CheckOf } from './finding.ts'

/** The three areas whose processes are analysed, METHOD 2. */
const areas = ['marketing', 'sales', 'service'] as const satisfies SkillId[]
/** Who holds such a position comes from that area, whatever the skills say. */
const areaOfPosition: Partial<Record<PositionId, (typeof areas)[number]>> = { 'marketing-manager': 'marketing', 'sales-manager': 'sales', 'customer-service-manager': 'service' }
const analysisLeads: readonly (PositionId | null)[] = ['marketing-manager', 'chief-customer-officer']

/** The checks of the groups that do the work, and of supervision. Of a group that nobody works in, the vacancy says all. */
export const groupChecks = {
  'units-empty': { severity: 'high', check: (project) => vacant(project, 'member').map((units) => ({ code: 'units-empty' as const, ...units, place: at('vacancies') })) } satisfies CheckOf<'units-empty'>,
  'units-without-lead': { severity: 'medium', check: (project) => vacant(project, 'lead').map((units) => ({ code: 'units-without-lead' as const, ...units, place: at('vacancies') })) } satisfies CheckOf<'units-without-lead'>,
  'analysis-areas-missing': {
    severity: 'medium',
    check: (project) => {
      const { members } = unitOfGroup(project, 'business-analysis')
      const skills = areas.filter((area) => !members.some((person) => comesFrom(person, area)))
      return members.length > 0 && skills.length > 0 ? [{ code: 'analysis-areas-missing', skills, of: areas.length, place: at('business-analysis') }] : []
    },
  } satisfies CheckOf<'analysis-areas-missing'>,
  'analysis-lead-other': {
    severity: 'low',
    check: (project) => {
      const leading = membersOf(project, 'business-analysis').filter((person) => leads(person, 'business-analysis'))
      const [first] = leading
      return first && !leading.some(({ position }) => analysisLeads.includes(position)) ? [{ code: 'analysis-lead-other', person: first.id, place: at(first.id) }] : []
    },
  } satisfies CheckOf<'analysis-lead-other'>,
  'analysis-no-translator': {
    severity: 'medium',
    check: (project) => (lacksSkill(project, 'business-analysis', 'it') ? [{ code: 'analysis-no-translator', place: at('business-analysis') }] : []),
  } satisfies CheckOf<'analysis-no-translator'>,
  'development-no-conversion': {
    severity: 'medium',
    check: (project) => (lacksSkill(project, 'development', 'data-conversion') ? [{ code: 'development-no-conversion', place: at('development') }] : []),
  } satisfies CheckOf<'development-no-conversion'>,
  'supervision-empty': {
    severity: 'high',
    check: (project) => (membersOf(project, 'supervision').length === 0 ? [{ code: 'supervision-empty', place: at('supervision') }] : []),
  } satisfies CheckOf<'supervision-empty'>,
  'supervision-dependent': {
    severity: 'high',
    check: (project) => membersOf(project, 'supervision').flatMap((person) => {
      const group = executingGroupOf(project, person)
      return group ? [{ code: 'supervision-dependent' as const, person: person.id, group, place: at('supervision') }] : []
    }),
  } satisfies CheckOf<'supervision-dependent'>,
  overload: {
    severity: 'medium',
    check: (project, today, elsewhere) => overloadsOf(project, today, elsewhere).flatMap(({ person, weeks, most }) => {
      const [first] = weeks
      return first ? [{ code: 'overload' as const, person, weeks: weeks.length, first: first.monday, most, place: at('load') }] : []
    }),
  } satisfies CheckOf<'overload'>,
}

/** An empty supervision, and who is to manage, are findings of their own. */
function vacant(project: Project, lacks: 'member' | 'lead'): { units: GroupId[][]; of: number }[] {
  const own: readonly GroupId[] = lacks === 'member' ? ['supervision', 'project-manager'] : ['steering-committee', 'project-manager']
  const units = vacanciesOf(project).filter((vacancy) => vacancy.lacks === lacks && !(vacancy.groups.length === 1 && vacancy.groups.some((group) => own.includes(group)))).map(({ groups }) => groups)
  return units.length > 0 ? [{ units, of: unitsOf(project).length }] : []
}

const comesFrom = ({ skills, position }: Person, area: SkillId): boolean => skills.includes(area) || (position !== null && areaOfPosition[position] === area)

function lacksSkill(project: Project, group: GroupId, skill: SkillId): boolean {
  const { members } = unitOfGroup(project, group)
  return members.length > 0 && !members.some(({ skills }) => skills.includes(skill))
}

/** An executing group that a member of supervision works in, also under the same name as another person of the team. */
function executingGroupOf(project: Project, { id, name }: Person): GroupId | null {
  const same = executingGroups.flatMap((group) => membersOf(project, group).filter((other) => other.id === id || plainName(other.name) === plainName(name)).map((other) => ({ group, other })))
  return same.find(({ group, other }) => groupsOf(other).includes(group))?.group ?? null
}
