import type { AttendanceState, MeetingKind } from '../../domain/meeting.ts'
import type { RoundResult } from '../../domain/round.ts'

/** The minutes of a meeting. */
export const minutes = {
  headings: { attendance: 'Who took part', others: 'Other decisions', actions: 'Actions', addenda: 'Corrections', seal: 'Seal' },
  columns: { name: 'Name', side: 'Side', state: 'State', action: 'Action', owner: 'Owner', due: 'By', date: 'Date', signature: 'Signature' },
  kinds: { committee: 'Steering committee', team: 'Plan review of the team', training: 'Training session' } as const satisfies Record<MeetingKind, string>,
  title: ({ kind, day }: { kind: string; day: string }) => `Minutes: ${kind}, ${day}`,
  none: 'No meeting has been held yet. Plan one under Meetings; its minutes are written from agenda, attendance and notes.',
  when: ({ day, time, minutes }: { day: string; time: string; minutes: string }) => `${day}, ${time}, planned for ${minutes} minutes.`,
  where: ({ place }: { place: string }) => `Place: ${place}.`,
  notHeld: 'The meeting has not been recorded as held.',
  attendance: { present: 'Present', represented: 'Represented', excused: 'Excused', missing: 'Missing' } as const satisfies Record<AttendanceState, string>,
  notRecorded: 'Not recorded',
  issue: ({ title }: { title: string }) => `Issue “${title}”`,
  request: ({ title }: { title: string }) => `Change request “${title}”`,
  subjects: { 'manager-naming': 'Naming the project manager', actions: 'Open actions', plan: 'State of the plan', free: 'Other business' },
  round: ({ motion }: { motion: string }) => `Vote: ${motion}`,
  motion: ({ phase, decision }: { phase: string; decision: string }) => `${phase}, ${decision.toLowerCase()}`,
  supervision: ({ phase }: { phase: string }) => `Report of the supervision group on ${phase}`,
  vote: ({ motion, approvals, conditional, rejections, abstentions, result }: { motion: string; approvals: number; conditional: number; rejections: number; abstentions: number; result: string }) =>
    `${motion}: ${approvals} yes${conditional > 0 ? `, ${conditional} yes with conditions` : ''}, ${rejections} no${abstentions > 0 ? `, ${abstentions} abstained` : ''}: ${result}.`,
  results: { carried: 'carried', 'carried-with-conditions': 'carried with conditions', failed: 'failed', none: 'no result' } as const satisfies Record<RoundResult, string>,
  nobody: 'nobody yet',
  noDay: 'no date',
  addendum: ({ person, day }: { person: string; day: string }) => `${person}, ${day}`,
  sealed: ({ person, day, version, hash }: { person: string; day: string; version: string; hash: string }) =>
    `Sealed by ${person} on ${day} at version ${version} of the project. Whatever is altered afterwards shows: the fingerprint of these minutes is ${hash}.`,
  draft: 'Draft: these minutes are not sealed yet and can still change.',
  chair: 'Chair',
  secretary: 'Secretary',
  empty: { decided: 'Decided:', noNotes: 'No notes were taken.', noActions: 'No action was agreed.' },
  states: { sealed: 'Sealed', draft: 'Draft' },
}
