import type { Person, Post } from '../../../domain/brief-facts.ts'
import { ExtraRole } from '../../../domain/brief-facts.ts'
import { standing } from '../../../domain/by-id.ts'
import { GroupId, PositionId, Side, SkillId } from '../../../domain/ids.ts'
import { namesOf } from '../../../locales/names.ts'
import { fieldWord } from '../../../locales/change-sentence.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { type Control, sectionForm, ticked } from '../brief/section-form.ts'

type Cell = { name: string; id: string; label: string; type?: 'number' | 'date'; options?: Option[]; attributes?: Record<string, string | number> }

/** Skills stand in boxes and, as far as they are one's own words, in a text: two controls of one field. */
type Wide = Control & { form?: Form }

/** The form of a person: what is needed to name somebody at once, the rest under more, the other groups as rows. */
export type PersonForm = {
  form: Form; person: string; quick: Control[]; more: Wide[]; posts: { heads: string[]; rows: Cell[][]; label: string }
  moreLabel: string; open: boolean; submit: string
}

const EMPTY_POSTS = 1
const textOf = (value: string | number | boolean | null): string => (value === null ? '' : String(value))
const share = { type: 'number' as const, attributes: { min: 0, max: 100, step: 'any', inputmode: 'decimal' } }

/** A form to add somebody (`person` null) or to edit them; null where the reader may not. */
export function personForm(ask: ProjectAsk, person: Person | null, group: GroupId | null): PersonForm | null {
  const { words } = ask.reader
  const values = valuesOf(person, group)
  const form = sectionForm(ask, person ? 'edit-person' : 'add-person', person?.id ?? 'groups', person ? { person: person.id, ...values } : values, person ? 'person' : undefined)
  if (!form) return null
  const spot = person?.id ?? 'new-person'
  return {
    form, person: person?.id ?? '', quick: quickControls(ask, spot), more: moreControls(ask, spot, form, person), posts: postRows(ask, spot, form),
    moreLabel: words.organisationPage.more, open: person !== null || form.failed, submit: person ? words.frame.save : words.organisationPage.addPerson,
  }
}

function valuesOf(person: Person | null, group: GroupId | null): Record<string, string> {
  const { name = '', side = 'client', allocation = null, lead = false, topManagement = false, vote = true, position = null, standIn = null, from = null, until = null, trainedOn = null, skills = [], roles = [], posts = [] } = person ?? {}
  return {
    name, group: textOf(person ? person.group : group), side, allocation: textOf(allocation), lead: String(lead), topManagement: String(topManagement), vote: String(vote),
    position: textOf(position), standIn: textOf(standIn), from: textOf(from), until: textOf(until), trainedOn: textOf(trainedOn), skills: skills.join('\n'), roles: roles.join('\n'),
    ...Object.fromEntries(posts.flatMap((post, at) => postValues(post, at))),
  }
}

const postValues = ({ group, lead, allocation, from, until }: Post, at: number): [string, string][] =>
  Object.entries({ group, lead: lead ? 'true' : '', allocation: textOf(allocation), from: textOf(from), until: textOf(until) }).map(([field, value]) => [`posts.${at}.${field}`, value])

const optionsOf = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>, blank: string | null): Option[] =>
  [...(blank === null ? [] : [{ value: '', label: blank }]), ...values.map((value) => ({ value, label: names[value] }))]

const groupOptions = ({ reader: { words } }: ProjectAsk, blank: string): Option[] =>
  [{ value: '', label: blank }, ...GroupId.options.map((value) => ({ value, label: words.method.groups[value].name }))]

type Plain = 'name' | 'group' | 'side' | 'allocation' | 'lead' | 'topManagement' | 'vote' | 'position' | 'standIn' | 'from' | 'until' | 'trainedOn' | 'skills' | 'roles'

const controlOf = ({ reader: { words } }: ProjectAsk, spot: string) => (name: Plain, more: Partial<Control> = {}): Control => {
  const { label, hint = '' } = fieldWord(words, name)
  return { name, id: `${spot}-${name}`, label, hint, ...more }
}

function quickControls(ask: ProjectAsk, spot: string): Control[] {
  const { words } = ask.reader
  const control = controlOf(ask, spot)
  return [
    control('name', { required: true }), control('group', { options: groupOptions(ask, words.organisationPage.noGroup) }), control('allocation', share),
    control('side', { options: optionsOf(Side.options, words.method.sides, null) }), control('lead', { type: 'checkbox', hint: words.organisationPage.leadHint }),
  ]
}

function moreControls(ask: ProjectAsk, spot: string, form: Form, person: Person | null): Wide[] {
  const { project, reader: { words } } = ask
  const say = words.organisationPage
  const control = controlOf(ask, spot)
  const others = standing(project.team).filter(({ id }) => id !== person?.id).map(({ id }) => ({ value: id, label: namesOf(project, words).person(id) }))
  const own = (form.values['skills'] ?? '').split('\n').filter((skill) => skill !== '' && !SkillId.safeParse(skill).success)
  return [
    control('position', { options: optionsOf(PositionId.options, words.method.positions, '–') }),
    control('standIn', { options: [{ value: '', label: say.nobody }, ...others] }),
    control('topManagement', { type: 'checkbox' }), control('vote', { type: 'checkbox' }),
    control('from', { type: 'date' }), control('until', { type: 'date' }), control('trainedOn', { type: 'date' }),
    control('skills', { wide: true, hint: '', choices: ticked(form, 'skills', optionsOf(SkillId.options, words.method.skills, null)) }),
    { name: 'skills', id: `${spot}-own-skills`, label: say.ownSkills, hint: say.onePerLine, type: 'textarea', rows: 2, wide: true, form: { ...form, values: { ...form.values, skills: own.join('\n') } } },
    control('roles', { wide: true, hint: say.rolesHint, choices: ticked(form, 'roles', optionsOf(ExtraRole.options, words.method.roles, null)) }),
  ]
}

function postRows(ask: ProjectAsk, spot: string, form: Form): PersonForm['posts'] {
  const { words } = ask.reader
  const count = Object.keys(form.values).reduce((most, name) => (/^posts\.\d+\.group$/.test(name) ? Math.max(most, Number(name.split('.')[1]) + 1) : most), 0)
  const labels = { group: fieldWord(words, 'group').label, lead: fieldWord(words, 'lead').label, allocation: fieldWord(words, 'allocation').label, from: fieldWord(words, 'from').label, until: fieldWord(words, 'until').label }
  const kinds: Record<keyof typeof labels, Partial<Cell>> = {
    group: { options: groupOptions(ask, '–') }, lead: { options: [{ value: '', label: words.project.no }, { value: 'true', label: words.project.yes }] },
    allocation: share, from: { type: 'date' }, until: { type: 'date' },
  }
  const fields = Object.keys(labels) as (keyof typeof labels)[]
  const rows = [...Array(Math.min(8, count + EMPTY_POSTS)).keys()].map((at) => fields.map((field) => {
    const name = `posts.${at}.${field}`
    return { name, id: `${spot}-${name.replaceAll('.', '-')}`, label: words.briefPage.rowOf({ field: labels[field], row: String(at + 1) }), ...kinds[field] }
  }))
  return { heads: fields.map((field) => labels[field]), rows, label: fieldWord(words, 'posts').label }
}
