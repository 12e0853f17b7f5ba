import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with report links. */
export const doorProblems = {
  'door-closed': () => 'This report link is closed and stays closed: its code may hang anywhere. Open a new one and put up its poster.',
  'doors-full': ({ most }, say) => `A project has at most ${say.number(most)} report links, closed ones too. Change the place and department of one that stands open.`,
} satisfies Partial<ProblemSentences>
