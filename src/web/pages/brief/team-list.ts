import { standing } from '../../../domain/by-id.ts'
import { GroupId } from '../../../domain/ids.ts'
import { openFacts } from '../../../domain/open-points.ts'
import { groupsOf, membersOf } from '../../../domain/rights.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'

/** Who works in which group; set up on the page of the organisation. */
export function teamList(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const { list } = formatOf(words.id)
  const named = (people: { name: string }[]): string => list(people.map(({ name }) => namesOf(project, words).text(name)))
  const groups = GroupId.options.map((group) => ({ group: words.method.groups[group].short, people: named(membersOf(project, group)) })).filter(({ people }) => people !== '')
  const rest = standing(project.team).filter((person) => groupsOf(person).length === 0)
  return {
    why: openFacts(project).includes('team') ? words.project.openPoints.team.why : '',
    rows: rest.length === 0 ? groups : [...groups, { group: words.organisationPage.noGroup, people: named(rest) }],
    more: { href: keepingPast(ask, paths.organisation(project.id)), label: words.frame.organisation },
  }
}
