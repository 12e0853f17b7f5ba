import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import type { BpmnNote } from './bpmn-note.ts'

/** Many elements that the same was said of are told in one line. `elements`: all of them, by name or id. */
export type BpmnNoteLine = { code: BpmnNote['code']; text: string; elements: string[] }

const MOST_NAMED = 8
const longest = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** The notes of an import in words, in the order in which they first come up. */
export function bpmnNoteLines(words: Locale, notes: readonly BpmnNote[]): BpmnNoteLine[] {
  const groups = new Map<string, BpmnNote[]>()
  for (const note of notes) {
    const key = [note.code, note.what, note.count].join('\u0000')
    const known = groups.get(key)
    if (known) known.push(note)
    else groups.set(key, [note])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { at, andMore, codes } = words.bpmnNotes
    const elements = group.map(({ element }) => element).filter((element) => element !== '')
    const said = codes[first.code](first.what, first.count)
    const names = elements.slice(0, MOST_NAMED).map(longest)
    const named = elements.length > MOST_NAMED ? andMore({ names, more: elements.length - MOST_NAMED }) : formatOf(words.id).list(names)
    return [{ code: first.code, text: elements.length === 0 ? said : at({ said, elements: named }), elements }]
  })
}
