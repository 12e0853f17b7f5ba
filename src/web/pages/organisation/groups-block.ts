import type { Person, Post } from '../../../domain/brief-facts.ts'
import { standing } from '../../../domain/by-id.ts'
import { GroupId } from '../../../domain/ids.ts'
import { groupsOf, leads, membersOf } from '../../../domain/rights.ts'
import { postsOf } from '../../../domain/team-rules.ts'
import { committeeKeepers } from '../../../domain/committee-guard.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { wordOf } from '../../../locales/word-of.ts'
import { unitOfGroup, vacanciesOf } from '../../../method/units.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'
import { withQuery } from '../../paths.ts'
import { sectionForm } from '../brief/section-form.ts'
import { accountForm, type AccountForm } from './account-form.ts'
import { type PersonForm, personForm } from './person-form.ts'

/** One person in one group. The first row of a person carries the anchor and, when open, the forms. */
type Row = {
  id: string; href: string; name: string; sub: string; part: string; side: string; share: string; standIn: string
  edit: { href: string; label: string; open: boolean } | null
  form: PersonForm | null; remove: Form | null; account: AccountForm | null
}
export type GroupShown = { id: string; name: string; purpose: string; note: string; lacks: string; rows: Row[] }

/** The eight groups with their people, and whoever belongs to none. */
export function groupsBlock(ask: ProjectAsk, accounts: readonly Option[]) {
  const { project, reader: { words } } = ask
  const shown = new Set<string>()
  const groups = GroupId.options.map((group) => groupShown(ask, group, shown, accounts))
  const others = standing(project.team).filter((person) => groupsOf(person).length === 0)
  const rest: GroupShown[] = others.length === 0 ? [] : [{
    id: 'no-group', name: words.organisationPage.noGroup, purpose: words.organisationPage.noGroupText, note: '', lacks: '', rows: others.map((person) => rowOf(ask, person, null, shown, accounts)),
  }]
  const [vacant] = vacanciesOf(project)
  return {
    groups: [...groups, ...rest], editable: mayChange(ask, 'edit-person'),
    add: personForm(ask, null, vacant?.groups[0] ?? 'business-analysis'),
    vacancies: vacanciesOf(project).map(({ groups: of, lacks }) => ({ href: `#${of[0] ?? ''}`, text: vacancyText(ask, of, lacks) })),
  }
}

const unitName = ({ project, reader: { words } }: ProjectAsk, groups: readonly GroupId[]): string => groups.map(namesOf(project, words).group).join(words.method.unitJoin)

function vacancyText(ask: ProjectAsk, groups: readonly GroupId[], lacks: 'member' | 'lead'): string {
  const say = ask.reader.words.organisationPage
  return (lacks === 'member' ? say.vacantMember : say.vacantLead)({ group: unitName(ask, groups) })
}

function groupShown(ask: ProjectAsk, group: GroupId, shown: Set<string>, accounts: readonly Option[]): GroupShown {
  const { project, reader: { words } } = ask
  const say = words.organisationPage
  const unit = unitOfGroup(project, group)
  const vacancy = vacanciesOf(project).find(({ groups }) => groups.includes(group))
  const kept = project.organisation.formed && (group === 'steering-committee' || group === 'supervision')
  const keepers = formatOf(words.id).list(committeeKeepers.map((role) => words.method.roles[role]))
  const notes = [
    ...(unit.groups.length > 1 ? [say.staffedAsOne({ unit: unitName(ask, unit.groups) })] : []),
    ...(kept ? [say.keptBy({ who: keepers })] : []),
  ]
  return {
    id: group, name: words.method.groups[group].name, purpose: words.method.groups[group].purpose, note: notes.join(words.project.sentenceGap),
    lacks: vacancy ? (vacancy.lacks === 'member' ? say.nobodyYet : say.noLeadYet) : '',
    rows: membersOf(project, group).map((person) => rowOf(ask, person, group, shown, accounts)),
  }
}

function rowOf(ask: ProjectAsk, person: Person, group: GroupId | null, shown: Set<string>, accounts: readonly Option[]): Row {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const name = names.text(person.name)
  const first = !shown.has(person.id)
  shown.add(person.id)
  const post = postsOf(person).find((each) => each.group === group)
  return {
    id: first ? person.id : '', href: `#${person.id}`, name, sub: aboutOf(ask, person, post ?? null), part: partOf(ask, person, group), side: words.method.sides[person.side],
    share: formatOf(words.id).percent(post?.allocation ?? null), standIn: person.standIn ? names.person(person.standIn) : '',
    ...(first ? openedOf(ask, person, name, accounts) : { edit: null, form: null, remove: null, account: null }),
  }
}

/** The forms that stand in a row. */
const inRow: readonly string[] = ['edit-person', 'withdraw-person', 'link-account']
const closed = { form: null, remove: null, account: null }

/** The way to open and close a row, and its forms when it is open: asked for by `?edit=`, or refused. Forms are made for open rows alone. */
function openedOf(ask: ProjectAsk, person: Person, name: string, accounts: readonly Option[]): Pick<Row, 'edit' | 'form' | 'remove' | 'account'> {
  const { id } = person
  if (!mayChange(ask, 'edit-person')) return { edit: null, ...closed }
  const { posted, query, path } = ask
  const open = query['edit'] === id || (posted !== null && inRow.includes(posted.change) && posted.values['person'] === id)
  const edit = { href: `${open ? path : withQuery(path, { edit: id })}#${id}`, label: ask.reader.words.briefPage.editOf({ name }), open }
  if (!open) return { edit, ...closed }
  return { edit, form: personForm(ask, person, null), remove: sectionForm(ask, 'withdraw-person', 'groups', { person: id }, 'person'), account: accountForm(ask, person, accounts) }
}

/** Position, skills, and from when until when. */
function aboutOf({ project, today, reader: { words } }: ProjectAsk, { name, position, skills, ...person }: Person, post: Post | null): string {
  const say = words.organisationPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const from = post?.from ?? person.from
  const until = post?.until ?? person.until
  const dates = from || until ? [say.between({ from: from ? format.day(from, today) : '', until: until ? format.day(until, today) : '' })] : []
  return [...(position && words.method.positions[position] !== names.text(name) ? [words.method.positions[position]] : []), ...skills.map((skill) => names.text(wordOf(words.method.skills, skill))), ...dates].join(say.gap)
}

/** What somebody is in a group: chair, lead, without a vote, of top management, a right that no group gives. */
function partOf({ reader: { words } }: ProjectAsk, person: Person, group: GroupId | null): string {
  const say = words.organisationPage
  const committee = group === 'steering-committee'
  const parts = [
    ...(group && leads(person, group) && group !== 'project-manager' ? [committee ? say.chairs : say.leads] : []),
    ...(committee && person.topManagement ? [say.topManagement] : []),
    ...(committee && !person.vote ? [say.noVote] : []),
    ...(group === person.group ? person.roles.map((role) => words.method.roles[role]) : []),
  ]
  return parts.join(say.gap)
}
