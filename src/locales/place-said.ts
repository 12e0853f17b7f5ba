import type { Locale } from './locale.ts'
import { criterionName, documentName } from './method-names.ts'
import { wordOf } from './word-of.ts'

/**
 * A place of what is decided about (method/motion-matter.ts), in words. `title`: the name that somebody gave what stands there, or the key
 * of its document; `''`: it goes by what the method calls it.
 */
export function placeSaid(place: string, title: string, words: Locale): string {
  const { places } = words.roundPage
  const [kind = '', id = ''] = place.split(/:(.*)/s)
  switch (kind) {
    case 'criterion': return title || criterionName(words, id.slice(id.indexOf('/') + 1))
    case 'deliverable': return title === '' ? places.deliverable : documentName(words, title)
    case 'condition': return places.condition({ title: title || id })
    case 'pass-mark': return places.passMark
    case 'to-be': return places.toBe
    case 'change-request': return id === '' ? places.request : places.requestPart({ part: wordOf(words.changeRequestWords.parts, id) })
    case 'submission': case 'decision': case 'document': case 'votes': case 'minutes': case 'report': return places[kind]
    default: return places.matter
  }
}
