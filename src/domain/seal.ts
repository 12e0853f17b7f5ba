import { hashOf } from './history.ts'
import type { Meeting } from './meeting.ts'

/**
 * The hash of what the minutes of a meeting hold: SHA-256 of its record as JSON with sorted keys. Left out is what comes after
 * sealing: the seal, the addenda, and whether an action was done since.
 */
export function sealHash({ sealed, addenda, records, ...rest }: Meeting): string {
  return hashOf(JSON.stringify({ ...rest, records: records.map(({ done, ...record }) => record) }, sorted))
}

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value

/** Whether sealed minutes still say what was sealed; others may say anything. */
export const sealHolds = (meeting: Meeting): boolean => meeting.sealed === null || meeting.sealed.hash === sealHash(meeting)
