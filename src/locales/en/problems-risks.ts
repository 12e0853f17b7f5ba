import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with risks. */
export const riskProblems = {
  'risk-known': ({ risk }, say) => `The register has a risk of that name already (${say.quoted(risk)}). Go on there, or call this one otherwise.`,
} satisfies Partial<ProblemSentences>
