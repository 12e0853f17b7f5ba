import type { Ask } from './ask.ts'
import type { Frame } from './frame.ts'

/** What was just done (`?done=KEY`), as a note above the page. */
export function doneNotes({ query, posted }: Ask, sentences: Readonly<Record<string, string>>): Frame['notes'] {
  const done = query['done'] ?? ''
  if (posted || !Object.hasOwn(sentences, done)) return []
  return [{ tone: 'good', title: '', text: sentences[done] ?? '', undo: null, link: null }]
}
