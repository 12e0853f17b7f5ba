import type { DecisionKind, GroupId, PhaseId, Readiness, RoleId } from '../domain/ids.ts'
import type { ChangedPlace, Fault, Obstacle, ProblemCode, Problems } from '../domain/problem.ts'

/** Names and small phrases in one language, so that each sentence about a problem stands whole in one place. */
export type Say = {
  phase: (id: PhaseId) => string
  role: (id: RoleId) => string
  group: (id: GroupId) => string
  decision: (kind: DecisionKind) => string
  readiness: (readiness: Readiness) => string
  /** A change by its name in the registry. */
  change: (name: string) => string
  /** A kind of thing as `thing-unknown` names it: task, goal, decision … */
  thing: (kind: string) => string
  /** A criterion by its key, without its mark. */
  criterion: (id: string) => string
  /** A document by its key. */
  document: (key: string) => string
  /** One of our own or the system's short codes in words; any other text as it is. */
  reason: (text: string) => string
  /** A user's text in this language's quotation marks, cut where it is very long. */
  quoted: (text: string) => string
  list: (texts: readonly string[]) => string
  number: (n: number) => string
  /** `25 November 2026`; what is not a day stays as it is. */
  day: (day: string) => string
  /** All of them as sentences, one after the other. */
  obstacles: (obstacles: readonly Obstacle[]) => string
  /** What has changed of what is decided about: the first few, then how many more there are. */
  changed: (places: readonly ChangedPlace[]) => string
  /** The first few with their places, then how many more there are. */
  faults: (faults: readonly Fault[]) => string
  /** One fault without its place. */
  fault: (message: string) => string
}

/** One sentence or a few for each problem: what happened, where, and what to do next. */
export type ProblemSentences = { readonly [Code in ProblemCode]: (facts: Problems[Code], say: Say) => string }

export type ObstacleCode = Obstacle['code']

/** Why a phase may not start or a gate may not be decided, and the way out. */
export type ObstacleSentences = {
  readonly [Code in ObstacleCode]: (obstacle: Extract<Obstacle, { code: Code }>, say: Say) => string
}

/** What is wrong with a value. The argument is what stands after the colon of the code, `''` if nothing does: `too-long:300`. */
export type FaultSentence = (argument: string) => string

/** Keeps the codes and gives every sentence its parameter, whether it uses it or not. */
export const faultSentences = <Code extends string>(sentences: Record<Code, FaultSentence>): Record<Code, FaultSentence> => sentences
