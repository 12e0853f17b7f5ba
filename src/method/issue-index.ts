import { numberOf } from '../domain/by-id.ts'
import { LocaleId } from '../domain/ids.ts'
import type { Issue } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { type Comparable, textIndex, type TextIndex } from '../domain/text-index.ts'
import { translationsOf } from '../domain/user-texts.ts'

type Translations = Project['translations']

/**
 * The issues of one value of a project, ready to be compared by their texts. Orders in it are the numbers of issues. With
 * `translations` it holds them in the languages of these, and orders are as `numberOfTranslated` reads them.
 */
type Shelved = { project: string; translations: Translations | null; issues: readonly Issue[]; index: TextIndex }

/** The indexes kept, the one used last at the end. */
const shelf: Shelved[] = []
const MOST_SHELVED = 16
/** When more has changed than this, another line of values is being read (an old one, another project of that name): it gets its own. */
const MOST_CHANGES = 500

const languages = LocaleId.options

/** The index of exactly these issues, as they were written. None is built before somebody asks. */
export const issueIndexOf = ({ id, issues }: Pick<Project, 'id' | 'issues'>): TextIndex => indexOf(id, issues, null)

/** The same issues in the languages that their texts were translated into, each by itself: who reads another language than the reporter finds them too. */
export const translatedIndexOf = ({ id, issues, translations }: Pick<Project, 'id' | 'issues' | 'translations'>): TextIndex =>
  (translations.length === 0 ? nothing : indexOf(id, issues, translations))

const nothing = textIndex()

/** The number of the issue that an order in the index of translations stands for. */
export const numberOfTranslated = (order: number): number => Math.floor(order / languages.length)

/**
 * Values of a project share what did not change, so the index kept is brought to these issues by the few that differ, found by
 * identity, whichever of the two is newer.
 */
function indexOf(project: string, issues: readonly Issue[], translations: Translations | null): TextIndex {
  const kin = shelf.filter((each) => each.project === project && each.translations === translations)
  const known = kin.find((each) => each.issues === issues)
  if (known) return last(known).index
  const nearest = kin.map((each) => ({ each, changes: changesBetween(each.issues, issues) })).sort((a, b) => a.changes.length - b.changes.length)[0]
  const way = nearest && nearest.changes.length <= MOST_CHANGES ? nearest : { each: { project, translations, issues: [], index: textIndex() }, changes: changesBetween([], issues) }
  for (const change of way.changes) alter(way.each.index, change, translations)
  way.each.issues = issues
  return last(way.each).index
}

function alter(index: TextIndex, { before, after }: Change, translations: Translations | null): void {
  if (before) for (const { order } of textsOf(before, translations)) index.remove(order)
  if (after) for (const { order, text } of textsOf(after, translations)) index.add(order, text)
}

/** The texts of an issue by which it is compared, and the order of each. */
function textsOf({ id, title, description }: Issue, translations: Translations | null): { order: number; text: Comparable }[] {
  const number = numberOf(id)
  if (translations === null) return [{ order: number, text: { title, body: description } }]
  const [titles, bodies] = [translationsOf(translations, title), translationsOf(translations, description)]
  return languages.flatMap((locale, at) =>
    (titles[locale] || bodies[locale] ? [{ order: number * languages.length + at, text: { title: titles[locale] || title, body: bodies[locale] || description } }] : []))
}

function last(used: Shelved): Shelved {
  const at = shelf.indexOf(used)
  if (at >= 0) shelf.splice(at, 1)
  shelf.push(used)
  if (shelf.length > MOST_SHELVED) shelf.shift()
  return used
}

type Change = { before: Issue | null; after: Issue | null }

/** What stands in one list and not, or otherwise worded, in the other; both are sorted by number. */
function changesBetween(before: readonly Issue[], after: readonly Issue[]): Change[] {
  const changes: Change[] = []
  const note = (one: Issue | null, other: Issue | null): void => {
    const [from, to] = [one?.withdrawn === null ? one : null, other?.withdrawn === null ? other : null]
    if (from && to && from.title === to.title && from.description === to.description) return
    if (from || to) changes.push({ before: from, after: to })
  }
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    const one = before[b]
    const other = after[a]
    if (one === other) {
      b += 1
      a += 1
      continue
    }
    const order = one && other ? numberOf(one.id) - numberOf(other.id) : one ? -1 : 1
    note(order <= 0 ? (one ?? null) : null, order >= 0 ? (other ?? null) : null)
    if (order <= 0) b += 1
    if (order >= 0) a += 1
  }
  return changes
}
