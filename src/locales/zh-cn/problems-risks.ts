import type { ProblemSentences } from '../sentences.ts'

export const riskProblems = {
  'risk-known': ({ risk }, say) => `登记册中已有同名风险（${say.quoted(risk)}）。请在那里继续，或换一个名称。`,
} satisfies Partial<ProblemSentences>
