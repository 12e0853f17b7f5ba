import type { ProblemSentences } from '../sentences.ts'

const numberOf = (round: string): string => round.replace(/^round-/, '')

export const committeeProblems = {
  'committee-not-formed': () => '能夠表決的委員會尚未成立。請先確定委員，再成立委員會。',
  'round-needed': ({ phase }, say) => `${say.quoted(say.phase(phase))}階段的查核點由委員會表決，任何人不得單獨決定。請提付表決。`,
  'round-exists': () => '委員會正就此事表決中。請等待結果，或先取消該次表決。',
  'round-closed': () => '這次表決已經結束或取消。已作成的決議有效；如需變更，請另行提付表決。',
  'round-late': ({ deadline }, say) => `投票已於${say.day(deadline)}截止，結果以截止前所投的票為準。請結束表決以記錄結果。`,
  'round-not-due': ({ deadline }, say) => `投票至${say.day(deadline)}為止。在此之前，只有主席可以在達到法定人數後結束表決。`,
  'round-not-quorate': () => '尚未達到法定人數：須有過半席位投票，其中至少一位客戶方高階主管親自投票。請等待他們投票。',
  'deadline-past': ({ deadline, today }, say) => `投票截止日${say.day(deadline)}早於今天（${say.day(today)}）。請選擇今天或之後的日期。`,
  'matter-in-round': ({ matter }, say) => `委員會正就${say.quoted(matter)}表決，其間不得更動。如需更動，請先取消表決。`,
  'no-seat': () => '您在這次表決中沒有席位，也不是該席位的職務代理人。只有委員及其職務代理人可以投票。',
  'seats-in-vote': ({ round }) => `委員會正在表決（第 ${numberOf(round)} 號表決），其間任何人都不得更動席位、表決權、所屬方、主席，以及已代為投票的職務代理人。請先結束或取消這次表決。`,
  'seat-needed': ({ seats }, say) => `您是${say.list(seats.map(say.quoted))}的職務代理人，請指明為哪一席投票；任何人都不重複計票。`,
  'seat-recused': ({ seat }, say) => `${say.quoted(seat)}的席位已迴避，不參與這次表決。`,
  'seat-voted': ({ seat }, say) => `${say.quoted(seat)}已親自投票。委員本人尚未投票時，職務代理人才可以投票。`,
  'recusal-too-late': ({ seat }, say) => `${say.quoted(seat)}的席位已經投票，只有本人還能聲明迴避。`,
  'stand-in-seated': ({ seat }, say) => `您自己有席位，不能再代理他人：任何人都不重複計票。請為自己的席位投票；${say.quoted(seat)}需要另選職務代理人。`,
  'vote-unconditional': ({ decision }, say) => `${say.quoted(say.decision(decision))}不附條件。請選擇同意、反對或棄權。`,
  'vote-conditions-needed': () => '附條件同意至少要有一項寫明負責人與期限的條件。請補上條件，或改投同意。',
  'vote-conditions-not-wanted': () => '只有「附條件同意」才能附條件。請刪去條件，或改投附條件同意。',
} satisfies Partial<ProblemSentences>
