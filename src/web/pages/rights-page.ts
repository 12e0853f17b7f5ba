import { changeNames, changes } from '../../changes/registry.ts'
import { rightsTable, tableRoles } from '../../changes/rights-table.ts'
import { standing } from '../../domain/by-id.ts'
import type { Person } from '../../domain/brief-facts.ts'
import type { RoleId } from '../../domain/ids.ts'
import { actingRole, rolesOfPerson } from '../../domain/rights.ts'
import { reasonsOfPerson, type RoleReason } from '../../domain/role-reasons.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'

/** Who may make which change, as the registry says, with the reader's own rights and where they come from. */
export function rightsPage(ask: ProjectAsk): Page {
  const { project, roles, reader: { words } } = ask
  const say = words.rightsPage
  const { number } = formatOf(words.id)
  // The day is pinned in the demonstration alone; elsewhere nobody needs to read of it.
  const listed = changeNames.filter((name) => name !== 'pin-day' || project.demonstrationDay !== null)
  const mine = listed.filter((name) => actingRole(roles, changes[name].may) !== null).length
  return {
    view: 'rights',
    page: {
      frame: projectFrame(ask, say.title, null), words: say, lead: say.lead({ may: number(mine), of: number(listed.length) }),
      mine: ownRoles(ask), people: peopleByRole(ask),
      heads: tableRoles.map((role) => ({ role, name: words.method.roles[role], mine: roles.includes(role) })),
      areas: rightsTable().map(({ area, rows }) => ({
        title: say.areas[area], rows: rows.filter(({ change }) => listed.includes(change)).map(({ change, may, rule }) => ({
          change, name: words.changeNames[change], note: may.length === 0 ? say.noneButOperator : rule ? say.rules[rule] : '',
          marks: tableRoles.map((role) => may.includes(role)),
        })),
      })),
    },
  }
}

/** The reader's roles, the strongest first, each with the place it comes from. */
function ownRoles({ roles, me, project, reader: { words, who } }: ProjectAsk): { role: string; because: string }[] {
  const say = words.rightsPage
  const { roles: names } = words.method
  if (who.role === 'operator') return [{ role: names.operator, because: say.asOperator }]
  if (who.role !== undefined) {
    return [{ role: names[who.role], because: me ? say.asRoleOf({ person: namesOf(project, words).person(me.id) }) : say.asRole }]
  }
  const own = me ? reasonsOfPerson(me).map(({ role, reasons }) => ({ role: names[role], because: becauseOf(reasons, me, words) })) : []
  return roles.includes('administrator') ? [{ role: names.administrator, because: say.asAdministrator }, ...own] : own
}

const becauseOf = (reasons: readonly RoleReason[], person: Person, words: Locale): string =>
  formatOf(words.id).list(reasons.map((reason) => reasonSentence(reason, person, words)))

function reasonSentence(reason: RoleReason, { side }: Person, { rightsPage: { reasons: say }, method }: Locale): string {
  switch (reason.kind) {
    case 'works': return say.works({ group: method.groups[reason.group].name })
    case 'leads': return say.leads({ group: method.groups[reason.group].name })
    case 'side': return say.side({ side: method.sides[side] })
    case 'given': return say.given()
    case 'team': return say.team()
  }
}

function peopleByRole({ project, reader: { words } }: ProjectAsk): { role: string; people: string; none: boolean }[] {
  const names = namesOf(project, words)
  const { list } = formatOf(words.id)
  const team = standing(project.team).map((person) => ({ name: names.person(person.id), roles: rolesOfPerson(person) }))
  // Everybody of the team reads: named are those who do nothing else.
  const holds = (roles: readonly RoleId[], role: RoleId): boolean => (role === 'reader' ? roles.length === 1 : roles.includes(role))
  return tableRoles.map((role) => {
    const people = team.filter(({ roles }) => holds(roles, role)).map(({ name }) => name)
    const nobody = role === 'administrator' ? words.rightsPage.byAccount : words.rightsPage.nobody
    return { role: words.method.roles[role], people: people.length > 0 ? list(people) : nobody, none: people.length === 0 }
  })
}
