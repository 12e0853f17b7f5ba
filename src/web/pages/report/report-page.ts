import { positionOf } from '../../../domain/by-id.ts'
import type { Project } from '../../../domain/project.ts'
import { namesOf } from '../../../locales/names.ts'
import type { Ask, Page } from '../../ask.ts'
import type { FieldOf } from '../../change-form.ts'
import { paths } from '../../paths.ts'
import type { DoorAsked } from '../../report/door-asked.ts'
import { opens, type ReportKey } from '../../report/report-keys.ts'
import { MAX_PHOTO } from '../../report/report-upload.ts'
import { issueStatusShown, type Status } from '../../status.ts'
import { knownShown } from './known-shown.ts'
import { publicFrame } from './public-frame.ts'

/** A report that was refused: what was typed, and what is wrong with it, field by field (`''`: with all of it). */
export type ReportRefused = { values: Record<string, string>; errors: Record<string, string> }

/** The value of a department that the list does not have. */
export const OTHER = 'other'

type Options = {
  /** The reports that this browser remembers. */
  keys: readonly ReportKey[]
  /** Whose name the report will carry; null: whoever sends it may say. */
  signedIn: string | null
  refused: ReportRefused | null
  /** What somebody looks up before they report. */
  looked: string | null
}

/** `GET /report/:token`: the form of the front line. */
export function reportPage(ask: Ask, { project, door, token }: DoorAsked, { keys, signedIn, refused, looked }: Options): Page {
  const { words } = ask.reader
  const say = words.reportPage
  const names = namesOf(project, words)
  const values = refused?.values ?? { title: looked ?? '', where: names.text(door.title), department: door.department }
  const { description, title, ...facts } = fieldsOf(ask, project, values, signedIn !== null)
  return {
    view: 'report',
    page: {
      frame: publicFrame(ask, say.title, { scripts: ['report'] }), words: say, project: names.project(), place: say.at({ title: names.text(door.title) }),
      signedIn: signedIn === null ? '' : say.signedIn({ name: signedIn }),
      action: paths.report(token), knownPath: paths.reportKnown(token), form: { values, errors: refused?.errors ?? {} }, failed: refused?.errors[''] ?? (refused && Object.keys(refused.errors).length > 0 ? say.failed : ''),
      title, description, facts: Object.values(facts),
      photo: { label: say.optional({ label: say.photo }), hint: say.photoHint({ megabytes: MAX_PHOTO / 1_000_000 }), error: refused?.errors['photo'] ?? '' },
      known: looked === null ? null : knownShown(project, looked, words),
      mine: mineOf(ask, project, token, keys),
    },
  }
}

type Field = FieldOf & { id: string; label: string; hint: string; other?: boolean }

function fieldsOf({ reader: { words } }: Ask, project: Project, values: Record<string, string>, named: boolean) {
  const say = words.reportPage
  const names = namesOf(project, words)
  const field = (name: string, label: string, hint: string, more: Partial<Field> = {}): Field => ({ id: `report-${name}`, name, label, hint, ...more })
  const departments = [...new Set([...project.brief.departments.map(({ name }) => name), ...(values['department'] && values['department'] !== OTHER ? [values['department']] : [])])]
  return {
    title: field('title', say.what, say.whatHint, { required: true, attributes: { maxlength: 300, autocomplete: 'off', enterkeyhint: 'next' } }),
    description: field('description', say.optional({ label: say.more }), say.moreHint, { type: 'textarea', rows: 3 }),
    where: field('where', say.where, say.whereHint, { attributes: { maxlength: 300, autocomplete: 'off' } }),
    department: field('department', say.department, '', {
      options: [{ value: '', label: say.chooseDepartment }, ...departments.map((name) => ({ value: name, label: names.text(name) })), { value: OTHER, label: say.otherDepartment }],
    }),
    otherDepartment: field('otherDepartment', say.otherName, '', { other: true, attributes: { maxlength: 300, autocomplete: 'off' } }),
    ...(named ? {} : { name: field('name', say.optional({ label: say.name }), say.nameHint, { attributes: { maxlength: 300, autocomplete: 'name' } }) }),
  }
}

export type MineRow = { href: string; title: string; number: string; state: Status; current: boolean }

/** The reports that this browser sent through this door, as they stand. `current`: the one that is being looked at. */
export function mineOf({ reader: { words } }: Pick<Ask, 'reader'>, project: Project, token: string, keys: readonly ReportKey[], current = 0): MineRow[] {
  return keys.flatMap(({ n, key }) => {
    const issue = project.issues[positionOf(project.issues, `issue-${n}`)]
    if (!issue || issue.withdrawn || !opens(issue, key)) return []
    const state = { ...issueStatusShown(issue.status, words), word: words.reportPage.step[issue.status] }
    return [{ href: paths.reported(token, n), title: issue.title, number: words.reportPage.number({ number: String(n) }), state, current: n === current }]
  })
}
