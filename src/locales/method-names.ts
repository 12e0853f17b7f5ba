import type { Locale } from './locale.ts'

/** The criterion's short title without its mark; an own one is known by its id. */
export function criterionName(words: Locale, id: string): string {
  const criteria: Readonly<Record<string, { title: (facts: { mark: number | null }) => string }>> = words.method.criteria
  return Object.hasOwn(criteria, id) ? (criteria[id]?.title({ mark: null }) ?? id) : id
}

/** The document's name; a key that the method does not know stays as it is. */
export function documentName(words: Locale, key: string): string {
  const documents: Readonly<Record<string, { name: string }>> = words.method.documents
  return Object.hasOwn(documents, key) ? (documents[key]?.name ?? key) : key
}
