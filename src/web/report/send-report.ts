import { fileIn } from '../../changes/kept-file.ts'
import type { Context } from '../../changes/context.ts'
import { type Made, makeChange, refuseBeforehand } from '../../changes/make-change.ts'
import type { Who } from '../../domain/rights.ts'
import type { DoorAsked } from './door-asked.ts'
import { hashOfKey } from './report-keys.ts'
import type { ReportGiven } from './report-given.ts'
import type { Photo } from './report-photo.ts'

/** Sends a report through a door: one change, its photo included. Bytes of what would be refused are not kept. Throws Problems as `makeChange`. */
export async function sendReport(context: Context, who: Who, { project: { id }, door }: DoorAsked, { name, ...given }: ReportGiven, key: string, photo: Photo | null): Promise<Made> {
  const base = { ...given, name: who.role === undefined ? '' : name, door: door.id, key: hashOfKey(key) }
  if (!photo) return await makeChange(context, who, id, 'report-issue', base)
  const file = fileIn(photo.name, photo.bytes)
  const input = { ...base, photo: { name: photo.name, hash: file.hash } }
  await refuseBeforehand(context, who, id, 'report-issue', input, file)
  await context.store.keepFile(id, photo.bytes)
  return await makeChange(context, who, id, 'report-issue', input)
}
