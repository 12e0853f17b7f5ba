import { faultSentences } from '../sentences.ts'

/** What is wrong in a file of issues or of answers. */
export const issueFileFaults = faultSentences({
  'no-issues': () => 'there is no row with an issue',
  'no-answers': () => 'there is no row with an answer; the columns Number and Your answer or State are needed',
  'no-title': () => 'the title is missing',
  'no-title-column': () => 'no column has the title; say which one it is',
  'column-twice': (field) => `two columns are to be ${field}; keep one`,
  'too-many-values': (count) => `this column has ${count} different values, far more than states or kinds have; leave it out or choose another field`,
  'known-issue': (issue) => `it is here already, as issue ${issue}`,
  'same-number': (line) => `line ${line} has the same number; of two rows with one number the first counts`,
  'day-left-out': (written) => `the day ${written} cannot be read and was left out`,
  'title-cut': () => 'the title is too long; the whole of it stands in the description',
  'text-cut': () => 'the text is too long and was cut',
  'answer-unknown-number': () => 'there is no issue with this number',
  'answer-not-in-batch': () => 'this issue was not handed over in this batch',
  'answer-done': () => 'the issue is done meanwhile',
  'answer-no-solution': () => 'it says solved, but not how',
  'answer-state-unknown': (state) => `the state ${state} is not understood; write solved, in work, question or declined`,
  'answer-number-missing': () => 'the row has no number',
})
