import type { RiskKey } from '../domain/risk.ts'

/** A question of the register's questionnaire, and its four answers from "fully so" (0) to "not at all" (3). */
export type RiskQuestion = { readonly ask: string; readonly steps: readonly [string, string, string, string] }

/** What is said of a risk of the method, in plain sentences. */
export type RiskQuestionWords = Readonly<Record<RiskKey, {
  readonly meaning: string
  /** What the product looks at by itself. */
  readonly watch: string
  /** What usually helps. */
  readonly advice: string
  readonly questions: readonly RiskQuestion[]
}>>
