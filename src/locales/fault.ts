import type { Fault } from '../domain/problem.ts'
import type { Locale } from './locale.ts'
import type { FaultSentence } from './sentences.ts'

/** What is wrong with a value: our own codes in words, any other message (zod's own, a parser's) as it is. */
export function faultSentence(words: Locale, message: string): string {
  const colon = message.indexOf(':')
  const code = colon === -1 ? message : message.slice(0, colon)
  const sentences: Readonly<Record<string, FaultSentence>> = words.faults
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
  return sentence ? sentence(colon === -1 ? '' : message.slice(colon + 1)) : message
}

/** One fault with its place, a field of a form or a line and column of a file: `line 3, column 5, goals.0.target: this is needed`. */
export function faultLine(words: Locale, { path, line, column, message }: Fault): string {
  const { lineAndColumn, placeAndField, faultAt } = words.project
  const position = line === undefined ? '' : lineAndColumn({ line, column: column ?? 1 })
  const place = position && path ? placeAndField({ position, field: path }) : position || path
  const sentence = faultSentence(words, message)
  return place ? faultAt({ place, message: sentence }) : sentence
}
