import { z } from 'zod'
import { PhaseId } from './ids.ts'
import { FileId, MeetingId, ReportId, RoundId, Stamp, Withdrawn } from './stamp.ts'
import { Line } from './text.ts'

/** What an uploaded file may be; found out from its bytes, not from its name. */
export const FileType = z.enum(['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'pptx', 'text', 'csv'])
export type FileType = z.infer<typeof FileType>

/** What a file is evidence for. */
export const FileSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), phase: PhaseId, criterion: z.string().max(80) }),
  z.strictObject({ kind: z.literal('deliverable'), deliverable: z.string().regex(/^deliverable-\d{1,9}$/) }),
  z.strictObject({ kind: z.literal('meeting'), meeting: MeetingId }),
  z.strictObject({ kind: z.literal('round'), round: RoundId }),
  z.strictObject({ kind: z.literal('report'), report: ReportId }),
  z.strictObject({ kind: z.literal('issue'), issue: z.string().regex(/^issue-\d{1,9}$/) }),
  z.strictObject({ kind: z.literal('change-request'), 'change-request': z.string().regex(/^change-request-\d{1,9}$/) }),
])
export type FileSubject = z.infer<typeof FileSubject>

/**
 * A subject in one line, as a form and the command line spell it: `criterion:planning/strategy-chosen`, `deliverable:deliverable-3`,
 * `meeting:meeting-1`.
 */
export const subjectText = (about: FileSubject): string => `${about.kind}:${placeOf(about)}`

/** A subject spelled like that; null if it is none. */
export function subjectIn(text: string): FileSubject | null {
  const [, kind = '', place = ''] = /^([a-z-]+):([a-z0-9/-]+)$/.exec(text.trim()) ?? []
  const [phase, criterion] = place.split('/')
  return FileSubject.safeParse(kind === 'criterion' ? { kind, phase, criterion } : { kind, [kind]: place }).data ?? null
}

function placeOf(about: FileSubject): string {
  switch (about.kind) {
    case 'criterion': return `${about.phase}/${about.criterion}`
    case 'deliverable': return about.deliverable
    case 'meeting': return about.meeting
    case 'round': return about.round
    case 'report': return about.report
    case 'issue': return about.issue
    case 'change-request': return about['change-request']
  }
}

/** A file's name without its folders and without what some system cannot have in a name; never empty, the ending stays. */
export const FileName = Line.transform((name) => {
  const bare = name.replace(/[\ud800-\udfff]/gu, '_').normalize('NFC').replace(/^.*[/\\]/, '').replace(/[<>:"|?*]/g, '_').replace(/^[\s.]+|[\s.]+$/g, '')
  const ending = /\.[A-Za-z]{1,8}$/.exec(bare)?.[0] ?? ''
  return `${[...bare.slice(0, bare.length - ending.length)].slice(0, MOST_OF_NAME).join('').trim() || '_'}${ending}`
})
const MOST_OF_NAME = 120

export const FileHash = z.string().regex(/^[0-9a-f]{64}$/)

/** An uploaded file; its bytes lie beside the journal under their hash. */
export const FileRecord = Stamp.extend({
  id: FileId,
  name: Line,
  type: FileType,
  /** Bytes. */
  size: z.int().min(1).max(50_000_000),
  hash: FileHash,
  about: FileSubject,
  withdrawn: Withdrawn,
})
export type FileRecord = z.infer<typeof FileRecord>
