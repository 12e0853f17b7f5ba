import type { ProblemSentences } from '../sentences.ts'

const numberOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1)

export const meetingProblems = {
  'minutes-sealed': ({ meeting }) => `第 ${numberOf(meeting)} 次會議的紀錄已定稿鎖定，不能再改。如有錯誤，請另寫更正；更正連同日期附在紀錄之後。`,
  'minutes-not-sealed': ({ meeting }) => `第 ${numberOf(meeting)} 次會議的紀錄尚未定稿鎖定，可直接修改；更正只用於已定稿鎖定的紀錄。`,
  'meeting-ahead': ({ day, today }, say) => `這次會議訂在${say.day(day)}，今天是${say.day(today)}。請在當天或之後登錄，或先改會議日期。`,
  'meeting-held': () => '這次會議已登錄為已召開，不能重複登錄，也不能取消。',
  'meeting-not-held': () => '登錄會議已召開之後才能定稿鎖定紀錄。請先登錄。',
  'meeting-cancelled': () => '這次會議已取消。請另行安排。',
  'not-invited': ({ person }, say) => `${say.quoted(person)}不在這次會議的應出席人員中。請先列入應出席人員，再登錄出席情形。`,
  'attendance-missing': ({ people }, say) => `${say.list(people.map(say.quoted))}的出席情形尚未登錄。請為每位應出席人員登錄後再定稿鎖定。`,
  'report-handed-in': () => '這份報告已提交委員會，不能再改。如有補充，請另寫一份。',
  'report-not-handed-in': () => '這份報告仍是監督組的草稿，提交之後才能答覆。',
} satisfies Partial<ProblemSentences>
