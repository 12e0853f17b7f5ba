import type { Problem } from '../domain/problem.ts'
import { explain } from './explain.ts'
import type { Locale } from './locale.ts'

/** A problem as `application/problem+json` (RFC 9457): its code and facts for programs, `detail` for people. */
export type ProblemJson = { type: string; title: string; status?: number; detail: string; code: string; facts: unknown }

export const problemType = (code: string): string => `urn:sixgate:problem:${code}`

export const problemJson = (problem: Problem, words: Locale): ProblemJson =>
  ({ type: problemType(problem.code), title: problem.code, detail: explain(problem, words), code: problem.code, facts: problem.facts })
