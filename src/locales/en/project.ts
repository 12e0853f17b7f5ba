import { briefFields, departmentFields, goalFields, personFields, riskFields, systemFields } from './project-brief.ts'
import { openPoints } from './project-open-points.ts'

/** Kinds of things, as sentences call them. */
const things = {
  phase: 'phase',
  task: 'task',
  deliverable: 'deliverable',
  criterion: 'criterion',
  goal: 'goal',
  person: 'person',
  condition: 'condition',
  issue: 'issue',
  decision: 'decision',
  'early-start': 'early start',
  baseline: 'baseline',
  translation: 'translation',
  department: 'department',
  system: 'system',
  submission: 'submission',
  project: 'project',
  document: 'document',
}

/** Short codes of ours and of the operating system, to stand in a sentence. */
const reasons = {
  'finished-before-done': 'a finish day needs 100\u00a0% done; set both, or neither',
  'ids-rise': 'its ids are not in order',
  'phases-in-order': 'it must have the six phases in their order',
  'supersedes-known': 'a decision supersedes one that is not there',
  'decided-before-start': 'a phase that was submitted or decided must have started',
  'document-named-by-method': 'a document of the method keeps its name',
  'criteria-at-most-60': 'a checkpoint has at most 60 criteria',
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is not allowed',
  EPERM: 'access is not allowed',
  EROFS: 'the disk can only be read',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is not a folder',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
}

export const project = {
  yes: 'Yes',
  no: 'No',
  someOf: ({ have, of }: { have: string; of: string }) => `${have} of ${of}`,
  things,
  reasons,
  briefFields,
  departmentFields,
  systemFields,
  goalFields,
  personFields,
  riskFields,
  openPoints,
  /** Between two sentences. */
  sentenceGap: ' ',
  /** Between two faults. */
  faultGap: '; ',
  lineAndColumn: ({ line, column }: { line: number; column: number }) => `line ${line}, column ${column}`,
  placeAndField: ({ position, field }: { position: string; field: string }) => `${position}, ${field}`,
  faultAt: ({ place, message }: { place: string; message: string }) => `${place}: ${message}`,
  andMore: ({ more }: { more: string }) => `and ${more} more`,
}
