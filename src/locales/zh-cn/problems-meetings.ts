import type { ProblemSentences } from '../sentences.ts'

const numberOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1)

export const meetingProblems = {
  'minutes-sealed': ({ meeting }) => `第 ${numberOf(meeting)} 次会议的纪要已定稿加封，不能再改。如有错误，请另写更正；更正连同日期附在纪要之后。`,
  'minutes-not-sealed': ({ meeting }) => `第 ${numberOf(meeting)} 次会议的纪要尚未定稿加封，可直接修改；更正只用于已定稿加封的纪要。`,
  'meeting-ahead': ({ day, today }, say) => `这次会议定在${say.day(day)}，今天是${say.day(today)}。请在当天或之后登记，或先改会议日期。`,
  'meeting-held': () => '这次会议已登记为已召开，不能重复登记，也不能取消。',
  'meeting-not-held': () => '登记会议已召开之后才能定稿加封纪要。请先登记。',
  'meeting-cancelled': () => '这次会议已取消。请另行安排。',
  'not-invited': ({ person }, say) => `${say.quoted(person)}不在这次会议的应出席人员中。请先列入应出席人员，再登记出席情况。`,
  'attendance-missing': ({ people }, say) => `${say.list(people.map(say.quoted))}的出席情况尚未登记。请为每位应出席人员登记后再定稿加封。`,
  'report-handed-in': () => '这份报告已提交委员会，不能再改。如有补充，请另写一份。',
  'report-not-handed-in': () => '这份报告仍是监督组的草稿，提交之后才能答复。',
} satisfies Partial<ProblemSentences>
