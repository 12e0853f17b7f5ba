import type { ProblemSentences } from '../sentences.ts'

export const businessCaseProblems = {
  'payer-needed': ({ payers }, say) =>
    `商业论证由出资人来做，不由专家代劳。${payers.length > 0 ? `已指定的出资人：${say.list(payers)}。` : '目前尚未指定出资人。'}请由出资人登记，或请项目经理、委员会主席指定您为出资人。`,
} satisfies Partial<ProblemSentences>
