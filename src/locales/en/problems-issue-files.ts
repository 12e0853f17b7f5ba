import type { AnswerHindrance, BatchHindrance } from '../../domain/issue-batches.ts'
import type { ProblemSentences } from '../sentences.ts'

const hindrances: Readonly<Record<BatchHindrance, string>> = {
  done: 'is solved or done already, so there is nothing to hand over. Leave it out, or open it again first.',
  elsewhere: 'does not lie with them, so it is not handed over. Route it to them first, or leave it out.',
  confidential: 'is confidential and stays inside. Leave it out, or take the mark off first.',
  condition: 'is a condition of a checkpoint and belongs to those who decide. Leave it out.',
}

const refusals: Readonly<Record<AnswerHindrance, (issue: string, batch: string) => string>> = {
  'not-in-batch': (issue, batch) => `Issue ${issue} was not handed over in batch ${batch}, so its answer is not taken. Leave the row out, or choose the batch in which it went out.`,
  done: (issue) => `Issue ${issue} is done meanwhile, so its answer is not taken. Leave the row out, or open the issue again first.`,
  'no-solution': (issue) => `The answer says that issue ${issue} is solved, but not how. Ask for the solution, or fill it in.`,
  twice: (issue) => `Issue ${issue} is answered twice in the file. Keep one of the two rows.`,
  answered: (_issue, batch) => `Batch ${batch} has answers, so it is not withdrawn.`,
}

/** What goes wrong with files of issues and with batches. */
export const issueFileProblems = {
  'issues-invalid': ({ file, faults }, say) => `No issue was taken from ${say.quoted(file)}: ${say.faults(faults)}. Correct this and import it again.`,
  'issues-refused': ({ faults, refused, rows }, say) => `Nothing was imported: ${say.number(refused)} of ${say.number(rows)} rows cannot be taken. ${say.faults(faults)}. Correct or leave them out and import again.`,
  'batch-refused': ({ title, why }, say) => `${say.quoted(title)} ${hindrances[why]}`,
  'answer-refused': ({ batch, issue, why }) => `${refusals[why](issue.slice('issue-'.length), batch.slice('batch-'.length))}`,
} satisfies Partial<ProblemSentences>
