import type { ProblemSentences } from '../sentences.ts'

export const businessCaseProblems = {
  'payer-needed': ({ payers }, say) =>
    `The business case is made by those who pay, not by experts. ${payers.length > 0 ? `Named are: ${say.list(payers)}.` : 'Nobody is named yet.'} Have one of them enter it, or have the project manager or the chair name you.`,
} satisfies Partial<ProblemSentences>
