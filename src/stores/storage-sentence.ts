import type { Problem, Problems } from '../domain/problem.ts'

/** Why a line of a journal is not taken, by its code; what stands after the colon is the argument. Pages word the same codes in the reader's language. */
const reasons: Readonly<Record<string, (argument: string) => string>> = {
  'no-checksum': () => 'no checksum',
  'checksum-differs': () => 'checksum does not match',
  'not-json': () => 'not JSON',
  'out-of-order': (versions) => `it is change ${versions.replace('/', ' where ')} was expected`,
  'out-of-chain': () => 'it does not follow the line before it',
  'no-change': () => 'there is no change in it',
  'no-event': () => 'there is no event in it that this version knows',
  'entry-missing': (entry) => `${entry} is missing in it`,
  malformed: (what) => `it is not ${what}`,
  'invalid-format': () => 'it is not written as expected',
  'not-applicable': (why) => `it cannot be applied: ${why}`,
  'other-project': (project) => `it is the journal of ${project}`,
  'project-invalid': (place) => `after it the project is not valid at ${place}`,
  'rule-broken': (rule) => `after it the project breaks a rule: ${rule}`,
}

/** The problems of kept data as English sentences that name the file: for `verify`, the list of projects and logs. */
const sentences: { [Code in keyof Problems]?: (facts: Problems[Code]) => string } = {
  'journal-damaged': ({ file, line, reason }) => `${file}, line ${line}: ${inWords(reason)}.`,
  'journal-cut': ({ file, expected, found }) => `${file} has ${found} bytes, but the file beside it knows of ${expected}: changes were cut off at its end.`,
  'format-unknown': ({ file, format, known }) => `${file} was written by a newer Sixgate (format ${format}; this one knows ${known}): use the newer one.`,
  'file-unreadable': ({ file, reason }) => `${file} cannot be read: ${reason}.`,
  'file-missing': ({ file }) => `${file} is missing.`,
  'file-damaged': ({ file }) => `${file} is damaged: its bytes do not have the hash in its name.`,
  'file-format': ({ file, reason }) => `${file}: ${inWords(reason)}.`,
  'storage-failed': ({ file, reason }) => `${file}: the disk failed with ${reason}.`,
}

export function storageSentence(problem: Problem): string {
  const say = sentences[problem.code] as ((facts: unknown) => string) | undefined
  return say ? say(problem.facts) : problem.message
}

function inWords(reason: string): string {
  const [, code = reason, argument = ''] = /^([^:]*):(.*)$/s.exec(reason) ?? []
  return Object.hasOwn(reasons, code) ? (reasons[code]?.(argument) ?? reason) : reason
}
