import type { ProblemSentences } from '../sentences.ts'

export const diagnosisProblems = {
  'problem-known': ({ problem }) => `診斷中已有這個經營問題（${problem}）。請直接評分或追問原因。`,
  'problem-in-goals': ({ goals }, say) => `有目標建立在這個經營問題上：${say.list(goals.map(({ title }) => say.quoted(title)))}。請先把目標改到別的根源上，或移除目標，再移除此問題。`,
  'verdict-needs-why': () => '判斷至少要有一項原因作依據。請先寫下問題為何存在，再作判斷；或先撤回判斷。',
  'rater-moderated': ({ may }, say) => `只有主持診斷的人（${say.list(may.map(say.role))}）可以代他人評分。為自己評分請不要填寫姓名。`,
} satisfies Partial<ProblemSentences>
