import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with evidence files. */
export const evidenceProblems = {
  'file-empty': ({ name }, say) => `The file ${say.quoted(name)} is empty, and was not kept. Choose the file again.`,
  'file-too-large': ({ name, megabytes }, say) =>
    `${name ? `The file ${say.quoted(name)}` : 'The file'} is too large, and was not kept: at most ${say.number(megabytes)} MB. Make it smaller, or put it where the team keeps its documents and give the link.`,
  'file-type-refused': ({ name, known }, say) =>
    `${say.quoted(name)} was not kept: it is none of the files that are taken, or something else than its name says. Files taken: ${known.join(', ')}; no macros. Save it as PDF and try again.`,
  'files-full': ({ megabytes }, say) =>
    `The files of a project may have ${say.number(megabytes)} MB together, those that were removed too, since the history keeps them. This one was not kept. Put it where the team keeps its documents and give the link.`,
  'files-shut': ({ kind, id }, say) => `No file can be added or removed any more: ${say.thing(kind)} ${say.quoted(id)} is closed and stays as it is.`,
  'file-not-kept': ({ hash }, say) => `There is no file with the SHA-256 ${say.quoted(hash)} in this project. Send the file itself: POST /api/projects/ID/files, or sixgate import evidence.`,
  'file-missing': ({ file }, say) => `The evidence file ${say.quoted(file)} is missing. Put it back from a backup: sixgate restore FILE.`,
  'file-damaged': ({ file }, say) => `The evidence file ${say.quoted(file)} is damaged: it is not what was handed in. Put it back from a backup: sixgate restore FILE.`,
  'archive-incomplete': ({ file, name }, say) => `The file ${say.quoted(name)} is missing from the archive, or is not the one that was recorded: ${file}. Nothing was brought in. Make the archive once more where the project comes from.`,
} satisfies Partial<ProblemSentences>
