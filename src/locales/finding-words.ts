import type { Day } from '../domain/day.ts'
import type { FieldId, GroupId, SkillId } from '../domain/ids.ts'
import type { Fact, FindingCode } from '../method/checks/finding.ts'

/** What the sentences of findings are made of. */
export type FindingNames = {
  person: (id: string) => string
  people: (ids: readonly string[]) => string
  group: (id: GroupId) => string
  /** Groups that are staffed as one. */
  unit: (groups: readonly GroupId[]) => string
  units: (units: readonly (readonly GroupId[])[]) => string
  skills: (ids: readonly SkillId[]) => string
  fields: (ids: readonly FieldId[]) => string
  number: (n: number) => string
  /** A share of something, rounded down. */
  percent: (n: number | null) => string
  /** What is asked of somebody, rounded up. */
  load: (n: number) => string
  /** Working days, rounded to the worse side. */
  days: (n: number | null) => string
  money: (n: number | null) => string
  day: (day: Day) => string
}

type Words<Code extends FindingCode> = {
  /** What is wrong and why it matters, as a sentence. */
  readonly what: (fact: Extract<Fact, { code: Code }>, names: FindingNames) => string
  /** The figure alone, as short as it can be; empty where there is none. */
  readonly figure: (fact: Extract<Fact, { code: Code }>, names: FindingNames) => string
  /** What to do: the link to where it is done. */
  readonly remedy: string
}

export type FindingWords = { readonly [Code in FindingCode]: Words<Code> }
