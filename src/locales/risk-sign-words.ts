import type { Day } from '../domain/day.ts'
import type { GroupId, PhaseId, SkillId } from '../domain/ids.ts'
import type { SignCode, SignFact } from '../method/detectors/sign.ts'

/** What the sentences about signs are made of. */
export type SignNames = {
  number: (n: number) => string
  /** A share of something, 0 to 1, as per cent rounded to the worse side. */
  share: (n: number) => string
  days: (n: number) => string
  money: (n: number) => string
  day: (day: Day) => string
  /** The first few and how many more. */
  people: (ids: readonly string[]) => string
  processes: (ids: readonly string[]) => string
  groups: (ids: readonly GroupId[]) => string
  skills: (ids: readonly SkillId[]) => string
  texts: (texts: readonly string[]) => string
  /** In quotation marks. */
  task: (id: string) => string
  document: (key: string) => string
  phase: (id: PhaseId) => string
  rating: (n: number | null) => string
}

/** For each sign a sentence with its figure, and what to do: the link to where it is mended. */
export type SignWords = { readonly [Code in SignCode]: { readonly what: (fact: Extract<SignFact, { code: Code }>, names: SignNames) => string; readonly remedy: string } }
