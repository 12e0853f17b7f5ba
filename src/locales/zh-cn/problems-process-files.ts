import type { ProblemSentences } from '../sentences.ts'

export const processFileProblems = {
  'bpmn-invalid': ({ file, faults }, say) => `未从${say.quoted(file)}采用任何内容：${say.faults(faults)}。请更正，或将模型重新存为 BPMN 2.0 XML 后再导入。`,
  'steps-invalid': ({ file, faults }, say) => `未从${say.quoted(file)}采用任何步骤：${say.faults(faults)}。请更正后重新导入。`,
  'steps-refused': ({ faults, refused, rows }, say) => `未导入任何内容：${say.number(rows)} 行中有 ${say.number(refused)} 行无法采用。${say.faults(faults)}。请更正后重新导入。`,
} satisfies Partial<ProblemSentences>
