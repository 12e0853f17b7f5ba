import type { Person } from '../domain/brief-facts.ts'
import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { GroupId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { groupsOf, leads } from '../domain/rights.ts'
import { postsOf } from '../domain/team-rules.ts'
import { findingSaid } from '../locales/finding.ts'
import { formatOf } from '../locales/format.ts'
import { namesOf } from '../locales/names.ts'
import { organisationFindings } from '../method/organisation-checks.ts'
import { unitsOf, vacanciesOf } from '../method/units.ts'
import type { Asked, Sheet } from './areas.ts'
import type { Cell } from './table.ts'

/** The organisation for programs: the groups as staffed, what is vacant, the people, what the checks find. */
export const rawOrganisation = (project: Project, today: Day) => ({
  ...project.organisation,
  units: unitsOf(project).map(({ place, groups, members, leads: leading }) => ({ place, groups, members: members.map(({ id }) => id), leads: leading.map(({ id }) => id) })),
  vacancies: vacanciesOf(project), people: standing(project.team), findings: organisationFindings(project, today),
})

/** The organisation as one table: each unit with its people, who belongs to none, then the findings, the gravest first. */
export function organisationSheet(asked: Asked): Sheet {
  const { project, today, words, cli: { heads } } = asked
  const others = standing(project.team).filter((person) => groupsOf(person).length === 0)
  return {
    columns: [{ head: heads.group }, { head: heads.id }, { head: heads.person }, { head: heads.side }, { head: heads.share, right: true }, { head: '' }],
    rows: [
      ...unitsOf(project).flatMap(({ groups, members }) => unitRows(asked, groups, members)),
      ...others.map((person) => personRow(asked, words.organisationPage.noGroup, person, [])),
      ...organisationFindings(project, today).map((finding): Cell[] => {
        const { severity, what, figure, remedy } = findingSaid(finding, project, words)
        return [words.method.severities[severity], finding.code, what, '', figure, remedy]
      }),
    ],
  }
}

function unitRows(asked: Asked, groups: readonly GroupId[], members: readonly Person[]): Cell[][] {
  const { words } = asked
  const name = groups.map((group) => words.method.groups[group].name).join(words.method.unitJoin)
  if (members.length === 0) return [[name, '', words.organisationPage.nobodyYet, '', '', '']]
  return members.map((person) => personRow(asked, name, person, groups))
}

function personRow({ project, words, cli: { heads } }: Asked, unit: string, person: Person, groups: readonly GroupId[]): Cell[] {
  const shares = postsOf(person).filter(({ group }) => groups.includes(group)).flatMap(({ allocation }) => (allocation === null ? [] : [allocation]))
  const share = shares.length === 0 ? '' : formatOf(words.id).percent(shares.reduce((sum, each) => sum + each, 0))
  return [unit, person.id, namesOf(project, words).text(person.name), words.method.sides[person.side], share, groups.some((group) => leads(person, group)) ? heads.lead : '']
}
