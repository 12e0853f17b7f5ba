import type { Entry } from '../domain/history.ts'
import type { Project } from '../domain/project.ts'
import { foldText } from '../domain/text-fold.ts'
import type { TextQuery } from '../domain/text-match.ts'
import { type Findable, type Hit, type HitKind, ranked } from '../method/search.ts'
import { sentenceOf } from './change-sentence.ts'
import { findablesOf } from './findables.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

export type SearchAsked = {
  /** Only this kind; the counts are of all. */
  only?: HitKind | null
  /** The keys of the documents that the product writes. */
  documents?: readonly string[]
  /** Changes whose sentences are looked through, those that the caller has at hand. */
  entries?: readonly Entry[]
}

/** What a project holds that fits a query, the best first, as its reader reads it. Plain text: escape it at the edge. */
export function searchProject(project: Project, words: Locale, query: TextQuery, { only = null, documents = [], entries = [] }: SearchAsked = {}): { hits: Hit[]; counts: Map<HitKind, number> } {
  return ranked([...findablesOf(project, words), ...documentsFound(project, words, documents), ...entries.map((entry) => entryFound(entry, project, words))], query, only)
}

/** Documents that are not deliverables already: minutes, reports. */
function documentsFound(project: Project, words: Locale, documents: readonly string[]): Findable[] {
  const names = namesOf(project, words)
  const delivered = new Set(project.deliverables.flatMap(({ document, withdrawn }) => (document && !withdrawn ? [document] : [])))
  return documents.filter((key) => !delivered.has(key)).map((key) => bare('document', key, names.document(key)))
}

const sentences = new WeakMap<Entry, { project: Project; locale: string; found: Findable }>()

/** A change by its sentence. Things are named as they are called now, so it is said anew for another value of the project. */
function entryFound(entry: Entry, project: Project, words: Locale): Findable {
  const known = sentences.get(entry)
  if (known?.project === project && known.locale === words.id) return known.found
  const found = bare('change', `change-${entry.version}`, sentenceOf(entry, project, words))
  sentences.set(entry, { project, locale: words.id, found })
  return found
}

const bare = (kind: HitKind, id: string, title: string): Findable => ({ kind, id, within: '', title, text: '', folded: { title: foldText(title), body: '' }, past: kind === 'change' })
