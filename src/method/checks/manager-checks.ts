import { workingDays } from '../../domain/calendar.ts'
import type { Person } from '../../domain/brief-facts.ts'
import type { Day } from '../../domain/day.ts'
import { FieldId } from '../../domain/ids.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import type { Project } from '../../domain/project.ts'
import { postsOf } from '../../domain/team-rules.ts'
import { standing } from '../../domain/by-id.ts'
import { complexityOf } from '../complexity.ts'
import { managersOf, unitsOf } from '../units.ts'
import { at, type CheckOf } from './finding.ts'

/** Per cent of working time: the least, and what is ideal. METHOD 2 [004]. */
const LEAST_SHARE = 50
const IDEAL_SHARE = 100

/** What somebody gives to managing the project, over all posts of it; null where no share is given. */
export function managerShare(person: Person): number | null {
  const shares = postsOf(person).filter(({ group }) => group === 'project-manager').flatMap(({ allocation }) => (allocation === null ? [] : [allocation]))
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0)
}

/** The checks of the project manager. */
export const managerChecks = {
  'manager-missing': { severity: 'high', check: (project) => (managersOf(project).length === 0 ? [{ code: 'manager-missing', place: at('project-manager') }] : []) } satisfies CheckOf<'manager-missing'>,
  'manager-several': {
    severity: 'high',
    check: (project) => {
      const people = managersOf(project).map(({ id }) => id)
      return people.length > 1 ? [{ code: 'manager-several', people, place: at('project-manager') }] : []
    },
  } satisfies CheckOf<'manager-several'>,
  'manager-share-low': {
    severity: 'high',
    check: (project) => onlyManager(project).flatMap((person) => {
      const share = managerShare(person)
      return share === null || share < LEAST_SHARE ? [{ code: 'manager-share-low' as const, person: person.id, share, asked: LEAST_SHARE, place: at(person.id) }] : []
    }),
  } satisfies CheckOf<'manager-share-low'>,
  'manager-share-part': {
    severity: 'low',
    check: (project) => onlyManager(project).flatMap((person) => {
      const share = managerShare(person)
      return share !== null && share >= LEAST_SHARE && share < IDEAL_SHARE ? [{ code: 'manager-share-part' as const, person: person.id, share, asked: IDEAL_SHARE, place: at(person.id) }] : []
    }),
  } satisfies CheckOf<'manager-share-part'>,
  'mandate-missing': { severity: 'medium', check: ({ organisation }) => (organisation.mandate === null ? [{ code: 'mandate-missing', place: at('mandate') }] : []) } satisfies CheckOf<'mandate-missing'>,
  'fields-uncovered': {
    severity: 'medium',
    check: (project) => {
      const fields = uncoveredFields(project)
      return fields.length > 0 ? [{ code: 'fields-uncovered', fields, of: FieldId.options.length, place: at('fields') }] : []
    },
  } satisfies CheckOf<'fields-uncovered'>,
  'reserve-days-short': {
    severity: 'medium',
    check: (project, today) => {
      const { days: have } = project.organisation.reserve
      const { days: asked, percent } = reserveAsked(project, today)
      return have === null || have < asked ? [{ code: 'reserve-days-short', have, asked, percent, place: at('reserve') }] : []
    },
  } satisfies CheckOf<'reserve-days-short'>,
  'reserve-money-short': {
    severity: 'medium',
    check: (project, today) => {
      const { money: have } = project.organisation.reserve
      const { money: asked, percent } = reserveAsked(project, today)
      return asked !== null && (have === null || have < asked) ? [{ code: 'reserve-money-short', have, asked, percent, place: at('reserve') }] : []
    },
  } satisfies CheckOf<'reserve-money-short'>,
  'stand-ins-missing': {
    severity: 'medium',
    check: (project) => {
      const key = keyPeople(project)
      const people = key.filter(({ standIn }) => standIn === null).map(({ id }) => id)
      return people.length > 0 ? [{ code: 'stand-ins-missing', people, of: key.length, place: at('groups') }] : []
    },
  } satisfies CheckOf<'stand-ins-missing'>,
}

/** With none or several, the finding about that says enough. */
function onlyManager(project: Project): Person[] {
  const managers = managersOf(project)
  return managers.length === 1 ? managers : []
}

/** The fields that the project manager neither masters nor has an expert for who is still there. */
export function uncoveredFields({ organisation, team }: Project): FieldId[] {
  const present = new Set(standing(team).map(({ id }) => id))
  return FieldId.options.filter((field) => !organisation.mastered.includes(field) && !organisation.experts.some((expert) => expert.field === field && present.has(expert.person)))
}

/** The reserve that the complexity asks for: working days of the promised length of the plan, and money of the budget (null: no budget known). METHOD 4.2. */
export function reserveAsked(project: Project, today: Day): { percent: number; days: number; money: number | null } {
  const { reserve: percent } = complexityOf(project.brief)
  const { planned, date } = gateMilestone(project, 'go-live', today)
  const end = planned ?? date
  const days = workingDays(project.calendar, project.start)
  const length = end < project.start ? 0 : days.from(end) - days.from(project.start) + 1
  const { budget } = project.brief
  return { percent, days: (length * percent) / 100, money: budget === null ? null : (budget * percent) / 100 }
}

/** Whose absence stops the work: who chairs, who manages, and the leads of the groups. */
function keyPeople(project: Project): Person[] {
  return [...new Set([...managersOf(project), ...unitsOf(project).flatMap(({ leads }) => leads)])]
}
