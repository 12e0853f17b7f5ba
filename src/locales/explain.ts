import type { Problem } from '../domain/problem.ts'
import type { Locale } from './locale.ts'
import { sayOf } from './say.ts'
import type { Say } from './sentences.ts'

/** A problem in words: what happened, where, and what to do next. Plain text: escape it at the edge. */
export function explain({ code, facts }: Problem, words: Locale): string {
  const sentence = words.problems[code] as (facts: unknown, say: Say) => string
  return sentence(facts, sayOf(words))
}
