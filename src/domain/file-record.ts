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
])
export type FileSubject = z.infer<typeof FileSubject>

/** An uploaded file; its bytes lie beside the journal under their hash. */
export const FileRecord = Stamp.extend({
  id: FileId,
  name: Line,
  type: FileType,
  /** Bytes. */
  size: z.int().min(1).max(50_000_000),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  about: FileSubject,
  withdrawn: Withdrawn,
})
export type FileRecord = z.infer<typeof FileRecord>
