/**
 * The word for a key that comes from data, such as a task's: the key itself where there is none, so that a project made by
 * a newer version can still be read.
 */
export const wordOf = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] as string) : key
