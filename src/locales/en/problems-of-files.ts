import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with documents, files and the disk. */
export const fileProblems = {
  'document-unknown': ({ document, known }, say) => `There is no document ${say.quoted(document)}. Documents: ${known.join(', ')}.`,
  'document-part-unknown': ({ document, part, known }, say) => `${say.quoted(say.document(document))} has no part ${say.quoted(part)}. ${known.length > 0 ? `Parts: ${known.join(', ')}.` : 'There is none yet.'}`,
  'document-not-written': ({ document }, say) => `${say.quoted(say.document(document))} is not written by this version. Choose another document, or attach a file of your own as deliverable.`,
  'document-template': ({ template, reason }, say) => `The template ${say.quoted(template)} could not be filled in: ${reason}. Correct the template; sixgate template check tells where.`,
  'format-not-written': ({ format, known }, say) => `The format ${say.quoted(format)} is not written. Formats: ${known.join(', ')}.`,
  'locale-unknown': ({ locale, known }, say) => `There is no language ${say.quoted(locale)}. Languages: ${known.join(', ')}.`,
  'file-unreadable': ({ file, reason }, say) => `The file ${say.quoted(file)} cannot be read: ${say.reason(reason)}. Check its name and your rights to it.`,
  'file-format': ({ file, reason }, say) => `The file ${say.quoted(file)} is not what was expected: ${say.fault(say.reason(reason))}. Nothing was taken from it. Choose another file or correct this one.`,
  'journal-damaged': ({ file, line, reason }, say) =>
    `The journal ${say.quoted(file)} is damaged in line ${say.number(line)}: ${say.fault(reason)}. Nothing was altered. Keep the file as it is and restore a backup: sixgate restore FILE.`,
  'journal-cut': ({ file, expected, found }, say) =>
    `The journal ${say.quoted(file)} is shorter than it was: ${say.number(found)} bytes instead of at least ${say.number(expected)}. Changes are missing at its end. Restore a backup: sixgate restore FILE.`,
  'format-unknown': ({ file, format, known }, say) =>
    `The file ${say.quoted(file)} was written by a newer version (format ${format}; this one reads up to ${known}). It was left untouched. Install the newer version.`,
  'storage-full': ({ file }, say) => `The disk is full: ${say.quoted(file)} could not be written, and nothing was saved. Free some space, then do it again; reading goes on meanwhile.`,
  'storage-failed': ({ file, reason }, say) =>
    `The file ${say.quoted(file)} could not be written: ${say.reason(reason)}. Nothing was saved. Check the disk and the rights to the folder, then try again; if it stays so, restart Sixgate.`,
  'storage-busy': ({ folder, seconds }, say) =>
    `Another Sixgate is writing to ${say.quoted(folder)} and has not finished within ${say.number(seconds)} s. Nothing was saved. Try again shortly.`,
  'backup-conflict': ({ project, folder }, say) =>
    `The backup holds the project ${say.quoted(project)}, but ${say.quoted(folder)} already has one of that id. Restore into an empty folder, or remove the present project first.`,
  'archive-id-taken': ({ project }, say) => `The archive holds the project ${say.quoted(project)}, but that id is taken here. Import it into another data folder, or take the project here out first: sixgate remove ${project}.`,
  'translations-invalid': ({ file, faults }, say) => `No translation was taken from ${say.quoted(file)}: ${say.faults(faults)}. Correct this and import it again.`,
  'calendar-invalid': ({ file, faults }, say) => `The calendar ${say.quoted(file)} was not taken: ${say.faults(faults)}. Correct this and add it again.`,
  'plan-invalid': ({ file, faults }, say) => `The plan ${say.quoted(file)} cannot be scheduled: ${say.faults(faults)}. Correct this and try again.`,
} satisfies Partial<ProblemSentences>
