import type { ProblemSentences } from '../sentences.ts'

export const processFileProblems = {
  'bpmn-invalid': ({ file, faults }, say) => `未從${say.quoted(file)}採用任何內容：${say.faults(faults)}。請更正，或將模型重新存為 BPMN 2.0 XML 後再匯入。`,
  'steps-invalid': ({ file, faults }, say) => `未從${say.quoted(file)}採用任何步驟：${say.faults(faults)}。請更正後重新匯入。`,
  'steps-refused': ({ faults, refused, rows }, say) => `未匯入任何內容：${say.number(rows)} 列中有 ${say.number(refused)} 列無法採用。${say.faults(faults)}。請更正後重新匯入。`,
} satisfies Partial<ProblemSentences>
