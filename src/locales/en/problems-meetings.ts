import type { ProblemSentences } from '../sentences.ts'

const numberOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1)

/** What goes wrong with meetings and with the reports of the supervision group. */
export const meetingProblems = {
  'minutes-sealed': ({ meeting }) => `The minutes of meeting ${numberOf(meeting)} are sealed: they stay as they are. Write a correction instead; it stands below them with its date.`,
  'minutes-not-sealed': ({ meeting }) => `The minutes of meeting ${numberOf(meeting)} are not sealed yet. Change them where they are wrong; corrections are for sealed minutes.`,
  'meeting-ahead': ({ day, today }, say) => `This meeting is on ${say.day(day)}, and today is ${say.day(today)}. Record it on its day or later, or move the meeting first.`,
  'meeting-held': () => 'This meeting is recorded as held already. It can be neither held twice nor cancelled.',
  'meeting-not-held': () => 'The minutes can be sealed once the meeting is recorded as held. Record that first.',
  'meeting-cancelled': () => 'This meeting was cancelled. Plan a new one.',
  'not-invited': ({ person }, say) => `${say.quoted(person)} was not invited to this meeting. Invite the person first, then record the attendance.`,
  'attendance-missing': ({ people }, say) => `The minutes say nothing yet about ${say.list(people.map(say.quoted))}. Record for everybody invited whether they came, then seal.`,
  'report-handed-in': () => 'This report has been handed to the committee and stays as it is. Write a new one where there is more to say.',
  'report-not-handed-in': () => 'This report is still a draft of the supervision group. It can be answered once it has been handed in.',
} satisfies Partial<ProblemSentences>
