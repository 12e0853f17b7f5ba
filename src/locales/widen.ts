/** The shape of a language's words: any text will do, but none may be missing and functions keep what they are told. */
export type Widen<T> = T extends (...facts: infer Facts) => string
  ? (...facts: Facts) => string
  : T extends string
    ? string
    : T extends readonly unknown[]
      ? readonly Widen<T[number]>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> }
