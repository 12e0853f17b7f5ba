import type { ProblemSentences } from '../sentences.ts'

export const businessCaseProblems = {
  'payer-needed': ({ payers }, say) =>
    `商業論證由出資人來做，不由專家代勞。${payers.length > 0 ? `已指定的出資人：${say.list(payers)}。` : '目前尚未指定出資人。'}請由出資人登錄，或請專案經理、委員會主席指定您為出資人。`,
} satisfies Partial<ProblemSentences>
