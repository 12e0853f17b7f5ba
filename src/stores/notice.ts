/** Something a person should hear of though nothing was refused: which file, what was seen, what was done. */
export type Notice =
  | { code: 'journal-torn'; file: string; bytes: number }
  | { code: 'journal-not-cut'; file: string; bytes: number; reason: string }
  | { code: 'snapshot-rebuilt'; file: string; reason: string }
  | { code: 'snapshot-not-written'; file: string; reason: string }
  | { code: 'read-only'; file: string; reason: string }

export type Notify = (notice: Notice) => void

/** A notice as an English sentence, for a log. */
export function noticeSentence(notice: Notice): string {
  const { file } = notice
  switch (notice.code) {
    case 'journal-torn':
      return `${file}: the last ${notice.bytes} bytes were an unfinished change that nobody was told is kept; they were cut off.`
    case 'journal-not-cut':
      return `${file}: ${notice.bytes} bytes of a refused change could not be cut off (${notice.reason}); this is tried again before the next change. If you stop now, they may show up as a change.`
    case 'snapshot-rebuilt':
      return `${file}: not used (${notice.reason}); the project was rebuilt from changes.jsonl, which is the truth. Nothing is lost; the file is written anew with the next change.`
    case 'snapshot-not-written':
      return `${file}: could not be written (${notice.reason}). Nothing is lost: changes.jsonl has every change; opening the project takes longer.`
    case 'read-only':
      return `${file}: the disk did not confirm a change (${notice.reason}). The store is read-only until restart: check the disk, then start again.`
  }
}
