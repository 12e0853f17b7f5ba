import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with the diagnosis. */
export const diagnosisProblems = {
  'problem-known': ({ problem }) => `The diagnosis has this problem already (${problem}). Rate it there, or ask why.`,
  'problem-in-goals': ({ goals }, say) => `${goals.length === 1 ? 'A goal stands' : 'Goals stand'} on this problem: ${say.list(goals.map(({ title }) => say.quoted(title)))}. Put ${goals.length === 1 ? 'it' : 'them'} on another root cause or take ${goals.length === 1 ? 'it' : 'them'} out first; then the problem can go.`,
  'verdict-needs-why': () => 'A verdict stands on at least one why. Write down why the problem is there, then judge; or take the verdict back first.',
  'rater-moderated': ({ may }, say) => `Only those who lead the diagnosis (${say.list(may.map(say.role))}) enter ratings for somebody else. Leave the name out to rate for yourself.`,
} satisfies Partial<ProblemSentences>
