import type { ProblemSentences } from '../sentences.ts'

export const riskProblems = {
  'risk-known': ({ risk }, say) => `登記冊中已有同名風險（${say.quoted(risk)}）。請在那裡繼續，或換一個名稱。`,
} satisfies Partial<ProblemSentences>
