import type { Request } from 'express'
import type { Project } from '../../domain/project.ts'
import type { Locale } from '../../locales/locale.ts'
import { reportGiven, type ReportGiven } from './report-given.ts'
import { hasRoomFor, type Photo, photoIn } from './report-photo.ts'
import { MAX_PHOTO, photoOf, textIn, type UploadFault, uploadFault } from './report-upload.ts'

/** A report that can be sent, or with which status and words it is refused, field by field (`''`: all of it). */
type ReportRead = { given: ReportGiven; photo: Photo | null } | { status: number; errors: Record<string, string> }

const megabytes = MAX_PHOTO / 1_000_000

/** What a form said that was read: its texts and its photo, each looked at, whoever sent it. */
export function reportRead(req: Request, project: Project, values: Record<string, string>, words: Locale): ReportRead {
  const { refusals } = words.reportPage
  const fault = uploadFault(req)
  if (fault) return { status: faultStatuses[fault], errors: faultErrors(fault, words) }
  // A field that people do not see and programs fill in.
  if (textIn(req, 'contact') !== '') return { status: 400, errors: { '': refusals.again } }
  const read = reportGiven(values, words)
  const sent = photoOf(req)
  const photo = sent ? photoIn(sent) : null
  const errors = {
    ...('errors' in read ? read.errors : {}), ...(sent && !photo ? { photo: refusals.photo } : {}), ...(photo && !hasRoomFor(project, photo) ? { photo: refusals.photosFull } : {}),
  }
  return 'given' in read && Object.keys(errors).length === 0 ? { given: read.given, photo } : { status: 422, errors }
}

const faultStatuses: Record<UploadFault, number> = { photoLarge: 413, text: 413, onePhoto: 400, unread: 400 }

function faultErrors(fault: UploadFault, { reportPage: { refusals } }: Locale): Record<string, string> {
  switch (fault) {
    case 'photoLarge': return { photo: refusals.photoLarge({ megabytes }) }
    case 'onePhoto': return { photo: refusals.onePhoto }
    default: return { '': refusals[fault] }
  }
}
