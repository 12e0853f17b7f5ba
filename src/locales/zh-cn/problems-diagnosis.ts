import type { ProblemSentences } from '../sentences.ts'

export const diagnosisProblems = {
  'problem-known': ({ problem }) => `诊断中已有这个经营问题（${problem}）。请直接评分或追问原因。`,
  'problem-in-goals': ({ goals }, say) => `有目标建立在这个经营问题上：${say.list(goals.map(({ title }) => say.quoted(title)))}。请先把目标改到别的根源上，或移除目标，再移除此问题。`,
  'verdict-needs-why': () => '判断至少要有一条原因作依据。请先写下问题为何存在，再作判断；或先撤回判断。',
  'rater-moderated': ({ may }, say) => `只有主持诊断的人（${say.list(may.map(say.role))}）可以代他人评分。为自己评分请不要填写姓名。`,
} satisfies Partial<ProblemSentences>
