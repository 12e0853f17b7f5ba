/** How a criterion of the method is shown. */
export type CriterionWords = {
  /** Short, as on the rating sheet. `mark` is the figure asked for, in per cent, null where the method names none. */
  title: (facts: { mark: number | null }) => string
  /** What counts as evidence, and why the method asks. */
  help: string
}

/** Keeps the keys and gives every title the same parameters, whether it names its mark or not. */
export const criteriaWords = <Key extends string>(criteria: Record<Key, CriterionWords>): Record<Key, CriterionWords> => criteria
