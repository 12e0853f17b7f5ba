import type { Problem, Problems } from '../domain/problem.ts'

/** The problems of kept data as English sentences that name the file: for `verify`, the list of projects and logs. */
const sentences: { [Code in keyof Problems]?: (facts: Problems[Code]) => string } = {
  'journal-damaged': ({ file, line, reason }) => `${file}, line ${line}: ${reason}.`,
  'journal-cut': ({ file, expected, found }) => `${file} has ${found} bytes, but the snapshot beside it knows of ${expected}: changes were cut off at its end.`,
  'format-unknown': ({ file, format, known }) => `${file} was written by a newer Sixgate (format ${format}; this one knows ${known}): use the newer one.`,
  'snapshot-damaged': ({ file, reason }) => `${file}: ${reason}.`,
  'file-unreadable': ({ file, reason }) => `${file} cannot be read: ${reason}.`,
  'storage-failed': ({ file, reason }) => `${file}: the disk failed with ${reason}.`,
}

export function storageSentence(problem: Problem): string {
  const say = sentences[problem.code] as ((facts: unknown) => string) | undefined
  return say ? say(problem.facts) : problem.message
}
