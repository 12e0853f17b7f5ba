import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with report links. */
export const doorProblems = {
  'door-closed': () => '这个上报入口已关闭，不再重开，因为它的二维码可能还贴在各处。请开设新入口并张贴新海报。',
  'doors-full': ({ most }, say) => `一个项目最多有 ${say.number(most)} 个上报入口（含已关闭的）。请把仍开放的某个入口改成新的地点和部门。`,
} satisfies Partial<ProblemSentences>
