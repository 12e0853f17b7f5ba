import type { ProblemSentences } from '../sentences.ts'

const numberOf = (round: string): string => round.replace(/^round-/, '')

export const committeeProblems = {
  'committee-not-formed': () => '能够表决的委员会尚未成立。请先确定委员，再成立委员会。',
  'round-needed': ({ phase }, say) => `${say.quoted(say.phase(phase))}阶段的检查点由委员会表决，任何人不能单独决定。请发起表决。`,
  'round-exists': () => '委员会正在就此表决。请等待结果，或先取消那次表决。',
  'round-closed': () => '这次表决已经结束或被取消。已作出的决策有效；如需改变，请另行发起表决。',
  'round-late': ({ deadline }, say) => `投票已于${say.day(deadline)}截止，结果以截止前所投的票为准。请结束表决以记录结果。`,
  'round-not-due': ({ deadline }, say) => `投票到${say.day(deadline)}为止。在此之前，只有主席可以在达到法定人数后结束表决。`,
  'round-not-quorate': () => '尚未达到法定人数：须有过半席位投票，其中至少一位客户方高层管理者亲自投票。请等待他们投票。',
  'deadline-past': ({ deadline, today }, say) => `投票截止日${say.day(deadline)}早于今天（${say.day(today)}）。请选择今天或以后的日期。`,
  'matter-in-round': ({ matter }, say) => `委员会正在就${say.quoted(matter)}表决，其间不能改动。如需改动，请先取消表决。`,
  'no-seat': () => '您在这次表决中没有席位，也不是该席位的代理人。只有委员及其代理人可以投票。',
  'seats-in-vote': ({ round }) => `委员会正在表决（第 ${numberOf(round)} 号表决），其间任何人都不能改动席位、表决权、所属方、主席以及已代为投票的代理人。请先结束或取消这次表决。`,
  'seat-needed': ({ seats }, say) => `您是${say.list(seats.map(say.quoted))}的代理人，请指明为哪一席投票；任何人都不计两票。`,
  'seat-recused': ({ seat }, say) => `${say.quoted(seat)}的席位已回避，不参加这次表决。`,
  'seat-voted': ({ seat }, say) => `${say.quoted(seat)}已亲自投票。委员本人未投票时，代理人才可以投票。`,
  'recusal-too-late': ({ seat }, say) => `${say.quoted(seat)}的席位已经投票，只有本人还能声明回避。`,
  'stand-in-seated': ({ seat }, say) => `您自己有席位，不能再代理他人：任何人都不计两票。请为自己的席位投票；${say.quoted(seat)}需要另选代理人。`,
  'vote-unconditional': ({ decision }, say) => `${say.quoted(say.decision(decision))}不附条件。请选择同意、反对或弃权。`,
  'vote-conditions-needed': () => '附条件同意至少要有一项写明负责人和期限的条件。请补充条件，或改投同意。',
  'vote-conditions-not-wanted': () => '只有“附条件同意”才能附条件。请删去条件，或改投附条件同意。',
} satisfies Partial<ProblemSentences>
