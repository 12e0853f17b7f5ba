import { faultSentences } from '../sentences.ts'

/** What is wrong with a BPMN file or a row of a step table. */
export const processFaults = faultSentences({
  'xml-doctype': () => 'the file has a document type (DOCTYPE), which can fetch or blow up other files; save it without',
  'xml-entity': () => 'the file uses an entity (&name;) that XML does not know by itself',
  'no-xml': () => 'this is no XML',
  'no-bpmn': () => 'this is XML, but no BPMN 2.0',
  'bpmn-without-process': () => 'there is no process with a step in it',
  'too-many-elements': (most) => `there are too many elements, at most ${most}`,
  'too-many-steps': (most) => `there are too many steps, at most ${most}`,
  'too-many-ways': (most) => `too many ways leave this step, at most ${most}`,
  'no-step-rows': () => 'there is no row with a step',
  'step-kind-unknown': (written) => `there is no kind of step “${written}”`,
  'word-unknown': (written) => `“${written}” is none of the words for this column`,
  'step-number': (written) => `“${written}” is no number of a step, such as 3`,
  'step-number-twice': (line) => `line ${line} has the same number`,
  'step-unknown': (no) => `there is no step ${no} in this process`,
  'ways-unclear': (written) => `“${written}” cannot be read; write 3, or 3 70%; 5 30%, or 4 & 6 for branches side by side`,
  'three-figures': () => 'write one figure, or three: optimistic/likely/pessimistic',
  'below-zero': () => 'this is below 0',
  'share-unclear': (written) => `${written} may be ${written} % or a share of 1; write it with its sign, such as 5%`,
  'share-range': () => 'an error rate is at least 0 % and under 100 %',
  'probability-range': () => 'a probability is between 0 % and 100 %',
  'fork-kind': () => 'only a split (fork) has branches side by side; insert one',
  'process-needed': () => 'say of which process this step is',
  'ambiguous-columns': (names) => `two columns say the same: ${names}`,
})
