import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with files of processes. */
export const processFileProblems = {
  'bpmn-invalid': ({ file, faults }, say) => `Nothing was taken from ${say.quoted(file)}: ${say.faults(faults)}. Correct this, or save the model anew as BPMN 2.0 XML, and import it again.`,
  'steps-invalid': ({ file, faults }, say) => `No step was taken from ${say.quoted(file)}: ${say.faults(faults)}. Correct this and import it again.`,
  'steps-refused': ({ faults, refused, rows }, say) => `Nothing was imported: ${say.number(refused)} of ${say.number(rows)} rows cannot be taken. ${say.faults(faults)}. Correct them and import again.`,
} satisfies Partial<ProblemSentences>
